"""Cover while away: who stands in for whom, until the end of which day, and with private things or not."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from handlers import acting, words
from handlers.cards import Answer, Button, Buttons, Card, Field, Form, Note
from handlers.commands.moments import Undo
from handlers.commands.ownership import CoverFor, EndCover
from handlers.context import Context, Post
from handlers.errors import Refused
from handlers.moment_words import unusable
from handlers.people import member_named, name_of
from handlers.policy.working import local_instant
from handlers.reading.cover import read_cover
from handlers.reading.dates import read_when
from handlers.reading.when import On
from handlers.routing import route
from store import covers, members
from store.covers import Cover
from store.members import Member

OTHERS = "Only {}, their manager or who stands in can arrange that."


@dataclass(frozen=True)
class Wish:
    """What was asked for, as rows."""

    away: Member
    stand_in: Member
    until: date
    private: bool


def cover(ctx: Context, command: CoverFor) -> Answer:
    """`cover @dana until Friday`: the asker stands in for dana; `by @cole` names somebody else."""
    if command.who is None:
        said = read_cover(command.text)
        wanted = "yes" if said.private else "no"
        command = CoverFor(who=said.who, by=said.by, until=said.until, private=wanted)
    errors: dict[str, str] = {}
    wish = _wish(ctx, command, errors)
    if wish is None:
        return _form(ctx, command, errors if command.who else {})
    _may_arrange(ctx, wish)
    private = wish.private and _may_confide(ctx, wish.away)
    row = _keep(ctx, replace(wish, private=private))
    for other in {wish.away.key: wish.away, wish.stand_in.key: wish.stand_in}.values():
        if other.key != ctx.me.key:
            ctx.desk.post(Post(f"cover:{ctx.command}:{other.key}", other, card=_card(ctx, row, other)))
    card = _card(ctx, row, ctx.me)
    undo = Buttons((Button("Undo", Undo(command=ctx.command)),))
    return Card(card.title, (*card.blocks, undo), in_place=True)


def end(ctx: Context, command: EndCover) -> Card:
    row = covers.get(ctx.session, ctx.workspace.key, command.cover)
    if row is None or row.ends_at <= ctx.now:
        raise Refused("That is over already.")
    if ctx.me.key not in (row.owner_id, row.stand_in_id) and not ctx.sight.leads(row.owner_id):
        raise Refused(OTHERS.format(_named(ctx, row.owner_id)))
    row.ends_at = ctx.now
    title = f"From now on, what is {_named(ctx, row.owner_id)}'s goes to {_named(ctx, row.owner_id)} again"
    for key in {row.owner_id, row.stand_in_id} - {ctx.me.key}:
        if other := members.get(ctx.session, ctx.workspace.key, key):
            ctx.desk.post(Post(f"cover:{ctx.command}:{key}", other, card=Card(title)))
    return Card(title, (Buttons((Button("Undo", Undo(command=ctx.command)),)),), in_place=True)


def _wish(ctx: Context, command: CoverFor, errors: dict[str, str]) -> Wish | None:
    """What the words ask for; None, with what is wrong beside each field."""
    away = _member(ctx, command.who or "", "who", errors)
    stand_in = _member(ctx, command.by, "by", errors) if command.by.strip() else ctx.me
    if away and stand_in and away.key == stand_in.key:
        errors["by"] = f"Who stands in for {away.name}?"
    if stand_in and (gone := ctx.covers.get(stand_in.key)):
        errors["by"] = f"{stand_in.name} is away: {gone.stand_in.name} stands in until {gone.cover.until:%A}."
    until = _day(ctx, command.until, away, errors)
    if errors or not (away and stand_in and until):
        return None
    return Wish(away, stand_in, until, command.private == "yes")


def _member(ctx: Context, name: str, field: str, errors: dict[str, str]) -> Member | None:
    found = member_named(ctx, name) if name.strip() else None
    if found is None:
        errors[field] = f"I do not know {name.strip().lstrip('@')}." if name.strip() else "Who?"
    return found


def _day(ctx: Context, typed: str, away: Member | None, errors: dict[str, str]) -> date | None:
    """The last day, which must not be over where the owner lives."""
    when = acting.one_day(read_when(typed, ctx.local)) if typed.strip() else None
    first = ctx.now.astimezone(ctx.zone).date() if away is None else _today(ctx, away)
    if isinstance(when, On) and when.day >= first:
        return when.day
    unclear = unusable(when, typed) if when else "Until which day?"
    errors["until"] = unclear or "That day is over. Until which day?"
    return None


def _today(ctx: Context, member: Member) -> date:
    return ctx.now.astimezone(ZoneInfo(ctx.zone_of(member))).date()


def _may_arrange(ctx: Context, wish: Wish) -> None:
    if ctx.me.key not in (wish.away.key, wish.stand_in.key) and not ctx.sight.leads(wish.away.key):
        raise Refused(OTHERS.format(wish.away.name))


def _may_confide(ctx: Context, away: Member) -> bool:
    """Nobody lets themselves into somebody's private things."""
    return ctx.me.key == away.key or ctx.sight.leads(away.key)


