"""What a model is asked: the rules, the kind of letter, and the record, fenced and without names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from prompts import template
from prompts.brief import Brief, Fact
from prompts.checks import MOST_SLOTS, MOST_SLOTS_IN_RECOVERY, Failure
from prompts.days import long_date
from prompts.forms import limits
from prompts.languages import NAMES
from prompts.offline import composed
from prompts.template import fill
from prompts.veil import Veil

if TYPE_CHECKING:
    from openai.types.chat import ChatCompletionMessageParam

_MOST_NOTES = 5  # earlier ones, the newest first: what lies further back is not missed
_MOST_VOICES = 2
_LONGEST = 5  # words of a greeting in a line, and of a sign-off


@dataclass(frozen=True)
class Veiled:
    """Messages without names, and the veil that put the placeholders there."""

    messages: "list[ChatCompletionMessageParam]"
    veil: Veil


def first_request(brief: Brief, others: tuple[str, ...] = (), *, names_allowed: bool = False) -> Veiled:
    veil = Veil(brief, others, names_allowed=names_allowed)
    today = long_date(brief.today, brief.locale, brief.today)
    record = fill("record", today=today, record="\n".join(_record(brief, veil)))
    system = "\n\n".join([_rules(brief), fill("shown" if names_allowed else "hidden"), *_kinds(brief)])
    return Veiled([{"role": "system", "content": system}, {"role": "user", "content": record}], veil)


def repair_request(request: Veiled, content: str, failures: Iterable[Failure]) -> Veiled:
    """The same talk, with the answer and what was wrong with it, without the names put back there."""
    listed = "\n".join(f"- {failure.name}: {request.veil.hide_known(failure.what)}" for failure in failures)
    return replace(
        request,
        messages=[
            *request.messages,
            {"role": "assistant", "content": content},
            {"role": "user", "content": fill("repair", failures=listed)},
        ],
    )


def version(brief: Brief) -> str:
    """Of every prompt that says how it is to be written: what a draft keeps."""
    return ", ".join(template.version(name) for name in (brief.type, "rules", brief.form, _language(brief)))


def _rules(brief: Brief) -> str:
    fewest, most = limits(brief)
    slots = MOST_SLOTS_IN_RECOVERY if brief.type == "recovery" else MOST_SLOTS
    return fill("rules", fewest=str(fewest), most=str(most), slots=str(slots))


def _kinds(brief: Brief) -> Iterator[str]:
    """The type, the form, the language, and the style where another was asked for."""
    yield fill(brief.type, cause=brief.cause or "personal") if brief.type == "support" else fill(brief.type)
    yield fill(brief.form)
    yield fill(_language(brief), locale=brief.locale)
    if brief.style != "plain":
        yield fill(brief.style)


def _language(brief: Brief) -> str:
    return NAMES[brief.language].lower()


def _record(brief: Brief, veil: Veil) -> list[str]:
    """Lines of "field: words"; private and doubtful facts are not among them."""
    lines = (*_moment(brief, veil), *_people(brief, veil), *_facts(brief, veil), *_notes(brief, veil))
    return [line for line in lines if line]


def _moment(brief: Brief, veil: Veil) -> Iterator[str]:
    yield f"what happened: {veil.hide(brief.what)}"
    yield f"more of it: {veil.hide(brief.details)}" if brief.details else ""
    yield f"day of it: {_day(brief.on, brief)}" if brief.on else "day of it: not on record"


def _people(brief: Brief, veil: Veil) -> Iterator[str]:
    greeting, closing = _frame(brief)
    nobody = "nobody named; greet with the slot [name], of topic name"
    yield "to: {contact}, in short {contact_first}" if brief.contact else f"to: {nobody}"
    yield f"greeting: {veil.hide(greeting)}" if greeting and brief.contact else ""
    yield f"sign-off: {veil.hide(closing)}" if closing else ""
    yield f"their role: {veil.hide(brief.role)}" if brief.role else ""
    yield from (f"they asked for: {veil.hide(wish)}" for wish in brief.preferences)
    yield f"client: {{client}} ({brief.client_kind})"
    yield f"client since: {_day(brief.since, brief)}" if brief.since else ""
    yield f"they value: {'; '.join(map(veil.hide, brief.values))}" if brief.values else ""
    yield "from: {writer}" + (" of {firm}" if brief.firm else "")
    yield from (f"help that may be offered: {veil.hide(offer)}" for offer in brief.offers)


def _facts(brief: Brief, veil: Veil) -> Iterator[str]:
    for index, fact in enumerate(brief.facts):
        if not (fact.private or fact.doubtful):
            on = f" on {_day(fact.on, brief)}" if fact.on else ""
            yield f"fact {index}: {veil.hide(fact.text)} (said by {_whose(fact, brief)}{on})"


def _notes(brief: Brief, veil: Veil) -> Iterator[str]:
    yield from (
        f"earlier note, not to be repeated: {veil.hide(note)}" for note in brief.history[:_MOST_NOTES]
    )
    yield from (f"how {{writer}} writes: {veil.hide(sent)}" for sent in brief.voice[:_MOST_VOICES])
    if brief.wording:
        yield f"this is wording number {brief.wording + 1}: let it differ from the others"


def _whose(fact: Fact, brief: Brief) -> str:
    """Who said it, by role: the name itself stays here."""
    said_by = fact.said_by.strip().casefold()
    if brief.contact and said_by == brief.contact.casefold():
        return "{contact}"
    return "{writer}" if said_by == brief.writer.casefold() else "a colleague"


def _frame(brief: Brief) -> tuple[str, str]:
    """Greeting and sign-off as our own letter has them: by language, form of address and preferences."""
    lines = [line for line in composed(brief).text.splitlines() if line.strip()]
    first, last = (lines[0], lines[-2] if len(lines) > 3 else "") if lines else ("", "")
    match brief.form:
        case "email" | "card":
            return first, last if len(last.split()) <= _LONGEST else ""
        case "call":
            return first, ""
        case "chat":
            name, comma, _ = first.partition(",")
            return (name + comma, "") if comma and len(name.split()) <= _LONGEST else ("", "")
        case _:
            return "", ""


def _day(day: date, brief: Brief) -> str:
    return long_date(day, brief.locale, brief.today)
