"""A model server gone wrong in every way that one is known to: there is a draft, and in time."""

import asyncio
import json
from dataclasses import replace

import pytest
from llmock.pytest_plugin import LLMock

from prompts.brief import Words
from prompts.call import Server, connect
from prompts.model import ModelWriter
from prompts.offline import Composer, composed
from tests.prompts.briefs import CLINIC, RECOGNITION
from tests.prompts.model_server import GOOD, SUBJECT

BRIEF = replace(RECOGNITION, firm="Alder Row Wealth", facts=(CLINIC,))
LETTER = json.dumps({"subject": SUBJECT, "text": GOOD, "slots": [], "used": [0]})
DEADLINE = 2.0
SLACK = 0.7  # for the composer, and a busy machine

either = pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])


async def written(llmock: LLMock, *, stream: bool = False, deadline: float = DEADLINE) -> Words:
    """The draft; it fails where there is none in time."""
    server = Server("gpt-5-mini", "llmock-test-key", base_url=llmock.base_url(), stream=stream)
    writer = ModelWriter(connect(server), Composer(), deadline=deadline)
    begun = asyncio.get_running_loop().time()
    try:
        words = await writer.write(BRIEF)
    finally:
        await writer.close()
    assert asyncio.get_running_loop().time() - begun < deadline + SLACK
    assert words == composed(BRIEF) if words.writer == "offline" else "Saturday" in words.text
    return words


@either
async def test_in_good_weather_the_model_writes(llmock: LLMock, stream: bool) -> None:
    llmock.reply(LETTER, times=None)
    assert (await written(llmock, stream=stream)).writer == "model"
    llmock.assert_resilient()


@pytest.mark.parametrize("code", [400, 401, 403, 404, 422])
async def test_what_will_not_get_better_is_written_offline_at_once(llmock: LLMock, code: int) -> None:
    llmock.reply(LETTER, times=None).fail(code, times=None)
    assert (await written(llmock)).writer == "offline"
    llmock.assert_resilient()


@pytest.mark.parametrize("code", [408, 409, 429, 500, 502, 503, 529])
async def test_what_passes_is_asked_once_more(llmock: LLMock, code: int) -> None:
    llmock.reply(LETTER, times=None).fail(code)
    assert (await written(llmock)).writer == "model"
    assert len(llmock.requests) == 2


@pytest.mark.parametrize("code", [408, 429, 500, 503])
@either
async def test_what_does_not_pass_is_written_offline(llmock: LLMock, code: int, stream: bool) -> None:
    llmock.reply(LETTER, times=None).outage(status=code)
    assert (await written(llmock, stream=stream)).writer == "offline"
    llmock.assert_resilient()


async def test_a_server_that_says_when_is_asked_then(llmock: LLMock) -> None:
    llmock.reply(LETTER, times=None).rate_limit(retry_after=0.6)
    assert (await written(llmock)).writer == "model"
    llmock.assert_resilient()


async def test_one_that_says_tomorrow_is_not_waited_for(llmock: LLMock) -> None:
    llmock.reply(LETTER, times=None).rate_limit(times=None, retry_after=60)
    assert (await written(llmock, deadline=0.5)).writer == "offline"
    llmock.assert_resilient()


@either
async def test_a_slow_one_is_left_at_the_deadline(llmock: LLMock, stream: bool) -> None:
    llmock.reply(LETTER, times=None).delay(3)
    assert (await written(llmock, stream=stream, deadline=0.4)).writer == "offline"


async def test_a_slow_beginning_is_waited_for_within_the_deadline(llmock: LLMock) -> None:
    llmock.reply(LETTER, times=None).slow_first_token(0.3)
    assert (await written(llmock, stream=True)).writer == "model"
    llmock.slow_first_token(3)
    assert (await written(llmock, stream=True, deadline=0.4)).writer == "offline"


async def test_a_stream_that_stalls_is_left_at_the_deadline(llmock: LLMock) -> None:
    llmock.reply(LETTER, times=None).stall(after_chunks=5, seconds=3)
    assert (await written(llmock, stream=True, deadline=0.4)).writer == "offline"


@pytest.mark.parametrize("chunks", [0, 1, 20])
async def test_half_a_stream_is_no_letter(llmock: LLMock, chunks: int) -> None:
    llmock.reply(LETTER, times=None)
    for fault in (llmock.disconnect, llmock.truncate, llmock.corrupt):
        fault(after_chunks=chunks)
        assert (await written(llmock, stream=True)).writer == "offline", fault.__name__


@pytest.mark.parametrize(
    "reply", ["{bad", "null", "[]", '"a letter"', '{"text": 5}', "Dear {contact_first},", " "]
)
@either
async def test_an_answer_that_is_no_letter_is_repaired_once(llmock: LLMock, reply: str, stream: bool) -> None:
    llmock.reply(reply).reply(LETTER, times=None)
    mended = await written(llmock, stream=stream)
    assert mended.writer == ("offline" if reply == " " else "model")
    llmock.reset()
    llmock.reply(reply, times=None)
    assert (await written(llmock, stream=stream)).writer == "offline"
    assert len(llmock.requests) <= 2


async def test_a_question_that_is_too_long_for_it_is_written_offline(llmock: LLMock) -> None:
    llmock.reply(LETTER, times=None).context_overflow(times=None)
    assert (await written(llmock)).writer == "offline"


async def test_a_spent_quota_is_written_offline(llmock: LLMock) -> None:
    llmock.reply(LETTER, times=None).limits(rpm=1)
    assert (await written(llmock)).writer == "model"
    assert (await written(llmock, deadline=0.5)).writer == "offline"


async def test_many_at_once_in_an_outage_each_get_a_draft(llmock: LLMock) -> None:
    llmock.reply(LETTER, times=None).fail(503, times=6)
    drafts = await asyncio.gather(*(written(llmock) for _ in range(5)))
    assert len(drafts) == 5
