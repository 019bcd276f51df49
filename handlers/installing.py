"""Whoever installs us begins, as the first admin; once we are taken off, data is kept or goes."""

from handlers import setup
from handlers.commands.installing import BeginHere, EndHere, EraseHere
from handlers.commands.settings import LearnPerson
from handlers.context import Context, Post, Tools
from handlers.routing import job, route
from store import erasure, members
from store.members import Member, Role
from store.workspaces import ERASE

ROWS = 500  # erased in one transaction


def begin(ctx: Context, command: BeginHere) -> None:
    """The first card comes once, however often we are installed."""
    ctx.workspace.uninstalled_at = None
    known = members.by_person(ctx.session, ctx.workspace.key, command.person)
    new = Member(workspace_id=ctx.workspace.key, person=command.person, name=command.person)
    member = known or members.add(ctx.session, new)
    if not members.with_roles(ctx.session, ctx.workspace.key, [Role.ADMIN]):
        member.role = Role.ADMIN
    ctx.session.flush()
    ctx.desk.later(LearnPerson(member.person))
    if card := setup.welcome(ctx):
        ctx.desk.post(Post("first-run", member, card=card))


def end(ctx: Context, command: EndHere) -> None:
    """It is told twice. What a client on legal hold needs stays, with everything it hangs on."""
    if ctx.workspace.uninstalled_at:
        return
    ctx.workspace.uninstalled_at = ctx.now
    if ctx.workspace.on_uninstall == ERASE and not erasure.held(ctx.session, ctx.workspace.key):
        ctx.workspace.erasing = True
        ctx.desk.later(EraseHere())


def erase_some(ctx: Context, job: EraseHere) -> None:
    if ctx.workspace.erasing and erasure.some(ctx.session, ctx.workspace.key, ROWS):
        ctx.desk.later(EraseHere())


async def nothing(tools: Tools, facts: None) -> None:
    """Never reached: nobody outside is asked."""


def keep_nothing(ctx: Context, job: EraseHere, result: None) -> None:
    """Never reached: what was erased is erased."""


ROUTES = (
    route("install.begin", BeginHere, begin, by="platform"),
    route("install.end", EndHere, end, by="platform"),
)
JOBS = (job("install.erase", EraseHere, erase_some, nothing, keep_nothing),)
