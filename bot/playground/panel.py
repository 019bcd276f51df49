"""The side panel: a person's own page, as it stands now, and what they just did there."""

import asyncio
import zlib
from dataclasses import dataclass, field, replace

from bot import places, wire
from bot.above import on_top, topped
from bot.dispatch import Request, Sorry
from bot.playground.seat import WORKSPACE, Face
from bot.playground.stage import Stage
from handlers.cards import Answer, Buttons, Card, Facts, Form
from handlers.commands import Command
from handlers.commands.home import ShowHome
from handlers.context import Person, Place


@dataclass
class Panel:
    """`shown`: what each person has before them; `opened`: the form that they opened from there."""

    stage: Stage
    shown: dict[str, Card] = field(default_factory=dict)
    opened: dict[str, int] = field(default_factory=dict)
    _pages: "dict[str, asyncio.Future[Card | None]]" = field(default_factory=dict)
    _done: dict[str, Card] = field(default_factory=dict)

    async def draw(self, who: str) -> Face | None:
        """Asked for by every tab at every change, and drawn once for all of them."""
        if who not in self._pages:
            self._pages[who] = asyncio.ensure_future(self._page(who))
        asked = self._pages[who]
        page = await asyncio.shield(asked)  # a tab that is closed takes it from no other
        if self._pages.get(who, asked) is not asked:  # a newer one is on its way, or there already
            return await self.draw(who)
        self.shown.pop(who, None)
        if page:
            self.shown[who] = topped(page, self._done.get(who))
        return self.face(who)

    def face(self, who: str) -> Face | None:
        card = self.shown.get(who)
        return Face(card, zlib.crc32(wire.dump(card).encode())) if card else None

    def on_top(self, who: str) -> int:
        """How many blocks of the card tell what was just done."""
        done = self._done.get(who)
        return len(done.blocks) + 1 if done and who in self.shown else 0

    def changed(self) -> None:
        """Every page may read otherwise now."""
        self._pages = {}

    def begin(self, who: str | None) -> None:
        """Somebody does the next thing: what they did before has been seen; so has all when time passes."""
        for each in [who] if who else list(self._done):
            self._done.pop(each, None)

    async def ask(self, command: Command, who: str, where: Place) -> Answer | None:
        return await self._ask(command, who, where, filled=False)

    async def submit(self, command: Command, who: str, where: Place) -> Answer | None:
        return await self._ask(command, who, where, filled=True)

    async def _ask(self, command: Command, who: str, where: Place, *, filled: bool) -> Answer | None:
        """What is no part of the page comes in the conversation beside it."""
        answer = await self.stage.run(Request(command, Person(who, who), where))
        if done := on_top(command, answer, filled=filled):
            self._done[who] = done if filled else _briefly(done)
        elif answer is not None and not isinstance(answer, Sorry):
            self.stage.chat.reply(where, who, answer)
        if isinstance(answer, Form):
            self.opened[who] = len(self.stage.chat.messages)
        await self.stage.settle()
        return answer

    async def _page(self, who: str) -> Card | None:
        mine = places.direct(WORKSPACE, who)
        answer = await self.stage.run(Request(ShowHome(), Person(who, who), mine))
        if isinstance(answer, Sorry):
            return Card(answer.title)
        return answer if isinstance(answer, Card) else None


def _briefly(done: Card) -> Card:
    """All about it stood there a moment ago, in its line."""
    if not any(isinstance(block, Buttons) for block in done.blocks):
        return done
    return replace(done, blocks=tuple(block for block in done.blocks if not isinstance(block, Facts)))
