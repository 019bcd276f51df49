"""Buttons and forms on cards: what they ask, and what stands in their place afterwards."""

import asyncio
from dataclasses import dataclass, replace

from bot import faces, places
from bot.dispatch import Dispatcher, Request, Sorry
from bot.later import Later
from bot.patience import in_time
from bot.teams import forms, parse, render
from bot.teams.parse import FORM, Who
from bot.teams.sender import TeamsPlatform
from bot.teams.telling import tell
from bot.teams.wire import Activity, Json
from bot.wire import Stale
from handlers.cards import Answer, Card, Form, Note
from handlers.commands.lists import ShowMyDay
from handlers.context import Place
from store import deliveries, workspaces
from store.db import Session

IN_TIME = 8.0  # seconds; Teams gives up on an invoke after fifteen
OLD_BUTTON = "That button is from an older version of me. This is your day as it stands now."
DONE = "Done."

WORDS = "application/vnd.microsoft.activity.message"


@dataclass(frozen=True)
class Presses:
    dispatcher: Dispatcher
    platform: TeamsPlatform
    later: Later

    async def execute(self, activity: Activity, asker: Who) -> Json:
        """The answer of an invoke: the card for whoever pressed, at once."""
        stands = await self.press(activity, asker)
        if isinstance(stands, str):
            return _invoked(WORDS, stands)
        if isinstance(stands, Card) and places.person(asker.where) and activity.reply_to_id:
            self.later.start(self._keep(asker.where, activity.reply_to_id, stands))
        return _invoked(render.CARD, drawn(stands))

    async def submit(self, activity: Activity, asker: Who) -> None:
        """From a client that cannot do it in place: the message is shown anew."""
        stands = await self.press(activity, asker)
        card = Card(stands) if isinstance(stands, str) else stands
        if isinstance(card, Form) or not activity.reply_to_id:
            await self.platform.show(asker.where, asker.person.id, drawn(card))
        else:
            await self._keep(asker.where, activity.reply_to_id, card)

    async def press(self, activity: Activity, asker: Who) -> Card | Form | str:
        """What stands now where it was pressed; what does not belong there is told beside it."""
        data = parse.data(activity.value)
        request, answer = await self._asked(activity, asker, data)
        face = await self.face(asker.where, activity.reply_to_id)
        if answer is None:
            return face or DONE
        if isinstance(answer, Form):
            return answer
        if isinstance(answer, Sorry):
            return render.plain(answer)
        if answer.in_place or (face is None and FORM in data):
            return answer
        self.later.start(tell(self.platform, request.where, asker.person.id, answer))
        return face or answer.title

    async def ask(self, request: Request) -> Answer | None:
        """In the time that Teams waits; what takes longer is told when it is done."""
        asking = asyncio.ensure_future(self.dispatcher.run(request))
        answer = await in_time(asking, asyncio.get_running_loop().time() + IN_TIME)
        if not asking.done():
            self.later.start(self._tell_late(request, asking))
        return answer

    async def tell(self, asker: Who, answer: Answer) -> None:
        """In answer to what was said for nobody else to hear."""
        if isinstance(answer, Form):
            await self.platform.show(asker.where, asker.person.id, drawn(answer))
        else:
            await tell(self.platform, asker.where, asker.person.id, answer)

    async def _asked(self, activity: Activity, asker: Who, data: Json) -> tuple[Request, Answer | None]:
        try:
            if FORM in data:
                request = parse.submission(asker, data)
            else:
                request = parse.press(activity, asker, parse.pressed(data))
        except Stale:
            request = parse.press(activity, asker, ShowMyDay())
            return request, _instead(await self.ask(request))
        return request, await self.ask(request)

    async def _tell_late(self, request: Request, asking: "asyncio.Future[Answer | None]") -> None:
        answer = await asking
        if isinstance(answer, Card):
            await tell(self.platform, request.where, request.who.id, answer)

    async def _keep(self, where: Place, message: str, card: Card) -> None:
        """What an invoke answers is gone when the chat is opened again."""
        await self.platform.update(where, message, card)

    async def face(self, where: Place, message: str | None) -> Card | None:
        """What a post of ours shows now, if it is one that is drawn from rows."""

        def look(session: Session) -> Card | None:
            workspace = workspaces.named(session, places.workspace(where))
            row = deliveries.posted(session, workspace.key, where, message or "") if workspace else None
            return faces.card(self.dispatcher, session, row) if row and row.subject else None

        return await self.dispatcher.transactions.read(look) if message else None


def drawn(answer: Answer) -> Json:
    return forms.adaptive(answer) if isinstance(answer, Form) else render.adaptive(answer)


def _invoked(kind: str, value: object) -> Json:
    """Source: learn.microsoft.com, "Universal Actions for Adaptive Cards", response format."""
    return {"statusCode": 200, "type": kind, "value": value}


def _instead(day: Answer | None) -> Answer | None:
    if not isinstance(day, Card):
        return day
    return replace(day, blocks=(Note(OLD_BUTTON), *day.blocks), in_place=False)
