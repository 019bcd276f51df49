"""Bring in a client list: a dry run first, row by row, then Save; a repeat changes nothing."""

from collections.abc import Sequence

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
)
from handlers.commands.moments import Undo
from handlers.context import Context, Place, Post, Tools
from handlers.errors import Refused
from handlers.reading.table import COLUMNS, Bad, read_table
from handlers.routing import job, route
from handlers.words import count
from store import channels, tasks
from store.channels import Channel
from store.tasks import Task

ROWS = 500  # at once: one transaction is kept short
SHOWN = 12


def ask_for_list(ctx: Context, command: ImportHelp) -> Card:
    """`import` alone says how; with a list pasted behind it, the dry run."""
    if "\n" in command.text:
        return offer_text(ctx, command.text, ctx.room)
    columns = Note(f"Columns: {', '.join(COLUMNS)}. Only name is needed; one row a contact.")
    return Card("Share a CSV file of your clients with me, here or in a direct message", (columns,))


def offer(ctx: Context, command: OfferImport) -> Card:
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
    planned = [applying.plan(ctx, row) for row in rows]
    return _dry_run(task, planned, bad)


def save(ctx: Context, command: SaveImport) -> Card:
    task = _open(ctx, command.task)
    task.state = "done"
    rows, _ = read_table(task.data["text"])
    room = channels.get(ctx.session, ctx.workspace.key, task.data["room"])
    done = applying.apply(ctx, rows, room if room and room.internal else None)
    undo = Buttons((Button("Undo", Undo(command=ctx.command)),))
    return Card(f"Saved: {_counts(done)}", (undo,) if any(done.values()) else (), in_place=True)


def cancel(ctx: Context, command: CancelImport) -> Card:
    _open(ctx, command.task).state = "cancelled"
    return Card("Nothing was saved", (Note("Share the list again whenever you like."),), in_place=True)


def _open(ctx: Context, task_id: int) -> Task:
    task = tasks.get(ctx.session, ctx.workspace.key, ctx.me.key, task_id)
    if task is None or task.kind != "import":
        raise Refused("That list is not kept any more. Share the file again, please.")
    if task.state != "open":
        raise Refused("That list was saved already." if task.state == "done" else "That list was cancelled.")
    return task


def _dry_run(task: Task, planned: Sequence[Planned], bad: Sequence[Bad]) -> Card:
    lines = [f"Row {row.number}: {row.says}" for row in planned]
    faults = [f"Row {row.number} is left out: {row.why}" for row in bad]
    more = [f"… and {len(lines) - SHOWN} more rows"] if len(lines) > SHOWN else []
    save_it = Button("Save", SaveImport(task.key), "primary")
    blocks: list[Block] = [Text("\n".join([*lines[:SHOWN], *more]))]
    blocks += [Note("\n".join(faults))] if faults else []
    unsure = [f"Row {row.number}: {row.warning}" for row in planned if row.warning]
    blocks += [Note("\n".join(unsure))] if unsure else []
    return Card(
        f"Dry run: {count(len(planned), 'row')}, nothing is saved yet",
        (*blocks, Buttons((save_it, Button("Cancel", CancelImport(task.key))))),
    )


def _counts(done: dict[str, int]) -> str:
    said = [count(number, what) for what, number in done.items() if number]
    return ", ".join(said) or "nothing new, it was all here"


def _nothing(bad: Sequence[Bad]) -> str:
    if not bad:
        return (
            "There is no row in that list. The first line names the columns, each further line is a contact."
        )
    return "; ".join(f"row {row.number}: {row.why}" if row.number else row.why for row in bad[:SHOWN])


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
    route("import.save", SaveImport, save),
    route("import.cancel", CancelImport, cancel),
)
JOBS = (job("import.fetch", FetchFile, gather_file, fetch_file, keep_file),)
