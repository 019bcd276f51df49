"""Words of the machine bear their label wherever they are shown, until a person has changed one of them."""

import asyncio

import pytest

from tests.platforms.adaptive import button, words
from tests.platforms.branch_scenes import said
from tests.platforms.office import Office
from tests.platforms.tenancy import SAM
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_feedback import CHAT, drafted, rated


async def copied(tenant: Tenant, office: Office, message: str) -> str:
    """The message with the words to be copied."""
    await tenant.press(button(tenant.messages[message], "Copy"), message=message)
    while "Copy these words" not in words(tenant.messages[tenant.last(CHAT)]):
        await asyncio.sleep(0.05)
        await office.settle()
    return tenant.last(CHAT)


async def test_copied_words_bear_it_too(tenant: Tenant, branch: Office) -> None:
    message = await drafted(tenant, branch)
    copy = tenant.messages[await copied(tenant, branch, message)]
    assert copy["entities"] == tenant.messages[message]["entities"] and "channelData" not in copy


async def test_what_a_person_changed_is_theirs_where_it_is_copied(tenant: Tenant, branch: Office) -> None:
    message = await drafted(tenant, branch)
    form = await tenant.press(button(tenant.messages[message], "Edit"), message=message)
    own = {"text": "Dear Sam, in my own words"}
    await tenant.press(button(form, "Save"), message=message, typed=own)
    await branch.settle()
    assert "entities" not in tenant.messages[message]
    assert "entities" not in tenant.messages[await copied(tenant, branch, message)]


@pytest.mark.parametrize("after", ["Not like me", "I sent it"])
async def test_it_stays_while_the_words_are_as_they_were_written(
    tenant: Tenant, branch: Office, after: str
) -> None:
    message = await drafted(tenant, branch)
    if after == "Not like me":
        await rated(tenant, message, "dislike")
    else:
        await tenant.press(button(tenant.messages[message], after), message=message)
    await branch.settle()
    assert tenant.messages[message]["entities"]


async def test_whoever_releases_them_reads_it_too(tenant: Tenant, branch: Office) -> None:
    await said(tenant, branch, "help", who=SAM)
    await said(tenant, branch, "settings release all @Sam")
    message = await drafted(tenant, branch)
    asked = [each for each in tenant.messages.values() if "To be released" in words(each)]
    assert [each["entities"] for each in asked] == [tenant.messages[message]["entities"]]
