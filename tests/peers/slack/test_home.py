"""App Home in a Slack that nobody here wrote."""

import pytest

from tests.peers.slack.firm import Firm
from tests.peers.slack.peer import ALICE, BOB, Json
from tests.platforms.screen import button, labels, words

pytestmark = pytest.mark.usefixtures("unhurried")


async def opened(firm: Firm, who: str = ALICE) -> Json:
    """The Home as this person finds it when they open it."""
    drawn = len(firm.slack.made("views.publish"))
    await firm.slack.open_home(who)
    return await shown(firm, drawn + 1, who)


async def shown(firm: Firm, number: int, who: str = ALICE) -> Json:
    await firm.slack.until("views.publish", number)
    await firm.quietly(lambda: who in firm.slack.homes)
    return dict(firm.slack.made("views.publish")[number - 1]["args"]["view"])


async def test_the_home_shows_what_is_mine_and_a_press_draws_it_anew(firm: Firm) -> None:
    await firm.noted("add Acme: Sam Poe's birthday on 25 November")
    home = await opened(firm)
    assert "birthday" in words(home) and "Acme" in words(home)
    await firm.slack.click_home(ALICE, button(home, "Done")["action_id"])
    after = await shown(firm, 2)
    assert "Done: Acme" in words(after) and "Undo" in labels(after)
    assert "birthday" not in words(await opened(firm, BOB))
    assert firm.slack.problems == []


async def test_a_form_from_the_home_is_saved_and_told_on_it(firm: Firm) -> None:
    home = await opened(firm)
    await firm.slack.click_home(ALICE, button(home, "Away or covering")["action_id"])
    await firm.slack.until("views.open")
    await firm.submit({"who": "bob brown", "until": "Friday"})
    assert "You stand in for" in words(await shown(firm, 2))
    assert firm.slack.problems == []


async def test_a_card_to_read_is_opened_over_the_home(firm: Firm) -> None:
    home = await opened(firm)
    await firm.slack.click_home(ALICE, button(home, "All settings")["action_id"])
    await firm.slack.until("views.open")
    assert "Possible claims" in words(firm.slack.made("views.open")[-1]["args"]["view"])
    assert firm.slack.problems == []
