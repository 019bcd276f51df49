"""British and American spelling: our own words follow the reader's country, the record's stay as they are."""

import re
from collections.abc import Iterator

from prompts.english.days import american

_PAIRS = {
    british: us
    for british, us in (
        pair.split("/")
        for pair in """apologise/apologize apologised/apologized recognise/recognize recognised/recognized
        organise/organize organised/organized realise/realize realised/realized misspelt/misspelled
        cancelled/canceled programme/program learnt/learned fulfil/fulfill favour/favor colour/color
        honour/honor honoured/honored neighbour/neighbor behaviour/behavior centre/center grey/gray
        labour/labor harbour/harbor favourite/favorite whilst/while""".split()
    )
}
_ONLY_AMERICAN = {us: british for british, us in _PAIRS.items() if us not in {"while", "learned", "program"}}
_BRITISH = re.compile(rf"\b(?:{'|'.join(_PAIRS)})\b", re.IGNORECASE)
_AMERICAN = re.compile(rf"\b(?:{'|'.join(_ONLY_AMERICAN)})\b", re.IGNORECASE)


def spelled(text: str, locale: str) -> str:
    """Our words, which are written the British way, for this reader."""
    return _BRITISH.sub(lambda match: _PAIRS[match[0].lower()], text) if american(locale) else text


def foreign(text: str, locale: str) -> Iterator[str]:
    """Words spelled as on the other side of the ocean."""
    if locale.startswith("en"):
        yield from (match[0] for match in (_BRITISH if american(locale) else _AMERICAN).finditer(text))
