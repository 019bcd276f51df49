"""The card that asks its author, and nobody else, whether what they said is to be saved."""

from handlers import moment_form, topic_words, words
from handlers.cards import Button, Buttons, Card, Facts, Note
from handlers.commands.listening import EditNews, KeepNews, News, RefuseNews
from handlers.context import Context
from handlers.moment_words import DISCREET
from handlers.policy.recurring import next_yearly
from handlers.reading.news import Heard
from handlers.reading.price import price_sensitive
from handlers.reading.when import Monthly, On, When, Yearly
from store.clients import Client


def card(ctx: Context, suggestion: int, heard: Heard, client: Client) -> Card:
    """Of a sensitive matter it names client and kind, no more."""
    what = topic_words.title(heard.kind, heard.cause or "", heard.topic, heard.contact_name or "")
    discreet = heard.sensitive or (ctx.workspace.profession in DISCREET and price_sensitive(what))
    pairs = [("Client", client.name), ("Kind", _kind(heard, discreet))]
    if not discreet:
        pairs += [("Person", heard.contact_name)] if heard.contact_name else []
        pairs += [("What", what), ("When", _when(ctx, heard))]
    return Card(
        "Save this?", (Facts(tuple(pairs)), Note(_why(ctx)), _buttons(ctx, suggestion, heard, client))
    )


def _kind(heard: Heard, discreet: bool) -> str:
    return f"{heard.kind}, {heard.cause}" if heard.cause and not discreet else heard.kind


def _why(ctx: Context) -> str:
    room = ctx.room.name if ctx.room else "a room"
    return f"It is in what you just said in {room}. Only you see this, and only Save keeps it."


def _buttons(ctx: Context, suggestion: int, heard: Heard, client: Client) -> Buttons:
    news = News(
        suggestion=suggestion,
        kind=heard.kind,
        client=client.key,
        cause=heard.cause or "",
        topic=heard.topic,
        contact=heard.contact_name or "",
        when=_typed(ctx, heard),
        recurs=heard.recurs,
        sensitive=heard.sensitive,
    )
    save = Button("Save", KeepNews(**vars(news)), "primary")
    refuse = RefuseNews(suggestion, heard.skeleton)
    return Buttons((save, Button("Edit", EditNews(**vars(news))), Button("Not a moment", refuse)))


def _typed(ctx: Context, heard: Heard) -> str:
    """A day that is clear, as a form takes it; never the words of the message. A pit is of today."""
    when = _clear(heard)
    return moment_form.typed(when) if when else moment_form.words(ctx.today) if heard.kind == "pit" else ""


def _clear(heard: Heard) -> When | None:
    """What comes every year has no year of its own: the one that was meant is that of its next day."""
    match heard.when:
        case On(day, "day") if heard.recurs == "yearly":
            return Yearly(day.month, day.day)
        case On() | Yearly() | Monthly() as when:
            return when
        case _:
            return None


def _when(ctx: Context, heard: Heard) -> str:
    match _clear(heard):
        case On(day, "day"):
            return words.day(day, ctx.today, ctx.locale)
        case Yearly(month, day):
            coming = next_yearly(month, day, ctx.today, ctx.workspace.leap_day)
            return f"{words.day(coming, ctx.today, ctx.locale)}, every year"
        case On() | Monthly() as when:
            return moment_form.typed(when)
        case _ if heard.kind == "pit":
            return words.day(ctx.today, ctx.today, ctx.locale)
        case _:
            return "no date yet"
