"""The whole bot on one page: every command, job and posted card, and the functions that serve them."""

from dataclasses import fields, replace

from handlers import (
    acting,
    adding,
    asking,
    belated,
    building,
    celebrating,
    claims,
    clients,
    covering,
    digests,
    doubting,
    drafting,
    drafts,
    editing,
    escalating,
    expecting,
    exporting,
    giving,
    handing,
    help,
    home,
    idea_card,
    importing,
    installing,
    keeping,
    landing,
    learning,
    leaving,
    linking,
    listening,
    lists,
    moment_card,
    muting,
    peak_alone,
    peak_rest,
    pits,
    publishing,
    rating,
    recurring,
    releasing,
    report_peaks,
    report_schedule,
    reports,
    saving,
    sending,
    settings,
    setup,
    suggestions,
    teaming,
    telling,
    touches,
    undoing,
)
from handlers.cards import Answer
from handlers.commands import Command, Worded
from handlers.commands.lists import ShowMyDay
from handlers.commands.moments import OpenHeld, Say
from handlers.context import Context
from handlers.errors import Refused
from handlers.reading.opening import is_command
from handlers.routing import Subject, route


def held(ctx: Context, command: OpenHeld) -> None:
    """Never reached: the dispatcher asks the command that was held in its place."""
    raise Refused("That has been dealt with. Type it again to start anew.")


def show(ctx: Context, command: Command) -> Answer | None:
    """What this command answers; only those that tell something are asked so."""
    told = BY_COMMAND[type(command)]
    if not (told.tells or told.reads):
        raise Refused("That is not something to show.")
    return told.handler(ctx, command)


ROUTES = (
    *adding.ROUTES,
    *saving.ROUTES,
    *asking.ROUTES,
    *acting.ROUTES,
    *giving.ROUTES,
    *editing.ROUTES,
    *recurring.ROUTES,
    *celebrating.ROUTES,
    *expecting.ROUTES,
    *undoing.ROUTES,
    *pits.ROUTES,
    *escalating.ROUTES,
    *claims.ROUTES,
    *belated.ROUTES,
    *publishing.ROUTES,
    *drafts.ROUTES,
    *rating.ROUTES,
    *sending.ROUTES,
    *releasing.ROUTES,
    *lists.ROUTES,
    *clients.ROUTES,
    *leaving.ROUTES,
    *digests.ROUTES,
    *importing.ROUTES,
    *installing.ROUTES,
    *exporting.ROUTES,
    *learning.ROUTES,
    *doubting.ROUTES,
    *listening.ROUTES,
    *suggestions.ROUTES,
    *covering.ROUTES,
    *handing.ROUTES,
    *teaming.ROUTES,
    *settings.ROUTES,
    *setup.ROUTES,
    *touches.ROUTES,
    *keeping.ROUTES,
    *peak_rest.ROUTES,
    *peak_alone.ROUTES,
    *reports.ROUTES,
    *report_schedule.ROUTES,
    *muting.ROUTES,
    *help.ROUTES,
    *home.ROUTES,
    *idea_card.ROUTES,
    *building.ROUTES,
    *landing.ROUTES,
    *telling.routes(show),
    route("held.open", OpenHeld, held),
)
JOBS = (*drafting.JOBS, *importing.JOBS, *installing.JOBS, *learning.JOBS, *linking.JOBS)
SUBJECTS = (
    *digests.SUBJECTS,
    *drafts.SUBJECTS,
    *releasing.SUBJECTS,
    *exporting.SUBJECTS,
    *reports.SUBJECTS,
    *report_peaks.SUBJECTS,
    *landing.SUBJECTS,
    Subject("moment", moment_card.draw, worth=moment_card.worth),
)

BY_COMMAND = {route.command: route for route in ROUTES}
BY_WORD = {word: route for route in ROUTES for word in route.says}
BY_JOB = {job.job: job for job in JOBS}
BY_SUBJECT = {subject.name: subject for subject in SUBJECTS}


def read(text: str) -> Command:
    """`add Acme: …` is AddMoment("Acme: …"); no words are my day; other words are news or a question."""
    word, rest = [*text.split(None, 1), "", ""][:2]
    if not word:
        return ShowMyDay()
    known = word.lower().rstrip(":")
    route = BY_WORD.get(known)
    if route is None or not is_command(known, rest):
        return Say(text.strip())
    asked = route.command()
    assert isinstance(asked, Worded), "every word a person types takes the rest of the line"
    return replace(asked, text=rest.strip()) if fields(asked) else asked
