"""Which messages bear Teams' label of words that were made up, and its hands to rate them."""

from collections.abc import Iterator

from bot.teams.wire import Json
from handlers.cards import Button, Buttons, Card, Quote
from handlers.commands.drafts import RateDraft

# Source: learn.microsoft.com, "Bot messages with AI-generated content": one such entity, or it is refused.
LABEL = {
    "type": "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "@id": "",
    "additionalType": ["AIGeneratedContent"],
}


def labelled(card: Card) -> Json:
    """Words as a model or the composer wrote them, wherever they are shown; what somebody changed is theirs.

    What may be rated on its card may be rated below it too.
    """
    if not any(isinstance(block, Quote) and block.machine for block in card.blocks):
        return {}
    asked = {type(button.sends) for button in _buttons(card)}
    rated = {"channelData": {"feedbackLoop": {"type": "default"}}} if RateDraft in asked else {}
    return {"entities": [LABEL], **rated}


def _buttons(card: Card) -> Iterator[Button]:
    return (button for block in card.blocks if isinstance(block, Buttons) for button in block.items)
