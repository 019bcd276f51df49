"""What the reader said of themselves: "J'ai relu mes notes" -> "vous avez relu vos notes"."""

from prompts.french.clauses import CLITICS, tokens
from prompts.french.grammar import JOINS, full, joined
from prompts.french.persons import Person
from prompts.french.possessions import you
from prompts.french.verbs import is_finite, second, third_of_first


def from_first(text: str, person: Person) -> str | None:
    words = tokens(text)
    out: list[str] = []
    verbs: set[int] = set()
    for place, word in enumerate(words):
        low = word.lower()
        if low in ("je", "j'", "on", "nous") and (verb := _first_verb(words, place + 1)) is not None:
            verbs.add(verb)
            out.append(you(person) + (" " if low == "j'" else ""))
            continue
        if (
            out
            and _last(out) in JOINS
            and verbs
            and (verb := _first_verb(words, place)) is not None
            and not word.isspace()
        ):
            if joined(low, words[verb]):
                verbs.add(verb)
        if place in verbs:
            third = third_of_first(word) or word
            word = second(third, tu=person.tu) or word
        out.append(_first_pronoun(word, words, place, person))
    return full("".join(out))


def _last(out: list[str]) -> str:
    return next((word.lower() for word in reversed(out) if not word.isspace()), "")


def _first_verb(words: list[str], start: int) -> int | None:
    at = start
    while at < len(words) and (words[at].isspace() or words[at].lower() in CLITICS):
        at += 1
    if at < len(words) and (third_of_first(words[at]) or is_finite(words[at])):
        return at
    return None


def _first_pronoun(word: str, words: list[str], place: int, person: Person) -> str:
    low, tu = word.lower(), person.tu
    if low in ("moi", "nous"):
        return "toi" if tu else "vous"
    if low in ("moi-même", "nous-mêmes"):
        return "toi-même" if tu else "vous-même"
    if low in ("me", "m'"):
        return ("te" if tu else "vous") + (" " if low == "m'" else "")
    if low in ("mon", "ma", "mes"):
        return "t" + low[1:] if tu else ("vos" if low == "mes" else "votre")
    if low in ("mien", "mienne", "miens", "miennes"):
        return f"t{low[1:]}" if tu else {"mien": "vôtre", "mienne": "vôtre"}.get(low, "vôtres")
    if low in ("notre", "nos"):
        return ("tes" if low == "nos" else "votre") if tu else ("vos" if low == "nos" else "votre")
    return word
