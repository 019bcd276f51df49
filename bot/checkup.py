"""`moments doctor`: what is configured, what is not, what is due and what is stuck, in plain words."""

from rich.console import Console

from bot.config import Settings
from bot.transactions import Transactions
from store import channels, deliveries, due, schema, workspaces
from store.db import Busy, Session
from store.workspaces import Workspace

CONSOLE = Console()


async def run() -> int:
    """The exit status: 0 when nothing is wrong."""
    settings = Settings()
    _say(_configured(settings))
    try:
        schema.upgrade(settings.database_url)
    except Busy:
        _say(["The database cannot be reached or is locked. Is another process holding it?"])
        return 1
    transactions = Transactions(settings.database_url)
    stuck, lines = await transactions.read(_found)
    transactions.close()
    _say(lines)
    return 1 if stuck else 0


def _say(lines: list[str]) -> None:
    for line in lines:
        CONSOLE.print(line, markup=False, highlight=False)


def _configured(settings: Settings) -> list[str]:
    off = "Slack is off: set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET."
    slack = "Slack is configured." if settings.slack else off
    writer = settings.openai.model if settings.openai else "the offline composer"
    return [
        slack,
        f"Drafts are written by {writer}.",
        f"The database is {settings.database_url.split(':')[0]}.",
    ]


def _found(session: Session) -> tuple[int, list[str]]:
    """How many posts are stuck, and all there is to say."""
    stuck, lines = 0, list[str]()
    for workspace in workspaces.everyone(session):
        posts = deliveries.stuck(session, workspace.key)
        stuck += len(posts)
        lines += _rooms(session, workspace)
        lines += [f"  A post queued on {p.queued_at:%A %d %B at %H:%M} UTC is {p.state}." for p in posts]
    earliest = due.earliest(session)
    return stuck, [*lines, f"Next: {earliest:%A %d %B at %H:%M} UTC." if earliest else "Nothing is due."]


def _rooms(session: Session, workspace: Workspace) -> list[str]:
    rooms = channels.rooms(session, workspace.key)
    silent = [room.name for room in rooms if room.digest and not room.internal]
    why = "outsiders may read there, or we do not know who reads"
    return [f"{workspace.name}: {len(rooms)} rooms.", *(f"  No digest in {name}: {why}." for name in silent)]
