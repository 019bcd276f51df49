"""`moments doctor`: what is configured, what will not happen and why, what is stuck, in plain words."""

from rich.console import Console

from bot import clock, findings, installs
from bot.config import OpenAI, Settings, Slack, Teams
from bot.keys import Vault, vault
from bot.platform import CannotStart
from bot.teams import needs
from bot.transactions import Transactions
from store import db, schema
from store.db import Busy

CONSOLE = Console()
KINDS = {
    "SingleTenant": "for the people of one tenant",
    "MultiTenant": "for every tenant that installs it",
    "UserAssignedMSI": "for the people of one tenant, with a managed identity in place of a password",
}


async def run() -> int:
    """The exit status: 0 when nothing is wrong."""
    settings = Settings()
    lacking = _lacking(settings)
    _say([*_configured(settings), *lacking])
    try:
        wrong = await _examine(settings)
    except Busy:
        wrong = ["The database cannot be reached or is locked. Is its server running?"]
        _say(wrong)
    return 1 if wrong or lacking else 0


async def _examine(settings: Settings) -> list[str]:
    """Nothing is changed, not even a database of an older release."""
    if not schema.up_to_date(settings.database_url):
        wrong = ["The database is not up to date. Run: moments migrate."]
        _say(wrong)
        return wrong
    transactions = Transactions(settings.database_url)
    try:
        wrong, told = await transactions.read(lambda session: findings.found(session, clock.now()))
        sealed = await transactions.read(lambda session: installs.found(session, _vault(settings)))
    finally:
        transactions.close()
    _say([*told, *sealed[1], *wrong, *sealed[0]])
    return [*wrong, *sealed[0]]


def _lacking(settings: Settings) -> list[str]:
    """Without these nothing starts."""
    slack, lacking = settings.slack, list[str]()
    if slack and slack.signing_secret is None and slack.app_token is None:
        lacking.append("SLACK_SIGNING_SECRET is empty. Your app's Basic Information page shows it.")
    if slack and slack.many:
        try:
            vault(settings.keys)
        except CannotStart as error:
            lacking.append(str(error))
    if settings.teams and (why := needs.lacking(settings.teams, settings.host)):
        lacking.append(why)
    return lacking


def _vault(settings: Settings) -> Vault | None:
    try:
        return vault(settings.keys)
    except CannotStart:
        return None


def _say(lines: list[str]) -> None:
    for line in lines:
        CONSOLE.print(line, markup=False, highlight=False)


def _configured(settings: Settings) -> list[str]:
    writer = settings.openai.model if settings.openai else "the offline composer"
    kind = "a file" if db.embedded(settings.database_url) else "a server"
    return [
        *_slack(settings.slack),
        *_teams(settings.teams),
        f"Drafts are written by {writer}.",
        *_model(settings.openai),
        f"The database is {kind}.",
    ]


def _slack(slack: Slack | None) -> list[str]:
    off = "Slack is off: set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET; README.md says how."
    if slack is None or not (slack.bot_token or slack.many):
        return [off]
    if not slack.many:
        return ["Slack is configured, for one workspace."]
    unread = ["SLACK_BOT_TOKEN is not read: with a client id each workspace has a token of its own."]
    return [
        "Slack is configured, for every workspace that installs it.",
        *(unread if slack.bot_token else []),
    ]


def _teams(teams: Teams | None) -> list[str]:
    if teams is None:
        return ["Teams is off: set TEAMS_APP_ID; README.md says how."]
    if teams.playground:
        return ["Teams is configured for the Agents Playground on this machine; nothing is proved there."]
    return [f"Teams is configured, {KINDS[teams.kind]}."] if teams.kind in KINDS else []


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
