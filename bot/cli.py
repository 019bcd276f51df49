"""The verbs of `moments`. Everything heavy is imported by the verb that needs it."""

import asyncio
import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="moments",
    help="Remembers the moments in your clients' lives, nudges the right person, drafts the words.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

PACKAGE = "moments-teams.zip"
Port = Annotated[int | None, typer.Option(help="The port to listen on.")]


@app.command()
def play(
    port: Annotated[int, typer.Option(help="The port of the page.")] = 8765,
    script: Annotated[
        str | None, typer.Option(help="Perform JSON lines from a file, or - for standard input.")
    ] = None,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
    empty: Annotated[bool, typer.Option(help="Begin with the first run instead of a seeded firm.")] = False,
    fresh: Annotated[bool, typer.Option(help="Forget what was played before.")] = False,
) -> None:
    """Meet the bot in a local page, without an account, a token or a network."""
    if script is not None:
        raise typer.Exit(_perform(script))
    from bot.config import Settings
    from bot.playground import page
    from bot.playground.stage import Stage
    from bot.writers import confirming, writing

    async def perform() -> None:
        model = Settings().openai
        async with writing(model) as words, confirming(model) as confirmation:
            make = partial(Stage, writer=words, confirmation=confirmation)
            folder = Path(".play")
            await page.play(port=port, folder=folder, empty=empty, fresh=fresh, browser=browser, make=make)

    asyncio.run(perform())


@app.command()
def serve(port: Port = None) -> None:
    """Listen to the chat platforms, and do the work."""
    from bot import running

    running.serve(port)


@app.command()
def work(
    port: Annotated[int | None, typer.Option(help="Say how it goes: /healthz, /readyz, /metrics.")] = None,
) -> None:
    """Do the work only: jobs, posts and what is due."""
    from bot import running

    running.work(port)


@app.command()
def migrate() -> None:
    """Bring the database up to date."""
    from bot import app as root
    from bot.config import Settings

    root.migrate(Settings().database_url)
    print("The database is up to date.")


@app.command(name="import")
def import_(
    file: Annotated[Path, typer.Argument(help="A client list in CSV.")],
    workspace: Annotated[str, typer.Option(help="Such as slack/T0123.")],
    member: Annotated[str, typer.Option(help="Who imports it: a person's id on the platform.")],
    save: Annotated[bool, typer.Option(help="Save it; without, only the dry run is shown.")] = False,
) -> None:
    """Bring in a client list: a dry run, and with --save the real thing."""
    from bot import importer

    text = file.read_text("utf-8-sig")
    raise typer.Exit(asyncio.run(importer.run(file.name, text, workspace, member, save)))


@app.command(name="eval")
def evaluate(  # noqa: PLR0913  the options of a public interface
    task: Annotated[str, typer.Argument(help="listen, commands, questions, dates or drafts.")],
    file: Annotated[Path, typer.Argument(help="JSON lines to read.")],
    out: Annotated[Path, typer.Option("--out", help="Where the predictions go.")],
    roster: Annotated[Path | None, typer.Option(help="The known clients.")] = None,
    semantic: Annotated[bool, typer.Option(help="Listen by meaning too.")] = False,
    model: Annotated[bool, typer.Option(help="Let the configured model confirm, or write.")] = False,
) -> None:
    """Read labelled texts and write what the bot makes of them."""
    from bot import evaluation

    raise typer.Exit(evaluation.run(task, file, out, roster, semantic=semantic, model=model))


@app.command()
def manifest(  # noqa: PLR0913  the options of a public interface
    platform: Annotated[str, typer.Argument(help="slack or teams.")],
    url: Annotated[str | None, typer.Option(help="Where the platform reaches the bot: https://…")] = None,
    socket: Annotated[bool, typer.Option(help="Slack: for Socket Mode, which needs no address.")] = False,
    app_id: Annotated[
        str | None, typer.Option(help="Teams: the Microsoft App ID.", envvar="TEAMS_APP_ID")
    ] = None,
    listen: Annotated[bool, typer.Option(help="Teams: ask for every message of its rooms.")] = False,
    version: Annotated[
        str | None, typer.Option(help="Teams: of the package, higher than the last one; else the bot's own.")
    ] = None,
    out: Annotated[str | None, typer.Option(help=f"Teams: the package, {PACKAGE}; - for none.")] = None,
) -> None:
    """Print what the platform needs to know of the bot; for Teams also write the package to upload."""
    from bot import introducing
    from bot.introducing import Package

    if platform == "slack" and not (listen or version or out):
        introducing.slack(url, socket=socket)
    elif platform == "teams" and not socket:
        introducing.teams(url, Package(app_id, version, out or PACKAGE, listen))
    else:
        sys.exit(introducing.otherwise(platform))


@app.command()
def doctor() -> None:
    """Say in plain words what is configured, what is not, and what is stuck."""
    from bot import checkup

    raise typer.Exit(asyncio.run(checkup.run()))


def _perform(source: str) -> int:
    from bot.playground import perform

    text = sys.stdin.read() if source == "-" else Path(source).read_text("utf-8")
    return asyncio.run(perform.perform(text.splitlines()))


if __name__ == "__main__":
    app()
