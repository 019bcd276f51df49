"""The bot as it really runs, beside an independent Slack."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.peers.served import running


@asynccontextmanager
async def serving(slack: Any, port: int, folder: Path, model: str = "") -> AsyncIterator[None]:
    """`model` is the address of a server that writes, if one shall."""
    async with running(port, _settings(slack, folder, model)):
        yield


def _settings(slack: Any, folder: Path, model: str) -> dict[str, str]:
    """Nothing of the machine's own settings may reach a model or another workspace."""
    return {
        "DATABASE_URL": f"sqlite:///{folder}/moments.db",
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.TOKEN,
        "SLACK_SIGNING_SECRET": slack.SECRET,
        "OPENAI_API_KEY": "",
        "OPENAI_BASE_URL": model,
    }
