"""Replays a story in the playground and, line by line, on the platforms; tells where they are not alike."""

import json
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tests.parity.chat import Chat
from tests.parity.compare import Comparison
from tests.parity.in_playground import played
from tests.parity.player import Player
from tests.parity.seen import Json

Opening = Callable[[], AbstractAsyncContextManager[Chat]]


@dataclass
class Replay:
    """`unlike`: what differs without a reason; `used`: the reasons that were needed, by platform."""

    unlike: list[str] = field(default_factory=list)
    used: dict[str, set[str]] = field(default_factory=dict)
    compared: int = 0  # things that were seen


def story(path: Path) -> list[Json]:
    """A scenario, or a script as it is typed."""
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        lines: list[Json] = json.loads(text)["script"]
        return lines
    return [json.loads(line) for line in text.splitlines() if line.strip()]


async def replayed(lines: list[Json], database: str, chats: Mapping[str, Opening]) -> Replay:
    replay = Replay()
    async with AsyncExitStack() as stack:
        players = {name: Player(await stack.enter_async_context(open_())) for name, open_ in chats.items()}
        comparisons = {name: Comparison(name) for name in players}
        async for step in played(database, lines):
            replay.compared += len(step.seen)
            for name, player in players.items():
                arrived = await player.play(step.line, step.number)
                if words := comparisons[name].unlike(step.line, step.seen, arrived):
                    replay.unlike.append(f"line {step.number} {json.dumps(step.line.values)}\n{words}")
        replay.used = {name: comparison.used for name, comparison in comparisons.items()}
    return replay
