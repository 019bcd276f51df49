"""Whether a touch tells that a client referred somebody, gave a reference or spoke for us. Doubt is a no."""

import re
from typing import Literal

Advocacy = Literal["", "referred", "reference", "spoke"]

# What is asked back, passed on or turned away is no favour.
_AWAY = (
    r"lawyers?|legal|departments?|procurement|accountants?|assistants?|secretar\w+|compliance|support|policy"
)
_AWAY += r"|website|office|counsel|terms|contracts?"
_THING = (
    r"matter|question|case|issue|complaint|claim|invoice|contract|decision|problem|point|topic|e-?mail|ticket"
)
_REFERRED = re.compile(
    rf"""
    \breferred\s+(?:
        us\s+to\s+(?!(?:\w+\s+){{0,2}}(?:{_AWAY})\b)
      | (?:him|her|them|it|me|everybody|everyone|people)\s+to\s+us\b
      | (?!us\b|me\b|him\b|her\s+to\b|them\b|it\b|to\b|back\b|by\b)
        (?!(?:again|once|twice|often|several|in|(?-i:[a-z])\w*ly)\b)
        (?!(?:(?!(?:and|or|to|who|which)\b)[^\s,]+\s+){{1,3}}to\s+(?!us\b|me\b))
        (?!(?:the|a|an|this|that|our|his|her|their)\s+(?:\w+\s+)?(?:{_THING})\b)\w+
    )
    | \b(?:made|sent|gave)\s+(?:us\s+)?(?:a|another|two|three|\d+)\s+referrals?\b
    | \bintroduced\s+us\s+to\s+(?!(?:\w+\s+){{0,3}}(?:{_AWAY}|successor|colleagues?|team|boss|manager)\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_REFERENCE = re.compile(
    r"\b(?:gave|wrote|provided|acted\s+as|served\s+as|was|were|is)\s+(?:us\s+|for\s+us\s+)?"
    r"(?:a|an|another|our|as)\s+(?:\w+\s+)?(?:reference|testimonial)\b(?!\s+(?:number|to|no\b|code|date|price|line))",
    re.IGNORECASE,
)
# "Recommended us a restaurant", "recommended us to wait": to us, not us.
_US = r"us\b(?!\s+(?:an?|the|some|this|that|th(?:ese|ose)|his|her|their|\d+)\b)"
_US += r"(?!\s+to\s+(?!(?-i:[A-Z])|(?:an?|the|his|her|their|its|another|two|three|\d+|some|several|many"
_US += r"|others|friends|family|people|clients|colleagues|every\w+)\b))"
_SPOKE = re.compile(
    r"\bspoke\s+(?:up\s+)?(?:for\s+us|on\s+our\s+behalf|(?:very\s+|so\s+)?(?:well|highly|warmly)\s+of\s+us)\b"
    rf"|\bspoke\s+at\s+our\s+\w+|\brecommended\s+{_US}|\bvouched\s+for\s+us\b"
    r"|\bhat\s+uns\s+(?:\w+\s+){0,4}(?:weiter)?empfohlen\b|\bnous\s+a(?:vait)?\s+recommandée?s?\b"
    r"|(?<!no )\bnos\s+(?:ha\s+)?recomend(?:ó|ado)\b",
    re.IGNORECASE,
)
_WAYS: tuple[tuple[Advocacy, re.Pattern[str]], ...] = (
    ("referred", _REFERRED),
    ("reference", _REFERENCE),
    ("spoke", _SPOKE),
)
_CLAUSE = re.compile(r"(?<=[.;!?\n])|\bbut\b|\bthen\b", re.IGNORECASE)
# Denied, not yet done, or only wished for.
_NOT = re.compile(
    r"\b(?:not(?!\s+only)|never|nobody|no\s+one|nor|neither|without|cannot|\w+n['’]t|refused|declined|hardly|almost"
    r"|nearly|if|whether|would|could|might|may|will|should|hopes?|hoped|wants?|wanted|wishes|plans?|planned|promised"
    r"|agreed|offered|asked|ask|asking|said\s+(?:he|she|they)|nicht|nie|niemand|wenn|ob|ne"
    r"|jamais|nunca|si)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:we|i)\b", re.IGNORECASE)
# Whoever else did it, named after us: "I called Jane, she referred Globex".
_THEY = re.compile(
    r"(?:,\s*(?:(?:and|so)\s+)?(?:s?he|they|who|(?!(?:I|We)\b)(?-i:[A-Z])\w*(?:\s+(?-i:[A-Z])[\w-]*){0,2})"
    r"|\band\s+(?:s?he|they))\s+(?:(?:has|have|had|also|even|kindly|just|later)\s+){0,2}$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are|got|get)\s+(?:\w+ly\s+)?$", re.IGNORECASE)


def advocacy(text: str) -> Advocacy:
    """The first that is told for certain."""
    for clause in _CLAUSE.split(text):
        for kind, way in _WAYS:
            if _told(clause, way, kind):
                return kind
    return ""


def _told(clause: str, way: re.Pattern[str], kind: Advocacy) -> bool:
    match = way.search(clause)
    if match is None or clause.rstrip().endswith("?"):
        return False
    before = clause[: match.start()]
    passive = kind == "referred" and bool(_PASSIVE.search(before))
    ours = bool(_OURS.search(before)) and not _THEY.search(before)
    return not (passive or ours or _NOT.search(clause[: match.end()]))
