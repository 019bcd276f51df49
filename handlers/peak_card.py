"""What the card of a peak says beside that of every moment: idea, four questions, whether it landed."""

from collections.abc import Sequence
from datetime import date

from handlers import gestures, standing_in, words
from handlers.cards import Block, Button, Buttons, Note
from handlers.commands.peaks import AnswerFour, LandPeak
from handlers.context import Context
from handlers.gestures import years_before
from handlers.peak_row import idea_of
from handlers.people import name_of
from handlers.policy.routine import Gesture, alike
from prompts.ideas import Idea
from store import peaks
from store.entries import Entry
from store.occurrences import State
from store.peaks import Given, Peak

COURTESY = "a courtesy, until two of the four questions below are answered"
LANDINGS = {"told": "Told others or took a picture", "thanked": "Thanked", "nothing": "Nothing seen"}
FOUR = "Four questions"
QUESTIONS = ("Script it breaks", "Two elements", "Only theirs", "Who is with them")
ASKED = "Did it land? What did you see?"


def kind(peak: Peak | None) -> str:
    return COURTESY if peak and not peak.counts else "peak"


def facts(ctx: Context, peak: Peak | None) -> list[tuple[str, str]]:
    """The idea, then each question with its answer or open, then how it landed."""
    if peak is None:
        return []
    idea = idea_of(peak)
    told = [("Idea", idea.idea), ("Avoid", idea.avoid)] if idea else []
    answers = (peak.script, _two(peak.elements), peak.theirs, peak.company)
    four = [(question, said or "open") for question, said in zip(QUESTIONS, answers, strict=True)]
    budget = [("Budget", peak.budget)] if peak.budget else []
    landed = [("Landed", f"{LANDINGS[peak.landed]} · {name_of(ctx, peak.landed_by)}")] if peak.landed else []
    return [*told, *four, *budget, *landed]


def _two(elements: Sequence[str]) -> str:
    """One of them is no answer yet."""
    return f"{elements[0]}, and one more" if len(elements) == 1 else words.listed(list(elements))


def notes(ctx: Context, entry: Entry, peak: Peak | None) -> list[str]:
    """While it is planned: what makes it less of a surprise, and a day that is too near."""
    if peak is None or not entry.open:
        return []
    on = entry.occurrence.on or ctx.today
    this, idea = Gesture(peak.gesture, on, entry.moment.what), idea_of(peak)
    told = (
        gestures.of_peak(ctx, entry.client, this),
        _again(ctx, entry, idea, on),
        _late(ctx, entry, idea, on),
    )
    return [note for note in told if note]


def rows(ctx: Context, entry: Entry, peak: Peak | None) -> tuple[Block, ...]:
    """The questions to whoever answers for it: the four, and when it is done whether it landed."""
    if peak is None:
        return ()
    four = (Button(FOUR, AnswerFour(entry.key)),) if entry.open or peak.answers < len(QUESTIONS) else ()
    done = entry.occurrence.state == State.DONE and answers_for(ctx, entry)
    landed = tuple(
        Button(label, LandPeak(entry.key, name))
        for name, label in LANDINGS.items()
        if done and name != peak.landed
    )
    asked = (Note(ASKED),) if landed and not peak.landed else ()
    return (*asked, Buttons((*landed, *four))) if (*landed, *four) else ()


def answers_for(ctx: Context, entry: Entry) -> bool:
    """Its owner, who stands in for them, a manager; of what nobody owns, everybody."""
    if ctx.member is None:
        return False
    return entry.owner is None or standing_in.mine(ctx, entry) or ctx.sight.leads(entry.belongs_to)


def _again(ctx: Context, entry: Entry, idea: Idea | None, on: date) -> str:
    """They had it within two years, or will."""
    given = peaks.given(ctx.session, ctx.sight, [entry.client.key], years_before(on, 2))
    others = [each for each in given if each.moment_id != entry.moment.key]
    what = idea.idea if idea else entry.moment.what
    same = next((each for each in others if _same(each, idea, what)), None)
    if same is None:
        return ""
    day = words.day(same.on, ctx.today, ctx.locale) if same.on else "a day to be said"
    return f"They had this already, or will: {same.what}, {day}. Twice within two years it breaks no script."


def _same(given: Given, idea: Idea | None, what: str) -> bool:
    return given.idea == idea.id if idea and given.idea else alike(given.what, what)


def _late(ctx: Context, entry: Entry, idea: Idea | None, on: date) -> str:
    """As it was when it was planned."""
    days = (on - entry.moment.added_at.astimezone(ctx.zone).date()).days
    if idea is None or entry.occurrence.on is None or not 0 <= days < idea.lead:
        return ""
    left = words.count(days, "day")
    return f"It takes {idea.lead} days to prepare, and there were {left} when it was planned."
