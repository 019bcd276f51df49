"""Draw a card as an Adaptive Card in a message. What does not fit is cut or left out, never refused."""

from collections.abc import Sequence

from bot import places, wire
from bot.teams.parse import COMMAND
from bot.teams.text import literal, marked
from bot.teams.wire import Json
from handlers.cards import Attachment, Block, Button, Buttons, Card, Facts, Item, Link, Note, Quote, Text
from handlers.context import Place

# Teams draws no newer version. Source: learn.microsoft.com, "Cards reference", Adaptive Cards.
VERSION = "1.5"
CARD = "application/vnd.microsoft.card.adaptive"
# Source: learn.microsoft.com, "Bot messages with AI-generated content".
AI_LABEL = {
    "type": "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "additionalType": ["AIGeneratedContent"],
}
STYLES = {"plain": "default", "primary": "positive", "danger": "destructive"}
PROMPTS = (
    ("today", "What is on today?"),
    ("upcoming", "What is coming up?"),
    ("pits", "What went wrong and waits?"),
    ("help", "What can I ask?"),
)


def message(card: Card, place: Place) -> Json:
    """An activity. A draft is labelled, and may be rated; in our chat it is offered what to say next."""
    drafted = any(isinstance(block, Quote) for block in card.blocks)
    label = {"entities": [AI_LABEL], "channelData": {"feedbackLoop": {"type": "default"}}} if drafted else {}
    offered = {"suggestedActions": _prompts()} if places.person(place) and not _asks(card) else {}
    return {"type": "message", "summary": card.title, "attachments": [attached(card)], **label, **offered}


def attached(card: Card) -> Json:
    return {"contentType": CARD, "content": adaptive(card)}


def adaptive(card: Card) -> Json:
    return framed([heading(card.title), *(drawn for block in card.blocks for drawn in _block(block))])


def framed(body: Sequence[Json], actions: Sequence[Json] = ()) -> Json:
    schema = "http://adaptivecards.io/schemas/adaptive-card.json"
    return {
        "$schema": schema,
        "type": "AdaptiveCard",
        "version": VERSION,
        "body": list(body),
        **({"actions": list(actions)} if actions else {}),
    }


def heading(title: str) -> Json:
    return _text(marked(title), weight="Bolder", size="Medium", style="heading")


def plain(card: Card) -> str:
    """As a sentence: where no card can be shown."""
    lines = [card.title, *(block.markdown for block in card.blocks if isinstance(block, Text | Note))]
    return "\n".join(literal(line) for line in lines)


def action(title: str, data: Json, style: str = "plain", associated: str = "none") -> Json:
    """Pressed in place; an old client, which cannot, sends it as a message."""
    sent = {"title": title, "data": data, "associatedInputs": associated, "style": STYLES[style]}
    return {
        "type": "Action.Execute",
        "verb": "moments",
        **sent,
        "fallback": {"type": "Action.Submit", **sent},
    }


def button(button: Button) -> Json:
    return action(button.label, {COMMAND: wire.dump(button.sends)}, button.style)


def _asks(card: Card) -> bool:
    return any(isinstance(block, Buttons | Item) for block in card.blocks)


def _prompts() -> Json:
    return {"to": [], "actions": [{"type": "imBack", "title": words, "value": words} for words, _ in PROMPTS]}


def _block(block: Block) -> list[Json]:  # noqa: C901  a case for each shape
    match block:
        case Text(markdown):
            return [_text(marked(markdown))]
        case Quote(words):
            return [{"type": "Container", "style": "emphasis", "items": [_text(literal(words))]}]
        case Note(markdown):
            return [_text(marked(markdown), isSubtle=True, size="Small")]
        case Facts(pairs):
            facts = [{"title": literal(name), "value": literal(value)} for name, value in pairs]
            return [{"type": "FactSet", "facts": facts}]
        case Buttons(items, menu):
            return _actions((*items, *menu))
        case Item(line, items, menu):
            inside = [_text(marked(line)), *_actions((*items, *menu))]
            return [{"type": "Container", "separator": True, "items": inside}]
        case Attachment(name):
            return [_text(literal(name), isSubtle=True)]
        case Link(said, address):
            return [_text(f"{literal(said)}: [{literal(address)}]({address})")]


def _actions(buttons: Sequence[Button]) -> list[Json]:
    once = {each.label: each for each in reversed(buttons)}
    actions = [button(each) for each in reversed(once.values())]
    return [{"type": "ActionSet", "actions": actions}] if actions else []


def _text(words: str, **more: object) -> Json:
    return {"type": "TextBlock", "text": words, "wrap": True, **more}
