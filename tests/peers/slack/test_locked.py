"""While somebody else holds the database: words within Slack's three seconds, and the answer after them."""

from bot.patience import LATE
from tests.peers.slack.database import locked
from tests.peers.slack.firm import Firm, posts
from tests.peers.slack.peer import ALICE, ROOM
from tests.platforms.office import Office
from tests.platforms.screen import button, filled, labels

BIRTHDAY = "add Acme: Sam Poe's birthday on 25 November"
BUDGET = 3000  # ms
WORDS = LATE.title


async def test_a_command_is_promised_its_answer_and_gets_it(firm: Firm, office: Office) -> None:
    await firm.known("Acme")
    with locked(office):
        acked = await firm.slack.slash(ALICE, ROOM, "/moment", BIRTHDAY)
    assert WORDS in acked["text"] and acked["ms"] < BUDGET
    await firm.until_told("Noted: Acme", "Sam Poe")
    assert office.rows("select count(*) from moment") == [(1,)]


async def test_a_form_that_comes_too_late_is_asked_for_again(firm: Firm, office: Office) -> None:
    with locked(office):
        acked = await firm.slack.slash(ALICE, ROOM, "/moment", "add")
    assert WORDS in acked["text"]
    await firm.until_told("took too long to open")


async def test_a_press_is_promised_its_answer_and_gets_it(firm: Firm, office: Office) -> None:
    card = await firm.noted(BIRTHDAY)
    shown = len(firm.slack.made("chat.postEphemeral"))
    with locked(office):
        await firm.slack.click(ALICE, ROOM, card["ts"], button(card, "Done")["action_id"])
    assert firm.slack.deliveries[-1]["ms"] < BUDGET
    assert (await firm.replies())[0]["body"]["text"] == WORDS
    await firm.slack.until("chat.postEphemeral", shown + 1)
    assert "Undo" in labels(await firm.last(ROOM))


async def test_a_form_keeps_what_was_typed_and_is_saved_once(firm: Firm, office: Office) -> None:
    await firm.slash("client add Northpine")
    with locked(office):
        acked = await firm.slack.submit(ALICE, filled(firm.slack.modals[-1], {}))
    assert WORDS in acked["text"] and acked["ms"] < BUDGET
    await firm.until_told("Northpine")
    assert office.rows("select name from client") == [("Northpine",)]
    assert posts(firm, ROOM) == []
