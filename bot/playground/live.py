"""The playground while it runs: one thing at a time, everything kept, every open page told."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import contextmanager
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot import places
from bot.dispatch import Request, Sorry
from bot.playground import render, view
from bot.playground.chat import Message, Open
from bot.playground.log import Log, Said
from bot.playground.stage import Stage
from bot.playground.typed import command_in, seen_by_author_alone
from handlers import mornings
from handlers.cards import Answer, Card, Form, Quote
from handlers.commands import Command
from handlers.commands.drafts import CopyDraft
from handlers.commands.lists import ShowMyDay
from handlers.commands.moments import AddMoment
from handlers.context import Person, Place
from store import channels, workspaces
from store.db import Session

WORKSPACE = "playground/local"
DAY = 0  # the number under which the card of the side panel is pressed
AN_HOUR = timedelta(hours=1)
A_DAY = timedelta(days=1)
CHANGED = "That card has changed in the meantime. Here it is as it stands now."
NOT_YOURS = "That card is not in front of you any more."
NO_FORM = "No form is open any more."
SILENT = "Moments has nothing to say to that here."


@dataclass(frozen=True)
class Seat:
    """Who sits at a page, and the room or direct message it shows."""

    who: str
    place: Place

    @property
    def direct(self) -> Place:
        return places.direct(WORKSPACE, self.who)


@dataclass(frozen=True)
class Outcome:
    """What a page is told besides the new fragments: a word to the person, and words for the clipboard."""

    notice: str = ""
    copy: str = ""


@dataclass(frozen=True)
class Face:
    """A card as a person was shown it; `touched` tells it from what it becomes later."""

    card: Card
    touched: int


class Live:
    def __init__(self, stage: Stage, log: Log) -> None:
        self.stage, self.log, self.chat = stage, log, stage.chat
        self._one_at_a_time = asyncio.Lock()
        self._pages: set[asyncio.Event] = set()
        self._days: dict[str, Face] = {}
        self._seen: dict[Seat, int] = {}
