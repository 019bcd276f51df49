"""Draw a chart as a PNG: away from the event loop, one at a time, the same bytes for the same figures."""

import asyncio
import base64
from collections.abc import Mapping
from threading import Lock

from bot.shares import share
from handlers.cards import Card, Picture

# Bytes. As a data URI a picture weighs a third more, and may weigh 20 kB where it is sent in a card.
LARGEST = 14_500

# matplotlib shares its fonts between threads and draws in the time of the program: two at once are no sooner
# done. A process of its own would take half a second to start, and 60 MB, for a few pictures in a day.
_ONE_AT_A_TIME = Lock()

Drawn = Mapping[Picture, bytes]


async def drawn(card: Card, room: int = 0) -> Drawn:
    """All the pictures of a card; with room for so many bytes, the largest are drawn less sharp."""
    whole = {picture: await asyncio.to_thread(draw, picture) for picture in pictures(card)}
    most = share([len(png) for png in whole.values()], room, LARGEST) if room else LARGEST
    return {
        picture: png if len(png) <= most else await asyncio.to_thread(draw, picture, most)
        for picture, png in whole.items()
    }


def pictures(card: Card) -> list[Picture]:
    """Each once."""
    return list(dict.fromkeys(block for block in card.blocks if isinstance(block, Picture)))


def draw(picture: Picture, largest: int = LARGEST) -> bytes:
    """As sharp as so many bytes allow. Whoever draws nothing never loads what draws."""
    from bot.charts import drawing

    with _ONE_AT_A_TIME:
        return drawing.png(picture, largest)


def data_uri(png: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(png).decode()
