"""The forms of a pit: how it is made good, by whom and when; and how the client rates it."""

import re
from dataclasses import dataclass
from datetime import date

from handlers.cards import Field, Form
from handlers.commands.pits import AcceptPit, PlanPit
from handlers.context import Context
from handlers.moment_words import unusable
from handlers.people import member_named
from handlers.reading.dates import read_when
from handlers.reading.when import On, Unclear
from store import members, moments, sights
from store.entries import Entry
from store.members import Member
from store.pits import Pit

LONGEST = 500
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven")
RATED = re.compile(r"\s*([1-7])\s*(?:(?:of|out of|/)\s*(?:7|seven))?\s*[.!]?\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Plan:
    what: str
    on: date | None
    who: Member


def plan(ctx: Context, command: PlanPit, entry: Entry, pit: Pit) -> Plan | Form:
    """What the form says; or the form, with what is wrong beside its field."""
    if command.text is None:
        return _plan_form(ctx, _as_it_is(ctx, command, entry, pit), {})
    errors: dict[str, str] = {}
    what = " ".join(command.text.split())
    if not what or len(what) > LONGEST:
        errors["text"] = "What is done to make it good, in a sentence?"
    on = _on(ctx, command.when, errors)
    who = _who(ctx, command.who or "", entry, errors)
    return Plan(what, on, who) if who and not errors else _plan_form(ctx, command, errors)


def rating_form(command: AcceptPit) -> Form:
    error = "A number from 1 to 7, please." if command.rating is not None else ""
    label = "How do they rate the way we made it good, 1 to 7?"
    field = Field("rating", label, "scale", command.rating or "", required=True, error=error)
    return Form("Accepted by the client", (field,), command)


def read_rating(typed: str) -> int | None:
    """`6`, `6 of 7`, `6/7` or `six`"""
    if typed.strip().casefold() in NUMBERS:
        return NUMBERS.index(typed.strip().casefold()) + 1
    found = RATED.fullmatch(typed)
    return int(found[1]) if found else None


def _as_it_is(ctx: Context, command: PlanPit, entry: Entry, pit: Pit) -> PlanPit:
    """The form that would say what is planned already."""
    doer = members.get(ctx.session, ctx.workspace.key, pit.plan_for) if pit.plan_for else entry.owner
    on = f"{pit.plan_on.day} {pit.plan_on:%B %Y}" if pit.plan_on else ""
    return PlanPit(command.occurrence, pit.plan, on, doer.name if doer else "")


def _plan_form(ctx: Context, command: PlanPit, errors: dict[str, str]) -> Form:
    text, who = command.text or "", command.who or ""
    hint = "Such as Friday or 3 March; I remind you then"
    fields = (
        Field("text", "What is done to make it good", "text", text, True, errors.get("text", "")),
        Field("when", "When", "date", command.when, error=errors.get("when", ""), hint=hint),
        Field("who", "Who does it", "person", who, error=errors.get("who", "")),
    )
    return Form("How is it made good?", fields, PlanPit(command.occurrence, text, command.when, who))


def _on(ctx: Context, typed: str, errors: dict[str, str]) -> date | None:
    """A day to come; a plan may do without one."""
    if not typed.strip():
        return None
    when = read_when(typed, ctx.local)
    if isinstance(when, Unclear) and len(when.candidates) == 1:
        return when.candidates[0]
    if isinstance(when, On) and when.day >= ctx.today:
        return when.day
    errors["when"] = unusable(when, typed) or "That day is not to come. By which day?"
    return None


def _who(ctx: Context, typed: str, entry: Entry, errors: dict[str, str]) -> Member | None:
    """Who may see the pit; nobody named is its owner, else the asker."""
    if not typed.strip():
        return entry.owner or ctx.me
    member = member_named(ctx, typed)
    if member is None:
        errors["who"] = f"I do not know {typed.strip()}. Type the name of a member."
        return None
    if not moments.get(ctx.session, sights.of_member(ctx.session, member, ctx.now), entry.moment.key):
        errors["who"] = f"{member.name} cannot see this, so it has to be somebody else."
        return None
    return member
