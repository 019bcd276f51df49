"""What its author does with a suggestion: Save, Edit, or Not a moment."""

from handlers import linking, moment_form, recording, topic_words
from handlers.cards import Answer, Card, Form, Note
from handlers.commands.listening import EditNews, KeepNews, News, RefuseNews
from handlers.commands.moments import RecordMoment
from handlers.context import Context
from handlers.errors import Refused
from handlers.routing import route
from store import clients, suggestions
from store.suggestions import Asked

GONE = "That client is not here any more. `/moment add` notes the news for another one."


def save(ctx: Context, command: KeepNews) -> Answer:
    """Kept at once when it is whole; else the form asks for what is missing."""
    linking.asked(ctx, command.suggestion)
    return recording.record(ctx, _as_form(ctx, command))


def edit(ctx: Context, command: EditNews) -> Form:
    linking.asked(ctx, command.suggestion)
    return moment_form.suggested(ctx, _as_form(ctx, command))


def refuse(ctx: Context, command: RefuseNews) -> Card:
    """All that is learned is the shape of the sentence, without its words."""
    row = linking.asked(ctx, command.suggestion)
    if row:
        row.state = Asked.REFUSED
    suggestions.refuse(ctx.session, ctx.workspace.key, ctx.me.key, command.skeleton, ctx.now)
    kept = Note("I will not ask you about such a message again. Nothing of it is kept.")
    return Card("Not a moment", (kept,), in_place=True)


def _as_form(ctx: Context, news: News) -> RecordMoment:
    client = clients.get(ctx.session, ctx.sight, news.client)
    if client is None:
        raise Refused(GONE)
    return RecordMoment(
        client=client.name,
        contact=news.contact,
        kind=news.kind,
        cause=news.cause,
        what=topic_words.title(news.kind, news.cause, news.topic, news.contact),
        when=news.when,
        recurs=news.recurs,
        topic=news.topic,
        sensitive=news.sensitive,
        suggestion=news.suggestion,
    )


ROUTES = (
    route("heard.save", KeepNews, save),
    route("heard.edit", EditNews, edit),
    route("heard.refuse", RefuseNews, refuse),
)
