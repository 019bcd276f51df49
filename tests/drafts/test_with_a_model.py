"""`moments eval drafts --model`: the model writes what it may see, the composer the rest."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import evaluation
from tests.drafts.approve import Json, cases
from tests.prompts.model_server import KEY, ModelServer, says

LETTER = (
    "Dear {contact_first},\n\nIt is good news that Penhale rye is now on the shelf in all nine village shops."
    " You carried the first trays over the step yourself, at four in the morning, and that is what I think of"
    " first."
    "\n\n[one thing you saw yourself]\n\nKind regards,\n{writer}"
)


@pytest.fixture
async def model(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ModelServer]:
    server = ModelServer()
    slots = [{"text": "[one thing you saw yourself]", "topic": "personal"}]
    server.voices = [says(LETTER, slots=slots, subject="Penhale rye")]
    async with server.server:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        yield server


async def test_a_model_writes_what_it_may_see_and_never_hears_of_the_rest(
    tmp_path: Path, model: ModelServer
) -> None:
    rows = cases()
    open_one = next(row for row in rows if "Penhale rye" in row["moment"]["title"])
    secret = next(
        row for row in rows if row["moment"]["sensitive"] and row["gold"]["expect_result"] == "draft"
    )
    written = await asyncio.to_thread(answered, tmp_path, [open_one, secret])
    assert [answer["result"] for answer in written] == ["draft", "draft"]
    assert "Penhale" in written[0]["text"] and all(check["ok"] for check in written[0]["checks"])
    assert len(model.asked) >= 1
    for row in (open_one, secret):
        assert row["contact"]["name"].split()[-1] not in model.heard
    assert secret["moment"]["title"] not in model.heard


def answered(folder: Path, rows: list[Json]) -> list[Json]:
    asked, out = folder / "in.jsonl", folder / "out.jsonl"
    asked.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    assert evaluation.run("drafts", asked, out, None, model=True) == 0
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]
