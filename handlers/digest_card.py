"""A digest as it stands now: one line a nudge, with what can be pressed, and who pressed."""

from collections.abc import Sequence
from datetime import date

from handlers import moment_card, offence, pit_card, silences, standing_in, words
from handlers import worth as worth_of
from handlers.cards import Button, Card, Item, Note
from handlers.closings import closed_line
from handlers.commands.drafts import AskForDraft
from handlers.commands.lists import ListMoments
from handlers.commands.moments import FinishMoment, SnoozeMoment, Undo
from handlers.context import Context
from handlers.planning import ITEMS
from handlers.policy.looks import reopened
from handlers.reasons import why
from store import digests, entries
from store.digests import Digest, Nudge
from store.entries import Entry
from store.moments import Kind

TOGETHER = 100  # keys, and a button is full


def draw(ctx: Context, digest_id: int) -> Card | None:
    """As its place may see it; nothing when nothing is left to see, or outsiders have come to the room."""
    if ctx.member is None and not (ctx.room and ctx.room.internal):
        return None
    digest = digests.get(ctx.session, ctx.workspace.key, digest_id)
    nudges = digests.nudges(ctx.session, digest) if digest else []
    found = entries.these(ctx.session, ctx.sight, _occurrences(nudges))
    silent = silences.of(ctx, found, ctx.today)
    known = {entry.key: entry for entry in found if not (entry.open and entry.key in silent)}
    rows = [(nudge, known[key]) for nudge in nudges if (key := nudge.occurrence_id or 0) in known]
    lines = [[row for row in rows if row[0].line == number] for number in range(ITEMS)]
    items = [_item(ctx, line, digest.on) for line in lines if line and digest]
    items += [item for nudge in nudges if digest and (item := _of_client(ctx, nudge, digest.on))]
    if digest is None or not items:
        return None
    return Card(_title(digest), (*items, *_more(digest)))


def worth(ctx: Context, digest_id: int) -> bool:
    """Somebody has to do something still."""
    digest = digests.get(ctx.session, ctx.workspace.key, digest_id)
    nudges = digests.nudges(ctx.session, digest) if digest else []
    found = entries.these(ctx.session, ctx.sight, _occurrences(nudges))
    why = {nudge.occurrence_id: nudge.stage for nudge in nudges}
    return any(digest and _waiting(entry, digest.on, why[entry.key]) for entry in found)


def _occurrences(nudges: Sequence[Nudge]) -> list[int]:
    return [nudge.occurrence_id for nudge in nudges if nudge.occurrence_id]


def _of_client(ctx: Context, nudge: Nudge, on: date) -> Item | None:
    """The last line, about a client as a whole."""
    return offence.item(ctx, nudge, on) if nudge.client_id else None


def _title(digest: Digest) -> str:
    greeting = "Good morning" if digest.channel_id else "Good morning, for your eyes only"
    return f"{greeting}: {words.day(digest.on, digest.on)}"


def _more(digest: Digest) -> tuple[Note, ...]:
    shrunk = (worth_of.SAYS,) if digest.shrunk else ()
    if not digest.more:
        return shrunk
    return (
        *shrunk,
        Note(f"{digest.more} more this morning: `/moment` shows yours, `/moment today` all of today."),
    )


def _item(ctx: Context, line: Sequence[tuple[Nudge, Entry]], on: date) -> Item:
    open_ones = [entry for nudge, entry in line if _waiting(entry, on, nudge.stage)]
    if not open_ones:
        return _settled(ctx, [entry for _, entry in line], on)
    nudge, first = line[0][0], open_ones[0]
    text = _line(ctx, open_ones, nudge.stage, on)
    if first.moment.kind == Kind.PIT:
        draft = Button("Draft", AskForDraft(occurrence=first.key))
        return Item(text, (*pit_card.steps(ctx, first), draft), moment_card.menu(first))
    return Item(text, _buttons(open_ones), moment_card.menu(first))


def _buttons(line: Sequence[Entry]) -> tuple[Button, ...]:
    """A draft each, the rest of a crowd in its client's list; done and snoozed together."""
    first, *others = line
    near, rest = others[: ITEMS - 1], others[ITEMS - 1 :]
    also = tuple(entry.key for entry in others[:TOGETHER])
    more = (Button(f"Draft: {words.cut(words.what(e), 40)}", AskForDraft(occurrence=e.key)) for e in near)
    return (
        moment_card.first(first),
        Button("Done", FinishMoment(occurrence=first.key, also=also)),
        Button("Snooze", SnoozeMoment(occurrence=first.key, also=also)),
        *more,
        *((Button(f"{len(rest)} more", ListMoments(client=first.client.key)),) if rest else ()),
    )


def _line(ctx: Context, line: Sequence[Entry], stage: str, on: date) -> str:
    """`Acme: Jane Doe's birthday and lease ends, Wednesday 25 November · today · dana`."""
    what = words.listed([words.what(entry) for entry in line])
    who = standing_in.named(ctx, line[0])
    return words.fitted(line[0], what, words.tail(line[0], on, why(ctx, line[0], stage, on), who=who))


def _waiting(entry: Entry, on: date, stage: str) -> bool:
    """Neither closed nor put off since this morning; what was to wake on a free day wakes before it."""
    until, since = entry.occurrence.snoozed_until, entry.occurrence.snoozed_on
    put_off = until is not None and until > on and (since is None or since >= on)
    return entry.open and not _made_good(entry, stage) and not put_off


def _made_good(entry: Entry, stage: str) -> bool:
    """Whether what this line asked for of a pit is done."""
    pit = entry.pit
    if pit is None:
        return False
    if stage in ("look30", "look90"):
        return pit.looked(30 if stage == "look30" else 90) or entry.unsettled
    return not reopened(pit.rating) if stage == "again" else not entry.unsettled


def _settled(ctx: Context, line: Sequence[Entry], on: date) -> Item:
    first = line[0]
    what = words.listed([words.what(entry) for entry in line])
    said = words.fitted(first, what, f" · {_how(ctx, first, on)}")
    steps = pit_card.steps(ctx, first) if first.open else ()
    return Item(said, (*steps, Button("Undo", Undo(occurrence=first.key))))


def _how(ctx: Context, entry: Entry, on: date) -> str:
    if not entry.open:
        return closed_line(ctx, entry)
    if entry.pit:
        return pit_card.made_good(ctx, entry.pit)
    return f"snoozed until {words.day(entry.occurrence.snoozed_until or on, on)}"
