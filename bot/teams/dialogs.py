"""Dialogs: what a message extension opens, and what goes on in there; cards are shown in them too."""

from dataclasses import dataclass, replace
from typing import Any

from bot.dispatch import Request, Sorry
from bot.patience import LATE
from bot.teams import forms, parse, render, saved
from bot.teams.conversations import Conversations
from bot.teams.fitting import fitted
from bot.teams.paragraphs import note
from bot.teams.parse import CANCEL, FORM, Who
from bot.teams.presses import OLD_FORM, ON_IT, Presses
from bot.teams.wire import Activity, Json
from handlers.cards import Answer, Card, Form

TITLE = "Moments"
ONE_MOMENT = "One moment, please."


@dataclass(frozen=True)
class Dialogs:
    presses: Presses
    conversations: Conversations

    async def opened(self, activity: Activity, asker: Who) -> Json | None:
        """By a message extension: a message is saved, or a moment added from anywhere."""
        asker = await self._placed(activity, asker)
        answer = await self.presses.ask(Request(saved.command(activity), asker.person, asker.where))
        return await self._shown(asker, answer, {})

    async def pressed(self, activity: Activity, asker: Who) -> Json | None:
        """Nothing in the answer closes it."""
        data = parse.data(activity.value)
        if CANCEL in data:
            return None
        asker = await self._placed(activity, asker)
        _, answer = await self.presses.asked(activity, asker)
        return await self._shown(asker, answer, data)

    async def _placed(self, activity: Activity, asker: Who) -> Who:
        """A box to write in may stand in a conversation where we are not: then it is as if in our chat."""
        if not extends(activity):
            return asker
        return asker if await self.conversations.known_at(asker.where) else replace(asker, where=asker.direct)

    async def _shown(self, asker: Who, answer: Answer | None, data: Json) -> Json | None:
        """Whoever is no member gets nothing at all."""
        face = await self.presses.posted.face(asker, None)
        if not face.admitted:
            return _message(ONE_MOMENT) if face.unknown else None
        match answer:
            case None:
                return _message(ON_IT)
            case Form():
                return _continue(answer.title, forms.adaptive(answer))
            case Sorry() if FORM in data:
                return _continue(TITLE, _again(answer, data), close())
            case Sorry():
                return _message(render.plain(answer))
            case Card():
                return _continue(TITLE, render.adaptive(answer, await render.pictures(answer)), close())


def extends(activity: Activity) -> bool:
    """From a message extension, which is used in every conversation."""
    return (activity.name or "").startswith("composeExtension/")


def close() -> Json:
    return render.action("Close", {CANCEL: True})


def _again(sorry: Sorry, data: Json) -> Json:
    """What was typed, to be sent once more as it is; a form of ours that is no more, to be copied."""
    said = render.adaptive(Card(sorry.title, sorry.blocks))["body"]
    drawn = render.framed(fitted([said, *forms.given_back(parse.typed(data))], [], note(render.MORE)))
    if sorry is LATE or sorry.title == OLD_FORM:
        return drawn
    again = render.action("Try again", {FORM: data[FORM], **parse.typed(data)}, "primary")
    return drawn | {"actions": [again]}


def _continue(title: str, drawn: Json, *more: Json) -> Json:
    """Source: learn.microsoft.com, "Use dialogs in Teams bots", the response to fetch and submit."""
    actions = [*drawn.get("actions", ()), *more]
    whole = drawn | ({"actions": actions} if actions else {})
    card = {"contentType": render.CARD, "content": submitting(whole)}
    value = {"title": title, "height": "medium", "width": "medium", "card": card}
    return {"task": {"type": "continue", "value": value}}


def _message(words: str) -> Json:
    return {"task": {"type": "message", "value": words}}


def submitting(drawn: Any) -> Any:
    """The same card; in a dialog only Action.Submit is pressed."""
    if isinstance(drawn, list):
        return [submitting(part) for part in drawn]
    if not isinstance(drawn, dict):
        return drawn
    return (
        submitting(drawn["fallback"]) if "fallback" in drawn else {k: submitting(v) for k, v in drawn.items()}
    )
