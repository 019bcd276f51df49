"""The details typed of a failing, each in its place: the day, the hours, "this instead of that", the rest."""

import re
from dataclasses import dataclass, replace

from prompts.english import circumstance_shapes as shapes
from prompts.english import slips, verb_guess
from prompts.english.days import localised
from prompts.english.failure_objects import Named, object_of, rest_of
from prompts.english.failure_words import THING
from prompts.english.phrases import capital


@dataclass(frozen=True)
class Circumstances:
    """`added` continues the clause after a comma, `sentences` stand for themselves."""

    day: str = ""
    hours: str = ""
    contrast: str = ""
    added: str = ""
    sentences: tuple[str, ...] = ()


def read(details: str, locale: str, named: Named) -> Circumstances:
    found = Circumstances()
    text = localised(" ".join(details.split()), locale)
    text = shapes.TWO_AMOUNTS.sub(r"\1 instead of \2", text)
    for piece in _pieces(text):
        if (
            shapes.WHOLE.match(piece)
            and not shapes.NOT_TO_SAY.search(piece)
            and not shapes.BY_SOMEBODY.match(piece)
        ):
            found = _with(piece, found, named)
    return found


def _pieces(text: str) -> list[str]:
    kept = re.sub(rf"\b({shapes.WEEKDAY}), (?={shapes.DATE})", r"\1 ", text)
    kept = re.sub(r"(?<=\d), (?=\d{1,2}(?:,| and) )", "\0", kept)
    kept = re.sub(r"([A-Z][a-z]+ \d{1,2}), (\d{4})", r"\1\0\2", kept)
    pieces = re.split(r"(?:;|,(?= )|\.(?= |$)|:(?= )|\s[–—-]\s)\s*", kept)
    return [piece.replace("\0", ", ").strip() for piece in pieces if piece.strip()]


def _with(piece: str, found: Circumstances, named: Named) -> Circumstances:
    read = (_as_day, _as_hours, _as_contrast, _as_sentence, _as_addition)
    return next((more for one in read if (more := one(piece, found, named))), found)


def _as_day(piece: str, found: Circumstances, _: Named) -> Circumstances | None:
    lapsed = re.match(rf"lapsed (?:on )?(?P<day>{shapes.DAY})$", piece, re.IGNORECASE)
    day = shapes.A_DAY.match(piece) or lapsed
    return replace(found, day=_comma(day["day"])) if day and not found.day else None


def _as_hours(piece: str, found: Circumstances, _: Named) -> Circumstances | None:
    hours = shapes.HOURS.match(piece)
    return replace(found, hours=hours["at"]) if hours else None


def _as_contrast(piece: str, found: Circumstances, named: Named) -> Circumstances | None:
    if not shapes.CONTRAST.match(piece) or len(piece.split()) > 14:
        return None
    if any(_is_finite(token) for token in piece.split()[1:4]):
        return replace(found, sentences=(*found.sentences, f"{_thing_first(piece, named)}."))
    last = shapes.LAST_DAY.match(piece)
    if last and not found.day:
        return replace(found, contrast=_small(last["head"]), day=_comma(last["day"]))
    return replace(found, contrast=_small(piece))


def _as_sentence(piece: str, found: Circumstances, named: Named) -> Circumstances | None:
    sentence = "" if piece.lower().startswith(("no ", "nobody ", "none ")) else _sentence(piece, named)
    return replace(found, sentences=(*found.sentences, sentence)) if sentence else None


def _as_addition(piece: str, found: Circumstances, named: Named) -> Circumstances | None:
    small = piece[0].lower() + piece[1:]
    if found.added:
        return None
    if shapes.ANOTHER_TIME.match(piece):
        return replace(found, added=f"for the {small}")
    if shapes.DURATION.match(piece):
        return replace(found, added=f"for {piece}")
    if shapes.COUNT.match(piece):
        return replace(found, added=small)
    return replace(found, added=rest_of(small, named)) if shapes.PREPOSITIONAL.match(piece) else None


def _thing_first(piece: str, named: Named) -> str:
    """ "IBAN ends in 44 instead of 41" -> "The IBAN ends in 44 instead of 41"."""
    tokens = piece.split()
    at = next(at for at, token in enumerate(tokens) if at and _is_finite(token))
    return (
        f"{capital(object_of(' '.join(tokens[:at]), named) or ' '.join(tokens[:at]))} {' '.join(tokens[at:])}"
    )


def _comma(day: str) -> str:
    """ "Sunday, February 21", but "Sunday 21 February"."""
    return re.sub(rf"^({shapes.WEEKDAY}),? (?=[A-Z])", r"\1, ", day)


def _small(words: str) -> str:
    """A name keeps its capital, a thing ("Figures of 2025 instead of 2026") does not."""
    first = words.split(" ", 1)[0]
    plain = re.fullmatch(rf"{THING}|the|old|new|last|page|a|an|one|two|three|half|only", first, re.IGNORECASE)
    return words[0].lower() + words[1:] if plain else words


def _sentence(piece: str, named: Named) -> str:
    """A sentence of its own: "Should have gone 9 February" -> "It should have gone on 9 February."."""
    said = with_days(rest_of(piece, named))
    if several := re.match(
        r"(?:sent|posted|written|asked|called|rang) (?:on )?(\d.*\d .*)$", said, re.IGNORECASE
    ):
        return f"They were dated {several[1]}." if "," in said or " and " in said else ""
    for verb, subject in sorted(shapes.IT.items(), key=lambda pair: -len(pair[0])):
        if re.match(rf"{verb}\b", said, re.IGNORECASE) and len(said.split()) > 1:
            kept = said[0].lower() + said[1:] if subject in ("it", "we", "it was") else said.partition(" ")[2]
            return f"{capital(subject)} {kept}."
    tokens = said.split()
    if not 3 < len(tokens) <= 18:
        return ""
    if re.match(
        r"(?:we|it|our|this|that|nobody|no one|the|your|a|an|all|both|each|every)\b", said, re.IGNORECASE
    ):
        return f"{capital(said)}." if _finite(tokens[1:]) else ""
    if off := re.match(r"(?P<np>[\w'’ -]+?) (?P<state>(?:offline|closed|shut|down|without) .+)$", said):
        return (
            f"{capital(object_of(off['np'], named))} was {off['state']}."
            if object_of(off["np"], named)
            else ""
        )
    at = next((at for at, token in enumerate(tokens) if at and _is_finite(token)), 0)
    thing = object_of(" ".join(piece.split()[:at]), named) if at else ""
    return f"{capital(thing)} {' '.join(tokens[at:])}." if thing and not slips.base(tokens[0]) else ""


def with_days(text: str) -> str:
    """ "gone 9 February" -> "gone on 9 February"."""
    return shapes.BARE_DAY.sub(" on ", text)


def _present(token: str) -> bool:
    return token in (
        "ends",
        "reads",
        "says",
        "shows",
        "gives",
        "names",
        "lists",
        "states",
        "goes",
        "begins",
        "carries",
    )


def _finite(tokens: list[str]) -> bool:
    return any(_is_finite(token) for token in tokens)


def _is_finite(token: str) -> bool:
    known = verb_guess.known(token) or slips.past(token) or _present(token)
    return token in ("was", "were", "is", "are", "had", "has", "did") or bool(
        known and not token.endswith("ing")
    )
