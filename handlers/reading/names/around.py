"""Words around a name: legal forms, articles, links, forms of address, particles."""

LEGAL = frozenset(
    """
    llp ltd limited inc incorporated gmbh ag kg kgaa ohg ug sa sas sarl sasu srl sl slu plc llc lp co
    cie company corp corporation sons pty pvt private bv nv spa oy ab as eg ev ek mbh
    """.split()
)
ARTICLES = frozenset(
    """
    the le la les die der das el los las
    """.split()
)
LINKS = frozenset(
    """
    and und et y
    """.split()
)
ADDRESS = frozenset(
    """
    mr mrs ms miss mx dr prof sir dame lord lady rev herr frau hr fr mme mlle monsieur madame
    mademoiselle maitre me sr sra srta senor senora senorita don dona doctor professor capt captain
    major col cllr shri smt sri ji
    """.split()
)
MERE_ADDRESS = frozenset(
    """
    mr mrs ms miss mx dr prof herr frau mme mlle monsieur madame senor senora sr sra shri smt
    """.split()
)
PARTICLES = frozenset(
    """
    van von de der den del della di da la le du dos bin ibn al el ter ten zu zur st mac o
    """.split()
)
