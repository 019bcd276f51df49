"""The obvious stack: Bolt's AsyncApp over SQLModel's AsyncSession on aiosqlite, as their pages show them.

It reads the line with the bot's reader, asks for and writes the same rows, and draws the same card; SQLite is
set as the bot sets it, and Bolt answers when the listener is through: as it comes it would look for the
answer every 10 ms besides.
"""

import uuid
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt.async_app import AsyncApp
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot import clock
from bot.slack import render
from bot.slack.text import Json, typed
from handlers.cards import Button, Buttons, Card, Facts, Text
from handlers.commands.drafts import AskForDraft
from handlers.commands.moments import ClaimMoment, DropMoment, EditMoment, FinishMoment, SkipMoment, Undo
from handlers.reading.add import Told, read_add
from handlers.reading.names import Named, Names
from handlers.reading.when import Local, On
from store.audits import Audit
from store.changes import Change
from store.channels import Channel, Presence
from store.clients import Client, Wall
from store.contacts import Contact
from store.covers import Cover
from store.due import Due
from store.members import Member
from store.moments import Moment, fingerprint
from store.occurrences import Occurrence
from store.pits import Pit
from store.workspaces import Workspace
from tests.bench.ack_firm import NAMES

KNOWN = Names(Named(number, name, ()) for number, name in enumerate(NAMES, start=1))
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "busy_timeout=5000",
    "foreign_keys=ON",
    "secure_delete=ON",
)


class Obvious:
    def __init__(self, url: str) -> None:
        self.engine = _engine(url)

    def listen(self, app: AsyncApp) -> None:
        @app.command("/moment")
        async def moment(ack: Any, body: Json) -> None:
            await ack(**render.message(await self.add(body)), response_type="ephemeral")

    async def add(self, body: Json) -> Card:
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            card = await _add(session, body, clock.now())
            await session.commit()
        return card


def _engine(url: str) -> AsyncEngine:
    engine = create_async_engine(url.replace("sqlite:", "sqlite+aiosqlite:", 1))

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    return engine


async def _add(session: AsyncSession, body: Json, now: datetime) -> Card:
    workspace, member, room = await _arrival(session, body, now)
    hidden = await _hidden(session, workspace, member)
    local = Local(now.astimezone(ZoneInfo(member.zone or "UTC")).date(), "mdy")
    told = read_add(typed(body["text"]).removeprefix("add "), local, KNOWN, hidden)
    client = await _client(session, workspace, told)
    moment = _moment(told, client, member, room, now)
    same = select(Moment).where(Moment.workspace_id == workspace.id, Moment.fingerprint == moment.fingerprint)
    assert (await session.exec(same)).first() is None, "each line is a new moment"
    command = uuid.uuid4().hex[:12]
    occurrence = await _keep(session, moment, command, now)
    card = await _card(session, occurrence.key, command, now)
    session.add(_audit(moment, member, room, command))
    return card


async def _arrival(session: AsyncSession, body: Json, now: datetime) -> tuple[Workspace, Member, Channel]:
    team, person = f"slack/{body['team_id']}", body["user_id"]
    workspace = (await session.exec(select(Workspace).where(Workspace.name == team))).one()
    known = select(Member).where(Member.workspace_id == workspace.id, Member.person == person)
    member = (await session.exec(known)).one()
    at = select(Channel).where(Channel.workspace_id == workspace.id)
    room = (await session.exec(at.where(Channel.place == f"{team}/{body['channel_id']}"))).one()
    assert await session.get(Presence, (room.id, member.id))
    cover = select(Cover.owner_id).where(Cover.workspace_id == workspace.id, Cover.ends_at > now)
    (await session.exec(cover.where(col(Cover.private), Cover.stand_in_id == member.id))).all()
    return workspace, member, room


async def _hidden(session: AsyncSession, workspace: Workspace, member: Member) -> frozenset[int]:
    walls = select(Wall.client_id).join(Client).where(Client.workspace_id == workspace.id)
    inside = select(Wall.client_id).where(Wall.member_id == member.id)
    return frozenset((await session.exec(walls.where(col(Wall.client_id).not_in(inside)))).all())


