"""`moments eval listen --model`: the model has its say over what was heard; without one it is said calmly."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import evaluation
from tests.prompts.model_server import KEY, ModelServer, judges

ROSTER = [{"id": "c1", "client": "Northpine Eyecare", "aliases": [], "contacts": ["Ruth Calloway"]}]
SAID = (
    "Ruth Calloway at Northpine Eyecare has just been promoted to practice director",
    "Ruth Calloway's husband died last night",
    "anybody for lunch?",
)


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    server = ModelServer()
    server.voices = [judges(False, "transition")]
    async with server.server:
        yield server


async def kinds(folder: Path) -> list[str]:
    rows = [{"id": str(at), "text": text, "posted_at": "2026-11-23T09:00:00"} for at, text in enumerate(SAID)]
    asked, roster, out = folder / "in.jsonl", folder / "roster.json", folder / "out.jsonl"
    asked.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    roster.write_text(json.dumps(ROSTER), "utf-8")
    assert await asyncio.to_thread(evaluation.run, "listen", asked, out, roster, model=True) == 0
    return [json.loads(line)["kind"] for line in out.read_text("utf-8").splitlines()]


async def test_a_configured_model_may_say_no_but_sees_nothing_sensitive(
    tmp_path: Path, model: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", model.url)
    assert await kinds(tmp_path) == ["none", "pit", "none"]
    assert len(model.asked) == 1 and "husband" not in model.heard and "Ruth" not in model.heard


async def test_without_a_model_it_says_so_and_judges_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    assert await kinds(tmp_path) == ["transition", "pit", "none"]
    assert "No model is configured" in capsys.readouterr().err
