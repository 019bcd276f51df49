"""The verbs that notes about people use, and their forms: what is not here is not trusted to be a verb."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

Form = Literal["third", "past", "participle", "gerund"]
Bare = Literal["your", "a", "the", "as is", ""]
"""What an object without an article is given; "as is" leaves plurals and names, "" takes no bare object."""

# base[/past[/participle]] by what a bare object is given; a leading + marks what is news once it is done
_TABLE: dict[Bare, str] = {
    "your": """
        open launch start begin/began/begun +finish +complete publish celebrate sell/sold expand renew
        present defend leave/left exhibit quit/quit restore rebuild/rebuilt rename redesign move close
        reopen relaunch refurbish unveil convert extend upgrade premiere debut""",
    "as is": """
        build/built teach/taught train coach mentor volunteer donate plant paint repair ride/rode/ridden
        climb row walk cycle record release perform organise organize throw/threw/thrown help visit
        phone write/wrote/written show/showed/shown lead/led guide keep/kept learn/learned/learned study
        bake cook sing/sang/sung play compose design invent develop create champion cross sail
        swim/swam/swum deliver discuss say/said answer speak/spoke/spoken like love enjoy prefer collect
        tend breed care bring/brought carry stand/stood sit/sat work live run/ran/run host
        grow/grew/grown double find/found pay/paid know/knew/known see/saw/seen read/read feed/fed
        foster save rescue direct judge edit translate print draw/drew/drawn brew harvest ship hand
        spend/spent serve support drive/drove/driven rewrite/rewrote/rewritten fix mend sort stay triple
        cut/cut reduce raise fund photograph curate conduct dance act greet thank tell/told ask meet/met
        put/put
        call""",
    "a": """
        +win/won +receive +earn +land +get/got/got buy/bought acquire sign +secure +score have/had/had
        adopt give/gave/given +make/made hire introduce expect welcome set/set hold/held need want +gain
        +obtain +achieve commission""",
    "the": """
        join +reach +hit/hit +beat/beat/beaten head take/took/taken +pass +top enter appoint name elect
        promote choose/chose/chosen select vote rate rank nominate shortlist feature certify accredit
        list recognise recognize award honour honor admit induct ordain crown knight invite chair
        +exceed +surpass +break/broke/broken""",
    "": """
        become/became/become go/went/gone turn retire graduate return relocate transfer switch step
        emigrate marry qualify come/came/come arrive merge float tie travel fly/flew/flown resign depart
        fall/fell/fallen end swap rise/rose/risen""",
}
_DOUBLED = set("begin transfer forget quit swap step admit refer".split())
PASSIVE = set(
    """promote appoint name elect choose select vote rate rank nominate shortlist feature certify
    accredit list recognise recognize award honour honor admit induct ordain crown knight invite
    make give hire call""".split()
)
BOARDROOM = set("promote appoint elect hire choose select make give call invite award".split())
"""What a company does to people: of a company they are passive only where words make it plain."""

OBJECT_OR_DONE_TO = set(
    "hire promote invite select choose recognise recognize certify feature list rate rank".split()
)
"""Done to a person when nothing follows, done by them when an object does: "hired their 100th employee"."""
OF_A_PERSON = set(
    "promote elect appoint ordain knight call induct crown marry graduate retire emigrate".split()
)
"""What happens to persons only: never said of a company without the person."""


@dataclass(frozen=True)
class Verb:
    base: str
    past: str
    participle: str
    bare: Bare = ""
    done: bool = False

    @property
    def third(self) -> str:
        if self.base in ("have", "be"):
            return {"have": "has", "be": "is"}[self.base]
        if self.base.endswith(("s", "sh", "ch", "x", "z", "o")):
            return self.base + "es"
        if self.base.endswith("y") and self.base[-2] not in "aeiou":
            return self.base[:-1] + "ies"
        return self.base + "s"

    @property
    def gerund(self) -> str:
        if doubles(self.base):
            return self.base + self.base[-1] + "ing"
        if self.base.endswith("ie"):
            return self.base[:-2] + "ying"
        if self.base.endswith("e") and not self.base.endswith("ee"):
            return self.base[:-1] + "ing"
        return self.base + "ing"


def find(word: str) -> tuple[Verb, Form] | None:
    """The verb of which this word is a form; bare infinitives are left out, for in notes they are nouns."""
    return _forms().get(word.lower())


def infinitive(word: str) -> Verb | None:
    """The verb after "will"."""
    return next((verb for verb in _verbs() if verb.base == word.lower()), None)


def base_of(word: str) -> str:
    """ "opens" -> "open"; "" for what is not the third person of a known verb."""
    found = find(word)
    return found[0].base if found and found[1] == "third" else ""


@cache
def _forms() -> dict[str, tuple[Verb, Form]]:
    return indexed(_verbs())


def indexed(verbs: Iterable[Verb]) -> dict[str, tuple[Verb, Form]]:
    """Each form with its verb; of two that share one, the first."""
    forms: dict[str, tuple[Verb, Form]] = {}
    for verb in verbs:
        named: tuple[tuple[str, Form], ...] = (
            (verb.third, "third"),
            (verb.past, "past"),
            (verb.participle, "participle"),
            (verb.gerund, "gerund"),
        )
        for form, name in named:
            forms.setdefault(form, (verb, name))
    return forms


@cache
def _verbs() -> list[Verb]:
    return [_verb(entry, bare) for bare, entries in _TABLE.items() for entry in entries.split()]


def _verb(entry: str, bare: Bare) -> Verb:
    base, *irregular = entry.removeprefix("+").split("/")
    past = irregular[0] if irregular else regular(base)
    return Verb(base, past, irregular[-1] if irregular else past, bare, entry.startswith("+"))


def regular(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if doubles(base) else "") + "ed"


def doubles(base: str) -> bool:
    """ "ship" -> "shipped", "plan" -> "planned": one short syllable that ends in one consonant."""
    vowels = [letter in "aeiou" for letter in base]
    short = len(base) > 2 and vowels[-3:] == [False, True, False] and sum(vowels) == 1
    return base in _DOUBLED or (short and base[-1] not in "wxy")
