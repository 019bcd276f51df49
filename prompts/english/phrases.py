"""What of a hurried note may be repeated: its first clause, and only if every word of it can be trusted."""

import re

DETERMINERS = set(
    """a an the this that these those my your his her its our their one two three four five six seven
    eight nine ten eleven twelve twenty thirty forty fifty hundred thousand every each all both some
    any another half no several many most more""".split()
)
PREPOSITIONS = set(
    """at in on by for from with to of as into onto over under after before since through during about
    around across between among against without within until up out off down back alongside near
    past via per""".split()
)
CONJUNCTIONS = set("and or but while when because so then than if that who which where".split())
ADVERBS = set(
    """now just finally officially recently also already today herself himself themselves yourself
    again alone together early first once twice home abroad there here too only away up well along forward
    ahead aside""".split()
)
RANKS = set(
    "new first second third fourth fifth sixth seventh eighth ninth tenth next last own latest".split()
)
OFFICES = set(
    """ceo cfo coo cto cio cmo md vp svp evp gm partner director head chair chairman chairwoman
    chairperson president manager mayor captain ambassador trustee treasurer secretary governor dean
    principal professor counsel editor associate consultant controller lead chief deputy counsellor
    analyst adviser advisor engineer co-chair co-founder owner founder minister judge fellow
    supervisor officer sponsor leader superintendent provost rector warden commissioner foreman conductor
    curator publisher registrar producer headteacher coordinator specialist buyer planner architect
    bursar matron chaplain archivist librarian steward clerk surveyor chef skipper dispatcher""".split()
)
"""What a person may be; ROLES adds the words that stand before it."""
ROLES = OFFICES | set(
    """vice senior managing general executive group plant regional board operations ops sales finance
    marketing product brand commercial technical""".split()
)
MASS = set(
    """gold silver bronze funding school university college charge work business training office
    parliament retirement ground maternity paternity leave live public solo global independent freelance
    married engaged full-time part-time birth part time place stock control""".split()
)
_BROKEN = re.compile(r"[\[\]{}<>@#*_|\\`~^=;?!\"“”]|https?:|www\.|\.\w{2,3}/|[^\w\s.,:'’&/+%£$€()\-–—]")
_ASIDE = re.compile(r"\s[-–—]+\s|\.\s|:\s|\(|\)|,\s|,$|\.$")
_SHORTHAND = re.compile(r"^[bcdfghjklmnpqrstvwxz]{2,}$")
_OTHER_VOICE = set(
    """i i'm i've we we're us our ours me my not no never nobody n't don't didn't maybe perhaps
    apparently reportedly possibly probably allegedly heard hears says say tells told tell fyi asap
    tbc tbd btw lol pls please client customer account congrats worth remind call nudge send card
    gift quiet hush secret""".split()
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_LATER = re.compile(
    r"\s+(?:(?:on|from|by|since|as of|as from|until|in|at|wef)\s+)?(?:the\s+)?"
    r"(?:today|tomorrow|yesterday|tonight|now|soon|this \w+|next \w+|last (?:night|week|month|year|\w+day)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|year end|month end|(?:the )?end of \w+|q[1-4]"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?: \d{{4}})?|{_MONTH} \d{{1,2}}(?:st|nd|rd"
    rf"|th)?(?: \d{{4}})?"
    rf"|{_MONTH}(?: \d{{4}})?|\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?|\d{{4}})$",
    re.IGNORECASE,
)
_SHORT = {
    "yr": "year", "yrs": "years", "mgr": "manager", "dir": "director", "dept": "department",
    "intl": "international", "govt": "government", "co": "company", "acct": "account", "mtg": "meeting",
    "bday": "birthday", "b-day": "birthday", "anniv": "anniversary", "lwd": "last working day",
    "retd": "retired", "grad": "graduation", "uni": "university", "mum": "mother", "mom": "mother",
    "dad": "father", "&": "and", "w": "with", "w/": "with",
}  # fmt: skip


def first_clause(note: str) -> str:
    """The part before the first aside, without its day; "" when it cannot be trusted."""
    if _BROKEN.search(note):
        return ""
    head = next((part.strip() for part in _ASIDE.split(written_out(note)) if part.strip()), "")
    while (shorter := _LATER.sub("", head)) != head:
        head = shorter
    return head if trusted(head) else ""


def written_out(note: str) -> str:
    return " ".join(_SHORT.get(token.lower(), token) for token in note.split())


def trusted(words: str) -> bool:
    tokens = words.replace("’", "'").split()
    return 0 < len(tokens) <= 14 and not any(_odd(token) for token in tokens)


def _odd(token: str) -> bool:
    return (
        token.lower() in _OTHER_VOICE
        or bool(_SHORTHAND.match(token))
        or token.endswith("n't")
        or token[1:2] == "/"
    )


def plural(noun: str) -> bool:
    return noun.lower().endswith("s") and not noun.lower().endswith(("ss", "us", "is"))


def an(word: str) -> str:
    heard_as_a_vowel = word[0].lower() in "aeiou" and not word.lower().startswith(("uni", "use", "one", "eu"))
    return "an" if heard_as_a_vowel else "a"


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def mid_sentence(name: str) -> str:
    """ "The Duarte household" -> "the Duarte household"."""
    return name[0].lower() + name[1:] if name.startswith("The ") else name


def stands_alone(token: str) -> bool:
    """True for a word after which no article is missing: a number, a pronoun, a preposition, an adverb."""
    word = token.lower()
    return (
        word in DETERMINERS | PREPOSITIONS | CONJUNCTIONS | ADVERBS
        or not token[0].isalpha()
        or word.endswith("ly")
    )
