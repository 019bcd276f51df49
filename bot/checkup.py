"""`moments doctor`: what is configured, what will not happen and why, what is stuck, in plain words."""

from rich.console import Console

from bot import clock, findings
from bot.config import OpenAI, Settings
from bot.transactions import Transactions
from store import db, schema
from store.db import Busy

CONSOLE = Console()


async def run() -> int:
    """The exit status: 0 when nothing is wrong."""
    settings = Settings()
    _say(_configured(settings))
    try:
        wrong = await _examine(settings)
    except Busy:
        wrong = ["The database cannot be reached or is locked. Is its server running?"]
        _say(wrong)
    return 1 if wrong else 0


async def _examine(settings: Settings) -> list[str]:
    """Nothing is changed, not even a database of an older release."""
    if not schema.up_to_date(settings.database_url):
        wrong = ["The database is not up to date. Run: moments migrate."]
        _say(wrong)
        return wrong
    transactions = Transactions(settings.database_url)
    try:
        wrong, told = await transactions.read(lambda session: findings.found(session, clock.now()))
    finally:
        transactions.close()
    _say([*told, *wrong])
    return wrong


def _say(lines: list[str]) -> None:
    for line in lines:
        CONSOLE.print(line, markup=False, highlight=False)


def _configured(settings: Settings) -> list[str]:
    off = "Slack is off: set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET."
    slack = "Slack is configured." if settings.slack else off
    writer = settings.openai.model if settings.openai else "the offline composer"
    kind = "a file" if db.embedded(settings.database_url) else "a server"
    return [slack, f"Drafts are written by {writer}.", *_model(settings.openai), f"The database is {kind}."]


def _model(model: OpenAI | None) -> list[str]:
    """What it may do, and what it is not shown; never its key."""
    if model is None:
        return []
    cost = "" if model.daily_cost is None else f", {model.daily_cost:g} of cost"
    names = "Names are shown to it: OPENAI_NAMES is on." if model.names else "It is shown no names."
    most = f"{model.daily_calls} times, {model.daily_tokens} tokens{cost}"
    return [
        f"What is heard is confirmed by {model.model} too. {names}",
        f"At most that is, for a workspace and a day: {most}.",
    ]
