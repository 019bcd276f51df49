"""Pronouns of the third person that stand for the reader: "ses notes" -> "vos notes"."""

from prompts.french.clauses import CLITICS, is_infinitive
from prompts.french.persons import Person
from prompts.french.verbs import is_finite

_PREPOSITIONS = frozenset(
    "pour avec sans à de chez par sur devant derrière d' contre autour vers entre".split()
)


def is_reader(word: str, person: Person) -> bool:
    return person.gender in ("", "f" if word == "elle" else "m")


def pronoun(word: str, words: list[str], place: int, person: Person, *, ours: bool) -> str:
    """The word as the reader hears it; `ours` while the sentence is about the reader."""
    low, tu = word.lower(), person.tu
    before = next((word.lower() for word in reversed(words[:place]) if not word.isspace()), "")
    following = next((word for word in words[place + 1 :] if not word.isspace()), "")
    verbal = is_finite(following) or is_infinitive(following)
    match low:
        case "elle-même" | "lui-même":
            return "toi-même" if tu else "vous-même"
        case "elle" | "lui" if before == "chez" or (before in _PREPOSITIONS and not ours):
            return "toi" if tu else "vous"
        case "lui" if not ours and verbal:
            return "te" if tu else "vous"
        case "se" | "s'" if ours and (verbal or following in CLITICS):
            return ("te" if tu else "vous") + ("" if low == "se" else " ")
        case "leur" | "leurs" if ours and person.household and not is_finite(following):
            return "vos" if low == "leurs" else "votre"
        case "son" | "sa" | "ses" if ours and not _of_another(words, place):
            return _possessive(low, person)
    return word


def _possessive(word: str, person: Person) -> str:
    if person.tu:
        return {"son": "ton", "sa": "ta"}.get(word, "tes")
    return "vos" if word == "ses" else "votre"


def _of_another(words: list[str], place: int) -> bool:
    """ "lui faire réciter ses formules", "chaque apprenti par son prénom": what is not the reader's own."""
    before = [word.lower() for word in words[:place] if not word.isspace()]
    each = next(
        (at for at in range(len(before) - 1, -1, -1) if before[at] in ("chaque", "chacun", "chacune")), None
    )
    if "lui" in before:
        return True
    if (
        each is None
        or before[-1] not in ("par", "à", "selon", "dans", "de")
        or before[-2] in ("chacun", "chacune")
    ):
        return False
    return not any(word in ("et", ",") or is_finite(word) for word in before[each:])
