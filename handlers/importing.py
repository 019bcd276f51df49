"""Bring in a client list: a dry run first, row by row, then Save; a repeat changes nothing."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from handlers import applying
from handlers.applying import Planned
from handlers.cards import Block, Button, Buttons, Card, Note, Text
from handlers.commands.imports import (
    CancelImport,
    FetchFile,
    ImportHelp,
    OfferImport,
    SaveImport,
    ShareFile,
    ShowRows,
)
from handlers.commands.moments import Undo
from handlers.context import Context, Place, Post, Tools
from handlers.errors import Refused
from handlers.people import names_changed
from handlers.reading.table import COLUMNS, Bad, read_table
from handlers.routing import job, route
from handlers.unfinished import Unfinished
from handlers.words import count, cut
from store import channels, tasks
from store.channels import Channel
from store.tasks import Task

ROWS = 500  # at once: one transaction is kept short
SLICE = 50  # rows in one transaction: under 100 ms
SHOWN = 12
BUSY = timedelta(minutes=1)  # since its last slice: then nobody is at it any more
BEING_SAVED = "That list is being saved just now."
UNREAD = (
    "I could not read that file. I take CSV up to 1 MB, with a column called name: save the sheet as CSV and "
    "share it once more, please, or type import and paste the list below it."
)
CLOSED = {
    "done": "That list was saved already.",
    "cancelled": "That list was cancelled.",
    "running": BEING_SAVED,
}
LONGEST = 150  # characters of a row that are shown


def ask_for_list(ctx: Context, command: ImportHelp) -> Card:
    """`import` alone says how; with a list pasted behind it, the dry run."""
    if "\n" in command.text:
        return offer_text(ctx, command.text, ctx.room)
    columns = Note(f"Columns: {', '.join(COLUMNS)}. Only name is needed; one row a contact.")
    return Card("Share a CSV file of your clients with me, here or in a direct message", (columns,))


def offer(ctx: Context, command: OfferImport) -> Card:
    if not command.content.strip():
        raise Refused(UNREAD)
    return offer_text(ctx, command.content, ctx.room)


def share(ctx: Context, command: ShareFile) -> None:
    """The file is fetched after the commit; its dry run follows as a message."""
    ctx.desk.later(FetchFile(ctx.where, command.file, command.name))


def offer_text(ctx: Context, text: str, room: Channel | None) -> Card:
    rows, bad = read_table(text)
    if not rows:
        raise Refused(_nothing(bad))
    if len(rows) > ROWS:
        raise Refused(f"That list has {len(rows)} rows; I take {ROWS} at a time. Split it, please.")
    home = room.key if room and room.internal else None
    held = Task(workspace_id=ctx.workspace.key, kind="import", member_id=ctx.me.key, at=ctx.now)
    held.data = {"text": text, "room": home}
    task = tasks.add(ctx.session, held)
    return _dry_run(task, [applying.plan(ctx, row) for row in rows], bad, 0)


def show_rows(ctx: Context, command: ShowRows) -> Card:
    task = _open(ctx, command.task)
    rows, bad = read_table(task.data["text"])
    return _dry_run(task, [applying.plan(ctx, row) for row in rows], bad, command.page)


def save(ctx: Context, command: SaveImport) -> Card:
    """A slice of the rows; the same command, which Undo takes back as a whole, goes on with the next."""
    task = _being_saved(ctx, command.task)
    rows, _ = read_table(task.data["text"])
    room = channels.get(ctx.session, ctx.workspace.key, task.data["room"])
    entered, done = dict(task.data.get("entered", {})), Counter(task.data.get("done", {}))
    some = rows[task.cursor : task.cursor + SLICE]
    done.update(applying.apply(ctx, some, room if room and room.internal else None, entered))
    task.cursor += SLICE
    if task.cursor < len(rows):
        saving = {"entered": entered, "done": done, "by": ctx.command, "at": ctx.now.isoformat()}
        task.state, task.data = "running", task.data | saving
        return Unfinished("Saving")
    task.state = "done"
    names_changed(ctx)  # once: after it all names are read anew
    undo = Buttons((Button("Undo", Undo(command=ctx.command)),))
    return Card(f"Saved: {_counts(done)}", (undo,) if any(done.values()) else (), in_place=True)


def _being_saved(ctx: Context, task_id: int) -> Task:
    """What was begun and left, as by a crash, is taken up again."""
    task = _open(ctx, task_id, "open", "running")
    other = task.state == "running" and task.data["by"] != ctx.command
    if other and ctx.now - datetime.fromisoformat(task.data["at"]) < BUSY:
        raise Refused(BEING_SAVED)
    return task


def cancel(ctx: Context, command: CancelImport) -> Card:
    _open(ctx, command.task).state = "cancelled"
    return Card("Nothing was saved", (Note("Share the list again whenever you like."),), in_place=True)


def _open(ctx: Context, task_id: int, *states: str) -> Task:
    task = tasks.get(ctx.session, ctx.workspace.key, ctx.me.key, task_id)
    if task is None or task.kind != "import":
        raise Refused("That list is not kept any more. Share the file again, please.")
    if task.state not in (states or ("open",)):
        raise Refused(CLOSED[task.state])
    return task


def _dry_run(task: Task, planned: Sequence[Planned], bad: Sequence[Bad], page: int) -> Card:
    """A page of the rows, of those that are left out, and of those that are not sure."""
    lines = [f"Row {row.number}: {row.says}" for row in planned]
    faults = [f"Row {row.number} is left out: {row.why}" for row in bad]
    unsure = [f"Row {row.number}: {row.warning}" for row in planned if row.warning]
    blocks: list[Block] = [Text(said)] if (said := _page(lines, page)) else []
    blocks += [Note(said) for told in (faults, unsure) if (said := _page(told, page))]
    more = (page + 1) * SHOWN < max(len(lines), len(faults))
    next_page = (Button("More", ShowRows(task.key, page + 1)),) if more else ()
    save_it = Button("Save", SaveImport(task.key), "primary")
    return Card(
        f"Dry run: {count(len(planned), 'row')}, nothing is saved yet",
        (*blocks, Buttons((save_it, Button("Cancel", CancelImport(task.key)), *next_page))),
    )


def _page(told: Sequence[str], page: int) -> str:
    """Of each line as much as tells it apart: a whole file may stand in one."""
    shown, left = told[page * SHOWN : (page + 1) * SHOWN], len(told) - (page + 1) * SHOWN
    more = [f"… and {count(left, 'more row')}"] if left > 0 else []
    return "\n".join([*(cut(line, LONGEST) for line in shown), *more])


def _counts(done: dict[str, int]) -> str:
    said = [count(number, what) for what, number in done.items() if number]
    return ", ".join(said) or "nothing new, it was all here"


def _nothing(bad: Sequence[Bad]) -> str:
    if not bad:
        return (
            "There is no row in that list. The first line names the columns, each further line is a contact."
        )
    said = [f"row {row.number}: {row.why}" if row.number else row.why for row in bad[:SHOWN]]
    more = [f"and {len(bad) - SHOWN} more"] if len(bad) > SHOWN else []
    return "; ".join([*(cut(why, LONGEST) for why in said), *more])


def gather_file(ctx: Context, job: FetchFile) -> FetchFile:
    return job


async def fetch_file(tools: Tools, job: FetchFile) -> str | Refused:
    try:
        return await tools.platform.fetch(Place(job.place), job.file)
    except Refused as refused:
        return refused


def keep_file(ctx: Context, job: FetchFile, content: str | Refused) -> None:
    """The dry run goes to whoever shared the file."""
    try:
        card = Card(str(content)) if isinstance(content, Refused) else offer_text(ctx, content, ctx.room)
    except Refused as refused:
        card = Card(str(refused))
    ctx.desk.post(Post(f"import:{job.file}", ctx.me, card=card))


ROUTES = (
    route("import.help", ImportHelp, ask_for_list, says="import"),
    route("import.offer", OfferImport, offer),
    route("import.share", ShareFile, share),
    route("import.rows", ShowRows, show_rows, reads=True),
    route("import.save", SaveImport, save),
    route("import.cancel", CancelImport, cancel),
)
JOBS = (job("import.fetch", FetchFile, gather_file, fetch_file, keep_file),)
