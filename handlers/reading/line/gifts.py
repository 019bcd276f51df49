"""Whether a line asks for a gift or a card, which takes longer to get than words do."""

import re

_THING = (
    r"(?:gifts?|cards?|flowers|bouquets?|hampers?|chocolates|champagne|orchids?"
    r"|(?:a|an|the|our|some|small|little|nice|birthday|wedding|leaving|retirement) presents?|geschenk|blumen)"
)
_GIVE = (
    r"(?:send|sends|buy|get|order|bring|arrange|organi[sz]e|prepare|pick|choose|give|write|post|want|wants"
    r"|need|needs|with|plus|mit)"
)
_OTHERWISE = r"(?!(?:business|credit|debit|id|sim|key|score|report|membership|loyalty|gift) card)"
_BETWEEN = rf"(?: {_OTHERWISE}(?!(?:a|an|the|our|some) presents?\b)[\w'’-]+){{0,3}}? {_OTHERWISE}"
_ENDS = r"(?= *(?:$|[.,;:)\]]))"
_ASKED = re.compile(
    rf"\b{_GIVE}{_BETWEEN}{_THING}\b(?! (?:shop|store|business|company|brand|holders?))"
    rf"|[,;(–-] *(?:(?:and|plus|a|an|some|also) )*{_OTHERWISE}(?:\w+ )?{_THING}"
    rf"(?: and (?:a )?{_THING})?{_ENDS}"
    rf"|\b{_OTHERWISE}{_THING} (?:is |are )?(?:wanted|needed|required|please){_ENDS}",
    re.IGNORECASE,
)


def gift_wanted(text: str) -> bool:
    """`…, send a card`, `with flowers`, `gift wanted`; not a card somebody launches, nor who is present."""
    return _ASKED.search(text) is not None
