"""A visitor of the playground's page: asks for it, reads it, and posts what its forms would."""

import re
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from typing import Any

from aiohttp import FormData
from aiohttp.test_utils import TestClient

from bot.playground.live import Live

Client = TestClient[Any, Any]
_TAG = re.compile(r"<[^>]+>")


@dataclass
class Visitor:
    client: Client
    live: Live
    who: str = "alex"
    room: str = "clients"

    def as_(self, who: str, room: str | None = None) -> "Visitor":
        return Visitor(self.client, self.live, who, room or self.room)

    @property
    def query(self) -> dict[str, str]:
        return {"who": self.who, "room": self.room}

    async def part(self, name: str) -> str:
        answer = await self.client.get("/parts", params=self.query)
        html: str = (await answer.json())[name]
        return html

    async def text(self, name: str = "talk") -> str:
        """A part of the page as it reads."""
        return re.sub(r"\s+", " ", unescape(_TAG.sub(" ", await self.part(name))))

    async def post(self, act: str, **values: Any) -> str:
        """What the page is told."""
        outcome = await self.outcome(act, FormData({name: str(value) for name, value in values.items()}))
        return outcome["notice"]

    async def outcome(self, act: str, form: FormData) -> dict[str, str]:
        origin = {"Origin": f"http://127.0.0.1:{self.client.port}"}
        answer = await self.client.post(f"/{act}", params=self.query, data=form, headers=origin)
        told: dict[str, str] = await answer.json()
        return told

    async def say(self, text: str) -> str:
        return await self.post("say", text=text)

    async def key(self, label: str, part: str = "talk") -> dict[str, str]:
        """What the last button of this label would post."""
        html = await self.part(part)
        message, button = re.findall(rf'id="m(\d+)-\w+"[^>]* value="(\d+)">{re.escape(label)}<', html)[-1]
        touched = re.findall(rf'name="message" value="{message}">\s*<input[^>]*value="(\d+)"', html)[0]
        return {"message": message, "touched": touched, "button": button}

    async def press(self, label: str, part: str = "talk") -> str:
        return await self.post("press", **await self.key(label, part))

    async def submit(self, **values: str) -> str:
        number = re.findall(r'name="form" value="(\d+)"', await self.part("sheet"))
        return await self.post("submit", form=number[0] if number else 0, **values)

    async def share(self, content: bytes, name: str = "clients.csv") -> str:
        form = FormData()
        form.add_field("file", BytesIO(content), filename=name, content_type="text/csv")
        return (await self.outcome("share", form))["notice"]
