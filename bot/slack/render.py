"""Draw a card in Block Kit. What does not fit is cut or left out, never refused."""

import logging
from collections.abc import Iterator, Sequence
from itertools import chain, count
from typing import NamedTuple

from bot import aloud, foot, wire
from bot.slack import images, tables
from bot.slack.fitting import Group, Room, fits, fitted
from bot.slack.images import Files
from bot.slack.paragraphs import LABEL, TEXT, facts, link, note, paragraphs, quote, rich
from bot.slack.text import Json, bare, escaped, plain_text, quiet, shortened, span, spans
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

# Source: docs.slack.dev, reference of blocks and block elements, unless said otherwise.
BLOCKS = 50  # of a message; a Home or a modal holds 100
HEADER = 150
ALL_TEXT = 9000  # slackapi/bolt-js#2867: between 11,000 and 13,000 a message is refused as too long
LARGEST = 240_000  # bytes of a Home, less its frame; views.publish, error view_too_large
FALLBACK = 4000  # chat.postMessage advises no more
ELEMENTS = 25
VALUE = 2000
OPTIONS = 5  # of an overflow menu
OPTION_VALUE = 150

MORE = "… and more than one message can show."

log = logging.getLogger(__name__)


class Held(NamedTuple):
    """What the blocks of a message share: numbers for their names, its files, and whether it takes tables."""

    numbers: Iterator[int]
    files: Files
    tables: bool


NO_FILES: Files = {}


def message(card: Card, files: Files = NO_FILES, tables: int = 1) -> Json:
    """A picture without a file is told in words; more tables than it takes all stand in columns."""
    return {"text": escaped(plain(card), FALLBACK), "blocks": blocks(card, BLOCKS, files, tables)}


def blocks(card: Card, most: int = BLOCKS, files: Files = NO_FILES, tables: int = 0) -> list[Json]:
    """Where more blocks fit, more words do: a Home is not sent as a message is."""
    several = sum(isinstance(block, Table) for block in card.blocks)
    held = Held(count(1), files, several <= tables)
    body, last = foot.parted(card.blocks)
    drawn = [[_title(card)], *chain.from_iterable(_groups(block, held) for block in body)]
    below = [*chain.from_iterable(_groups(block, held) for block in last)]
    whole, room = list(chain(*drawn, *below)), Room(most, ALL_TEXT * most // BLOCKS, LARGEST)
    if fits(whole, room):
        return whole
    return fitted(drawn, below, [*note(MORE), *_actions(foot.more(card, last), (), held.numbers)], room)


def _groups(block: Block, held: Held) -> list[Group]:
    """An item is shown with its buttons or not at all."""
    drawn = _block(block, held)
    return [drawn] if isinstance(block, Item) and drawn else [[each] for each in drawn]


def plain(card: Card) -> str:
    """For notifications and screen readers, which do not see the blocks."""
    lines = (bare(card.title).strip(), *(aloud.words(block, bare) for block in card.blocks))
    return "\n".join(line for line in lines if line) or "…"


def _title(card: Card) -> Json:
    """A heading; a sentence that stands alone, or is too long for one, is text."""
    title = quiet(bare(card.title)).strip()
    if card.blocks and len(title) <= HEADER:
        return {"type": "header", "text": plain_text(title, HEADER)}
    return next(iter(paragraphs(shortened(spans(card.title), TEXT))), rich([span("…")]))


def _block(block: Block, held: Held) -> list[Json]:
    match block:
        case Buttons(items, menu):
            return _actions(items, menu, held.numbers)
        case Item(line, items, menu):
            said = paragraphs(shortened(spans(line), TEXT))
            return [*said, *_actions(items, menu, held.numbers)]
        case Table():
            return tables.block(block) if held.tables else tables.columns(block)
        case Picture():
            return _picture(block, held)
        case Text() | Quote() | Note() | Attachment() | Facts() | Link():
            return _said(block)


def _picture(picture: Picture, held: Held) -> list[Json]:
    file = held.files.get(images.mark(picture))
    return [images.block(picture, file, held.numbers)] if file else note(bare(picture.alt))


def _said(block: Text | Quote | Note | Attachment | Facts | Link) -> list[Json]:
    match block:
        case Text(markdown):
            return paragraphs(spans(markdown))
        case Quote(words):
            return quote(words)
        case Note(words) | Attachment(words):
            return note(bare(words))
        case Facts(pairs):
            return paragraphs(facts(pairs))
        case Link(said, address):
            return paragraphs(link(said, address))


def _actions(buttons: Sequence[Button], menu: Sequence[Button], numbers: Iterator[int]) -> list[Json]:
    """The rarer buttons become a menu, where Slack can carry them in one."""
    labels = {button.label for button in buttons}
    rare = [button for button in menu if button.label not in labels]
    overflow = _overflow(rare, numbers)
    shown = buttons if overflow else (*buttons, *rare)
    carried = ((button, value) for button in shown if (value := _value(button)))
    elements = [*(_button(button, value, numbers) for button, value in carried), *overflow]
    rows = (elements[start : start + ELEMENTS] for start in range(0, len(elements), ELEMENTS))
    return [{"type": "actions", "elements": row} for row in rows]


def _button(button: Button, value: str, numbers: Iterator[int]) -> Json:
    style = {} if button.style == "plain" else {"style": button.style}
    sends = {"action_id": _action_id(button, numbers), "value": value}
    return {"type": "button", "text": plain_text(button.label, LABEL), **sends, **style}


def _overflow(menu: Sequence[Button], numbers: Iterator[int]) -> list[Json]:
    options = [{"text": plain_text(button.label, LABEL), "value": wire.dump(button.sends)} for button in menu]
    carried = all(len(str(option["value"])) <= OPTION_VALUE for option in options)
    if not carried or not 2 <= len(options) <= OPTIONS:
        return []
    return [{"type": "overflow", "action_id": f"{next(numbers)}:menu", "options": options}]


def _action_id(button: Button, numbers: Iterator[int]) -> str:
    """Has to be unique in a message; nothing is read from it."""
    return f"{next(numbers)}:{wire.name_of(button.sends)}"


def _value(button: Button) -> str | None:
    """None for what Slack does not carry."""
    value = wire.dump(button.sends)
    if len(value) <= VALUE:
        return value
    log.error("a button of %s holds more than Slack carries", wire.name_of(button.sends))
    return None
