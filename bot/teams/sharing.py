"""Files between a person and us, in our chat: a client list that came, an export that may go."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.dispatch import Dispatcher, Request, Sorry
from bot.insisting import insisted
from bot.later import Later
from bot.platform import TryAgain
from bot.teams import consent, parse, render
from bot.teams.connector import Connector
from bot.teams.consent import Upload
from bot.teams.conversations import Conversations
from bot.teams.files import Files, Shared
from bot.teams.parse import Who
from bot.teams.posted import Posted
from bot.teams.wire import Activity, Json
from handlers.cards import Card, Note
from handlers.commands.imports import OfferImport
from handlers.context import Place

AGAIN = 5.0  # seconds until Teams may send again what could not be kept
DECLINED = Card("No file was made", (Note("Say export whenever you want one."),))
NOT_TAKEN = Card("Teams did not take the file", (Note("Say export again, please, and allow it once more."),))

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Sharing:
    """`files`: where Teams keeps them."""

    dispatcher: Dispatcher
    connector: Connector
    conversations: Conversations
    posted: Posted
    files: Files
    later: Later

    async def offer(self, activity: Activity, asker: Who, shared: list[Shared]) -> None:
        """Read at once: the address of a file is good for minutes. Each file is offered once."""
        for number, file in enumerate(shared):
            command = OfferImport(file.name, await self.files.read(file) or "")
            event = f"{parse.event(activity)}:file{number}"
            answer = await self.dispatcher.run(Request(command, asker.person, asker.where, event=event))
            if isinstance(answer, Sorry):
                raise TryAgain(AGAIN)

    async def answered(self, activity: Activity, asker: Who) -> Json | None:
        """Of the card that asked whether a file may come: the person did. It came to their own chat alone."""
        message = activity.reply_to_id
        if not message or not parse.direct(activity):
            return None
        if consent.declined(activity.value):
            self.later.start(self._replaced(asker.where, message, DECLINED))
        elif upload := consent.accepted(activity.value):
            await self._bring(asker, message, upload)
        return None

    async def _bring(self, asker: Who, message: str, upload: Upload) -> None:
        """The file is written once more, from what is on record now and its reader may see."""
        face = await self.posted.face(asker, message)
        file = consent.attached(face.card if face.admitted else None)
        if file and await self.files.bring(upload.address, file.content):
            self.later.start(self._shown(asker.where, message, upload))
        elif face.admitted and face.drawn:
            self.later.start(self._replaced(asker.where, message, NOT_TAKEN))

    async def _shown(self, where: Place, message: str, upload: Upload) -> None:
        """What asked has been answered, and goes."""
        here = await self.conversations.of(where)
        if await _arrived(lambda: self.connector.post(here, consent.there(upload))):
            await _arrived(lambda: self.connector.delete(here, message))

    async def _replaced(self, where: Place, message: str, card: Card) -> None:
        here = await self.conversations.of(where)
        await _arrived(lambda: self.connector.update(here, message, render.message(card, where)))


async def _arrived(send: Callable[[], Awaitable[object]]) -> bool:
    failure = await insisted(send)
    if failure:
        log.warning("a word about a file did not arrive")
    return failure is None
