"""What was once sent for few eyes is neither example nor history for a model."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import Play
from tests.test_drafts_model import Firm, nth, with_model


@pytest.fixture
async def firm(play: Play) -> AsyncIterator[Firm]:
    async for firm in with_model(play):
        yield firm


async def sent(firm: Firm, client: str, words: str) -> None:
    await firm.play.press("I sent it", client)
    await firm.play.press("I filled it in my own message", client)
    await firm.play.press("Paste what went out", client)
    await firm.play.submit(text=words, voice="yes")


async def test_an_example_for_few_eyes_is_not_shown_to_a_model(firm: Firm) -> None:
    client, _ = await firm.client("wall", "dana;ada")
    await firm.play.say(f"add pit: {client}: invoice wrong again")
    await firm.play.press("Draft", client)
    await sent(firm, client, "We billed the secret merger twice, and we are sorry.")
    await firm.drafted("pit: {client} report sent late")
    assert firm.model.asked and "merger" not in firm.model.heard


async def test_a_possible_claim_is_no_history_for_a_model(firm: Firm) -> None:
    await firm.play.say("settings claims-contact @cole", who="ada")
    await firm.drafted("pit: {client} invoice wrong again, possible claim")
    client, _ = nth(firm.used - 1)
    await sent(firm, client, "We have heard you about the zebra filing.")
    await firm.play.say(f"add pit: {client}: report sent late")
    await firm.play.press("Draft", "report")
    assert firm.model.asked and "zebra" not in firm.model.heard
