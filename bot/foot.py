"""The foot of a card, which stays where the rest is cut: its buttons, and the way to what is left out."""

from collections.abc import Sequence

from handlers.cards import Block, Button, Buttons, Card, Note


def parted(shown: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """The buttons for the card as a whole, and the notes among them, are its foot."""
    start = len(shown)
    while start and isinstance(shown[start - 1], Buttons | Note):
        start -= 1
    start = next((n for n in range(start, len(shown)) if isinstance(shown[n], Buttons)), len(shown))
    return shown[:start], shown[start:]


def more(card: Card, foot: Sequence[Block]) -> tuple[Button, ...]:
    """None where it is at the foot already."""
    there = [button.sends for block in foot if isinstance(block, Buttons) for button in block.items]
    return () if card.more is None or card.more in there else (Button("More", card.more),)
