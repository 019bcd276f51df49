"""Change what is on record: a moment by its form, a date that was missing, a status in words."""

from dataclasses import replace

from handlers import moment_form, recording
from handlers.cards import Answer, Card, Field, Form
from handlers.choosing import chosen, open_by_key
from handlers.clients import status_by_words
from handlers.commands.moments import EditMoment, GiveDate
from handlers.context import Context
from handlers.routing import route


def edit(ctx: Context, command: EditMoment) -> Answer:
    if card := status_by_words(ctx, command.text):
        return card
    entry = chosen(ctx, command.occurrence, command.text, "Edit", lambda key: EditMoment(occurrence=key))
    return entry if isinstance(entry, Card) else moment_form.of_entry(ctx, entry)


def give_date(ctx: Context, command: GiveDate) -> Answer:
    entry = open_by_key(ctx, command.occurrence)
    field = Field("when", "When", "date", command.when or "", required=True, hint="Such as 3 March or Friday")
    if command.when is None:
        return Form("When is it?", (field,), command)
    answer = recording.record(ctx, replace(moment_form.as_command(entry), when=command.when))
    if isinstance(answer, Card):
        return answer
    wrong = next((f.error for f in answer.fields if f.name == "when"), "")
    return Form("When is it?", (replace(field, error=wrong),), command)


ROUTES = (
    route("moment.edit", EditMoment, edit, says="edit"),
    route("moment.date", GiveDate, give_date),
)
