"""Who looks at a page of the playground, and what they were shown there."""

from dataclasses import dataclass

from bot import places
from bot.playground.chat import Message
from handlers.cards import Card
from handlers.context import Place

WORKSPACE = "playground/local"


@dataclass(frozen=True)
class Seat:
    """A person, and the room or direct message in front of them."""

    who: str
    place: Place

    @property
    def direct(self) -> bool:
        return self.place == self.mine

    @property
    def mine(self) -> Place:
        return places.direct(WORKSPACE, self.who)


@dataclass(frozen=True)
class Face:
    """A card as it stood in front of a person; `touched` tells it from what it becomes later."""

    card: Card
    touched: int
    message: Message | None = None  # none for the side panel


@dataclass(frozen=True)
class Outcome:
    """What a page is told besides what it shows: a word to the person, and words for the clipboard."""

    notice: str = ""
    copy: str = ""
