"""A script on Teams: signed activities in; what was posted, changed, whispered or answered is kept."""

import itertools
from dataclasses import dataclass, field

from bot import places
from bot.playground.typed import CALLS
from bot.teams.parse import FORM
from bot.teams.presses import WORDS
from handlers.commands.settings import NotePerson, NoteRoom
from tests.parity import adaptive
from tests.parity.running import Running, quiet
from tests.parity.screen import Found, Message, Screen
from tests.parity.seen import Face, Json
from tests.parity.teams_kept import CHANNEL, TeamsKept
from tests.platforms.tenancy import TENANT, US, member
from tests.platforms.tenant import Tenant

WORKSPACE = f"teams/{TENANT}"
SLASH, MENTION = CALLS
KINDS = {"internal": "private", "external": "shared"}  # whoever is in a private channel is listed one by one


@dataclass
class TeamsChat:
    kept: TeamsKept
    running: Running
    _stands: dict[str, str] = field(default_factory=dict)  # the message in whose place a form is filled in
    _beside: "itertools.count[int]" = field(default_factory=itertools.count)

    @property
    def screen(self) -> Screen:
        return self.kept.screen

    @property
    def teams(self) -> Tenant:
        return self.kept.teams

    async def room(self, name: str, audience: str | None, told: NoteRoom) -> None:
        """Nobody is there to tell of a room that is new: whoever comes does."""
        room = _id(name)
        self.teams.roster.rooms.setdefault(room, [])
        if audience:
            known = [channel for channel in self.teams.roster.channels if channel["id"] != room]
            here = {"id": room, "name": name, "type": KINDS.get(audience)}
            self.teams.roster.channels = [*known, *([here] if audience in KINDS else [])]
        await self.running.set_up(told, places.room(WORKSPACE, room))
        for who in self.teams.roster.rooms[room][:1]:
            await self._changed(who, room)

    async def person(self, name: str, facts: Json, rooms: list[str], told: NotePerson) -> None:
        """Whoever is new says a word first, here and in their rooms: Teams lists no rooms of a person."""
        who = f"aad-{name}"
        self.teams.roster.people[who] = _member(who, name, facts)
        self.facts[who] = {"locale": facts["locale"], "localTimezone": facts["zone"]}
        await self._send(who, None, text="help")
        for room, inside in self.teams.roster.rooms.items():
            if room in map(_id, rooms) and who not in inside:
                inside.append(who)
                await self._send(who, room, **_mentioning("@moments help", {}))
                await self._changed(who, room)
        if told.role:
            await self.running.set_up(NotePerson(who, role=told.role), places.direct(WORKSPACE, who))

    async def say(self, who: str, where: str, text: str, name: str) -> None:
        room = None if where == "dm" else _id(where)
        slash = text == SLASH or text.startswith((f"{SLASH} ", f"{SLASH}\n"))
        whispered = {"recipient": {"id": US, "isTargeted": True}} if slash and room else {}
        said, self._said[name] = _mentioning(text, self.teams.roster.people), (f"aad-{who}", room)
        await self._send(f"aad-{who}", room, **said, **whispered, id=f"said {name}")

    async def unsay(self, name: str, text: str | None) -> None:
        who, room = self._said[name]
        kind = "messageDelete" if text is None else "messageUpdate"
        told = self.teams.activity(who, room, type=kind, id=f"said {name}", text=text, **self.facts[who])
        await self.teams.send(told)
        await quiet()

    async def press(self, who: str, found: Found) -> None:
        key = found.message.key
        self._stood(who, key, await self._execute(who, key, found.button.element, {}))
        await self._beside_others()

    async def submit(self, who: str, form: Message, values: dict[str, str]) -> None:
        key = self._stands.pop(form.key, form.key)
        button = next(each for each in form.face.drawn["actions"] if FORM in each["data"])
        typed = {asked.name: asked.value for asked in form.face.form or ()} | values
        self._stood(who, key, await self._execute(who, key, button, typed), filled=True)
        await self._beside_others()

    async def share(self, who: str, where: str, name: str, content: str) -> None:
        """Teams hands a bot no file in a room: the list follows the word."""
        await self.say(who, where, f"{SLASH} import {content}", "")

    async def _execute(self, who: str, key: str, button: Json, typed: Json) -> Json:
        conversation = self.kept.where[key]
        room = None if conversation.startswith("a:") else conversation
        person = f"aad-{who}"
        told = self.facts[person]
        return await self.teams.press(button, message=key, who=person, room=room, typed=typed, **told)

    def _stood(self, who: str, key: str, answer: Json, filled: bool = False) -> None:
        """What stands where it was pressed, before the eyes of whoever pressed."""
        if not answer:
            return
        if answer["type"] == WORDS:
            self.screen.post(
                f"beside {next(self._beside)}", f"@{who}", Face(answer["value"], answer["value"])
            )
            return
        face = adaptive.card(answer["value"])
        if face.form is not None:
            self._stands[self.screen.ask(who, face)] = key
        elif self.screen.messages[key].private:
            self.screen.uncover(key, face) if filled else self.screen.redraw(key, face)
        else:
            self._own.append((who, key, face))

    async def _beside_others(self) -> None:
        """In a room the answer is for whoever pressed; all others see what is then posted there."""
        await self.running.settle()
        for who, key, face in self._own:
            if self.screen.messages[key].face != face:
                self.screen.post(f"own {next(self._beside)}", f"@{who}", face)
        self._own.clear()

    async def _changed(self, who: str, room: str) -> None:
        told = {"type": "conversationUpdate", "membersAdded": [{"id": f"29:{who}"}]}
        await self.teams.send(self.teams.activity(who, room, **self.facts[who], **told))
        await self.running.settle()

    async def _send(self, who: str, room: str | None, **told: object) -> None:
        said = self.teams.activity(who, room, type="message", textFormat="plain", **self.facts[who], **told)
        status, _ = await self.teams.send(said)
        assert status == 202, status
        await quiet()

    facts: dict[str, Json] = field(default_factory=dict)
    _said: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    _own: list[tuple[str, str, Face]] = field(default_factory=list)


def _id(room: str) -> str:
    return CHANNEL.format(room.removeprefix("#"))


def _member(who: str, name: str, facts: Json) -> Json:
    tenant = "tenant-9" if facts["account"] == "outsider" else TENANT
    upn = f"{name}#EXT#@firm.example" if facts["account"] == "guest" else ""
    return member(who, name, tenant, upn)


def _mentioning(text: str, people: dict[str, Json]) -> Json:
    """As Teams sends it: a name with its sign is a mention."""
    known = {"moments": {"id": US, "name": "Moments"}}
    known |= {told["name"]: {"id": told["id"], "name": told["name"]} for told in people.values()}
    entities = []
    for name, mentioned in known.items():
        tag = f"<at>{mentioned['name']}</at>"
        if f"@{name}" in text:
            text = text.replace(f"@{name}", tag)
            entities.append({"type": "mention", "text": tag, "mentioned": mentioned})
    return {"text": text, "entities": entities}
