"""Help that the firm offers, in its own words, as what we do: "Den Termin verschieben" -> "können wir …"."""

import re

from prompts.brief import Brief
from prompts.german.guards import trusted
from prompts.german.participles import finite
from prompts.german.people import formal
from prompts.german.phrases import DETERMINERS, Kind, in_case, known_gender, starting_low
from prompts.german.verbs import infinitive_of

_BY_US = re.compile(r"\b(?:von|durch) (?:uns|mir)\b")
_FINITE_US = re.compile(r"^(?:wir|ich)\s", re.IGNORECASE)


def offered(brief: Brief) -> tuple[tuple[str, bool], ...]:
    """Each offer, and True where it is a sentence of its own (else a thing, in the accusative)."""
    texts = (" ".join(offer.split()).rstrip(".") for offer in brief.offers)
    return tuple(
        said for text in texts if trusted(text) and "?" not in text and (said := _said(text, brief))
    )[:2]


def _said(text: str, brief: Brief) -> tuple[str, bool]:
    text = _addressed(text, brief)
    words = text.split()
    if _FINITE_US.match(text):
        return f"{words[0].capitalize()} {' '.join(words[1:])}.", True
    if " und " in text and infinitive_of(words[-1]) and words[-1].islower():
        return f"Wir können {starting_low(text)}.", True
    if any(found and not found.plural for found in map(finite, words[1:])):
        return f"{text}.", True
    if infinitive_of(words[-1]) and words[-1].islower() and len(words) > 1:
        return _to_do(words, brief), True
    return in_case(text, "a", _kind(text)), False


def _to_do(words: list[str], brief: Brief) -> str:
    rest = " ".join(words)
    if words[-1] == "lassen" and _BY_US.search(rest):
        you = "können Sie" if formal(brief) else "kannst du"
        thing, after = _thing_first(words)
        return _capital(f"{thing} {you} {after}.")
    thing, after = _thing_first(words)
    who = "kann ich" if re.search(r"\b(?:mir|meine[rnms]?)\b", rest) else "können wir"
    return _capital(f"{thing} {who} {after}.")


def _thing_first(words: list[str]) -> tuple[str, str]:
    """What it is about to the front: "Das Gespräch im Januar | verschieben"."""
    if len(words) == 2:
        return _object(words[0]), words[1]
    end = len(words) - 1
    for at in range(1, len(words) - 1):
        tail = " ".join(words[at:])
        if re.match(
            (
                r"(?:bis|von uns|von mir|durch uns|vollständig|ganz|für (?:Sie|dich|sie|ihn)|an"
                r"|zu Ihnen|vor Ort|in Ruhe|ab|in (?:den|die|das)|ins|um|nach|zu|auf)\b"
            ),
            tail,
        ):
            end = at
            break
    return _object(" ".join(words[:end])), " ".join(words[end:])


def _object(phrase: str) -> str:
    return in_case(phrase, "a") if phrase[:1].isupper() else phrase


def _kind(text: str) -> Kind:
    first = text.split()[0]
    return "the" if DETERMINERS.fullmatch(first) or known_gender(text) == "p" else "a"


def _addressed(text: str, brief: Brief) -> str:
    """The notes speak of the client in the third person or not at all: "bis sie sich meldet" is turned."""
    you = "Sie" if formal(brief) else "du"
    text = re.sub(
        r"\bbis (?:sie|er) (?:sich )?(?:wieder )?(?:meldet|fragt|danach fragt|zurück ist)",
        f"bis {you} danach {'fragen' if you == 'Sie' else 'fragst'}",
        text,
    )
    text = re.sub(
        r"\bfür (?:ihn|sie|die Familie|die Kundin|den Kunden|den Mandanten|die Mandantin)\b",
        f"für {'Sie' if formal(brief) else 'dich'}",
        text,
    )
    return text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
