"""A chat platform as a script needs it; Slack and Teams are two."""

from typing import Protocol

from handlers.commands.settings import NotePerson, NoteRoom
from tests.parity.running import Running
from tests.parity.screen import Found, Message, Screen
from tests.parity.seen import Json


class Chat(Protocol):
    """`where` is the name of a room, or `dm`. Whatever arrives shows on the screen."""

    running: Running

    @property
    def screen(self) -> Screen: ...

    async def room(self, name: str, audience: str | None, told: NoteRoom) -> None:
        """The platform makes or changes it; `told` is what is set inside the bot."""

    async def person(self, name: str, facts: Json, rooms: list[str], told: NotePerson) -> None: ...

    async def say(self, who: str, where: str, text: str, name: str) -> None: ...

    async def unsay(self, name: str, text: str | None) -> None:
        """Edited, or deleted."""

    async def press(self, who: str, found: Found) -> None: ...

    async def submit(self, who: str, form: Message, values: dict[str, str]) -> None: ...

    async def share(self, who: str, where: str, name: str, content: str) -> None: ...
