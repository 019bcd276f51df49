"""What a platform is told of us before it ever calls: what app.yaml says, and the address a person gives."""

import re
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import SplitResult, urlsplit

import yaml

SOURCE = Path(__file__).parents[1] / "app.yaml"
_HOST = re.compile(r"[\w.-]{1,253}")
NOT_HERE = "app.yaml is not here. It stands in the folder of the project, beside bot."


class NoManifest(Exception):
    """The words say what to mend."""


class Wrong(NamedTuple):
    """What is wrong with an address, in the words of a platform."""

    not_https: str
    no_host: str
    with_more: str


def read(source: Path = SOURCE) -> dict[str, Any]:
    """Raises NoManifest."""
    if not source.exists():
        raise NoManifest(NOT_HERE)
    app: dict[str, Any] = yaml.safe_load(source.read_text("utf-8"))
    return app


def base(url: str, wrong: Wrong) -> str:
    """Raises NoManifest."""
    try:
        split = urlsplit(url.strip())
        host, _ = split.hostname, split.port
    except ValueError as error:
        raise NoManifest(wrong.no_host) from error
    if split.scheme != "https":
        raise NoManifest(wrong.not_https)
    if _more(split):
        raise NoManifest(wrong.with_more)
    if not host or not _HOST.fullmatch(host):
        raise NoManifest(wrong.no_host)
    return f"https://{split.netloc}"


def _more(split: SplitResult) -> bool:
    return bool(split.path.strip("/") or split.query or split.fragment or "@" in split.netloc)
