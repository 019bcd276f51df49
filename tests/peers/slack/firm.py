"""A workspace of colleagues as people act in it, whichever way the bot beside it is run."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from tests.peers.slack.peer import ALICE, BOB, ROOM, Json
from tests.platforms.screen import button, filled, labels

PATIENCE = 20.0  # seconds for what is done after an answer


@dataclass
class Firm:
    slack: Any  # a SlackPeer, which knows no types
    settle: Callable[[], Awaitable[None]]  # lets the bot do what was left for later
    direct: dict[str, str] = field(default_factory=dict)  # the channel of a person's direct message

    async def slash(self, text: str, who: str = ALICE, where: str = ROOM) -> Json:
        acked = await self.slack.slash(who, where, "/moment", text)
        await self.settle()
        return dict(json.loads(acked["text"])) if acked["text"] else {}

    async def say(self, text: str, where: str, who: str = ALICE) -> Json:
        heard = len(self.slack.deliveries)
        said: Json = await self.slack.say(who, where, text)
        assert len(self.slack.deliveries) > heard
        await self.settle()
        return said

    async def told(self, event: Json, **envelope: Any) -> Json:
        """An event as Slack sends it, with its retries."""
        acked: Json = await self.slack.event(event, **envelope)
        await self.settle()
        return acked

    async def press(self, message: Json, label: str, who: str = ALICE, on: str = "") -> None:
        found = button(message, label, on)
        chosen = {"selected_option": found["selected_option"]} if "selected_option" in found else {}
        await self.slack.click(who, message["channel"], message["ts"], found["action_id"], **chosen)
        await self.settle()

    async def submit(self, values: dict[str, str], who: str = ALICE) -> Json:
        """Fill the fields of the modal in front, and press its button."""
        acked = await self.slack.submit(who, filled(self.slack.modals[-1], values))
        await self.settle()
        return dict(json.loads(acked["text"])) if acked["text"] else {}

    async def last(self, where: str) -> Json:
        """The newest message of the bot."""
        return (await self.said(where))[-1]

    async def said(self, where: str) -> list[Json]:
        """All messages of the bot, the newest last."""
        said = [m for m in await self.slack.messages(where) if m["user"] == self.slack.BOT]
        return [{"channel": where, **m} for m in sorted(said, key=lambda message: str(message["ts"]))]

    async def last_post(self, where: str) -> Json:
        """The newest message of the bot that everybody there sees."""
        return [message for message in await self.said(where) if message.get("subtype") != "ephemeral"][-1]

    async def until_said(self, where: str, number: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while len(await self.said(where)) < number:
                await self.settle()

    async def until_shown(self, where: str, true: Callable[[Json], bool]) -> Json:
        """The newest message there, as soon as that holds of it."""
        async with asyncio.timeout(PATIENCE):
            while not ("blocks" in (shown := await self.last(where)) and true(shown)):
                await self.settle()
        return shown

    async def until_told(self, *what: str) -> None:
        """A private word or a post with all of that came."""
        await self.until(lambda: any(all(w in text for w in what) for text in self._told()))

    def _told(self) -> list[str]:
        methods = ("chat.postEphemeral", "chat.postMessage")
        return [str(c["args"]["text"]) for m in methods for c in self.slack.made(m) if c["ok"]]

    async def until(self, true: Callable[[], bool]) -> None:
        """What follows an answer is done when it is done."""
        async with asyncio.timeout(PATIENCE):
            while not true():
                await self.settle()

    async def quietly(self, true: Callable[[], bool]) -> None:
        """As `until`, while nothing can be left for later."""
        async with asyncio.timeout(PATIENCE):
            while not true():  # noqa: ASYNC110  the peer keeps a list, and rings no bell
                await asyncio.sleep(0.02)

    async def replies(self, number: int = 1) -> list[Json]:
        """What came to response addresses, as soon as there are that many."""
        await self.until(lambda: len(self.slack.response_url_posts) >= number)
        return list(self.slack.response_url_posts)

    def quickest(self, number: int) -> int:
        """Of the latest answers, in ms: on a busy machine one of them may be late by no fault of ours."""
        return int(min(delivery["ms"] for delivery in self.slack.deliveries[-number:]))

    async def known(self, client: str, who: str = ALICE) -> None:
        """Enter a client."""
        shown = len(self.slack.made("chat.postEphemeral"))
        await self.slash(f"client add {client}", who)
        assert (answer := await self.submit({}, who)) == {}, answer
        await self.slack.until("chat.postEphemeral", shown + 1)

    async def noted(self, line: str, who: str = ALICE) -> Json:
        """A moment of a new client, through the form that asks for it: the card that answers."""
        await self.slash(line, who)
        await self.press(await self.last(ROOM), "New client", who)
        shown = len(self.slack.made("chat.postEphemeral"))
        assert (answer := await self.submit({}, who)) == {}, answer
        await self.slack.until("chat.postEphemeral", shown + 1)
        return await self.last(ROOM)


async def greeted(firm: Firm) -> Firm:
    """Both have said something to the bot once, and are known."""
    for person in (ALICE, BOB):
        await firm.slash("help", who=person)
        begun = await firm.slack._forward("conversations.open", {"users": person}, firm.slack.TOKEN)
        firm.direct[person] = begun["channel"]["id"]
        await firm.until_said(firm.direct[person], 1)
    return firm


def direct(text: str, who: str = ALICE) -> Json:
    """A message to the bot alone, as Slack tells of it."""
    where = {"channel": "D0ANY", "channel_type": "im"}
    return {"type": "message", "user": who, "text": text, "ts": "8.1", **where}


def posts(firm: Firm, where: str) -> list[Json]:
    """What everybody there was told."""
    return [c for c in firm.slack.made("chat.postMessage") if c["ok"] and c["args"]["channel"] == where]


async def drafted(firm: Firm, client: str, who: str) -> Json:
    """A draft for somebody of this client, as it stands in the direct message."""
    await firm.slash(f"add {client}: {who} promoted to CFO on 25 November 2027")
    before = {message["ts"] for message in await firm.said(firm.direct[ALICE])}
    await firm.press(await firm.last(ROOM), "Draft")
    async with asyncio.timeout(PATIENCE):
        while not (found := [m for m in await firm.said(firm.direct[ALICE]) if _is_draft(m, before)]):
            await firm.settle()
    return found[-1]


def _is_draft(message: Json, before: set[str]) -> bool:
    return message["ts"] not in before and "Shorter" in labels({"blocks": (), **message})