def _keep(ctx: Context, wish: Wish) -> Cover:
    """One cover an owner: a new one takes the place of the one that holds."""
    ends = local_instant(wish.until + timedelta(days=1), time(0), ctx.zone_of(wish.away))
    new = Cover(
        workspace_id=ctx.workspace.key,
        owner_id=wish.away.key,
        stand_in_id=wish.stand_in.key,
        until=wish.until,
        ends_at=ends,
        private=wish.private,
        arranged_by=ctx.me.key,
    )
    row = covers.of_owner(ctx.session, ctx.workspace.key, wish.away.key, ctx.now)
    if row is None:
        return covers.add(ctx.session, new)
    for name in ("stand_in_id", "until", "ends_at", "private", "arranged_by"):
        setattr(row, name, getattr(new, name))
    ctx.session.flush()
    return row


def _card(ctx: Context, row: Cover, reader: Member) -> Card:
    """Who stands in for whom, said to either of them so that nobody can be wrong."""
    away, stand_in = (_named(ctx, key, reader) for key in (row.owner_id, row.stand_in_id))
    verb = "stand" if stand_in == "you" else "stands"
    last = words.day(row.until, ctx.today, reader.locale)
    title = f"{stand_in[0].upper()}{stand_in[1:]} {verb} in for {away} until the end of {last}"
    owner = members.get(ctx.session, ctx.workspace.key, row.owner_id)
    marked = f"“{_named(ctx, row.stand_in_id)} for {_named(ctx, row.owner_id)}”"
    zone = ctx.zone_of(owner) if owner else "UTC"
    goes = (
        f"Nudges go to {stand_in}, marked {marked}, and come back by themselves when that day ends in {zone}."
    )
    private = f"private things {'go to ' + stand_in + ' too' if row.private else 'stay with ' + away}."
    buttons = [Button("End cover", EndCover(row.key))]
    if not row.private and owner and reader.key == owner.key:
        again = CoverFor(who=owner.person, by=_person(ctx, row), until=row.until.isoformat(), private="yes")
        buttons.append(Button("Private things too", again))
    return Card(title, (Note(goes), Note(private[0].upper() + private[1:]), Buttons(tuple(buttons))))


def _person(ctx: Context, row: Cover) -> str:
    stand_in = members.get(ctx.session, ctx.workspace.key, row.stand_in_id)
    return stand_in.person if stand_in else ""


def _named(ctx: Context, member_id: int, reader: Member | None = None) -> str:
    if reader and reader.key == member_id:
        return "you"
    return name_of(ctx, member_id)


def _form(ctx: Context, command: CoverFor, errors: dict[str, str]) -> Form:
    fields = (
        Field("who", "Who is away", "person", command.who or "", True, errors.get("who", "")),
        Field("by", "Who stands in", "person", command.by or ctx.me.name, False, errors.get("by", "")),
        Field(
            "until",
            "Until the end of",
            "date",
            command.until,
            required=True,
            error=errors.get("until", ""),
            options=acting.LENGTHS,
        ),
        Field("private", "Private things too", "yes-no", command.private),
    )
    return Form("Cover while somebody is away", fields, replace(command, who=command.who or ""), "Cover")


ROUTES = (
    route("cover.set", CoverFor, cover, says="cover"),
    route("cover.end", EndCover, end),
)
