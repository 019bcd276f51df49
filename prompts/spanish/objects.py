"""The contact as the one it was done to: "nombraron gerente a Araceli" becomes "la nombraron gerente"."""

import re

from prompts.spanish.address import Address
from prompts.spanish.clauses import first_verb
from prompts.spanish.persons import KIN, Who


def with_contact_as_object(text: str, who: Who) -> str:
    """ "nombraron gerente a la Lic. Araceli" -> "la nombraron gerente"."""
    match = (
        re.search(rf"\sa (?:(?:su|la|el) (?:{KIN}|soci[oa]),? )?(?:{who.mention})", text)
        if who.contact
        else None
    )
    tokens = text.split()
    at = first_verb([tokens[0].lower(), *tokens[1:]]) if match and tokens else None
    if not match or at is None:
        return text
    without = text[: match.start()] + text[match.end() :]
    words = without.split()
    if at and words[at - 1].lower() in ("le", "la", "lo", "se"):
        pronoun = words[at - 1] if words[at - 1].lower() != "se" else f"se {_object(who.address, words[at])}"
        words[at - 1] = "te" if who.address.tu and words[at - 1].lower() != "se" else pronoun
        return " ".join(words)
    return " ".join([*words[:at], _object(who.address, words[at]), words[at].lower(), *words[at + 1 :]])


_NAMING = re.compile(
    r"^(?:nombr|elig|elij|ascend|ascienden|promo|traslad|premi|condecor|design|invit|contrat|fich"
    r"|escog|propon|propus"
    r"|reconoc|galardon|distingu|eligen|destin|recib|homenaj|proclam)",
    re.IGNORECASE,
)


def _object(address: Address, verb: str) -> str:
    if address.tu:
        return "te"
    if _NAMING.match(verb) and address.gender:
        return "la" if address.gender == "f" else "lo"
    return "le"
