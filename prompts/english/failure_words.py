"""The things a firm can get wrong, and how they are called to the client: "their lease" is "your lease"."""

import re

THING = (
    r"(?:invoices?|bills?|reports?|statements?|contracts?|leases?|agreements?|letters?|forms?"
    r"|documents?|papers?"
    r"|files?|filings?|returns?|accounts|figures|numbers|deck|slides|presentation|proposal|quotes?"
    r"|offers?|estimates?"
    r"|deliver(?:y|ies)|shipments?|orders?|payments?|transfers?|claims?|polic(?:y|ies)|certificates?"
    r"|renewals?"
    r"|reminders?|calls?|meetings?|appointments?|workshops?|training|sessions?|emails?|answers?"
    r"|address(?:es)?|names?"
    r"|dates?|deadlines?|campaign|ads?|designs?|drafts?|minutes|budgets?|plans?|reviews?|audits?"
    r"|updates?|bookings?"
    r"|tickets?|prices?|pricing|amounts?|rates?|calculations?|valuations?|trades?|translations?|brochures?"
    r"|newsletters?|mailings?|hotel|flights?|rooms?|table|salary|salaries|payroll|pensions?|mortgage"
    r"|registrations?|applications?|searches"
    r"|completion|will|deeds?|visas?|permits?|photos?|logos?|website|banners?|posters?|samples?|parts?"
    r"|goods|notes?|adverts?|deposit|premium)"
)
_SHARED = re.compile(
    r"(?:deadline|meeting|call|figures|numbers|session|workshop|training|appointment|filing|dates?)s?$"
)
NP = (
    r"(?P<np>(?:(?!(?:on|in|to|for|of|with|from|and|at|by|was|were|is) )[\w'/-]+ ){0,3}?"
    rf"{THING})"
)
PAST = {
    "forgotten": "forgot", "given": "gave", "kept waiting": "kept", "mistaken": "mistook",
    "left out": "left out", "double billed": "billed", "double-billed": "billed",
    "double charged": "charged", "double-charged": "charged",
}  # fmt: skip


def yours(np: str) -> str:
    """ "invoice" -> "your invoice", "deadline" -> "the deadline", "their lease" -> "your lease"."""
    words = np.strip().split()
    if re.fullmatch(THING, words[0], re.IGNORECASE):
        words[0] = words[0].lower()
    first = words[0].lower()
    if first in {"his", "her", "their", "our", "your"}:
        return " ".join(["your", *words[1:]])
    if first in {"the", "a", "an", "two", "three", "some", "all", "no", "this", "that"} or _owned(words):
        return " ".join(words)
    return f"{'the' if _SHARED.search(words[-1].lower()) else 'your'} {' '.join(words)}"


def the(np: str) -> str:
    first = np.split()[0].lower()
    article = (
        "" if first in {"the", "a", "an", "his", "her", "their", "somebody", "someone", "another"} else "the "
    )
    return np if _owned(np.split()) else to_you(article + np)


def _owned(words: list[str]) -> bool:
    return any(word.endswith("'s") for word in words[:2])


_OF_THINGS = re.compile(r"\b(saw|seen|read|opened|used|had|signed|checked|needed|received|got) them\b")
"""After these "them" is what was sent, not who it was sent to."""


def to_you(words: str) -> str:
    turned = {
        "them": "you",
        "him": "you",
        "her": "your",
        "his": "your",
        "their": "your",
        "they": "you",
        "client": "you",
    }
    words = re.sub(
        r"\b(?:the|our) client\b(?= (?:in|on|to|for|with|and|but|was|had|at|by)\b|$)", "client", words
    )
    words = re.sub(r"\b(another|other|a|an|every|each|one|wrong|different) client\b", r"\1 cl\0ient", words)
    words = _OF_THINGS.sub(r"\1 th\0em", words)
    tokens = [turned.get(token.lower(), token).replace("\0", "") for token in words.split()]
    return " ".join(
        "you" if token == "your" and at == len(tokens) - 1 else token for at, token in enumerate(tokens)
    )
