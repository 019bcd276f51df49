"""What people do in Slack: a command, a press, a form, a mention, a direct message, a file."""

import asyncio
from dataclasses import replace
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond

from bot import charts
from bot.dispatch import Request, Sorry
from bot.hearing import Ears
from bot.later import Later
from bot.patience import LATE, in_time
from bot.slack import files, forms, images, overheard, parse, render, shortcuts
from bot.slack.apology import beside_first
from bot.slack.home import Home
from bot.slack.opening import TOO_LATE, opened
from bot.slack.responding import responded
from bot.slack.telling import tell
from bot.slack.text import Json
from bot.wire import Stale
from handlers.cards import Answer, Card, Form, Note
from handlers.commands.lists import ShowMyDay
from handlers.context import Place

OLD_BUTTON = "That button is from an older version of me. This is your day as it stands now."
OLD_FORM = "This form is from an older version of me. Copy what you typed, close it and open it anew, please."


class NotKept(Exception):
    """An event could not even be noted as failed: Slack has to send it again."""


class Listeners:
    """Of one payload, until whose deadline all has to be done that happens before `ack`."""

    def __init__(self, home: Home, later: Later, ears: Ears, until: float) -> None:
        self._home, self._dispatcher = home, home.dispatcher
        self._client, self._us = home.installed.client, home.installed.us
        self._later = later
        self._ears = ears
        self._until = until

    async def slash(self, ack: AsyncAck, body: Json, respond: AsyncRespond) -> None:
        """Pictures have to be brought first: a card of them follows."""
        request = parse.slash(self._us, body)
        card = await self._shown(body, request.where, await self._ask_in_time(body, request))
        if card and charts.pictures(card) and body.get("response_url"):
            await ack()
            self._later.start(self._respond(respond, request, replace(card, in_place=False), {}))
        else:
            await ack(**_private(card) if card else {})

    async def press(self, ack: AsyncAck, body: Json, respond: AsyncRespond) -> None:
        request, answer = await self._pressed(body)
        card = await self._shown(body, request.where, answer)
        await ack()
        if card:
            self._later.start(self._respond(respond, request, card, images.standing(body.get("message"))))

    async def shortcut(self, ack: AsyncAck, body: Json, respond: AsyncRespond) -> None:
        request = shortcuts.asked(self._us, body)
        await ack()
        self._later.start(self._reach(body, respond, request))

    async def submission(self, ack: AsyncAck, body: Json) -> None:
        try:
            request = parse.submission(body)
        except Stale:
            await ack(**beside_first(body["view"], OLD_FORM))
            return
        answer = await self._ask_in_time(body, request)
        match answer:
            case Sorry():
                await ack(**beside_first(body["view"], render.plain(answer)))
            case Form():
                await ack(**_again(answer, parse.asked_at(body["view"]), body["view"]))
            case _ if parse.from_page(body["view"]):
                await ack(response_action="clear")
                self._later.start(self._note(request, answer))
            case Card():
                await ack()
                self._later.start(self._tell(request, answer))
            case None:
                await ack()

    async def mention(self, event: Json, body: Json) -> None:
        request = parse.mention(self._us, event)
        if request:
            await self._hear(body, parse.shared(self._us, event) or [request])

    async def message(self, event: Json, body: Json) -> None:
        if parse.is_direct(event):
            await self._hear(body, parse.shared(self._us, event) or parse.message(self._us, event))
        elif parse.of_us(self._us, body):
            self._overhear(event)

    async def file_shared(self, event: Json, body: Json) -> None:
        """In our direct message the message itself tells of its files."""
        if not event["channel_id"].startswith("D") and parse.of_us(self._us, body):
            await self._share(event, body)

    async def _ask(self, body: Json, request: Request) -> Answer | None:
        return await self._dispatcher.run(request) if parse.of_us(self._us, body) else None

    async def _ask_in_time(self, body: Json, request: Request) -> Answer | None:
        asking = asyncio.ensure_future(self._ask(body, request))
        answer = await in_time(asking, self._until)
        if answer is LATE:
            self._later.start(self._tell_late(request, asking))
        return answer

    async def _tell_late(self, request: Request, asking: "asyncio.Future[Answer | None]") -> None:
        """No form opens any more by then."""
        if answer := await asking:
            await self._tell(request, Card(TOO_LATE) if isinstance(answer, Form) else answer)

    async def _hear(self, body: Json, requests: list[Request]) -> None:
        """Answers to events are posts, left in the transaction."""
        for request in requests:
            if isinstance(await self._ask(body, request), Sorry):
                raise NotKept

    def _overhear(self, event: Json) -> None:
        """Talk in a room; Slack has its answer before it is judged."""
        if said := overheard.said(self._us, event):
            self._later.start(self._ears.hear(said))
        elif gone := overheard.taken_back(self._us, event):
            self._later.start(self._ears.withdraw(*gone))

    async def _share(self, event: Json, body: Json) -> None:
        """Of a file shared in a room only a client list is ours to look at.

        Whatever this raises makes Slack tell of it again: it was busy, or did not answer in time.
        """
        async with asyncio.timeout_at(self._until):
            file = await files.about(self._client, event["file_id"])
        if file and parse.is_list(file):
            await self._hear(body, [parse.share(self._us, event["channel_id"], event["user_id"], file)])

    async def _pressed(self, body: Json) -> tuple[Request, Answer | None]:
        try:
            request = parse.press(self._us, body, parse.pressed(body))
        except Stale:
            request = parse.press(self._us, body, ShowMyDay())
            return request, _instead(await self._ask_in_time(body, request))
        return request, await self._ask_in_time(body, request)

    async def _shown(self, body: Json, where: Place, answer: Answer | None) -> Card | None:
        """A form is opened at once; what is left are the words to show, also where it could not be."""
        if not isinstance(answer, Form):
            return answer
        view = forms.modal(answer, where)
        if view is None:
            return Card(forms.TOO_MUCH)
        shown = await opened(self._client.views_open, body["trigger_id"], view, self._until)
        return None if shown else Card(TOO_LATE)

    async def _reach(self, body: Json, respond: AsyncRespond, request: Request) -> None:
        """Open the form that was asked for; only a message leaves an address to say anything else to."""
        card = await self._shown(body, request.where, await self._ask(body, request))
        if card and body.get("response_url"):
            await self._respond(respond, request, replace(card, in_place=False), {})
        elif card:
            await self._tell(request, card)

    async def _respond(self, respond: AsyncRespond, request: Request, card: Card, standing: Json) -> None:
        """Only this way can what one person alone sees be replaced; it serves for half an hour."""
        if not await responded(self._client, respond, card, standing):
            await self._tell(request, card)

    async def _note(self, request: Request, card: Card | None) -> None:
        if left := await self._home.note(request.who, card):
            await self._tell(request, left)

    async def _tell(self, request: Request, card: Card) -> None:
        await tell(self._client, request.where, request.who.id, render.message(card))


def _private(card: Card) -> dict[str, Any]:
    return {**render.message(card), "response_type": "ephemeral"}


def _again(form: Form, where: Place, view: Json) -> Json:
    """The form comes back: with errors beside its fields, or drawn anew where more has changed."""
    if forms.errors(form) and forms.unchanged(form, where, view, parse.values(view)):
        return {"response_action": "errors", "errors": forms.errors(form)}
    drawn = forms.modal(form, where)
    return {"response_action": "update", "view": drawn} if drawn else beside_first(view, forms.TOO_MUCH)


def _instead(day: Answer | None) -> Answer | None:
    if not isinstance(day, Card):
        return day
    return replace(day, blocks=(Note(OLD_BUTTON), *day.blocks), in_place=False)


SAID = {"app_mention": Listeners.mention, "message": Listeners.message, "file_shared": Listeners.file_shared}
