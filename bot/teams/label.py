"""Which messages bear Teams' label of words that were made up, and its hands to rate them."""

from collections.abc import Iterator

from bot.teams.wire import Json
from handlers.cards import Button, Buttons, Card, Quote
from handlers.commands.drafts import NotSentYet, RateDraft

# Source: learn.microsoft.com, "Bot messages with AI-generated content": one such entity, or it is refused.
LABEL = {
    "type": "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "@id": "",
    "additionalType": ["AIGeneratedContent"],
}


def labelled(card: Card) -> Json:
    """Words that we propose, by a model or by the composer, as they were written: nobody vouches for them.

    Not every quotation: what somebody changed, vouches for or sent is theirs. What may be rated on its card
    may be rated below it too.
    """
    asked = {type(button.sends) for button in _buttons(card)}
    drafted = any(isinstance(block, Quote) for block in card.blocks)
    label = {"entities": [LABEL]} if drafted and asked & {RateDraft, NotSentYet} else {}
    rated = {"channelData": {"feedbackLoop": {"type": "default"}}} if drafted and RateDraft in asked else {}
    return label | rated


def _buttons(card: Card) -> Iterator[Button]:
    return (button for block in card.blocks if isinstance(block, Buttons) for button in block.items)
