"""Hints in Teams: they name what is said to the bot there, and no command that Teams does not have."""

from bot.teams.forms import adaptive
from handlers.cards import Field, Form
from handlers.commands.moments import AddMoment
from tests.platforms.adaptive import words
from tests.platforms.branch_scenes import said
from tests.platforms.office import Office
from tests.platforms.tenant import Tenant


async def test_no_hint_names_a_command_that_teams_has_not(tenant: Tenant, branch: Office) -> None:
    shown = await said(tenant, branch, "help")
    more = await said(tenant, branch, "help more")
    empty = await said(tenant, branch, "upcoming")
    for each in (shown, empty, more, *(post.body for post in tenant.posts())):
        assert "/moment" not in str(each), words(each)
    assert "add Acme: Jane Doe promoted" in words(shown)
    assert "list shows all that is to come" in words(empty)
    assert "my day or my-day = your day" in words(more)


def test_a_form_names_none_either_but_gives_back_what_was_typed() -> None:
    asked = Field("what", "Say `/moment add`", value="`/moment add`", hint="`/moment list`")
    drawn = str(adaptive(Form("Say `/moment add`", (asked,), AddMoment())))
    assert drawn.count("/moment") == 1 and "'value': '`/moment add`'" in drawn
