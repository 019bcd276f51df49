"""What a failing cost them, what is done, and what comes next: from the facts on record."""

import re
from dataclasses import dataclass, field

from prompts.brief import Brief, Fact
from prompts.days import months, weekdays
from prompts.german import verbs
from prompts.german.circumstances import has_verb
from prompts.german.clauses import Clause, clause_of, main, told_as_future, told_softly
from prompts.german.details import DATE
from prompts.german.facts import by_contact, denied
from prompts.german.guards import trusted
from prompts.german.headlines import clause_of_thing
from prompts.german.participles import finite, participle_of
from prompts.german.people import formal
from prompts.german.phrases import in_case, starting_low
from prompts.german.register import own
from prompts.german.retelling import to_you

_DEMAND = re.compile(
    r"\?|\b(?:fragt|fragte|fordert|forderte|verlangt|verlangte|droht|drohte|will"
    r"|möchte|bittet|bat|erwartet|brauch(?:e|t|en)|benötig(?:e|t|en)|überlegt|ärgert|sauer|wütend"
    r"|verärgert|enttäuscht|haft\w*|schadenersatz|schadensersatz|ersetzen|ersetzt"
    r"|anwalt|kündig\w*|erstatt\w*|gutschrift|rabatt|nachlass"
    r"|kostenlos|gratis|in der regel|aussicht\w*|vermutlich|wahrscheinlich"
    r"|ausgelastet|krank\w*|urlaub|personal\w*|dienstleister|lieferant\w*)\b",
    re.IGNORECASE,
)
_COMING = re.compile(r"\b(?:wird|werden|bis|ab|spätestens)\b", re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(weekdays('de'))})\b")


@dataclass(frozen=True)
class Remedies:
    """Sentences in small letters at their start, each with the index of its fact."""

    cost: tuple[tuple[int, str], ...] = ()
    done: tuple[tuple[int, str], ...] = ()
    coming: tuple[tuple[int, str], ...] = ()
    told_us: bool = field(default=False)


def on_record(brief: Brief, *, facts: bool = True) -> Remedies:
    cost: list[tuple[int, str]] = []
    done: list[tuple[int, str]] = []
    coming: list[tuple[int, str]] = []
    for index, fact in enumerate(brief.facts if facts else ()):
        text = " ".join(fact.text.split()).rstrip(".!")
        if fact.private or not trusted(text) or _DEMAND.search(text) or denied(index, brief):
            continue
        if clause := to_you(text, brief, own_words=by_contact(fact, brief), terse=by_contact(fact, brief)):
            cost.append((index, main(told_softly(clause))))
        elif by_contact(fact, brief) and (other := clause_of_thing(text)):
            if theirs := _turned(main(other), brief):
                cost.append((index, theirs))
        elif said := _ours(text, fact, brief):
            (coming if _is_coming(text, said, brief) else done).append((index, said))
    told = any(by_contact(fact, brief) and not fact.private for fact in brief.facts)
    return Remedies(tuple(cost), tuple(done), tuple(coming), told)


def _turned(said: str, brief: Brief) -> str:
    """ "Das hat mein Vertrauen erschüttert" -> "das hat Ihr Vertrauen erschüttert"."""
    if re.search(r"\b(?:ich|wir|uns|unser\w*)\b", said):
        return ""
    said = re.sub(r"\bmein(e[nmrs]?)?\b", lambda match: own(brief, match[1] or ""), said)
    said = re.sub(r"\bmich\b", "Sie" if formal(brief) else "dich", said)
    return re.sub(r"\bmir\b", "Ihnen" if formal(brief) else "dir", said)


def _ours(text: str, fact: Fact, brief: Brief) -> str:
    """What our side did: "Antrag am 7. Dezember gestellt" -> "den Antrag haben wir am 7. …"."""
    if by_contact(fact, brief):
        return ""
    words = text.split()
    if words[0].lower() == "ich" and fact.said_by.strip().lower() != brief.writer.lower():
        return ""  # whose it is cannot be known
    if clause := _as_we(words):
        return _in_time(clause, text, brief)
    if finite(words[0].lower()) and words[0][:1].islower():
        return ""
    done = participle_of(words[-1])
    if done and not any(has_verb(word) for word in words[:-1]):
        return _by_us(words, brief, of_itself=verbs.with_sein(*done, with_object=False))
    if not any(has_verb(word) for word in words) and _ahead(text, brief):
        return _appointed(words)
    clause = clause_of_thing(text)
    return _in_time(clause, text, brief) if clause else _in_order(text)


