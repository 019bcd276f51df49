"""The help on record, said by the one who gives it: "Dejar la agenda en blanco" -> "dejo la agenda…"."""

import re

from prompts.brief import Brief
from prompts.spanish import conjugation, trust
from prompts.spanish.objects import with_contact_as_object
from prompts.spanish.persons import Who, owned

_FIRST = {
    "hacer": "hago", "rehacer": "rehago", "poner": "pongo", "dar": "doy", "ir": "voy", "tener": "tengo",
    "traer": "traigo", "salir": "salgo", "decir": "digo", "mantener": "mantengo", "seguir": "sigo",
    "conseguir": "consigo", "recoger": "recojo", "acoger": "acojo", "dirigir": "dirijo",
    "corregir": "corrijo", "venir": "vengo", "ver": "veo", "proponer": "propongo", "ofrecer": "ofrezco",
    "conducir": "conduzco", "traducir": "traduzco", "estar": "estoy", "componer": "compongo",
    "obtener": "obtengo",
}  # fmt: skip


def offers_of(brief: Brief, who: Who) -> tuple[str, ...]:
    """Each as a clause in lower case; one that gives orders is left out."""
    said = (
        _said(" ".join(offer.split()).rstrip("."), brief, who)
        for offer in brief.offers
        if not trust.orders(offer)
    )
    return tuple(one for one in said if one)


def _said(offer: str, brief: Brief, who: Who) -> str:
    if not offer or len(offer.split()) > 24:
        return ""
    if re.search(who.mention, offer):
        offer = with_contact_as_object(owned(offer, who), who)
    offer = _to_them(offer, who)
    if brief.form == "call":
        return offer if offer[1:2].isupper() else offer[0].lower() + offer[1:]
    first, _, rest = offer.partition(" ")
    infinitive = re.match(r"(?P<verb>\w+[aeií]r)(?P<clitic>se|le|te|les|lo|la)?$", first, re.IGNORECASE)
    if infinitive and not first.lower().endswith(("lugar", "hogar", "taller")):
        return _i_do(infinitive["verb"].lower(), infinitive["clitic"] or "", rest)
    lowered = offer if offer[1:2].isupper() else offer[0].lower() + offer[1:]
    if re.match(r"\w+(?:mos|[aei]ré)\b|(?:le|te|les|me|nos) \w+", lowered):
        return lowered
    return (
        f"{'puedes' if who.address.tu else 'puede'} contar con {lowered}"
        if who.address.register != "ustedes"
        else f"pueden contar con {lowered}"
    )


def _i_do(infinitive: str, clitic: str, rest: str) -> str:
    together = bool(re.search(r"\bjunt[oa]s\b", rest))
    verb = (
        _we_do(infinitive)
        if together
        else _FIRST.get(infinitive) or re.sub(r"[ae]$", "o", conjugation.present(infinitive))
    )
    rest = re.sub(r"\by (\w+[aei]r)(los?|las?|le|les)?\b", lambda m: _also(m, together=together), rest)
    before = {"se": "nos " if together else "me ", "": ""}.get(clitic, f"{clitic} ")
    return f"{before}{verb} {rest}".strip()


def _also(match: re.Match[str], *, together: bool) -> str:
    """ "… y centralizarlos" -> "… y los centralizo"."""
    infinitive, clitic = match[1], f"{match[2]} " if match[2] else ""
    verb = (
        _we_do(infinitive)
        if together
        else _FIRST.get(infinitive) or re.sub(r"[ae]$", "o", conjugation.present(infinitive))
    )
    return f"y {clitic}{verb}"


def _we_do(infinitive: str) -> str:
    return infinitive[:-1] + "mos"


def _to_them(offer: str, who: Who) -> str:
    """ "hasta que él quiera" -> "hasta que tú quieras"."""
    offer = re.sub(r"\b(?:el|la) client[ea]\b", "él", offer)
    if who.address.tu:
        offer = re.sub(r"\b(cuando|que|donde) (?:él|ella) (\w+[ae])\b", r"\1 tú \2s", offer)
    if not who.address.tu:
        return re.sub(r"\b(?:él|ella|ellos|ellas)\b", who.after, offer)
    offer = re.sub(
        r"\bque (?:él|ella) (lo |la |se )?(\w+?[ae])\b", lambda m: f"que tú {m[1] or ''}{m[2]}s", offer
    )
    offer = re.sub(
        r"\b(hasta|cuando|para) que (?:lo |se |le )?(\w+[ae])\b",
        lambda m: m[0].replace("se ", "te ") + "s",
        offer,
    )
    offer = re.sub(r"\bcuando (quiera|pueda|diga|prefiera|necesite)\b", r"cuando \1s", offer)
    return re.sub(
        r"\b(con|por|para|de|a) (?:él|ella)\b", r"\1 ti", re.sub(r"\bsu(s?)\b", r"tu\1", offer)
    ).replace("con ti", "contigo")
