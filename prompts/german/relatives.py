"""The people around the contact: "Tochter Jule" is "Ihre Tochter Jule" in a letter."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.german.people import name_of
from prompts.german.register import own
from prompts.german.verbs import Person

_WOMEN = """tochter enkelin enkeltochter frau ehefrau gattin partnerin lebensgefährtin schwester mutter oma
    großmutter schwiegermutter schwiegertochter tante nichte schwägerin cousine katze stiefmutter verlobte"""
_MEN = """sohn enkel enkelsohn mann ehemann gatte partner lebensgefährte bruder vater opa großvater
    schwiegervater schwiegersohn onkel neffe schwager cousin hund kater stiefvater"""
_KIN = (
    dict.fromkeys(_WOMEN.split(), "f")
    | dict.fromkeys(_MEN.split(), "m")
    | dict.fromkeys("enkelkind kind patenkind baby".split(), "n")
    | dict.fromkeys("zwillinge kinder eltern geschwister söhne töchter".split(), "p")
)
_ENDS = {
    "m": {"n": "", "a": "en", "d": "em", "g": "es"},
    "f": {"n": "e", "a": "e", "d": "er", "g": "er"},
    "n": {"n": "", "a": "", "d": "em", "g": "es"},
    "p": {"n": "e", "a": "e", "d": "en", "g": "er"},
}
_GENITIVES = {
    "Neffe": "Neffen", "Lebensgefährte": "Lebensgefährten", "Gatte": "Gatten", "Mann": "Mannes",
    "Sohn": "Sohnes", "Kind": "Kindes", "Hund": "Hundes", "Ehemann": "Ehemannes",
}  # fmt: skip
_WORDS = "|".join(sorted((kin.capitalize() for kin in _KIN), key=len, reverse=True))
_FIRST = re.compile(
    rf"^(?:(?:[Ii]hre?|[Ss]eine?|[Dd]ie|[Dd]er|[Dd]as) )?(?P<adjective>(?:[Ää]lteste"
    rf"|[Jj]üngste|[Kk]leine|[Gg]roße)[rs]? )?"
    rf"(?P<kin>{_WORDS})\b(?P<name>(?: [A-ZÄÖÜ][^\W\d_]+(?:-[A-ZÄÖÜ]\w+)?){{0,2}})"
)
_INSIDE = re.compile(
    rf"\b(?P<before>für|von|mit|bei|der|des|dem|an|durch|ihrer|seiner|ihres"
    rf"|seines) (?:(?:die|den|dem|der|seine[nrm]?|ihre[nrm]?) )?(?P<kin>{_WORDS})(?:e?s)?\b(?! von)"
)
_CASES = {"für": "a", "durch": "a", "von": "d", "mit": "d", "bei": "d", "an": "a"}


@dataclass(frozen=True)
class Relative:
    """`said` in the nominative, and the words of the note after it."""

    said: str
    person: Person
    rest: str
    kin: str


def first_of(text: str, brief: Brief) -> Relative | None:
    """A relative of the contact at the start: "Tochter Jule …", "Mutter von Ottokar Prinz …"."""
    mine = _without_owner(text, brief)
    match = _FIRST.match(mine)
    if not match or not match["kin"][0].isupper():
        return None
    kind = _KIN[match["kin"].lower()]
    name = _without_surname(match["name"].strip(), brief)
    adjective = re.sub(r"[rs]?\s*$", "", match["adjective"] or "").lower()
    adjective = adjective and adjective + ("r" if kind == "m" else "s" if kind == "n" else "") + " "
    said = f"{own(brief, _ENDS[kind]['n'])} {adjective}{match['kin']}{' ' + name if name else ''}"
    rest = _after_owner(mine[match.end() :].strip(), brief)
    return Relative(said, "sie" if kind == "p" else "er", rest, match["kin"].lower())


def inside(text: str, brief: Brief) -> str:
    """ "Meisterbrief für Tochter Jule" -> "Meisterbrief für Ihre Tochter Jule"."""

    def theirs(match: re.Match[str]) -> str:
        kind = _KIN[match["kin"].lower()]
        before = match["before"]
        case = _CASES.get(before, "d" if before == "dem" else "g")
        if before == "von" and re.search(r"[A-ZÄÖÜ]\w+ $", text[: match.start()]):
            return in_genitive(match["kin"].lower(), brief)
        said = own(brief, _ENDS[kind][case]) + " " + match[0][match.start("kin") - match.start() :]
        return f"{before} {said}" if before in _CASES else said

    last = name_of(brief.contact or "").last
    said = _INSIDE.sub(theirs, text)
    return re.sub(rf"(?<=[a-zäöüß]) {re.escape(last)}\b", "", said) if last and said != text else said


def in_genitive(kin: str, brief: Brief) -> str:
    """ "Ihrer Mutter", "Ihres Vaters"."""
    kind = _KIN[kin]
    noun = kin.capitalize()
    if kind in ("m", "n"):
        noun = _GENITIVES.get(noun, noun + "s")
    return f"{own(brief, _ENDS[kind]['g'])} {noun}"


def _owners(brief: Brief) -> list[str]:
    name = name_of(brief.contact or "")
    polite = [f"{form} {name.last}" for form in ("Frau", "Herrn", "Herr")] if name.last else []
    named = [
        brief.contact or "",
        name.whole,
        *polite,
        f"{name.first} {name.last}".strip(),
        name.last,
        name.first,
    ]
    return [owner for owner in dict.fromkeys(named) if owner]


def _without_owner(text: str, brief: Brief) -> str:
    """ "Prinz' Mutter", "Bernd Osterkamps Tochter Jule" -> "Mutter", "Tochter Jule"."""
    for owner in _owners(brief):
        if match := re.match(rf"{re.escape(owner)}(?:s|'|’|'s|’s) (?=[A-ZÄÖÜ])", text):
            return text[match.end() :]
    return text


def _after_owner(rest: str, brief: Brief) -> str:
    for owner in _owners(brief):
        if match := re.match(rf"von {re.escape(owner)}\b\s*", rest):
            return rest[match.end() :]
    return rest


def _without_surname(name: str, brief: Brief) -> str:
    last = name_of(brief.contact or "").last
    return name.removesuffix(last).strip() if last and name != last else ("" if name == last else name)
