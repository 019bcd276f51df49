"""What people do in Teams: say something, press, fill in, rate; and which activity says so."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.dispatch import Dispatcher, Sorry
from bot.hearing import Ears, Said
from bot.later import Later
from bot.platform import TryAgain
from bot.teams import parse, reference
from bot.teams.conversations import Conversations
from bot.teams.dialogs import Dialogs
from bot.teams.notices import Notices
from bot.teams.parse import Who
from bot.teams.presses import Presses
from bot.teams.wire import Activity, Json
from handlers.cards import Button, Buttons, Card
from handlers.commands.drafts import RateDraft

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
    tenant: str = ""

    async def hear(self, activity: Activity) -> Json | None:
        asker = parse.who(activity)
        if asker is None or (self.tenant and asker.tenant != self.tenant):
            return None
        await self._note(activity, asker)
        if activity.type == "invoke":
            return await self._invoked(activity, asker)
        if activity.type == "message":
            await self._said(activity, asker)
        elif told := self.notices.of(activity):
            await told(activity, asker)
        return None

    async def _note(self, activity: Activity, asker: Who) -> None:
        await self.conversations.note(asker.direct, reference.of_person(activity))
        if not parse.direct(activity):
            await self.conversations.note(asker.where, reference.of_room(activity))

    async def _said(self, activity: Activity, asker: Who) -> None:
        if isinstance(activity.value, dict) and not activity.text:
            await self.presses.submit(activity, asker)
        elif activity.recipient.is_targeted:
            await self._whispered(activity, asker)
        elif parse.direct(activity) or parse.mentions_us(activity):
            if isinstance(await self.dispatcher.run(parse.message(activity, asker)), Sorry):
                raise TryAgain(AGAIN)
        else:
            said = Said(asker.where, asker.person, parse.event(activity), parse.words(activity))
            self.later.start(self.ears.hear(said))

    async def _whispered(self, activity: Activity, asker: Who) -> None:
        answer = await self.presses.ask(parse.slash(activity, asker))
        if answer:
            await self.presses.tell(asker, answer)

    async def _invoked(self, activity: Activity, asker: Who) -> Json | None:
        answering = self._invokes().get(activity.name or "")
        return await answering(activity, asker) if answering else None

    def _invokes(self) -> Mapping[str, Invoked]:
        dialogs = Dialogs(self.presses)
        return {
            "adaptiveCard/action": self.presses.execute,
            "composeExtension/fetchTask": dialogs.opened,
            "composeExtension/submitAction": dialogs.pressed,
            "task/fetch": dialogs.pressed,
            "task/submit": dialogs.pressed,
            "message/submitAction": self._rated,
        }

    async def _rated(self, activity: Activity, asker: Who) -> Json | None:
        """The hand up or down under a draft is the same as its button."""
        told = activity.value if isinstance(activity.value, dict) else {}
        value = told.get("actionValue")
        liked = isinstance(value, dict) and value.get("reaction") == "like"
        face = await self.presses.face(asker.where, activity.reply_to_id)
        if command := _rating(face, liked):
            await self.presses.ask(parse.press(activity, asker, command))
        return None


def _rating(face: Card | None, liked: bool) -> RateDraft | None:
    blocks = face.blocks if face else ()
    buttons: list[Button] = [b for block in blocks if isinstance(block, Buttons) for b in block.items]
    sent = (button.sends for button in buttons)
    return next((each for each in sent if isinstance(each, RateDraft) and each.good is liked), None)
