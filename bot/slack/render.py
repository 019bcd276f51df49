"""Draw a card in Block Kit. What does not fit is cut or left out, never refused."""

import logging
from collections.abc import Iterator, Sequence
from itertools import chain, count

from bot import wire
from bot.slack.text import Json, bare, cut, escaped, plain_text, span, spans
from handlers.cards import Attachment, Block, Button, Buttons, Card, Facts, Item, Link, Note, Quote, Text

# Source: docs.slack.dev, reference of blocks and block elements, unless said otherwise.
BLOCKS = 50
HEADER = 150
TEXT = 3000  # one text object; Slack names no limit for rich text
ALL_TEXT = 9000  # slackapi/bolt-js#2867: between 11,000 and 13,000 a message is refused as too long
FALLBACK = 4000  # chat.postMessage advises no more
ELEMENTS = 25
LABEL = 75
VALUE = 2000
OPTIONS = 5  # of an overflow menu
OPTION_VALUE = 150

MORE = "… and more than one message can show."

log = logging.getLogger(__name__)


def message(card: Card) -> Json:
    return {"text": escaped(plain(card), FALLBACK), "blocks": blocks(card)}


def blocks(card: Card) -> list[Json]:
    numbers = count(1)
    drawn = chain.from_iterable(_block(block, numbers) for block in card.blocks)
    return _fitting([_title(card), *drawn])


def plain(card: Card) -> str:
    """For notifications and screen readers, which do not see the blocks."""
    lines = (bare(card.title).strip(), *(_words(block) for block in card.blocks))
    return "\n".join(line for line in lines if line) or "…"


def _title(card: Card) -> Json:
    """A heading; a sentence that stands alone, or is too long for one, is text."""
    title = bare(card.title).strip()
    if card.blocks and len(title) <= HEADER:
        return {"type": "header", "text": plain_text(title, HEADER)}
    return _rich(spans(card.title, TEXT) or [span("…")])


def _block(block: Block, numbers: Iterator[int]) -> list[Json]:
    match block:
        case Text(markdown):
            return _paragraph(spans(markdown, TEXT))
        case Quote(words):
            return _quote(words)
        case Note(words) | Attachment(words):
            return _note(bare(words))
        case Facts(pairs):
            return _paragraph(_facts(pairs))
        case Buttons(items, menu):
            return _actions(items, menu, numbers)
        case Item(line, buttons, menu):
            return [*_paragraph(spans(line, TEXT)), *_actions(buttons, menu, numbers)]
        case Link(said, address):
            return _paragraph(_link(said, address))


def _words(block: Block) -> str:
    match block:
        case Text(markdown) | Note(markdown) | Item(markdown):
            return bare(markdown).strip("\n")
        case Quote(words):
            return words
        case Facts(pairs):
            return "\n".join(f"{bare(name)}: {bare(value)}" for name, value in pairs)
        case Attachment(name):
            return name
        case Link(said, address):
            return f"{said}: {address}"
        case Buttons():
            return ""


def _link(said: str, address: str) -> list[Json]:
    """Only an address of the web can be followed."""
    if not address.startswith("https://"):
        return [span(cut(f"{said}: {address}", TEXT))]
    link = {"type": "link", "url": address, "text": cut(address, TEXT)}
    return [span(f"{cut(said, LABEL)}: "), link]


def _rich(pieces: Sequence[Json], kind: str = "rich_text_section") -> Json:
    return {"type": "rich_text", "elements": [{"type": kind, "elements": list(pieces)}]}


def _paragraph(pieces: Sequence[Json]) -> list[Json]:
    return [_rich(pieces)] if any(piece["text"].strip() for piece in pieces) else []


def _quote(words: str) -> list[Json]:
    """No markup at all, not even ours: it is copied as it stands."""
    words = words if len(words) <= TEXT else words[: TEXT - 1] + "…"
    return [_rich([span(words)], "rich_text_quote")] if words.strip() else []


def _note(words: str) -> list[Json]:
    return [{"type": "context", "elements": [plain_text(words, TEXT)]}] if words.strip() else []


def _facts(pairs: Sequence[tuple[str, str]]) -> list[Json]:
    share = TEXT // max(len(pairs), 1)
    lines = ([*_bold(name), *spans(value or "…", share), span("\n")] for name, value in pairs)
    return list(chain.from_iterable(lines))[:-1]


def _bold(name: str) -> list[Json]:
    return [span(f"{bare(name)}: ", {"bold": True})]


def _actions(buttons: Sequence[Button], menu: Sequence[Button], numbers: Iterator[int]) -> list[Json]:
    """The rarer buttons become a menu, where Slack can carry them in one."""
    labels = {button.label for button in buttons}
    rare = [button for button in menu if button.label not in labels]
    overflow = _overflow(rare, numbers)
    shown = buttons if overflow else (*buttons, *rare)
    elements = [*(_button(button, numbers) for button in shown if _carries(button)), *overflow]
    rows = (elements[start : start + ELEMENTS] for start in range(0, len(elements), ELEMENTS))
    return [{"type": "actions", "elements": row} for row in rows]


def _button(button: Button, numbers: Iterator[int]) -> Json:
    style = {} if button.style == "plain" else {"style": button.style}
    value = {"action_id": _action_id(button, numbers), "value": wire.dump(button.sends)}
    return {"type": "button", "text": plain_text(button.label, LABEL), **value, **style}


def _overflow(menu: Sequence[Button], numbers: Iterator[int]) -> list[Json]:
    options = [{"text": plain_text(button.label, LABEL), "value": wire.dump(button.sends)} for button in menu]
    carried = all(len(str(option["value"])) <= OPTION_VALUE for option in options)
    if not carried or not 2 <= len(options) <= OPTIONS:
        return []
    return [{"type": "overflow", "action_id": f"{next(numbers)}:menu", "options": options}]


def _action_id(button: Button, numbers: Iterator[int]) -> str:
    """Has to be unique in a message; nothing is read from it."""
    return f"{next(numbers)}:{wire.name_of(button.sends)}"


def _carries(button: Button) -> bool:
    if len(wire.dump(button.sends)) <= VALUE:
        return True
    log.error("a button of %s holds more than Slack carries", wire.name_of(button.sends))
    return False


def _fitting(drawn: list[Json]) -> list[Json]:
    """As much as one message takes; the buttons at its foot stay."""
    foot = drawn[-1:] if drawn[-1]["type"] == "actions" else []
    body = drawn[: len(drawn) - len(foot)]
    kept, room = list[Json](), ALL_TEXT - sum(map(_size, foot))
    for block in body:
        room -= _size(block)
        if room < 0 or (len(kept) + len(foot) + 1 == BLOCKS and block is not body[-1]):
            return [*kept, *_note(MORE), *foot]
        kept.append(block)
    return [*kept, *foot]


def _size(thing: object) -> int:
    """Characters of text, however deep."""
    if isinstance(thing, dict):
        own = len(thing["text"]) if isinstance(thing.get("text"), str) else 0
        return own + sum(_size(value) for value in thing.values())
    return sum(map(_size, thing)) if isinstance(thing, list) else 0
