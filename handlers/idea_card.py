"""Ideas for one client, a few at a time, each with the button that plans it."""

from collections.abc import Sequence

from handlers import peak_silence, pits, words
from handlers.cards import Block, Button, Buttons, Card, Item, Note
from handlers.commands.peaks import PlanPeak, ShowIdeas
from handlers.context import Context
from handlers.errors import Refused
from handlers.ideas import Suggested, all_fitting
from handlers.people import client_said, not_known
from handlers.policy.silence import Silence
from handlers.routing import route
from store import clients, entries, facts
from store.clients import Client

PAGE = 3
PLAN = "Plan a peak"
PITS_FIRST = "A client with an open pit is not offered a peak. Make it good first; then ask again."
OWN = "An idea of your own is as good: `/moment peak {}: workshop at their foundry on 12 May`."
INSIST = "If you know better, `/moment peak {}: …` plans one all the same."
NONE = "None of mine fits them just now."


def show(ctx: Context, command: ShowIdeas) -> Card:
    client = client_meant(ctx, command.client, command.text)
    if reason := peak_silence.of(ctx, [client]).get(client.key):
        return not_now(ctx, client, reason)
    if alone := peak_silence.left_alone(ctx, client):
        return left_alone(client, alone)
    told = all_fitting(ctx, client)
    body = _page(client, told, command.page) if told else (Note(NONE),)
    return Card(f"Ideas for {client.name}", (*body, *_missing(ctx, client), Note(OWN.format(client.name))))


def client_meant(ctx: Context, key: int, name: str) -> Client:
    """By the key of a button or by name; the nearest names where it is not known."""
    name = name.strip().removeprefix("for ").rstrip("? ").strip()
    found = clients.get(ctx.session, ctx.sight, key) if key else client_said(ctx, name)
    if found:
        return found
    if not name:
        raise Refused("For which client? `/moment ideas Acme` shows what would fit them.")
    raise Refused(not_known(ctx, name))


def not_now(ctx: Context, client: Client, reason: Silence) -> Card:
    """Pits first; where the asker may not see them, the one neutral answer."""
    open_ones = [
        entry
        for entry in entries.open_at_client(ctx.session, ctx.sight, client.key)
        if entry.unsettled and reason.moment_id
    ]
    if not open_ones:
        return Card(client.name, (Note(peak_silence.words(ctx, client, reason)),))
    return Card(
        f"{client.name}: pits first", (Note(PITS_FIRST), *(pits.item(ctx, entry) for entry in open_ones))
    )


def left_alone(client: Client, why: str) -> Card:
    """After a pit was made good: nothing is offered, and who insists may type it."""
    return Card(f"{client.name}: no ideas now", (Note(why), Note(INSIST.format(client.name))))


def _page(client: Client, told: Sequence[Suggested], page: int) -> tuple[Block, ...]:
    """Of a list that became shorter since its button was drawn, the last page."""
    start = min(page, (len(told) - 1) // PAGE) * PAGE
    shown, left = [_item(client, each) for each in told[start : start + PAGE]], len(told) - start - PAGE
    if left <= 0:
        return tuple(shown)
    more = Button("More ideas", ShowIdeas(client=client.key, page=start // PAGE + 1))
    return (*shown, Note(f"{left} more fit"), Buttons((more,)))


def _item(client: Client, told: Suggested) -> Item:
    plan = Button(PLAN, PlanPeak(at=client.key, idea=told.idea.id), "primary")
    return Item("\n".join(_lines(told)), (plan,))


def _lines(told: Suggested) -> list[str]:
    idea = told.idea
    why = f"Why: {'; '.join(told.reasons)}." if told.reasons else ""
    needs = "; ".join([f"{idea.effort} of work", *told.needs])
    made_of = words.listed(list(idea.elements))
    lines = [f"**{idea.title}.** {idea.idea}", why, f"Needs: {needs}. Made of {made_of}."]
    more = (f"It breaks the script: {idea.breaks}", f"Avoid: {idea.avoid}", told.warning)
    return [line for line in (*lines, *more) if line]


def _missing(ctx: Context, client: Client) -> tuple[Note, ...]:
    """What would make better ones."""
    valued = facts.valued(ctx.session, ctx.sight, client.key)
    values = f"`/moment values {client.name}: punctuality, family ownership` makes these fit better."
    tier = "Their tier is not said, so they are fitted to the budget of tier C."
    return (
        *(() if valued else (Note(f"No values on record. {values}"),)),
        *(() if client.tier else (Note(tier),)),
    )


ROUTES = (route("idea.show", ShowIdeas, show, says="ideas", reads=True),)
