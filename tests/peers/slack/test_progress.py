"""How far a draft has come while a slow model writes: for its asker alone, and no word before the end."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.peers import harness
from tests.peers.slack.firm import Firm, drafted, greeted
from tests.peers.slack.peer import ALICE, Json, peer
from tests.peers.slack.served import serving

pytestmark = pytest.mark.asyncio(loop_scope="module")

PAUSE = 0.05
SLOW = 1.5  # seconds; what is ready within one is shown without a word in between


async def write(request: web.Request) -> web.Response:
    """A model that thinks for long and then has nothing to say: the draft is written without it."""
    await asyncio.sleep(SLOW)
    return web.json_response({"error": {"message": "no", "type": "invalid_request_error"}}, status=400)


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def whole(installed: None, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Firm]:
    port, folder = harness.free_port(), tmp_path_factory.mktemp("served")
    writer = web.Application()
    writer.router.add_post("/v1/chat/completions", write)
    async with TestServer(writer) as model, peer(port) as slack:
        async with serving(slack, port, folder, str(model.make_url("/v1"))):
            yield await greeted(Firm(slack, partial(asyncio.sleep, PAUSE)))


@pytest_asyncio.fixture(loop_scope="module")
async def firm(whole: Firm) -> AsyncIterator[Firm]:
    yield whole
    assert whole.slack.problems == []


async def test_how_far_a_draft_is_holds_none_of_its_words_and_goes_away(firm: Firm) -> None:
    await firm.known("Hazel")
    before = len(firm.slack.calls)
    await drafted(firm, "Hazel", "Ann Teller")
    begun = await firm.slack.until("chat.startStream")
    await firm.until(lambda: any(_deleted(call, begun) for call in firm.slack.calls))
    streamed = [call for call in firm.slack.calls[before:] if call["method"].endswith("Stream")]
    assert all(call["ok"] for call in streamed) and streamed[-1]["method"] == "chat.stopStream"
    assert begun["args"]["recipient_user_id"] == ALICE and "markdown_text" not in str(streamed)
    assert "Teller" not in str([call["args"] for call in streamed]) and "Hazel" not in str(streamed)


@pytest.mark.parametrize(
    ("method", "client", "who"),
    [
        ("chat.startStream", "Juniper", "Ida Moss"),
        ("chat.appendStream", "Katsura", "Kim Lund"),
        ("chat.stopStream", "Larch", "Lea Nord"),
    ],
)
async def test_where_slack_streams_nothing_the_draft_comes_all_the_same(
    firm: Firm, method: str, client: str, who: str
) -> None:
    await firm.known(client)
    firm.slack.fail(method, error="unknown_method")
    await drafted(firm, client, who)
    firm.slack.faults[method].clear()


def _deleted(call: Json, begun: Json) -> bool:
    return bool(call["method"] == "chat.delete" and call["args"]["ts"] == begun["response"]["ts"])
