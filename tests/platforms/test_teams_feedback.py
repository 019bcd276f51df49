"""The hands under a draft in Teams say the same as its buttons; what is written beside them is not read."""

import logging
from pathlib import Path
from typing import Any

import pytest

from tests.platforms.adaptive import button, buttons, words
from tests.platforms.branch_scenes import added
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, SAM, Json
from tests.platforms.tenant import Tenant

CHAT = f"a:{DANA}"
ASIDE = "the client is called Zebrafinch"


async def drafted(tenant: Tenant, office: Office) -> str:
    """The message with a draft in our chat."""
    card = await added(tenant, office)
    await tenant.press(button(card, "Draft"), message=tenant.last(CHAT))
    await office.settle()
    message = tenant.last(CHAT)
    form = await tenant.press(button(tenant.messages[message], "Answer"), message=message)
    ran = {"text": "She ran the marathon in Leeds"}
    await tenant.press(button(form, "Save"), message=message, typed=ran)
    await office.settle()
    assert {"Sounds right", "Not like me"} <= set(buttons(tenant.messages[message]))
    tenant.calls.clear()
    return message


async def rated(tenant: Tenant, message: str | None, reaction: object, **told: Any) -> None:
    value = {"reaction": reaction, "feedback": f'{{"feedbackText":"{ASIDE}"}}'}
    asked = {"actionName": "feedback", "actionValue": value}
    assert await tenant.invoke("message/submitAction", asked, replyToId=message, **told) == {}


@pytest.mark.parametrize(
    ("reaction", "liked", "said"), [("like", 1, "sounds right"), ("dislike", 0, "not like you")]
)
async def test_a_hand_is_the_same_as_its_button(
    tenant: Tenant, branch: Office, reaction: str, liked: int, said: str
) -> None:
    message = await drafted(tenant, branch)
    await rated(tenant, message, reaction)
    await branch.settle()
    assert branch.rows("select liked from draft") == [(liked,)]
    assert said in words(tenant.messages[message])


async def test_a_second_thought_counts(tenant: Tenant, branch: Office) -> None:
    message = await drafted(tenant, branch)
    for reaction in ("like", "dislike"):
        await rated(tenant, message, reaction)
        await branch.settle()
    assert branch.rows("select liked from draft") == [(0,)]


async def test_what_is_written_beside_it_is_kept_nowhere(
    tenant: Tenant, branch: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await rated(tenant, await drafted(tenant, branch), "like")
    await branch.settle()
    database = Path(str(branch.dispatcher.transactions.engine.url.database))
    kept = [file.read_bytes() for file in database.parent.glob(f"{database.name}*")]
    assert kept and not any(b"Zebrafinch" in file for file in kept)
    assert "Zebrafinch" not in caplog.text


@pytest.mark.parametrize("value", [{}, {"actionName": "feedback"}, {"actionValue": 3}, "x", None])
async def test_what_cannot_be_read_is_answered_all_the_same(
    tenant: Tenant, branch: Office, value: Json | None
) -> None:
    message = await drafted(tenant, branch)
    assert await tenant.invoke("message/submitAction", value or {}, replyToId=message) == {}
    await rated(tenant, message, ["like"])
    await rated(tenant, None, "like")
    await branch.settle()
    assert branch.rows("select liked from draft") == [(None,)]


async def test_nobody_rates_what_another_is_shown(tenant: Tenant, branch: Office) -> None:
    message = await drafted(tenant, branch)
    await rated(tenant, message, "like", who=SAM)
    await branch.settle()
    assert branch.rows("select liked from draft") == [(None,)]