def _appointed(words: list[str]) -> str:
    """ "Neuer Termin am 30. November um 10 Uhr" -> "der neue Termin ist am 30. November um 10 Uhr"."""
    end = next((at for at in range(1, len(words)) if _starts_adverbial(words, at)), None)
    found = verbs.find("ist")
    if end is None or found is None:
        return ""
    return main(clause_of(in_case(" ".join(words[:end]), "n"), "er", found, words[end:]))


def _as_we(words: list[str]) -> Clause | None:
    """ "Wir prüfen …", and "ich" of the one who writes."""
    ours = words[0].lower() in ("wir", "ich") and len(words) > 2
    found = finite(words[1], sure=True) if ours else None
    return clause_of("wir", "wir", found, words[2:]) if found else None


def _in_time(clause: Clause, text: str, brief: Brief) -> str:
    """A thing undertaken for a day to come is said as such: "wir werden bis Freitag … prüfen"."""
    return main(told_as_future(clause) if _still_to_come(text, brief) else clause)


def _by_us(words: list[str], brief: Brief, *, of_itself: bool) -> str:
    """The thing first, as what is spoken of: "die berichtigte Fassung haben wir am 3. Mai verschickt"."""
    end = next((at for at in range(1, len(words)) if _starts_adverbial(words, at)), len(words) - 1)
    found = verbs.find("ist" if of_itself else "hat")
    is_set = verbs.find("ist")
    if not found or not is_set:
        return ""
    if _ahead(" ".join(words[end:]), brief):  # "neuer Termin am 2. Dezember bestätigt"
        return main(clause_of(in_case(" ".join(words[:-1]), "n"), "er", is_set, words[-1:]))
    if of_itself:
        return main(clause_of(in_case(" ".join(words[:end]), "n"), "er", found, words[end:]))
    return main(clause_of("wir", "wir", found, words[end:]), in_case(" ".join(words[:end]), "a"))


def _starts_adverbial(words: list[str], at: int) -> bool:
    """A day or a way, rather than what still belongs to the noun: "am 7. Dezember", "gestern", "neu"."""
    rest = " ".join(words[at:])
    dated = re.match(rf"(?:am|bis|seit|ab|vom)\s+(?:{DATE.pattern}|{_WEEKDAY.pattern})", rest, re.IGNORECASE)
    return (
        dated is not None
        or re.match(
            r"(?:um|gestern|heute|sofort|gleich|noch|bereits|schon|erneut|neu|per|an|vollständig)\b", rest
        )
        is not None
    )


def _ahead(text: str, brief: Brief) -> bool:
    """True where a day is named that is still to come."""
    match = re.search(rf"\b(\d{{1,2}})\.\s*({'|'.join((*months('de'), 'Jänner'))})", text)
    if not match:
        return False
    names = (*months("de"),)
    month = names.index(match[2]) + 1 if match[2] in names else 1
    return 0 < ((month - brief.today.month) % 12) * 31 + int(match[1]) - brief.today.day < 150


def _in_order(text: str) -> str:
    return starting_low(text) if any(finite(word) for word in text.split()[1:]) else ""


def _is_coming(text: str, said: str, brief: Brief) -> bool:
    present = any((found := finite(word)) and found.form == "present" for word in said.split()[:6])
    done = re.search(r"\b(?:haben|hat|ist|sind|wurde|wurden|ging|gingen|war|waren)\b", said)
    return bool(present and not done and _still_to_come(text, brief))


def _still_to_come(text: str, brief: Brief) -> bool:
    if re.search(r"\bseit\b", text):
        return False
    return _ahead(text, brief) if DATE.search(text) else bool(_WEEKDAY.search(text) or _COMING.search(text))
