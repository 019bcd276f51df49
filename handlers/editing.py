"""Change what is on record: a moment by its form, a date that was missing, a status in words."""

import re
from dataclasses import replace

from handlers import building, celebrating, clients, moment_form, recording, wishes, words
from handlers.cards import Answer, Card, Field, Form
from handlers.choosing import chosen, open_by_key
from handlers.commands.moments import EditMoment, GiveDate
from handlers.context import Context
from handlers.errors import Refused
from handlers.routing import route

_WISH = re.compile(r"^(?P<name>.+?)\s+(?P<verb>prefers|language)\s+(?P<words>.+)$", re.IGNORECASE | re.DOTALL)


def edit(ctx: Context, command: EditMoment) -> Answer:
    name, marker, status = (part.strip() for part in command.text.partition(" status "))
    if marker:
        return _status(ctx, name, status)
    if match := _WISH.match(command.text):
        ask = wishes.prefers if match["verb"].lower() == "prefers" else wishes.language
        if card := ask(ctx, match["name"].strip(), match["words"].strip()):
            return card  # else they are the words of a moment
    entry = chosen(ctx, command.occurrence, command.text, "Edit", lambda key: EditMoment(occurrence=key))
    if isinstance(entry, Card):
        return entry
    return building.edit(ctx, entry) or moment_form.of_entry(ctx, entry)


def _status(ctx: Context, name: str, status: str) -> Card:
    """Of a client, of a contact, or whether an event is celebrated."""
    if card := clients.status_by_words(ctx, name, status):
        return card
    if status in celebrating.WISHES:
        return celebrating.by_words(ctx, name, status)
    known = words.listed(list(dict.fromkeys([*clients.STOPS, *clients.STANDS])))
    raise Refused(f"I know no {name} that could be {status}. There are {known}.")


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
