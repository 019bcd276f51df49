"""Kinds of events by the words of a note: their names, and the cues that tell them apart."""

from typing import Literal

Shape = Literal[
    "birthday", "years", "wedding", "baby", "retirement", "honour", "building", "effort", "learning",
    "figure", "giving", "family", "other",
]  # fmt: skip

_COMPANY = r"(?:company|firm|shop|business|office|store|practice|school|agency)"
GIVING = r"charit|rais(?:ed|es|ing) .* for|donat|hospice|fundrais"

# note -> noun; "{whose}" is "your" or, when the note is about one of theirs, "your daughter's"
NOUNS: tuple[tuple[Shape, str, str], ...] = (
    ("years", rf"\b{_COMPANY}(?:'s)? (?:birthday|anniversary)", "the anniversary of {client}"),
    (
        "years",
        rf"anniversary of the {_COMPANY}|\b{_COMPANY} (?:turns?|turned|is) \d",
        "the anniversary of {client}",
    ),
    ("wedding", r"\b(?P<which>silver|golden|ruby|pearl|diamond) wedding", "{whose} {which} wedding"),
    ("birthday", r"\bbirthday\b|\bturns \d\d\b|anniversaire|geburtstag|cumpleaños", "{whose} birthday"),
    ("wedding", r"\bwedding anniversary|years? (?:of marriage|married)", "{whose} wedding anniversary"),
    (
        "years",
        r"\b(?P<n>\d{1,3})(?: |-)years? (?:work )?(?:anniversary|of service)|^(?P<m>\d{1,3}) years$",
        "years",
    ),
    ("years", r"^(?P<n>\d{1,3}) years (?P<place>(?:at|with|in|as) .*)", "years"),
    ("years", r"\bwork anniversary", "{whose} work anniversary"),
    ("years", r"\banniversary\b(?! (?:of|for|as|in))", "{anniversary}"),
    (
        "wedding",
        r"\bwedding\b|\b(?:gets?|got|getting|is|are|just) married\b|^marri(?:es|ed)\b|\bt(?:ies|ied"
        r"|ying) the knot",
        "{whose} wedding",
    ),
    ("wedding", r"\b(?:gets?|got|is|are|just) engaged\b|^engaged\b|engagement party", "{whose} engagement"),
    ("baby", r"\bgrand(?:child|son|daughter)\b.*\bborn|(?:new|first) grandchild", "the new grandchild"),
    (
        "baby",
        r"\b(?:baby|newborn|gave birth|twins|triplets|birth of|(?:boy|girl|son|daughter) (?:is |was )?born)\b"
        r"|\b(?:had|has) (?:a|their|her|his) \w* ?(?:boy|girl|son|daughter|child)\b|new (?:father"
        r"|mother|parent)",
        "the new arrival in your family",
    ),
    (
        "retirement",
        r"(?<!semi-)(?<!semi )\bretir(?:es?|ed|ing|ement)\b|calling it a day",
        "{whose} retirement",
    ),
    ("learning", r"\bgraduat(?:es|ed|ion|ing)\b(?! (?:from|in|with))", "{whose} graduation"),
)
SHAPES: tuple[tuple[Shape, str], ...] = (
    ("baby", r"\bgrand(?:son|daughter|child)\b|newborn|\btwins\b"),
    (
        "years",
        r"^\d+ (?:years|days|months) (?!without)|\b\d+ years (?:with|at|in|as|of)\b|\bturn(?:s|ed) \d+",
    ),
    ("family", r"shower|christening|baptism|mitzvah|housewarming|reunion|confirmation|\bparty"),
    ("giving", GIVING + r"|volunteer|mentor|apprentice|\btaught\b|\btrained\b"),
    (
        "honour",
        r"award|prize|medal|\bnamed\b|shortlist|nominat|of fame|of the year|\bw[oi]ns?\b|knight|certif"
        r"|accredit|\brated|elected",
    ),
    (
        "learning",
        r"graduat|degree|doctorate|phd|\bmba\b|exam|qualif|diploma|\bcfa\b|\bpassed\b",
    ),
    (
        "effort",
        r"marathon|athlon|\bultra\b|\d ?km\b|\bmiles\b|ironman|\bride\b|\brode\b|\bran\b|\brow|sw[ia]m"
        r"|climb|camino|trek|walk|\bcycl|race",
    ),
    ("figure", r"\b(?:hit|reach\w*|pass\w*)\b.*\d|\d+(?:th|st|nd|rd)\b|\d{2,}|million|thousand|hundred"),
    (
        "building",
        r"open|launch|buil|found|start|\bnew |second|first |publish|book|album|exhibit"
        r"|go(?:es)?[ -]live|complet"
        r"|finish|restor|website",
    ),
)
