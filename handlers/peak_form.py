"""The form of a peak: the idea, the day, and the four questions; and what was typed into them, read."""

import re
from dataclasses import replace

from handlers.cards import Field, Form
from handlers.commands.peaks import AnswerFour, PlanPeak
from handlers.context import Context
from handlers.ideas import suggested
from handlers.moment_form import as_command
from handlers.reading.text import normal
from handlers.words import cut
from prompts import ideas
from prompts.ideas import COSTS, ELEMENTS, Idea
from store import peaks
from store.clients import Client
from store.entries import Entry
from store.peaks import Peak

OWN_WORDS = "In my own words"
NOTHING = ("", "", "", "")
CHOICE = 75  # characters of a choice: Slack shows no more (block kit, option object)
SCRIPT = "Which script does it break?"
TWO = "Which two elements?"
THEIRS = "What of it is only theirs?"
COMPANY = "Who is with them?"
NO_ELEMENT = "The elements are elevation, pride, insight and connection; two of them, with a comma between."


def form(ctx: Context, command: PlanPeak, client: Client | None, errors: dict[str, str]) -> Form:
    command = with_idea(command)
    idea = idea_meant(command.idea)
    earliest = f" It takes {idea.lead} days to prepare." if idea and idea.lead > 1 else ""
    fields = (
        Field("client", "Client", value=client.name if client else command.client, required=True),
        Field("idea", "Idea", "choice", _choice(idea), options=_choices(ctx, client, idea)),
        Field("what", "What", "text", command.what, hint="In your own words; empty: the idea above"),
        Field("when", "When", "date", command.when, hint=f"Such as 3 March, Friday, in two weeks.{earliest}"),
        Field("who", "Owner", "person", command.who),
        Field("budget", "Budget", "choice", command.budget, options=COSTS),
        *four(command),
        Field("private", "Private", "yes-no", command.private),
    )
    title = "Edit the peak" if command.occurrence else "Plan a peak"
    sends = replace(command, text="", at=0, task=0)
    return Form(title, _marked(fields, errors), sends)


def four(command: PlanPeak | AnswerFour) -> tuple[Field, ...]:
    """The four questions."""
    two = "Of elevation, pride, insight and connection, such as: elevation, connection"
    return (
        Field(
            "script",
            SCRIPT,
            value=command.script or "",
            hint="What they expect instead, as everybody does it",
        ),
        Field("elements", TWO, value=command.elements, hint=two),
        Field("theirs", THEIRS, value=command.theirs, hint="What would fit no other client"),
        Field("with", COMPANY, value=command.with_, hint="Of theirs and of ours"),
    )


def questions(command: AnswerFour, errors: dict[str, str]) -> Form:
    sends = AnswerFour(command.occurrence)
    return Form("Four questions that make a peak", _marked(four(command), errors), sends)


def of_entry(entry: Entry, peak: Peak) -> PlanPeak:
    """The form that would say what is on record."""
    known = as_command(entry)
    return PlanPeak(
        client=entry.client.name,
        idea=peak.idea,
        what=known.what,
        when=known.when,
        who=known.owner,
        budget=peak.budget,
        elements=", ".join(peak.elements),
        script=peak.script,
        theirs=peak.theirs,
        with_=peak.company,
        contact=known.contact,
        private=known.private,
        sensitive=known.sensitive,
        occurrence=entry.key,
    )


def with_idea(command: PlanPeak) -> PlanPeak:
    """What the idea says stands where nothing else was said; what another idea had said goes with it."""
    idea, other = idea_meant(command.idea), _of_another(command)
    if idea is None:
        return replace(command, idea="")
    if other and other.id != idea.id:
        command = _changed(command, was=_told(other), to=NOTHING)
    return replace(_changed(command, was=NOTHING, to=_told(idea)), idea=idea.id)


def idea_meant(said: str) -> Idea | None:
    """By its id, its title, or a choice of the form."""
    name = re.sub(r"\W+", "-", said.partition(":")[0].strip().lower())
    return ideas.by_id().get(name)


def idea_named(text: str) -> Idea | None:
    """The one whose name stands in the words, the longest of several."""
    said = re.sub(r"\W+", " ", normal(text))
    named = [idea for idea in ideas.library() if f" {idea.title.lower()} " in f" {said} "]
    return max(named, key=lambda idea: len(idea.title), default=None)


def elements_in(said: str) -> list[str] | None:
    """Each once, as they are called; None where one is none of the four."""
    told = [word for word in re.split(r"[\s,;&+/|]+|\band\b", said.lower()) if word]
    found = [next((each for each in ELEMENTS if each.startswith(word)), "") for word in told]
    return None if "" in found else list(dict.fromkeys(found))


def fill(peak: Peak, command: PlanPeak | AnswerFour) -> None:
    """What was answered; the elements have been read before."""
    peak.elements = elements_in(command.elements) or []
    peak.script, peak.theirs = (command.script or "").strip(), command.theirs.strip()
    peak.company = command.with_.strip()
    if isinstance(command, PlanPeak):
        idea = idea_meant(command.idea)
        peak.idea, peak.budget = idea.id if idea else "", command.budget
        peak.gesture = idea.gesture if idea else peak.gesture
    peaks.answered(peak)


def _told(idea: Idea) -> tuple[str, str, str, str]:
    return idea.title, ", ".join(idea.elements), idea.breaks, idea.cost


def _changed(command: PlanPeak, was: tuple[str, ...], to: tuple[str, ...]) -> PlanPeak:
    """What still stands as it was becomes the other."""
    stands = (command.what, command.elements, command.script, command.budget)
    told = zip(stands, was, to, strict=True)
    what, elements, script, budget = (new if now.strip() == old else now for now, old, new in told)
    return replace(command, what=what, elements=elements, script=script, budget=budget)


def _of_another(command: PlanPeak) -> Idea | None:
    return next((idea for idea in ideas.library() if idea.breaks == command.script), None)


def _choices(ctx: Context, client: Client | None, idea: Idea | None) -> tuple[str, ...]:
    found = [one.idea for one in suggested(ctx, client)] if client else []
    these = dict.fromkeys([*([idea] if idea else []), *found])
    return (*(_choice(each) for each in these), OWN_WORDS)


def _choice(idea: Idea | None) -> str:
    return cut(f"{idea.title}: {idea.idea}", CHOICE) if idea else ""


def _marked(fields: tuple[Field, ...], errors: dict[str, str]) -> tuple[Field, ...]:
    return tuple(replace(field, error=errors.get(field.name, "")) for field in fields)
