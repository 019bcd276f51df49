"""A child is expected: on the day its owner is asked whether there is news, and only news is a birth."""

from dataclasses import replace

from handlers import moment_form, recording
from handlers.acting import close
from handlers.cards import Answer, Card, Field, Form
from handlers.choosing import open_by_key
from handlers.commands.moments import RecordMoment, TellBirth
from handlers.context import Context
from handlers.routing import route
from store.occurrences import State


def tell(ctx: Context, command: TellBirth) -> Answer:
    """The news in two fields; it becomes a moment of its own, and the due date is done."""
    entry = open_by_key(ctx, command.occurrence)
    if command.what is None:
        return _form(replace(command, what="", when=moment_form.words(ctx.today)), "", "")
    news = RecordMoment(
        client=entry.client.name,
        contact=entry.contact.name if entry.contact else "",
        kind="milestone",
        what=command.what,
        when=command.when,
        private="yes" if entry.moment.private else "no",
        topic="birth",
        sensitive=entry.moment.sensitive,
    )
    answer = recording.record(ctx, news)
    if isinstance(answer, Card):
        close(ctx, entry, State.DONE)
        return answer
    errors = {field.name: field.error for field in answer.fields}
    return _form(command, errors["what"], errors["when"])


def _form(command: TellBirth, what: str, when: str) -> Form:
    hint = "Such as: a daughter, Ada, both well"
    fields = (
        Field("what", "What happened", "text", command.what or "", required=True, error=what, hint=hint),
        Field("when", "When", "date", command.when, error=when),
    )
    return Form("Is there news?", fields, command)


ROUTES = (route("moment.birth", TellBirth, tell),)
