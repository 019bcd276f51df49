"""What is left to say: the line in the person's own words, without who, when and the steering words."""

import re
from collections.abc import Iterable

_GONE, _OWNER = "\x00", "\x01"
_LEADS = (
    r"of|at|from|for|with|by|in|on|to|into|ex|per|via|since|until|till|wef|w\.e\.f\.?|effective|as of"
    r"|as from|starting|is|are|was|will be|"
    r"around|about|circa|the|our|their|re|regarding|and|bei|beim|von|vom|zu|zum|zur|am|ab|im|seit|für|mit"
    r"|chez|de|du|des|à|au|aux|le|la|les|"
    r"el|los|las|del|al|en|por|para|desde|con|den|der|dem|die|das|est|es|ist"
)
_LED = re.compile(rf"(?:(?<!\w)(?:{_LEADS})\s+|[@#]\s*|\bd')*(?:{_GONE}|\({_GONE}\))\.?", re.IGNORECASE)
# "nobody came for the Acme visit": the small words belong to the visit, not to Acme.
_WITHIN = re.compile(
    rf"(?<=\w)(\s+(?:\w+\s+)?(?:the|our|der|dem|das|die|la|le|el)\s+){_GONE}\s+"
    r"(?=[a-zß-ÿ])(?!(?:is|are|was|were|has|have|had|will|on|in|at|by|for|from|to|with|and|of|ist|hat|est|a"
    r"|es|ha)\b)",
    re.IGNORECASE,
)
_OWNED = re.compile(rf"(?:(?<!\w)(?:the|our)\s+)?{_OWNER}\s*", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[;|–—\n]+|,(?!\d)|:(?!\d)|\s-+(?=\s|$)|^-+\s|\s/\s|[()\[\]{}])\s*")
_FILLER_FIRST = re.compile(
    r"^(?:(?:and|but|so|that|also|just|(?:has|have|had)(?=\s+(?:been|just|now|\w+ed|left|quit|won|had|gone"
    r"|got|become)\b)|is|are|am|was"
    r"|were|be|been|will|would|shall|going to|gonna|now|please|pls|plz|then|to|of|at|from|for|with|by|und|et"
    r"|y|hat|ist|est"
    r"|a(?=\s+\w*[éèû])|ha|es|who|which|it's|its|news that|heard that|apparently)\s+)+(?=\w)",
    re.IGNORECASE,
)
_KEEP_FIRST = re.compile(r"^(?:a|for|to|with|by|of)\s+(?:new|big|the|an?|his|her|their|\d)", re.IGNORECASE)
_FILLER_LAST = re.compile(
    r"(?:\s+(?:and|but|is|are|was|on|at|in|of|from|for|with|by|to|the|will|und|et|y|am|im|le|el|asap|pls"
    r"|please|thanks|thx))+$",
    re.IGNORECASE,
)
_ONLY_FILLER = re.compile(
    r"(?:and|or|is|are|was|the|on|at|in|of|a|an|for|from|with|by|to|please|pls|thanks|thx|ok|so|also|just"
    r"|now|then|ex|hey|hi|hello|\W)*",
    re.IGNORECASE,
)
_SHORT = {
    "bday": "birthday",
    "b-day": "birthday",
    "b'day": "birthday",
    "brthday": "birthday",
    "anniv": "anniversary",
    "anniv.": "anniversary",
    "lwd": "last working day",
    "rip": "RIP",
}
_ABBREVIATED = re.compile(r"(?<![\w-])(?:b[-']?day|brthday|anniv\.?|lwd)(?![\w-])", re.IGNORECASE)


def title_of(text: str, gone: Iterable[tuple[int, int]]) -> str:
    """The text without what is understood already, and without the small words that led to it."""
    left, at = [], 0
    for start, end in _merged(gone):
        left += [text[at:start], _OWNER if _is_owner(text, start, end) else _GONE]
        at = max(at, end)
    marked = _WITHIN.sub(r"\1", "".join([*left, text[at:]]))
    bare = _OWNED.sub("", _LED.sub(_GONE, marked)).replace(_GONE, " ")
    parts = [_trimmed(part) for part in _PARTS.split(bare)]
    told = [part for part in parts if part and not _ONLY_FILLER.fullmatch(part)]
    return _ABBREVIATED.sub(lambda match: _SHORT[match[0].lower()], _joined(told))


def _merged(gone: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for start, end in sorted(gone):
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        elif end > start:
            spans.append((start, end))
    return spans


def _is_owner(text: str, start: int, end: int) -> bool:
    """ "Evelyn's" in "Evelyn's eldest", not in "Rose's, Friday"."""
    return text[start:end].lower().endswith(("'s", "’s")) and text[end : end + 2].strip()[:1].isalpha()


def _trimmed(part: str) -> str:
    part = " ".join(part.split()).strip(" .,;:-–—/\"'*_=+<>")
    if not _KEEP_FIRST.match(part):
        part = _FILLER_FIRST.sub("", part)
    return _FILLER_LAST.sub("", f" {part}").strip(" .,;:-–—/!\"'")


def _joined(parts: list[str]) -> str:
    return ", ".join(dict.fromkeys(parts))
