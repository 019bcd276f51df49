"""What Slack tells of its own accord: people and rooms that changed. Only those we know are noted."""

from dataclasses import replace

import aiohttp
from slack_sdk.errors import SlackApiError

from bot import places
from bot.dispatch import Dispatcher, Request
from bot.edge import outcome
from bot.later import Later
from bot.platform import Platform, TryAgain
from bot.slack import facts
from bot.slack.home import Home
from bot.slack.parse import SLACK
from bot.slack.text import Json
from handlers.commands import Command
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place
from store import channels, members, workspaces
from store.db import Session


class Notices:
    def __init__(self, dispatcher: Dispatcher, platform: Platform, later: Later, home: Home) -> None:
        self._dispatcher = dispatcher
        self._platform = platform
        self._us = home.installed.us
        self._later = later
        self._home = home

    async def home_opened(self, event: Json) -> None:
        self._later.start(self._home.opened(event))

    async def person_changed(self, event: Json) -> None:
        """Slack tells of every change of everybody; of our members we keep what it says."""
        told = facts.profile(self._us.team, event["user"])
        if await self._member(told.person):
            await self._note_person(told)

    async def room_shared(self, event: Json) -> None:
        """Obeyed at once: from now on somebody else reads there."""
        where = self._place(event)
        if name := await self._room(where):
            await self._note(NoteRoom(name, audience="external"), where)

    async def room_closed(self, event: Json) -> None:
        """We were taken out, or it is an archive now: nothing can be said, and who reads is not known."""
        where = self._place(event)
        if name := await self._room(where):
            await self._note(NoteRoom(name, audience="unknown"), where)

    async def room_changed(self, event: Json) -> None:
        where = self._place(event)
        if await self._room(where):
            self._later.start(self._learn_room(where))

    async def somebody_moved(self, event: Json) -> None:
        """Somebody came or went: a guest changes who reads there. When we came, it is a room of ours."""
        where, who = self._place(event), event["user"]
        if who == self._us.user:
            self._later.start(self._enter_room(where, event.get("inviter")))
            return
        await self.room_changed(event)
        if await self._member(who):
            self._later.start(self._learn_person(who))

    async def _enter_room(self, where: Place, inviter: str | None) -> None:
        """A new room takes the time zone of whoever brought us in, if Slack tells it just then."""
        told = await self._about(where)
        if inviter and not await self._room(where):
            known = await outcome(self._platform.about_person(where, inviter))
            told = told if isinstance(known, Exception) else replace(told, zone=known.zone)
        await self._note(told, where)

    async def _learn_room(self, where: Place) -> None:
        await self._note(await self._about(where), where)

    async def _learn_person(self, who: str) -> None:
        where = places.direct(self._us.workspace, who)
        await self._note_person(await self._platform.about_person(where, who))

    async def _note_person(self, told: NotePerson) -> None:
        """Who is not of the firm any more loses at once what their Home showed."""
        await self._note(told, places.direct(self._us.workspace, told.person))
        if told.account != "full" or not told.active:
            self._later.start(self._home.close(told.person))

    async def _about(self, where: Place) -> NoteRoom:
        """While Slack does not answer, nobody knows who reads there."""
        try:
            return await self._platform.about_place(where)
        except (TimeoutError, SlackApiError, TryAgain, aiohttp.ClientError):
            return NoteRoom(await self._room(where) or places.local(where), audience="unknown")

    async def _note(self, command: Command, where: Place) -> None:
        await self._dispatcher.run(Request(command, SLACK, where, asker="platform"))

    def _place(self, event: Json) -> Place:
        """Of a renamed channel the event holds a part, of others the id."""
        channel = event["channel"]
        return places.room(self._us.workspace, channel["id"] if isinstance(channel, dict) else channel)

    async def _room(self, where: Place) -> str | None:
        """The name by which we know a room, if we do."""

        def known(session: Session) -> str | None:
            workspace = workspaces.named(session, self._us.workspace)
            room = channels.at(session, workspace.key, where) if workspace else None
            return room.name if room else None

        return await self._dispatcher.transactions.read(known)

    async def _member(self, who: str) -> bool:
        def known(session: Session) -> bool:
            workspace = workspaces.named(session, self._us.workspace)
            return workspace is not None and members.by_person(session, workspace.key, who) is not None

        return await self._dispatcher.transactions.read(known)


NOTICED = {
    "app_home_opened": Notices.home_opened,
    "user_change": Notices.person_changed,
    "channel_shared": Notices.room_shared,
    "channel_unshared": Notices.room_changed,
    "channel_left": Notices.room_closed,
    "group_left": Notices.room_closed,
    "channel_archive": Notices.room_closed,
    "group_archive": Notices.room_closed,
    "channel_unarchive": Notices.room_changed,
    "group_unarchive": Notices.room_changed,
    "channel_rename": Notices.room_changed,
    "group_rename": Notices.room_changed,
    "member_joined_channel": Notices.somebody_moved,
    "member_left_channel": Notices.somebody_moved,
}