async def _client(session: AsyncSession, workspace: Workspace, told: Told) -> Client:
    here = select(Client).where(Client.workspace_id == workspace.id)
    client = (await session.exec(here.where(Client.id == told.client_id))).one()
    return (await session.exec(here.where(Client.called == client.name.casefold()))).one()


def _moment(told: Told, client: Client, member: Member, room: Channel, now: datetime) -> Moment:
    assert isinstance(told.when, On) and told.kind and told.what
    return Moment(
        workspace_id=client.workspace_id,
        fingerprint=fingerprint(client.key, None, told.kind, told.what, str(told.when.day)),
        client_id=client.key,
        kind=told.kind,
        topic=told.topic or "",
        what=told.what,
        on=told.when.day,
        room_id=room.id,
        author_id=member.id,
        added_at=now,
    )


async def _keep(session: AsyncSession, moment: Moment, command: str, now: datetime) -> Occurrence:
    session.add(moment)
    await session.flush()
    occurrence = Occurrence(workspace_id=moment.workspace_id, moment_id=moment.key, on=moment.on)
    session.add(occurrence)
    await session.flush()
    for row in (moment, occurrence):
        session.add(_change(row, moment, command, now))
    alarm = select(Due).where(Due.workspace_id == moment.workspace_id, Due.name == f"next:{moment.id}")
    assert (await session.exec(alarm)).first() is None
    return occurrence


def _change(row: Moment | Occurrence, moment: Moment, command: str, now: datetime) -> Change:
    return Change(
        workspace_id=moment.workspace_id,
        member_id=moment.author_id,
        command=command,
        table_name=str(row.__tablename__),
        row=str(row.id),
        at=now,
    )


async def _card(session: AsyncSession, key: int, command: str, now: datetime) -> Card:
    """What the bot asks before it draws: the whole entry, who stands in, and what keeps silence."""
    owner = func.coalesce(Moment.owner_id, Client.owner_id, Moment.author_id)
    entry = select(Occurrence, Moment, Client, Member).join(Moment, col(Moment.id) == Occurrence.moment_id)
    entry = entry.join(Client, col(Client.id) == Moment.client_id).outerjoin(Member, col(Member.id) == owner)
    _, moment, client, member = (await session.exec(entry.where(Occurrence.id == key))).one()
    standing = select(Cover, Member).join(Member, col(Member.id) == Cover.stand_in_id)
    (await session.exec(standing.where(Cover.workspace_id == client.workspace_id, Cover.ends_at > now))).all()
    pits = select(Moment, Pit, Contact.name).join(Pit).join(Occurrence).outerjoin(Contact)
    (await session.exec(pits.where(Moment.client_id == client.id, Moment.kind == "pit"))).all()
    (await session.exec(select(Wall.client_id).where(Wall.client_id == client.id))).all()
    return _drawn(moment, client, member, key, command)


def _drawn(moment: Moment, client: Client, member: Member, key: int, command: str) -> Card:
    assert moment.on
    when, nudges = f"{moment.on:%A, %B %-d}", "3 days before, and on the day"
    facts = (("When", when), ("Kind", moment.kind), ("Owner", member.name), ("Nudges", nudges))
    buttons = (
        Button("Draft", AskForDraft(occurrence=key), "primary"),
        Button("Done", FinishMoment(occurrence=key)),
        Button("Edit", EditMoment(occurrence=key)),
        Button("Undo", Undo(command=command)),
    )
    menu = (Button("Claim", ClaimMoment(occurrence=key)), Button("Skip", SkipMoment(occurrence=key)))
    rare = (*menu, Button("Not a moment", DropMoment(key)))
    return Card(f"Noted: {client.name}", (Text(f"**{moment.what}**"), Facts(facts), Buttons(buttons, rare)))


def _audit(moment: Moment, member: Member, room: Channel, command: str) -> Audit:
    return Audit(
        workspace_id=moment.workspace_id,
        at=moment.added_at.astimezone(UTC),
        who=member.person,
        place=room.place,
        command="moment.add",
        outcome="done",
        reference=command,
    )
