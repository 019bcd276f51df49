"""Which clients need a peak: trouble first, then the ranking with reasons, then what is planned."""

from collections.abc import Sequence
from dataclasses import replace

from handlers import peak_asked, peak_first, peak_foot, peak_ideas, peak_why, words
from handlers.cards import Block, Button, Buttons, Card, Item, Note, Text
from handlers.commands.ownership import HandOver
from handlers.commands.peaks import ExplainPeak, PlanPeak, RestClient, ShowIdeas
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.errors import Refused
from handlers.ideas import Suggested
from handlers.paging import PAGE
from handlers.peak_asking import next_questions, on_days, title
from handlers.peak_reasons import reasons, weights, whole
from handlers.peak_told import Told, head, told
from handlers.reading.when import Range
from store import clients, ranking
from store.ranking import Asked, Sums

PLANNED = 3

OVER = "A peak is built ahead. Ask for this month, or for days that are to come."
NO_CLIENT = "No client is entered yet. `/moment client add Acme` enters the first one."
UNTRUE = "That nobody needs a peak may be untrue for somebody who reads here."
NOBODY = "Clients with an open pit, left alone for now or planned for are not listed, and there is no other."


def show(ctx: Context, command: ShowAnswer) -> Card:
    within = peak_asked.days(ctx, command.first, command.last)
    if within is None:
        month = Button("This month", on_days(command, None))
        return Card("Those days are over", (Note(OVER), Buttons((month,))))
    if command.client and (client := clients.get(ctx.session, ctx.sight, command.client)):
        return peak_why.card(ctx, client, within)
    asked = peak_asked.asked(ctx, within, peak_asked.owners(ctx, command))
    sums = ranking.sums(ctx.session, ctx.sight, asked)
    page = min(command.page, max(sums.listed - 1, 0) // PAGE)
    body = _ranking(ctx, asked, within, replace(command, page=page), sums)
    return Card(title(ctx, command, within, sums.listed), body)


def _ranking(ctx: Context, asked: Asked, within: Range, command: ShowAnswer, sums: Sums) -> tuple[Block, ...]:
    """What stands above and below the ranking stands on its first page."""
    found = ranking.needing(ctx.session, ctx.sight, asked, PAGE, command.page * PAGE)
    planned = [] if command.page else ranking.already(ctx.session, ctx.sight, asked, PLANNED + 1)
    rows = told(ctx, [*found, *planned], within)
    needing = [one for one in rows if one.ranked in found]
    ideas = peak_ideas.offered(ctx, [one.client for one in needing])
    listed = [_item(ctx, one, command, ideas[one.key]) for one in needing]
    more = _more(command, sums)
    if command.page:
        return (*listed, *more, Buttons(next_questions(ctx, command, within)))
    first = peak_first.blocks(ctx, asked.owners)
    heading = (Text("**Who needs a peak**"),) if first and listed else ()
    below = _planned(ctx, command, within, [one for one in rows if one.ranked in planned])
    if ctx.sight.member is None and not listed and (first or below):
        raise Refused(UNTRUE)
    foot = peak_foot.blocks(ctx, asked, command, within, sums)
    return (*first, *heading, *(listed or _nobody(ctx, asked)), *more, *below, *foot)


def _item(ctx: Context, one: Told, back: ShowAnswer, ideas: Sequence[Suggested]) -> Item:
    why = " · ".join(reasons(ctx, one))
    lines = [head(one), why, *peak_ideas.lines(ideas)]
    plan = PlanPeak(at=one.key, idea=ideas[0].idea.id if ideas else "")
    menu = (
        Button("Assign", HandOver(one.key, back=back)),
        Button("Not this month", RestClient(one.key, back=back)),
        Button("Why", ExplainPeak(client=one.key, first=back.first, last=back.last)),
        Button("Ideas", ShowIdeas(client=one.key)),
    )
    text = "\n".join(line for line in lines if line)
    return Item(text, (Button("Plan a peak", plan, "primary"),), menu)


def _nobody(ctx: Context, asked: Asked) -> tuple[Block, ...]:
    """Who comes nearest, where nobody has points enough."""
    if not clients.any_seen(ctx.session, ctx.sight):
        return (Note(NO_CLIENT),)
    anybody = replace(asked, weights={**asked.weights, "least": 0})
    nearest = ranking.needing(ctx.session, ctx.sight, anybody, 1)
    client = clients.get(ctx.session, ctx.sight, nearest[0].pulse.client_id) if nearest else None
    if client is None:
        return (Note(NOBODY),)
    near = f"{client.name} is nearest, with {words.count(whole(nearest[0].points), 'point')}"
    why = Button("Why", ExplainPeak(client=client.key))
    said = f"Nobody has the {weights(ctx).least} points that put a client here. {near}."
    return (Note(said), Buttons((why,)))


def _more(command: ShowAnswer, sums: Sums) -> tuple[Block, ...]:
    left = sums.listed - (command.page + 1) * PAGE
    if left <= 0:
        return ()
    return (Note(f"{left} more"), Buttons((Button("More", replace(command, page=command.page + 1)),)))


def _planned(ctx: Context, command: ShowAnswer, within: Range, rows: Sequence[Told]) -> tuple[Block, ...]:
    """Apart: nobody has to think of them any more. What the asker may not see is not hinted at."""
    seen = [(one, entry) for one in rows if (entry := one.planned)]
    if not seen:
        return ()
    lines = [words.line(entry, ctx.today, "", ctx.locale, one.owner) for one, entry in seen[:PLANNED]]
    coming = replace(on_days(command, within), intent="upcoming", kind="peak")
    every = Buttons((Button("All that is planned", coming),))
    return (Text("\n".join(("**Already planned**", *lines))), every)
