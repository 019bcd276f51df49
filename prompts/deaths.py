"""Whether a title says that the contact has died, in any of our languages: nobody dead is greeted."""

import re

from prompts.brief import Brief

_DIED = (
    r"(?:(?:has|have|is|was|est|s'est|a|ist|ha|nous a) )?(?:sadly |suddenly )?(?:died|dies|dead|deceased"
    r"|passed away|passed on|passed|quittés|décédée?|décède|morte?|meurt|éteinte?|gestorben|verstorben"
    r"|verschieden|stirbt|tot|muerto|muerta|muere|murió|fallecido|fallecida|fallece|falleció)\b"
)
_DEATH = r"(?:death of|funeral of|décès|mort|disparition|obsèques|tod|beerdigung|muerte|fallecimiento)"
_OF = r"(?:\s+(?:de|d'|von|des|der|du))?"


def died(brief: Brief) -> bool:
    """ "has died", "Ruth Calloway has died", "Décès de Ruth Calloway": not "Ruth Calloway's father died"."""
    title = " ".join(brief.what.replace("’", "'").split())
    names = [re.escape(name) for name in _names(brief)]
    who = rf"(?:(?:mme|m\.|mr|mrs|ms|dr|frau|herr|madame|monsieur)\.? )?(?:{'|'.join(names) or '(?!)'})"
    told = rf"^(?:(?:{who}|he|she|il|elle|er|sie|él|ella),? )?{_DIED}|^{_DEATH}{_OF}\s*{who}(?![\w'])"
    return bool(re.search(told, title, re.IGNORECASE))


def _names(brief: Brief) -> list[str]:
    """Each way in which the contact, or the person who is the client, may be named; the longest first."""
    whole = [brief.contact or "", brief.client if brief.client_kind == "person" else ""]
    parts = {part for name in whole for part in (name, *name.split()) if len(part) > 2}
    return sorted(parts, key=len, reverse=True)
