"""What people do in Teams: say something, press, fill in, rate; and which activity says so."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from bot.dispatch import Dispatcher, Sorry
from bot.hearing import Ears
from bot.later import Later
from bot.platform import TryAgain
from bot.teams import files, overheard, parse, rating, reference, words
from bot.teams.conversations import Conversations
from bot.teams.dialogs import Dialogs, extends
from bot.teams.front import UnknownInvoke
from bot.teams.meeting import Meeting
from bot.teams.notices import Notices
from bot.teams.parse import Who
from bot.teams.presses import Presses
from bot.teams.rooms import Rooms
from bot.teams.sharing import Sharing
from bot.teams.wire import Activity, Json
from bot.teams.words import People

AGAIN = 5.0  # seconds until Teams may send again what could not be kept

Invoked = Callable[[Activity, Who], Awaitable[Json | None]]


@dataclass(frozen=True)
class Listeners:
    """`tenant`: the only one whose people are answered; empty where many have us."""

    dispatcher: Dispatcher
    conversations: Conversations
    ears: Ears
    later: Later
    presses: Presses
    notices: Notices
    sharing: Sharing
    tenant: str = ""

    async def hear(self, activity: Activity) -> Json | None:
        """Raises UnknownInvoke."""
        if self.tenant and parse.tenant_of(activity) != self.tenant:
            return None
        if gone := overheard.taken_back(activity):
            self.later.start(self.ears.withdraw(*gone))
            return None
        if told := self.notices.of(activity):
            await told(activity)
            return None
        asker = parse.who(activity)
        if asker is None:
            return None
        if overheard.to_us(activity):
            await self._note(activity, asker)
        if activity.type == "invoke":
            return await self._invoked(activity, asker)
        if activity.type == "message" and parse.by_a_person(activity):
            await self._said(activity, asker)
        return None

    async def _note(self, activity: Activity, asker: Who) -> None:
        """A message extension is used in conversations of others: those are no addresses of ours."""
        person = reference.of_person(activity)
        elsewhere = extends(activity)
        alone = replace(person, conversation="", met="") if elsewhere else person
        await self.conversations.note(asker.direct, alone)
        if not elsewhere and not parse.direct(activity):
            await self.conversations.note(asker.where, reference.of_room(activity))

    async def _said(self, activity: Activity, asker: Who) -> None:
        if isinstance(activity.value, dict) and not activity.text:
            await self.presses.submit(activity, asker)
        elif activity.recipient.is_targeted:
            await self._whispered(activity, asker)
        elif parse.direct(activity) and (shared := files.lists(activity, words.said(activity))):
            await self.sharing.offer(activity, asker, shared)
            if parse.has_more(activity):
                await self._asked(activity, asker)
        elif parse.direct(activity) or words.mentions_us(activity):
            await self._asked(activity, asker)
        else:
            await self._overheard(activity, asker)

    async def _asked(self, activity: Activity, asker: Who) -> None:
        request = parse.message(activity, asker, await self._people(activity, asker))
        if isinstance(await self.dispatcher.run(request), Sorry):
            raise TryAgain(AGAIN)

    async def _whispered(self, activity: Activity, asker: Who) -> None:
        request = parse.slash(activity, asker, await self._people(activity, asker))
        if answer := await self.presses.ask(request):
            self.presses.tell(request, answer)

    async def _people(self, activity: Activity, asker: Who) -> People:
        others = words.mentioned(activity)
        meeting = Meeting(self.presses.posted, self.conversations, self.presses.platform, self.later)
        return await meeting.people(activity, asker, others) if others else {}

    async def _overheard(self, activity: Activity, asker: Who) -> None:
        """That it reaches us without a mention shows that the room's owner consented."""
        here = replace(reference.of_room(activity), hears=True)
        if await self.conversations.note(asker.where, here):
            await Rooms(self.dispatcher).enter(asker.where, reference.zone(activity))
        self.later.start(self._listen(activity, asker))

    async def _listen(self, activity: Activity, asker: Who) -> None:
        """Where its author is reached is kept of members alone: they may be written to for other reasons."""
        address = reference.of_person(activity)
        self.conversations.remember(asker.direct, address)
        await self.ears.hear(overheard.said(activity, asker))
        if (await self.presses.posted.face(asker, None)).admitted:
            await self.conversations.note(asker.direct, address)

    async def _invoked(self, activity: Activity, asker: Who) -> Json | None:
        answering = self._invokes().get(activity.name or "")
        if answering is None:
            raise UnknownInvoke
        return await answering(activity, asker)

    def _invokes(self) -> Mapping[str, Invoked]:
        dialogs = Dialogs(self.presses, self.conversations)
        return {
            "adaptiveCard/action": self.presses.execute,
            "composeExtension/fetchTask": dialogs.opened,
            "composeExtension/submitAction": dialogs.pressed,
            "task/fetch": dialogs.pressed,
            "task/submit": dialogs.pressed,
            "message/submitAction": self._rated,
            "fileConsent/invoke": self.sharing.answered,
        }

    async def _rated(self, activity: Activity, asker: Who) -> None:
        face = await self.presses.posted.face(asker, activity.reply_to_id)
        if command := rating.command(activity, face.card):
            await self.presses.ask(parse.press(activity, asker, command))
