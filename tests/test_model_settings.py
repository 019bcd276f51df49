"""The settings of a model: what switches it on, what it is told, and what doctor says of it."""

import logging

import pytest

from bot import checkup, writers
from bot.config import OpenAI, Settings
from prompts.model import ModelWriter
from prompts.offline import Composer
from tests.prompts.briefs import RECOVERY
from tests.prompts.model_server import KEY, ModelServer, status

NAMES = (
    "API_KEY BASE_URL MODEL AZURE_ENDPOINT API_VERSION NAMES STREAM ANSWER_TOKENS DEADLINE ORG_ID "
    "DAILY_CALLS DAILY_TOKENS DAILY_COST PRICE_INPUT PRICE_OUTPUT"
).split()


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)


def configured(monkeypatch: pytest.MonkeyPatch, **values: str) -> OpenAI | None:
    for name, value in values.items():
        monkeypatch.setenv(f"OPENAI_{name}", value)
    return Settings().openai


def test_without_a_key_or_an_address_there_is_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    assert configured(monkeypatch) is None
    assert configured(monkeypatch, ORG_ID="org-1", MODEL="m", API_KEY="") is None


def test_a_server_in_the_house_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    told = configured(monkeypatch, BASE_URL="http://127.0.0.1:11434/v1", MODEL="llama")
    assert told is not None
    server = writers.server(told)
    assert (server.base_url, server.model, server.api_key) == ("http://127.0.0.1:11434/v1", "llama", "none")
    assert server.azure_endpoint is None and not told.names


def test_azure_is_told_by_its_endpoint(monkeypatch: pytest.MonkeyPatch) -> None:
    told = configured(
        monkeypatch,
        API_KEY=KEY,
        AZURE_ENDPOINT="https://firm.example",
        API_VERSION="2025-04-01",
        MODEL="our-gpt",
    )
    assert told is not None
    server = writers.server(told)
    assert (server.azure_endpoint, server.api_version) == ("https://firm.example", "2025-04-01")


def test_ceilings_prices_and_names_are_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    told = configured(
        monkeypatch,
        API_KEY=KEY,
        NAMES="on",
        DAILY_COST="1.5",
        PRICE_INPUT="0.25",
        PRICE_OUTPUT="2",
        STREAM="true",
    )
    assert told is not None and told.names and told.daily_cost == 1.5
    server = writers.server(told)
    assert (server.price_input, server.price_output, server.stream) == (0.25, 2.0, True)
    assert server.longest == told.deadline == 20
    assert KEY not in repr(told) and KEY not in repr(server)


async def test_without_a_model_the_composer_writes_alone() -> None:
    async with writers.writing(None) as writer:
        assert isinstance(writer, Composer)


async def test_the_writer_asks_where_the_settings_say_and_never_logs_the_key(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    model = ModelServer()
    model.voices = [status(401, f"Incorrect API key provided: {KEY}")]
    async with model.server:
        told = configured(monkeypatch, API_KEY=KEY, BASE_URL=model.url, MODEL="m")
        async with writers.writing(told) as writer:
            assert isinstance(writer, ModelWriter)
            assert (await writer.write(RECOVERY)).writer == "offline"
    assert len(model.asked) == 1 and "AuthenticationError" in caplog.text
    assert KEY not in caplog.text


async def test_doctor_says_what_a_model_may_do_and_not_its_key(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///:memory:")
    configured(monkeypatch, API_KEY=KEY, MODEL="m", DAILY_COST="2.5", NAMES="on")
    await checkup.run()
    said = " ".join(capsys.readouterr().out.split())
    assert "Drafts are written by m." in said and "OPENAI_NAMES is on" in said
    assert "200 times, 300000 tokens, 2.5 of cost" in said and KEY not in said
