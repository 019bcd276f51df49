"""A script on Slack: signed payloads in; what was posted, changed, opened or answered is kept as it came."""

import itertools
from dataclasses import dataclass, field
from html import escape

from bot import places
from bot.playground.typed import CALLS
from handlers.commands.settings import NotePerson, NoteRoom
from tests.parity import blocks
from tests.parity.running import Running, quiet
from tests.parity.screen import Found, Message, Screen
from tests.parity.seen import Json
from tests.parity.slack_kept import SlackKept
from tests.platforms.web_api import BOT, TEAM
from tests.platforms.workspace import Workspace

WORKSPACE = f"slack/{TEAM}"
SLASH, MENTION = CALLS


@dataclass
class SlackChat:
    kept: SlackKept
    running: Running
    _said: dict[str, Json] = field(default_factory=dict)
    _number: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @property
    def screen(self) -> Screen:
        return self.kept.screen

    @property
    def slack(self) -> Workspace:
        return self.kept.slack

    async def room(self, name: str, audience: str | None, told: NoteRoom) -> None:
        known = next((room for room in self.slack.rooms.values() if room["name"] == name), None)
        channel = known["id"] if known else f"C{len(self.slack.rooms) + 1}"
        members = known["members"] if known else []
        facts = {} if audience is None else _audience(audience)
        self.slack.rooms[channel] = {
            **(known or {}),
            "id": channel,
            "name": name,
            "members": members,
            **facts,
        }
        await self._event("member_joined_channel", user=BOT, channel=channel)
        await self.running.set_up(told, places.room(WORKSPACE, channel))

    async def person(self, name: str, facts: Json, rooms: list[str], told: NotePerson) -> None:
        """Whoever is new says a word first, so that Slack is asked who they are."""
        new = name not in self._ids()
        user = f"U{len(self.slack.people) + 1}" if new else self._ids()[name]
        self.slack.person(user, name, **_profile(facts))
        for room in self.slack.rooms.values():
            inside = room["name"] in rooms
            room["members"] = [*(m for m in room["members"] if m != user), *([user] if inside else [])]
        if new:
            await self.slack.slash("help", who=user, channel=f"D{user[1:]}")
            await self.running.settle()
        await self._event("user_change", user=self.slack.people[user])
        for channel in self.slack.rooms:
            await self._event("member_joined_channel", user=user, channel=channel)
        if told.role:
            await self.running.set_up(NotePerson(user, role=told.role), places.direct(WORKSPACE, user))

    async def say(self, who: str, where: str, text: str, name: str) -> None:
        words = self._addressed(text)
        if text == SLASH or text.startswith((f"{SLASH} ", f"{SLASH}\n")):
            await self._slash(who, self._channel(who, where), words.removeprefix(SLASH).strip())
            return
        said = self._message(who, where, words)
        self._said[name] = said
        if said["channel_type"] == "channel" and f"<@{BOT}>" in words:
            await self._event("app_mention", **{k: v for k, v in said.items() if k != "channel_type"})
        await self._event("message", **said)

    async def _slash(self, who: str, channel: str, words: str) -> None:
        self.kept.acting = who
        answer = await self.slack.slash(words, self._ids()[who], channel)
        if answer:
            assert answer["response_type"] == "ephemeral"
            self.kept.alone(channel, who, answer)

    async def unsay(self, name: str, text: str | None) -> None:
        said = self._said[name]
        where = {"channel": said["channel"], "channel_type": said["channel_type"], "previous_message": said}
        if text is None:
            await self._event("message", subtype="message_deleted", deleted_ts=said["ts"], **where)
        else:
            await self._event("message", subtype="message_changed", message={**said, "text": text}, **where)

    async def press(self, who: str, found: Found) -> None:
        """What answers it may take the place of the message; nothing else may where it stands."""
        self.kept.acting, user = who, self._ids()[who]
        channel, _, ts = found.message.key.partition(":")
        before = len(self.slack.replies)
        await self.slack.press(found.button.element, user, channel, ts)
        await quiet()
        for reply in self.slack.replies[before:]:
            if reply["replace_original"]:
                self.screen.redraw(found.message.key, blocks.message(reply))
            else:
                assert reply["response_type"] == "ephemeral"
                self.kept.alone(channel, who, reply)

    async def submit(self, who: str, form: Message, values: dict[str, str]) -> None:
        view = form.face.drawn
        answer = await self.slack.submit(view, values, self._ids()[who])
        match answer.get("response_action"):
            case "errors":
                fields = {asked.name: asked.value for asked in form.face.form or ()}
                self.screen.ask(who, blocks.modal(view, answer["errors"], {**fields, **values}))
            case "update":
                self.screen.ask(who, blocks.modal(answer["view"]))

    async def share(self, who: str, where: str, name: str, content: str) -> None:
        file = f"F{len(self.slack.files) + 1}"
        self.slack.files[file] = {"name": name, "content": content.encode(), "filetype": "csv"}
        told = self._message(who, where, "") | {
            "subtype": "file_share",
            "files": [{"id": file, "name": name}],
        }
        await self._event("file_shared", file_id=file, channel_id=told["channel"], user_id=told["user"])
        await self._event("message", **told)

    async def _event(self, kind: str, **told: object) -> None:
        await self.slack.event({"type": kind, **told}, event_id=f"Ev{next(self._number)}")
        await quiet()

    def _message(self, who: str, where: str, words: str) -> Json:
        kind = "im" if where == "dm" else "channel"
        ts = f"1700000000.{next(self._number):06}"
        return {
            "user": self._ids()[who],
            "text": words,
            "ts": ts,
            "channel": self._channel(who, where),
            "channel_type": kind,
        }

    def _channel(self, who: str, where: str) -> str:
        found = next((room["id"] for room in self.slack.rooms.values() if room["name"] == where), None)
        return found or self._ids()[who].replace("U", "D", 1)

    def _ids(self) -> dict[str, str]:
        return {person["name"]: user for user, person in self.slack.people.items()}

    def _addressed(self, text: str) -> str:
        """As Slack sends it: literal, and a name with its sign is a person."""
        text = escape(text, quote=False)
        for name, user in [("moments", BOT), *self._ids().items()]:
            text = text.replace(f"@{name}", f"<@{user}>")
        return text


def _audience(audience: str) -> Json:
    return {"is_ext_shared": audience == "external", "is_member": audience != "unknown"}


def _profile(facts: Json) -> Json:
    account = facts["account"]
    team = "T9" if account == "outsider" else TEAM
    told = {"team_id": team, "is_restricted": account == "guest", "deleted": not facts["active"]}
    return {**told, "tz": facts["zone"], "locale": facts["locale"]}
