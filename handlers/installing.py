"""Whoever installs us begins, as the first admin; once we are taken off, data is kept or goes."""

from dataclasses import replace

from handlers import help, setup
from handlers.cards import Button, Buttons, Card
from handlers.commands.home import ShowHome
from handlers.commands.installing import BeginHere, EndHere, EraseHere, WelcomeHere
from handlers.commands.lists import ShowHelp
from handlers.commands.settings import LearnPerson
from handlers.context import Context, Post, Tools
from handlers.routing import job, route
from store import deliveries, erasure, members
from store.members import Account, Member, Role
from store.workspaces import ERASE

ROWS = 500  # erased in one transaction


def begin(ctx: Context, command: BeginHere) -> None:
    """Whoever is not known yet is asked about first."""
    ctx.workspace.uninstalled_at = None
    known = members.by_person(ctx.session, ctx.workspace.key, command.person)
    new = Member(workspace_id=ctx.workspace.key, person=command.person, name=command.person)
    member = known or members.add(ctx.session, new)
    then = WelcomeHere(command.person, command.opened)
    if member.account == Account.UNKNOWN:
        ctx.desk.later(LearnPerson(member.person, held=ctx.desk.hold(then)))
    else:
        welcome(ctx, then)


def welcome(ctx: Context, command: WelcomeHere) -> None:
    """A guest begins nothing. The first card comes once, as a greeting does, however often it is told."""
    member = members.by_person(ctx.session, ctx.workspace.key, command.person)
    if member is None or not member.full or ctx.workspace.uninstalled_at:
        return
    if not members.with_roles(ctx.session, ctx.workspace.key, [Role.ADMIN]):
        member.role = Role.ADMIN
        ctx.session.flush()
    first = deliveries.place_of(ctx.session, ctx.workspace.key, "first-run")
    if first is None and (card := setup.welcome(ctx)):
        ctx.desk.post(Post("first-run", member, card=_leading_on(card)))
    elif command.opened and first != ctx.where:
        ctx.desk.post(Post(f"welcome:{member.person}", member, card=help.show(ctx, ShowHelp())))


def _leading_on(card: Card) -> Card:
    """Where no tab of ours shows it, this is the way to it; the card of help has it among its own."""
    return replace(card, blocks=(*card.blocks, Buttons((Button(help.YOUR_PAGE, ShowHome()),))))


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
    route("install.welcome", WelcomeHere, welcome, by="platform"),
    route("install.end", EndHere, end, by="platform"),
)
JOBS = (job("install.erase", EraseHere, erase_some, nothing, keep_nothing),)
