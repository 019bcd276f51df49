"""Cancel in our chat in Teams: what the form stood in place of is there again, as it was shown last."""

from bot.teams.lasting import Lasting
from bot.teams.posted import Posted
from bot.teams.presses import CLOSED
from handlers.cards import Attachment, Card
from handlers.context import Place
from tests.platforms.adaptive import button, buttons, words
from tests.platforms.branch_scenes import added, said
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_presses import CANCEL, CHAT


async def test_cancel_gives_back_the_card(tenant: Tenant, branch: Office) -> None:
    card, message = await added(tenant, branch), tenant.last(CHAT)
    await tenant.press(button(card, "Edit"), message=message)
    shown = await tenant.press(CANCEL, message=message)
    assert words(shown) == words(card) and buttons(shown) == buttons(card)
    assert tenant.calls == []


async def test_cancel_gives_back_what_took_the_place_of_the_card(tenant: Tenant, branch: Office) -> None:
    card, message = await added(tenant, branch), tenant.last(CHAT)
    done = await tenant.press(button(card, "Done"), message=message)
    await tenant.until(lambda: tenant.made("PUT"))
    assert words(await tenant.press(CANCEL, message=message)) == words(done) != words(card)
    undone = await tenant.press(button(done, "Undo"), message=message)
    await tenant.until(lambda: tenant.made("PUT"), 2)
    shown = await tenant.press(CANCEL, message=message)
    assert words(shown) == words(undone) and buttons(shown) == buttons(undone)


async def test_a_form_that_waited_behind_a_button_is_behind_it_again(tenant: Tenant, branch: Office) -> None:
    asked = await said(tenant, branch, "client add Acme")
    await tenant.press(button(asked, "Open the form"), message=tenant.last(CHAT))
    shown = await tenant.press(CANCEL, message=tenant.last(CHAT))
    assert buttons(shown) == ["Open the form"]


async def test_no_word_of_a_file_is_kept_with_the_message(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    message, listed = tenant.last(CHAT), Card("Your list", (Attachment("list.csv", "Zebrafinch"),))
    lasting = Lasting(branch.teams, Posted(branch.dispatcher))
    await lasting.keep(Place(f"teams/tenant-1/@{DANA}"), message, listed)
    assert branch.rows(f"select card from delivery where message = '{message}'") == [(None,)]
    assert words(await tenant.press(CANCEL, message=message)) == CLOSED.title


async def test_where_no_post_of_ours_stands_nothing_was_changed(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    shown = await tenant.press(CANCEL, message="of an old day")
    assert words(shown) == CLOSED.title
