"""Whether managers see figures by member: off until an admin says so, and every member is told."""

from collections.abc import Callable

from handlers.cards import Card, Note
from handlers.context import Context, Post
from handlers.firm_settings import admins_only, switch
from store import members

SHOWN = "Managers see figures by member from now on"
HIDDEN = "Managers see people in sum again, and no figures by member"
WHAT = (
    "These are how many of your moments were kept, pits you made good, drafts you sent and how many of them"
    " as the machine wrote them, and touches. `report` shows you your own."
)
ONLY_YOU = "Your own figures are shown to you alone: `report` shows them."


def member_figures(ctx: Context, value: str) -> str:
    admins_only(ctx)
    shown = switch(value)
    if shown == ctx.workspace.member_figures:
        return f"It was {'on' if shown else 'off'} already. Nobody is told anew."
    ctx.workspace.member_figures = shown
    card = Card(f"{SHOWN if shown else HIDDEN}: {ctx.me.name} said so", (Note(WHAT if shown else ONLY_YOU),))
    everyone = members.everyone(ctx.session, ctx.workspace.key)
    for member in everyone:
        ctx.desk.post(Post(f"member-figures:{ctx.command}:{member.key}", member, card=card))
    return f"{SHOWN if shown else HIDDEN}. Every member is told by direct message."


def told(ctx: Context) -> list[tuple[str, str]]:
    by_member = "shown to managers by member" if ctx.workspace.member_figures else "people in sum"
    return [("Figures for managers", by_member)]


CHANGES: dict[str, Callable[[Context, str], str]] = {"member-figures": member_figures}
