"""Draw a card as an Adaptive Card in a message. What does not fit is cut or left out, never refused."""

import logging
from collections.abc import Iterator, Sequence
from itertools import chain

from bot import aloud, charts, foot, places, wire
from bot.charts import Drawn
from bot.letters import cut, seen, whole
from bot.teams import boards, consent, paragraphs
from bot.teams.fitting import Group, fitted
from bot.teams.label import labelled
from bot.teams.paragraphs import facts, link, note, paragraph, quote
from bot.teams.parse import COMMAND
from bot.teams.text import bare, quiet
from bot.teams.wire import Json
from handlers.cards import (
    Attachment,
    Block,
    Button,
    Buttons,
    Card,
    Facts,
    Item,
    Link,
    Note,
    Picture,
    Quote,
    Table,
    Text,
)
from handlers.context import Place

# Teams draws no newer version. Source: learn.microsoft.com, "Cards reference", Adaptive Cards.
VERSION = "1.5"
CARD = "application/vnd.microsoft.card.adaptive"
# In one row; what is more is not shown on a desktop. Source: atc0005/go-teams-notify#161; none is documented.
ACTIONS = 6
LABEL = 75  # ours: more is not seen on a button
VALUE = 2_000  # ours, twice in a button; what handlers make is smaller (bot/wire.py)
SUMMARY = 200  # ours: more is not seen in a notification
PLAIN = 4_000
STYLES = {"plain": {}, "primary": {"style": "positive"}, "danger": {"style": "destructive"}}
MODES = {"row": {}, "menu": {"mode": "secondary"}}
# Teams shows no more. Source: learn.microsoft.com, "Dynamically guide users with suggested actions".
PROMPTS = ("What is on today?", "What is coming up?", "What went wrong and waits?")
MORE = "… and more than one message can show."

NO_PICTURES: Drawn = {}

log = logging.getLogger(__name__)


def message(card: Card, place: Place, drawn: Drawn = NO_PICTURES) -> Json:
    """An activity. In our chat what tells something is followed by what may be said next."""
    if places.person(place) and (file := consent.attached(card)):
        return consent.asking(card, file)
    offered = {"suggestedActions": _prompts()} if places.person(place) and not _asks(card) else {}
    summary = cut(_said(bare(card.title)), SUMMARY)
    return {
        "type": "message",
        "summary": summary,
        "attachments": [attached(card, drawn)],
        **labelled(card),
        **offered,
    }


def attached(card: Card, drawn: Drawn = NO_PICTURES) -> Json:
    return {"contentType": CARD, "content": adaptive(card, drawn)}


async def pictures(card: Card) -> Drawn:
    """As sharp as there is room for."""
    if not charts.pictures(card):
        return NO_PICTURES
    return await charts.drawn(card, boards.room(card, adaptive(card)["body"]))


def adaptive(card: Card, drawn: Drawn = NO_PICTURES) -> Json:
    """A picture that is not drawn, or has no room, is told in words."""
    if drawn:
        drawn = boards.hung(card, adaptive(card)["body"], drawn)
    body, last = foot.parted(card.blocks)
    title = [paragraphs.title(card.title, heading=bool(card.blocks))]
    more = [*note(MORE), *_actions(foot.more(card, last), ())]
    shown = fitted([title, *_groups(body, drawn)], [*_groups(last, drawn)], more)
    return framed(shown) | boards.wide(shown)


def framed(body: Sequence[Json], actions: Sequence[Json] = ()) -> Json:
    schema = "http://adaptivecards.io/schemas/adaptive-card.json"
    return {
        "$schema": schema,
        "type": "AdaptiveCard",
        "version": VERSION,
        "body": list(body),
        **({"actions": list(actions)} if actions else {}),
    }


def plain(card: Card) -> str:
    """Where no card can be shown: without any markup, as nothing reads any there."""
    lines = (bare(card.title).strip(), *(aloud.words(block, bare) for block in card.blocks))
    return cut(_said("\n".join(line for line in lines if line)), PLAIN)


def action(title: str, data: Json, style: str = "plain", associated: str = "none", mode: str = "row") -> Json:
    """Pressed in place; an old client, which cannot, sends it as a message."""
    label = cut(_said(title), LABEL)
    sent = {"title": label, "data": data, "associatedInputs": associated, **STYLES[style], **MODES[mode]}
    return {
        "type": "Action.Execute",
        "verb": "moments",
        **sent,
        "fallback": {"type": "Action.Submit", **sent},
    }


def _button(button: Button, value: str, mode: str = "row") -> Json:
    return action(button.label, {COMMAND: value}, button.style, mode=mode)


def _asks(card: Card) -> bool:
    return any(isinstance(block, Buttons | Item) for block in card.blocks)


def _prompts() -> Json:
    return {"to": [], "actions": [{"type": "imBack", "title": words, "value": words} for words in PROMPTS]}


def _groups(blocks: Sequence[Block], drawn: Drawn) -> Iterator[Group]:
    return ([element] for block in blocks for element in _block(block, drawn))


def _block(block: Block, drawn: Drawn) -> list[Json]:
    match block:
        case Buttons(items, menu):
            return _actions(items, menu)
        case Item(line, items, menu):
            inside = [*paragraph(line), *_actions(items, menu)]
            return [{"type": "Container", "separator": True, "items": inside}] if inside else []
        case Table():
            return boards.table(block)
        case Picture(alt=alt):
            return [boards.picture(drawn[block], alt)] if block in drawn else note(alt)
        case Text() | Quote() | Note() | Attachment() | Facts() | Link():
            return _worded(block)


def _worded(block: Text | Quote | Note | Attachment | Facts | Link) -> list[Json]:
    match block:
        case Text(markdown):
            return paragraph(markdown)
        case Quote(words):
            return quote(words)
        case Note(words) | Attachment(words):
            return note(words)
        case Facts(pairs):
            return facts(pairs)
        case Link(said, address):
            return link(said, address)


def _actions(buttons: Sequence[Button], menu: Sequence[Button]) -> list[Json]:
    """Rows of them; the rarer ones are behind the three dots at the end of the last."""
    labels = {button.label for button in buttons}
    rare = _carried([button for button in menu if button.label not in labels])
    shown = _carried(buttons)
    if not shown or len(rare) == 1:
        shown, rare = [*shown, *rare], []
    first = [_button(button, value) for button, value in shown]
    behind = [_button(button, value, "menu") for button, value in rare]
    rows = [first[start : start + ACTIONS] for start in range(0, len(first), ACTIONS)]
    last = [*chain(*rows[-1:]), *behind]
    return [{"type": "ActionSet", "actions": row} for row in (*rows[:-1], last) if row]


def _carried(buttons: Sequence[Button]) -> list[tuple[Button, str]]:
    return [(button, value) for button in buttons if (value := _value(button))]


def _value(button: Button) -> str | None:
    """None for what Teams does not carry."""
    value = wire.dump(button.sends)
    if len(value) <= VALUE:
        return whole(value)
    log.error("a button of %s holds more than Teams carries", wire.name_of(button.sends))
    return None


def _said(words: str) -> str:
    shown = quiet(words).strip()
    return shown if seen(shown) else "…"
