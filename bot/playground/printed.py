"""What a script prints of a message: how it is drawn, and who sees it."""

from typing import Any

from bot import places
from bot.playground import render
from bot.playground.chat import Message
from handlers.cards import Form

Json = dict[str, Any]


def drawn(message: Message) -> Json:
    """Of a message that is gone nothing can be pressed."""
    shown = render.form(message.card) if isinstance(message.card, Form) else render.card(message.card)
    return {**shown, "buttons": []} if message.gone else shown


def address(message: Message) -> Json:
    to = f"@{message.person}" if message.person else places.local(message.place)
    return {"to": to, "private": message.person is not None}
