"""What a room, a member and the firm have chosen, on one card; and the way to change one thing."""

from handlers import draft_settings, firm_settings, peak_settings, report_settings, room_settings, words
from handlers.cards import Card, Facts, Note
from handlers.commands.settings import ShowSettings
from handlers.context import Context
from handlers.errors import Refused
from handlers.routing import route
from store import members
from store.workspaces import ERASE

OF_FIRM = {**firm_settings.CHANGES, **draft_settings.CHANGES, **peak_settings.CHANGES}
CHANGES = {**room_settings.CHANGES, **OF_FIRM, **report_settings.CHANGES}


def settings(ctx: Context, command: ShowSettings) -> Card:
    """`settings` shows what is set, `settings hour 08:30` sets one thing."""
    name, _, value = command.text.strip().partition(" ")
    if not name:
        return _shown(ctx)
    change = CHANGES.get(name.lower())
    if change is None:
        raise Refused(f"There is no setting {name}. There are {words.listed(sorted(CHANGES))}.")
    return Card(change(ctx, value.strip()))


def _shown(ctx: Context) -> Card:
    me = ctx.me
    muted = ", muted" if me.muted else ""
    pairs = [("You", f"{me.name}, {me.role}, {ctx.zone}, {me.locale}{muted}")]
    pairs += room_settings.told(ctx, ctx.room) if ctx.room else []
    pairs += [*_people(ctx), *_firm(ctx)]
    change = Note(f"`/moment settings hour 08:30` changes one: {words.listed(list(CHANGES))}.")
    return Card("Settings", (Facts(tuple(pairs)), change))


def _people(ctx: Context) -> list[tuple[str, str]]:
    everyone = members.everyone(ctx.session, ctx.workspace.key)
    named = {role: [m.name for m in everyone if m.role == role] for role in ("manager", "admin")}
    return [
        (f"{role.capitalize()}s", words.listed(who) if who else "nobody yet") for role, who in named.items()
    ]


def _firm(ctx: Context) -> list[tuple[str, str]]:
    firm = ctx.workspace
    claims = members.get(ctx.session, firm.key, firm.claims_contact_id or 0)
    leap = f"29 February falls on {firm.leap_day}"
    return [
        ("Firm", f"{firm.profession or 'no profession set'}; {leap}"),
        ("Possible claims", claims.name if claims else "nobody named"),
        ("Keep in touch", f"{firm_settings.kept(ctx)} days, by tier"),
        *peak_settings.told(ctx),
        ("Models", MODEL if firm.allows_model else NO_MODEL),
        *draft_settings.told(ctx),
        *report_settings.told(ctx),
        (
            "When I am removed",
            "what I know is erased" if firm.on_uninstall == ERASE else "what I know is kept",
        ),
    ]


MODEL = "may write drafts and look at what is heard, where one is configured; they see no names"
NO_MODEL = "write no drafts, and see nothing of what is heard"

ROUTES = (route("settings", ShowSettings, settings, says="settings"),)
