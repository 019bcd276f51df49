"""`moments manifest`: what a platform has to know of us, printed, and for Teams packed as well."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from bot.manifests import NoManifest

NOT_WRITTEN = "-"
ELSEWHERE = {
    "slack": "--listen, --version and --out are for teams. Slack takes --url, or --socket.",
    "teams": "--socket is for slack. Teams needs an address: --url https://…",
}
NEXT = """\
{out} is ready: upload it in Teams, under Apps, Manage your apps.
In Azure the bot's messaging endpoint is {address}/api/messages.
"""


class Package(NamedTuple):
    """For Teams: `out` is the file, `listens` whether every message is asked for."""

    app_id: str | None
    version: str | None
    out: str
    listens: bool


def slack(url: str | None, *, socket: bool) -> None:
    from bot.slack.manifest import printed

    with _in_words():
        _print(printed(url, socket=socket))


def teams(url: str | None, asked: Package) -> None:
    """The manifest goes to standard output, and what to do next to standard error."""
    from bot.teams.manifest import manifest
    from bot.teams.package import package, text
    from bot.teams.wanted import wanted

    with _in_words():
        told = wanted(url, asked.app_id, asked.version, listens=asked.listens)
        made = manifest(told)
    if asked.out == NOT_WRITTEN:
        _print(text(made))
        return
    _write(asked.out, package(made))
    _print(text(made))
    sys.stderr.write(NEXT.format(out=asked.out, address=told.address))


def otherwise(platform: str) -> str:
    return ELSEWHERE.get(
        platform, f"There is a manifest for slack and one for teams, and none for {platform}."
    )


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except NoManifest as error:
        sys.exit(str(error))


def _write(out: str, content: bytes) -> None:
    try:
        Path(out).write_bytes(content)
    except OSError as error:
        sys.exit(f"{out} cannot be written: {error.strerror}.")


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")
