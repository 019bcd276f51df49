"""The persons of a note: the one addressed under every name, their family, and what belongs to them."""

import re
from dataclasses import dataclass
from functools import cached_property

from prompts.brief import Brief
from prompts.spanish import nouns
from prompts.spanish.address import Address, address_of, contact_of, given_name, split_title

KIN = (
    "marido|mujer|esposa|esposo|hija|hijo|hijas|hijos|padre|madre|padres|hermana|hermano|hermanas"
    "|hermanos|nieta"
    "|nieto|nietas|nietos|abuela|abuelo|suegra|suegro|cuñada|cuñado|tía|tío|sobrina|sobrino|prima|primo"
    "|pareja|compañera|compañero|socia|socio|equipo|gente|familia|perro|gata|gato|perra|mamá|papá|viuda"
)
_TITLES = (
    r"(?:(?:Dra?|Sra?|Srta|Lic|Ing|Arq|Profa?|Mtr[oa]|C\.P|don|doña|Don|Doña|D|Dª|señora?|doctora?)\.?\s+)?"
)
_OTHER_HALF = {
    "abuela": "niet", "abuelo": "niet", "madre": "hij", "padre": "hij", "hija": "padre|madre",
    "hijo": "padre|madre",
}  # fmt: skip


@dataclass(frozen=True)
class Who:
    """The people a note may speak of."""

    contact: str
    client: str
    role: str
    what: str
    address: Address
    household: bool = False

    @cached_property
    def mention(self) -> str:
        """A pattern for the contact under any name, with article and title."""
        if not self.contact:
            return r"(?!)"
        names = "|".join(re.escape(name) for name in self.names)
        return rf"(?:\b(?:[Ll]a|[Ee]l)\s+)?{_TITLES}\b{self._not_in_the_firm}(?:{names})(?!\w)"

    @property
    def _not_in_the_firm(self) -> str:
        """ "Panadería Lola" is not Lola."""
        heads = (
            self.client[: self.client.find(f" {name}") + 1]
            for name in self.names
            if f" {name}" in self.client
        )
        return "".join(rf"(?<!{re.escape(head)})" for head in heads)

    @cached_property
    def names(self) -> tuple[str, ...]:
        title, name = split_title(self.contact)
        given = given_name(name)
        rest = name.removeprefix(given).split()
        found = {self.contact, name, given, f"{given} {rest[0]}" if rest else given}
        if title and rest:
            found |= {f"{title} {rest[0]}", rest[0]}
        return tuple(sorted((one for one in found if one), key=len, reverse=True))

    @cached_property
    def as_subject(self) -> str:
        """As `mention`, and what else stands for the contact: "la doctora", "la abuela", "el director"."""
        if not self.contact:
            return r"(?!)"
        words = [re.escape(self.role.split()[0].lower())] if self.role else []
        words += ["doctora"] if self.contact.startswith("Dra") else []
        words += ["doctor"] if self.contact.startswith(("Dr.", "Dr ")) else []
        words += [kin for kin, other in _OTHER_HALF.items() if re.search(rf"\bsus? (?:{other})", self.what)]
        called = f"|(?:[Ll]a|[Ee]l)\\s+(?:{'|'.join(words)})(?!\\w)" if words else ""
        return rf"(?:{self.mention}{called}|[Ee]lla(?! mism)(?!\w)|Él(?! mism)(?!\w))"

    @property
    def your(self) -> str:
        return "tu" if self.address.tu else "su"

    @property
    def clitic(self) -> str:
        return {"tú": "te", "usted": "le", "ustedes": "les"}[self.address.register]

    @property
    def after(self) -> str:
        """After a preposition: "de usted", "de ti"."""
        return {"tú": "ti", "usted": "usted", "ustedes": "ustedes"}[self.address.register]


def who_of(brief: Brief) -> Who:
    return Who(
        contact_of(brief),
        brief.client,
        brief.role,
        brief.what,
        address_of(brief),
        brief.client_kind == "household",
    )


def owned(text: str, who: Who) -> str:
    """ "la hija de Carmen" -> "su hija", "al padre de Joaquín" -> "a tu padre", "un alumno de Pilar" ->
    "un alumno suyo"; the names that are left stand after a preposition."""
    of_them = rf"de (?:{who.mention})"
    theirs = rf"(?P<noun>(?:(?!de\b|que\b|y\b|en\b)[\w-]+\s+){{1,3}}?){of_them}"
    text = re.sub(
        rf"(?P<name>[A-ZÁÉÍÓÚÑ]\w+), (?P<kin>{KIN}) de"
        rf" (?:{who.mention}),?",
        rf"{who.your} \g<kin> \g<name>",
        text,
    )
    text = re.sub(rf"\b(?P<art>[Ee]l|[Ll]a|[Ll]os|[Ll]as|al|del)\s+{theirs}", lambda m: _their(m, who), text)
    text = re.sub(rf"\b(?P<art>un|una|otro|otra)\s+{theirs}", lambda m: _one_of_theirs(m, who), text)
    if who.address.tu:
        text = re.sub(rf"\bcon {who.mention}", "contigo", text)
    text = re.sub(rf"\b(?P<noun>[^\W\d_]{{4,}}) {of_them}", lambda m: _of_yours(m, who), text)
    return re.sub(rf"\b(de|con|para|por|sin|sobre|hacia) {who.mention}", rf"\1 {who.after}", text)


def _their(match: re.Match[str], who: Who) -> str:
    before = {"al": "a ", "del": "de "}.get(match["art"], "")
    many = "s" if match["art"].lower() in ("los", "las") else ""
    said = f"{before}{who.your}{many} {match['noun'].strip()}"
    return said[0].upper() + said[1:] if match["art"][0].isupper() else said


def _one_of_theirs(match: re.Match[str], who: Who) -> str:
    ending = "a" if match["art"] in ("una", "otra") else "o"
    return f"{match['art']} {match['noun'].strip()} {'tuy' if who.address.tu else 'suy'}{ending}"


def _of_yours(match: re.Match[str], who: Who) -> str:
    """ "tres clientes de Pilar" -> "tres clientes suyos"."""
    noun = match["noun"]
    if noun.lower() in (
        "antes",
        "después",
        "cerca",
        "lejos",
        "dentro",
        "delante",
        "detrás",
        "además",
        "acerca",
    ):
        return f"{noun} de {who.after}"
    ending = ("a" if nouns.gender(noun) == "f" else "o") + ("s" if nouns.plural(noun) else "")
    return f"{noun} {'tuy' if who.address.tu else 'suy'}{ending}"
