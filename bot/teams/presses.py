"""Buttons and forms on cards: what they ask, and what stands in their place afterwards."""

import asyncio
from dataclasses import dataclass, replace
from typing import NamedTuple

from bot import places
from bot.above import on_top
from bot.dispatch import Request, Sorry
from bot.later import Later
from bot.patience import LATE, in_time
from bot.teams import forms, home, parse, render
from bot.teams.lasting import Lasting
from bot.teams.parse import CANCEL, FORM, Who
from bot.teams.posted import Face, Posted
from bot.teams.sender import TeamsPlatform
from bot.teams.telling import tell
from bot.teams.wire import Activity, Json
from bot.wire import Stale
from handlers.cards import Answer, Card, Form, Note
from handlers.commands.home import ShowHome
from handlers.commands.lists import ShowMyDay

IN_TIME = 8.0  # seconds; Teams gives up on an invoke after fifteen
OLD_BUTTON = "That button is from an older version of me. This is your day as it stands now."
OLD_FORM = "This form is from an older version of me. Copy what you typed, close it and open it anew, please."
TOO_LATE = "The form took too long to open. Try that once more, please."
CLOSED = Card("Closed. Nothing was changed.")
ON_IT = "I am on it."

WORDS = "application/vnd.microsoft.activity.message"


class Stands(NamedTuple):
    """What whoever pressed finds there: a card, a form, words beside what stood there, or nothing at all.

    `told`: by that, or by another message, all is said; `drawn`: the message itself belongs to the rows.
    `asked`: what this answers.
    """

    shown: Answer | str | None
    told: bool = False
    drawn: bool = False
    asked: Request | None = None


@dataclass(frozen=True)
class Presses:
    posted: Posted
    platform: TeamsPlatform
    later: Later
    lasting: Lasting

    async def execute(self, activity: Activity, asker: Who) -> Json | None:
        """The answer of an invoke: what whoever pressed is shown at once."""
        stands = await self.press(activity, asker)
        match stands.shown:
            case None:
                return None
            case str(words):
                return _invoked(WORDS, words)
            case Form() as form:
                return _invoked(render.CARD, forms.adaptive(form))
            case Card() as card:
                if not stands.told and not stands.drawn:
                    self._keep(activity, asker, card)
                return _invoked(render.CARD, render.adaptive(card, await render.pictures(card)))

    async def submit(self, activity: Activity, asker: Who) -> None:
        """From a client that cannot do it in place: the message is shown anew, or told beside it."""
        stands = await self.press(activity, asker)
        if stands.shown is CLOSED:  # the form was a message of its own
            self._keep(activity, asker, CLOSED)
        if stands.told or stands.shown is None or stands.asked is None:
            return
        answer = Card(stands.shown) if isinstance(stands.shown, str) else stands.shown
        kept = isinstance(stands.shown, Card) and not stands.drawn
        if not (kept and self._keep(activity, asker, answer)):
            self.tell(stands.asked, answer)

    async def press(self, activity: Activity, asker: Who) -> Stands:
        """What stands now where it was pressed; what does not belong there is told beside it."""
        data = parse.data(activity.value)
        if CANCEL in data:
            return await self._closed(activity, asker)
        request, answer = await self.asked(activity, asker)
        face = await self.posted.face(asker, activity.reply_to_id)
        if not face.admitted:
            return Stands(None, told=True)
        if face.page and not isinstance(answer, Form | Sorry):
            return await self._drawn_anew(data, request, answer)
        match answer:
            case None:
                return Stands(face.card or ON_IT, told=True)
            case Sorry():
                return Stands(render.plain(answer), asked=request)
            case _ if _told_beside(face, request, answer, filled=FORM in data):
                self.tell(request, answer)
                return Stands(face.card or answer.title, told=True)
            case _:
                return Stands(answer, drawn=face.drawn, asked=request)

    async def _drawn_anew(self, data: Json, request: Request, answer: Answer | None) -> Stands:
        """A person's own page; what does not belong on top of it is told beside it."""
        done = on_top(request.command, answer, filled=FORM in data)
        if answer and not done:
            self.tell(request, answer)
        page = await home.anew(self.posted.dispatcher, request, done)
        return Stands(page or done or ON_IT, asked=request)

    def tell(self, request: Request, answer: Answer) -> None:
        """Without anybody's waiting for it."""
        self.later.start(tell(self.posted.dispatcher, self.platform, request, answer))

    async def asked(self, activity: Activity, asker: Who) -> tuple[Request, Answer | None]:
        """Words on an old form leave it as it stands: it holds what was typed."""
        data = parse.data(activity.value)
        try:
            if FORM in data:
                request = parse.submission(activity, asker, data)
            else:
                request = parse.press(activity, asker, parse.pressed(data))
        except Stale:
            request = parse.press(activity, asker, ShowMyDay())
            return request, Sorry(OLD_FORM) if FORM in data else _instead(await self.ask(request))
        return request, await self.ask(request)

    async def ask(self, request: Request) -> Answer | None:
        """In the time that Teams waits; what takes longer is told when it is done."""
        asking = asyncio.ensure_future(self.posted.dispatcher.run(request))
        answer = await in_time(asking, asyncio.get_running_loop().time() + IN_TIME)
        if answer is LATE:
            self.later.start(self._tell_late(request, asking))
        return answer

    async def _tell_late(self, request: Request, asking: "asyncio.Future[Answer | None]") -> None:
        """No form opens any more by then."""
        if answer := await asking:
            late = Card(TOO_LATE) if isinstance(answer, Form) else answer
            await tell(self.posted.dispatcher, self.platform, request, late)

    async def _closed(self, activity: Activity, asker: Who) -> Stands:
        """What the message shows anyway is not written there again.

        Where no post of ours stands, the form was a message of its own, or nobody knows what it hid: a client
        goes back to nothing but a card, so one says in the form's place that nothing happened.
        """
        face, message = await self.posted.face(asker, activity.reply_to_id), activity.reply_to_id
        if not face.admitted:
            return Stands(None, told=True)
        if face.page:
            return await self._drawn_anew({}, parse.press(activity, asker, ShowHome()), None)
        stood = face.card or (await self.posted.kept(asker.where, message) if message else None)
        return Stands(stood or CLOSED, told=True)

    def _keep(self, activity: Activity, asker: Who, card: Answer) -> bool:
        """In our chat alone: what a room reads is never one person's answer."""
        message = activity.reply_to_id
        if message is None or places.person(asker.where) is None or isinstance(card, Form):
            return False
        self.later.start(self.lasting.keep(asker.where, message, card))
        return True


def _told_beside(face: Face, request: Request, answer: Answer, *, filled: bool) -> bool:
    """What the rows draw stays theirs; a form has done its work, and its answer takes its place.

    A room's post may be drawn anew while somebody types: a form is no part of it.
    """
    if isinstance(answer, Form):
        return face.drawn and places.person(request.where) is None
    return face.drawn if filled else not answer.in_place


def _invoked(kind: str, value: object) -> Json:
    """Source: learn.microsoft.com, "Universal Actions for Adaptive Cards", response format."""
    return {"statusCode": 200, "type": kind, "value": value}


def _instead(day: Answer | None) -> Answer | None:
    if not isinstance(day, Card):
        return day
    return replace(day, blocks=(Note(OLD_BUTTON), *day.blocks), in_place=False)
