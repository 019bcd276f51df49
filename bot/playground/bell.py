"""Tells every open page that something has changed."""

import asyncio
from collections.abc import AsyncGenerator

STILL_HERE = 15.0  # seconds between two signs of life to a page


class Bell:
    def __init__(self) -> None:
        self._pages: set[asyncio.Event] = set()
        self._hung = True

    def ring(self) -> None:
        for page in self._pages:
            page.set()

    def take_down(self) -> None:
        """Let go of the pages that listen."""
        self._hung = False
        self.ring()

    async def heard(self) -> AsyncGenerator[bool, None]:
        """True each time it has rung; False every so often, as a sign of life."""
        page = asyncio.Event()
        self._pages.add(page)
        try:
            while self._hung:
                rung = await _within(STILL_HERE, page)
                page.clear()
                yield rung
        finally:
            self._pages.discard(page)


async def _within(seconds: float, event: asyncio.Event) -> bool:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return False
    return True
