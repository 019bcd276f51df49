"""The German sentences that letters are made of; "<Sie haben|du hast>" is said as the reader is addressed."""

import re

from prompts import wordings
from prompts.brief import Brief
from prompts.german.people import formal

_HERE = "prompts.german"
_NO_CALLS = re.compile(
    r"kein\w* (?:Anruf|Telefon)|nicht (?:anrufen|telefonieren)|no (?:phone )?calls|never call", re.IGNORECASE
)
_CALL = re.compile(r"anruf|anzurufen|telefon", re.IGNORECASE)
_EITHER = re.compile(r"<([^<>|]*)\|([^<>|]*)>")


def pool(place: str, brief: Brief, /, **values: str) -> tuple[str, ...]:
    lines = wordings.pool(_HERE, place, **values)
    if _NO_CALLS.search(" ; ".join(brief.preferences)):
        lines = tuple(line for line in lines if not _CALL.search(line)) or lines
    return tuple(voiced(line, brief) for line in lines)


def voiced(line: str, brief: Brief) -> str:
    return _EITHER.sub(r"\1" if formal(brief) else r"\2", line)
