"""A model that fails, hangs, refuses or babbles: the letter comes all the same, and in time."""

import asyncio
from dataclasses import replace

import pytest
from openai import AsyncOpenAI

from prompts.call import Model
from prompts.model import ModelWriter
from prompts.offline import Composer, composed
from tests.prompts.briefs import CLINIC, RECOGNITION
from tests.prompts.model_server import (
    GOOD,
    KEY,
    ModelServer,
    Voice,
    body,
    hangs_up,
    only,
    page,
    raw,
    refuses,
    says,
    slow,
    status,
)

BRIEF = replace(RECOGNITION, firm="Alder Row Wealth", facts=(CLINIC,))


@pytest.mark.parametrize(
    "voice",
    [
        raw("{broken"),
        raw(None),
        raw('{"subject": 1}'),
        says(GOOD, finish="length"),
        page("<html>sign in</html>"),
        page('{"choices": [', "application/json"),
        body({"choices": []}),
        body({}),
        body({"choices": [{"finish_reason": "stop", "message": None}]}),
        refuses(),
        says(GOOD, finish="content_filter"),
        raw(""),
        hangs_up(),
        hangs_up('{"choices": ['),
        status(401),
        status(404),
        status(429),
        status(500),
        status(400),
    ],
    ids=[
        "broken-json",
        "no-content",
        "wrong-shape",
        "cut-off",
        "html",
        "broken-body",
        "no-choices",
        "nothing",
        "no-message",
        "refusal",
        "filtered",
        "empty",
        "hung-up",
        "torn",
        "401",
        "404",
        "429",
        "500",
        "400",
    ],
)
async def test_without_a_usable_answer_the_composer_writes(
    server: ModelServer, writer: ModelWriter, voice: Voice
) -> None:
    server.voices = [voice]
    assert await writer.write(BRIEF) == composed(BRIEF)
    assert server.asked


async def test_a_server_that_hangs_up_is_not_waited_for(writer: ModelWriter, server: ModelServer) -> None:
    await server.server.close()
    assert (await writer.write(BRIEF)).writer == "offline"


async def test_a_busy_server_is_asked_once_more(server: ModelServer, writer: ModelWriter) -> None:
    server.voices = [status(429), says(GOOD)]
    assert (await writer.write(BRIEF)).writer == "model"
    assert len(server.asked) == 2


async def test_a_slow_server_is_left_at_the_deadline(server: ModelServer) -> None:
    server.voices = [slow(3)]
    async with AsyncOpenAI(api_key=KEY, base_url=server.url, max_retries=0) as client:
        hurried = ModelWriter(Model(client, "m"), Composer(), deadline=0.2)
        before = asyncio.get_running_loop().time()
        assert (await hurried.write(BRIEF)).writer == "offline"
        assert asyncio.get_running_loop().time() - before < 2


@pytest.mark.parametrize(
    ("form", "asked"),
    [
        ("json_schema", ["json_schema"]),
        ("json_object", ["json_schema", "json_object"]),
        (None, ["json_schema", "json_object", None]),
    ],
)
async def test_the_form_of_answer_a_server_knows_is_found_and_remembered(
    server: ModelServer, writer: ModelWriter, form: str | None, asked: list[str | None]
) -> None:
    server.voices = [only(form)]
    assert (await writer.write(BRIEF)).writer == "model"
    assert (await writer.write(BRIEF)).writer == "model"
    assert server.forms == [*asked, form]


async def test_a_server_that_refuses_a_form_with_500_is_understood(
    server: ModelServer, writer: ModelWriter
) -> None:
    refused = status(500, "response_format: input should be 'text' or 'json_object'")
    server.voices = [refused, refused, says(GOOD)]
    assert (await writer.write(BRIEF)).writer == "model"
    assert server.forms == ["json_schema", "json_schema", "json_object"]


async def test_json_inside_other_words_is_found(server: ModelServer, writer: ModelWriter) -> None:
    server.voices = [
        raw('Here it is:\n```json\n{"subject": "The clinic", "text": ' + repr_json(GOOD) + "}\n```")
    ]
    assert (await writer.write(BRIEF)).writer == "model"


def repr_json(text: str) -> str:
    return '"' + text.replace("\n", "\\n") + '"'
