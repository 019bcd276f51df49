"""Teams: which members report to which manager, so that a manager sees their things and nobody else's."""

import re

from handlers import words
from handlers.cards import Button, Buttons, Card, Facts, Note
from handlers.commands.moments import Undo
from handlers.commands.ownership import SetTeam
from handlers.context import Context
from handlers.errors import Refused
from handlers.firm_settings import admins_only
from handlers.people import member_named
from handlers.routing import route
from store import members, teams
from store.members import Member, Role

SAY = "`/moment team @mira @dana @cole`: dana and cole report to mira; `/moment team @mira nobody` ends it"
NOBODY = re.compile(r"[\s,:;]+(?:nobody|none|no one)[\s.]*$", re.IGNORECASE)


def team(ctx: Context, command: SetTeam) -> Card:
    """`team @manager @a @b` says who reports to them, `team` alone shows all teams."""
    nobody = NOBODY.search(command.text)
    names = _names(NOBODY.sub("", command.text))
    if not names:
        return _shown(ctx)
    manager, *team = [_member(ctx, name) for name in names]
    if not team and not nobody:
        return _one(ctx, manager, f"{manager.name}'s team")
    admins_only(ctx)
    if manager in team:
        raise Refused(f"{manager.name} cannot report to themselves. {SAY}.")
    new = manager.role == Role.ADVISOR and bool(team)
    manager.role = Role.MANAGER if new else manager.role
    teams.put(ctx.session, manager, [member.key for member in team])
    said = f"{_said(manager, team)}; {manager.name} is a manager now" if new else _said(manager, team)
    return _one(ctx, manager, said, Button("Undo", Undo(command=ctx.command)))


def _names(text: str) -> list[str]:
    """Names begin with @, or stand apart when none does."""
    plain = re.sub(r"<@([^>|]+)(?:\|[^>]*)?>", r" @\1 ", text)
    parts = plain.split("@") if "@" in plain else re.split(r"[\s,;:]+", plain)
    names = [re.sub(r"(?:^|\s)and$", "", part.strip(" ,;:.")).strip(" ,;:") for part in parts]
    return [name for name in names if name]


def _member(ctx: Context, name: str) -> Member:
    found = member_named(ctx, name)
    if found is None:
        raise Refused(f"I do not know {name}. {SAY}.")
    return found


def _said(manager: Member, team: list[Member]) -> str:
    if not team:
        return f"Nobody reports to {manager.name} now"
    report = "reports" if len(team) == 1 else "report"
    return f"{words.listed([member.name for member in team])} {report} to {manager.name}"


def _one(ctx: Context, manager: Member, title: str, *buttons: Button) -> Card:
    team = [member.name for member in teams.of_manager(ctx.session, ctx.workspace.key, manager.key)]
    sees = Note(f"Of private things {manager.name} sees those of: {words.listed(team) or 'nobody else'}.")
    other = Note("Who reports to nobody is looked after by the admins. `/moment team` shows all teams.")
    return Card(title, (sees, other, *([Buttons(buttons)] if buttons else [])), in_place=bool(buttons))


def _shown(ctx: Context) -> Card:
    leading = members.with_roles(ctx.session, ctx.workspace.key, members.LEADING)
    pairs = []
    for manager in leading:
        if team := teams.of_manager(ctx.session, ctx.workspace.key, manager.key):
            pairs.append((manager.name, words.listed([member.name for member in team])))
    if not pairs:
        return Card("No teams are set: every manager looks after everybody", (Note(SAY),))
    return Card("Teams", (Facts(tuple(pairs)), Note(SAY)))


ROUTES = (route("team.set", SetTeam, team, says="team"),)
