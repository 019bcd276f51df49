"""What a model is asked: the rules, the kind of letter, and the record, fenced and without names."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from prompts.brief import Brief, Style
from prompts.checks import Failure
from prompts.days import long_date
from prompts.letter import limits
from prompts.template import fill
from prompts.veil import Veil

if TYPE_CHECKING:
    from openai.types.chat import ChatCompletionMessageParam

_STYLES: dict[Style, str] = {
    "plain": "",
    "shorter": "Keep to the lower end.",
    "warmer": "Let it be a little warmer than usual, by one sentence and no more.",
}


@dataclass(frozen=True)
class Veiled:
    """Messages without names, and the veil that put the placeholders there."""

    messages: "list[ChatCompletionMessageParam]"
    veil: Veil


def first_request(brief: Brief) -> Veiled:
    veil = Veil(brief)
    fewest, most = limits(brief)
    rules = fill(
        "rules",
        locale=brief.locale,
        language=_language(brief.locale),
        fewest=str(fewest),
        most=str(most),
        style=_STYLES[brief.style],
    )
    kind = fill(brief.type, cause=brief.cause or "personal") if brief.type == "support" else fill(brief.type)
    today = long_date(brief.today, brief.locale, brief.today)
    record = fill("record", today=today, record="\n".join(_record(brief, veil)))
    return Veiled(
        [{"role": "system", "content": f"{rules}\n\n{kind}"}, {"role": "user", "content": record}], veil
    )


def repair_request(request: Veiled, content: str, failures: Iterable[Failure]) -> Veiled:
    """The same talk, with the answer and what was wrong with it, which is hidden like all else."""
    listed = "\n".join(f"- {failure.name}: {request.veil.hide(failure.what)}" for failure in failures)
    return replace(
        request,
        messages=[
            *request.messages,
            {"role": "assistant", "content": content},
            {"role": "user", "content": fill("repair", failures=listed)},
        ],
    )


def _record(brief: Brief, veil: Veil) -> list[str]:
    """Lines of "field: words"; private facts are not among them."""
    lines = [
        f"what happened: {veil.hide(brief.what)}",
        f"to: {'{contact_first}' if brief.contact else 'nobody named; greet with the slot [name]'}",
        f"their role: {veil.hide(brief.role)}" if brief.role else "",
        "client: {client}",
        "from: {writer}" + (" of {firm}" if brief.firm else ""),
        f"day of it: {long_date(brief.on, brief.locale, brief.today)}" if brief.on else "",
        f"they value: {'; '.join(map(veil.hide, brief.values))}" if brief.values else "",
        f"this is wording number {brief.wording + 1}; let it differ from the others" if brief.wording else "",
    ]
    facts = [
        f"fact {index}: {veil.hide(fact.text)} (said by {_whose(fact.said_by, brief)}"
        + (f" on {long_date(fact.on, brief.locale, brief.today)})" if fact.on else ")")
        for index, fact in enumerate(brief.facts)
        if not fact.private
    ]
    earlier = [f"earlier note, not to be repeated: {veil.hide(note)}" for note in brief.history]
    return [line for line in [*lines, *facts, *earlier] if line]


def _whose(said_by: str, brief: Brief) -> str:
    """Who said it, by role: the name itself stays here."""
    if brief.contact and said_by.strip().lower() == brief.contact.lower():
        return "{contact}"
    return "{writer}" if said_by.strip().lower() == brief.writer.lower() else "a colleague"


def _language(locale: str) -> str:
    return {"de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch"}.get(
        locale[:2].lower(), "English"
    )
