"""The first run: profession, managers, home room, and a list to begin with."""

from handlers import importing
from handlers.cards import Answer, Button, Buttons, Card, Field, Form, Note, Text
from handlers.commands.settings import SetUp
from handlers.context import Context
from handlers.errors import Refused
from handlers.firm_settings import PROFESSIONS, consequences
from handlers.people import member_named
from handlers.routing import route
from handlers.words import listed
from store import channels, clients, members
from store.channels import Channel
from store.members import Role

HELLO = (
    "I keep the moments in your clients' lives, nudge the right person on the right morning, "
    "and draft the words for you to send. I never write to a client."
)
EXAMPLE = "`/moment add Acme: Jane Doe promoted to CFO on 3 March`"


def welcome(ctx: Context) -> Card | None:
    """The card of the first run, until it is done or the first client is there."""
    if ctx.workspace.set_up or clients.any_seen(ctx.session, ctx.sight):
        return None
    begin = Buttons((Button("Set up", SetUp(), "primary"),))
    hint = Note(f"Or begin at once: {EXAMPLE}")
    return Card("Welcome to Moments", (Text(HELLO), begin, hint))


def set_up(ctx: Context, command: SetUp) -> Answer:
    admins = members.with_roles(ctx.session, ctx.workspace.key, [Role.ADMIN])
    if admins and ctx.me not in admins:
        raise Refused(f"Only an admin can set this up. Ask {listed([admin.name for admin in admins])}.")
    if not command.profession:
        return _form(ctx, command, {})
    errors = _errors(ctx, command)
    if errors:
        return _form(ctx, command, errors)
    ctx.me.role = Role.ADMIN
    for name in _names(command):
        if member := member_named(ctx, name):
            member.role = Role.MANAGER if member.role == Role.ADVISOR else member.role
    home = _home(ctx, command)
    ctx.workspace.profession, ctx.workspace.set_up = command.profession, True
    ctx.workspace.home_id = home.key if home else None
    if command.list.strip():
        return importing.offer_text(ctx, command.list, home)
    told = Text(f"Now tell me of a client: {EXAMPLE}")
    return Card("All set", (told, Note(consequences(command.profession))))


def _errors(ctx: Context, command: SetUp) -> dict[str, str]:
    errors = {}
    if command.profession not in PROFESSIONS:
        errors["profession"] = f"One of {', '.join(PROFESSIONS)}, whichever is nearest."
    if unknown := [name for name in _names(command) if member_named(ctx, name) is None]:
        errors["managers"] = f"I do not know {', '.join(unknown)}."
    if command.home.strip() and _home(ctx, command) is None:
        errors["home"] = f"I am not in {command.home.strip()}. Invite me there first."
    return errors


def _names(command: SetUp) -> list[str]:
    return [name.strip() for name in command.managers.replace(";", ",").split(",") if name.strip()]


def _home(ctx: Context, command: SetUp) -> Channel | None:
    wanted = command.home.strip().lstrip("#").casefold()
    rooms = channels.rooms(ctx.session, ctx.workspace.key)
    return next((room for room in rooms if room.name.lstrip("#").casefold() == wanted), None)


def _form(ctx: Context, command: SetUp, errors: dict[str, str]) -> Form:
    rooms = tuple(room.name for room in channels.rooms(ctx.session, ctx.workspace.key) if room.internal)
    fields = (
        Field(
            "profession",
            "What is your profession?",
            "choice",
            command.profession,
            True,
            errors.get("profession", ""),
            PROFESSIONS,
        ),
        Field(
            "managers",
            "Who are the managers?",
            "line",
            command.managers,
            False,
            errors.get("managers", ""),
            hint="Names, with commas",
        ),
        Field("home", "Which room is home?", "choice", command.home, False, errors.get("home", ""), rooms),
        Field(
            "list",
            "Paste your client list",
            "text",
            command.list,
            hint="A first line with name,owner,contact,birthday; or share a CSV file later",
        ),
    )
    return Form("Set up Moments", fields, command, submit="Begin")


ROUTES = (route("setup", SetUp, set_up),)
