"""Dialogs: what a message extension opens, and what goes on in there; cards are shown in them too."""

from dataclasses import dataclass
from typing import Any

from bot.dispatch import Request, Sorry
from bot.teams import parse, render
from bot.teams.parse import Who
from bot.teams.presses import Presses, drawn
from bot.teams.wire import Activity, Json
from handlers.cards import Answer, Form
from handlers.commands import Command
from handlers.commands.moments import AddMoment, SaveMessage

NOTHING = "There is nothing to show here."


@dataclass(frozen=True)
class Dialogs:
    presses: Presses

    async def opened(self, activity: Activity, asker: Who) -> Json:
        """By a message extension: a message is saved, or a moment added from anywhere."""
        command = _wanted(activity)
        answer = await self.presses.ask(Request(command, asker.person, asker.where))
        return shown(answer)

    async def pressed(self, activity: Activity, asker: Who) -> Json:
        return _continue(await self.presses.press(activity, asker))


def shown(answer: Answer | None) -> Json:
    if answer is None:
        return _message(NOTHING)
    return _message(render.plain(answer)) if isinstance(answer, Sorry) else _continue(answer)


def _wanted(activity: Activity) -> Command:
    told = activity.value if isinstance(activity.value, dict) else {}
    payload = told.get("messagePayload")
    if not isinstance(payload, dict):
        return AddMoment()
    body = payload.get("body")
    words = parse.plain(str(body.get("content") or "")) if isinstance(body, dict) else ""
    return SaveMessage(f"{parse.conversation(activity)}:{payload.get('id', '')}", words)


def _continue(stands: Answer | str) -> Json:
    """Source: learn.microsoft.com, "Use dialogs in Teams bots", the response to fetch and submit."""
    if isinstance(stands, str):
        return _message(stands)
    card = {"contentType": render.CARD, "content": submitting(drawn(stands))}
    title = stands.title if isinstance(stands, Form) else "Moments"
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
