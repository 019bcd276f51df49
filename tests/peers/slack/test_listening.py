"""What is overheard in a Slack that nobody here wrote: asked of its author alone, kept nowhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers.slack.firm import Firm
from tests.peers.slack.peer import ALICE, BOB, ROOM, Json
from tests.platforms.office import Office
from tests.platforms.screen import labels, words

pytestmark = pytest.mark.usefixtures("unhurried")

NEWS = "Great news, Jane Doe at Acme has just been promoted to head of Zebrafinch"
MORE = "Sam Poe at Acme retires on 12 March"


@pytest.fixture
async def listening(firm: Firm) -> Firm:
    """Where a client is known with two of its people."""
    await firm.noted("add Acme: Jane Doe's birthday on 3 March")
    await firm.slash("add Acme: Sam Poe's birthday on 4 March")
    await firm.slash("listen on")
    assert "switched listening on" in (await firm.last_post(ROOM))["text"]
    return firm


async def asked(firm: Firm, text: str, who: str = ALICE) -> tuple[Json, Json]:
    """A message in the room, and what its author is asked about it."""
    before = len(await firm.said(firm.direct[who]))
    said = await firm.say(text, ROOM, who)
    await firm.until_said(firm.direct[who], before + 1)
    return said, await firm.last(firm.direct[who])


async def test_its_author_alone_is_asked_and_only_in_the_direct_message(listening: Firm) -> None:
    rooms, others = len(await listening.said(ROOM)), len(await listening.said(listening.direct[BOB]))
    _, card = await asked(listening, NEWS)
    assert labels(card) == ["Save", "Edit", "Not a moment"]
    assert "Jane Doe" in words(card) and "Zebrafinch" not in str(card)
    assert len(await listening.said(ROOM)) == rooms
    assert len(await listening.said(listening.direct[BOB])) == others


async def test_nothing_of_it_is_in_the_files_of_the_database(listening: Firm, office: Office) -> None:
    await asked(listening, NEWS)
    assert b"Jane Doe" in b"".join(_files(office)), "what was entered is there"
    assert b"Zebrafinch" not in b"".join(_files(office))


async def test_save_keeps_it_with_a_link_to_the_message(listening: Firm, office: Office) -> None:
    said, card = await asked(listening, NEWS)
    await listening.press(card, "Save")
    [answer] = await listening.replies()
    assert "Noted: Acme" in words(answer["body"])
    await office.settle()
    [[link]] = office.rows("select link from moment where link is not null")
    assert said["ts"].replace(".", "") in str(link)


async def test_an_edit_takes_it_away(listening: Firm) -> None:
    said, card = await asked(listening, NEWS)
    await listening.slack.edit(ALICE, ROOM, said["ts"], "never mind")
    await listening.slack.until("chat.delete")
    assert card["ts"] not in [message["ts"] for message in await listening.slack.messages(card["channel"])]


async def test_a_deletion_takes_it_away(listening: Firm) -> None:
    said, card = await asked(listening, NEWS)
    await listening.slack.delete(ALICE, ROOM, said["ts"])
    await listening.slack.until("chat.delete")
    assert card["ts"] not in [message["ts"] for message in await listening.slack.messages(card["channel"])]


async def test_where_others_read_by_now_nothing_is_heard(listening: Firm) -> None:
    listening.slack.facts[ROOM] = {"is_ext_shared": True}
    await listening.told({"type": "channel_shared", "channel": ROOM})
    before = len(listening.slack.calls)
    await listening.say(NEWS, ROOM)
    await listening.slash("listen off")
    await listening.slash("help")
    posts = [call for call in listening.slack.calls[before:] if call["method"] == "chat.postMessage"]
    assert posts == []


async def test_a_suggestion_that_slack_refuses_is_not_sent_again(listening: Firm, office: Office) -> None:
    listening.slack.fail("chat.postMessage", retry_after=1)
    before = len(listening.slack.made("chat.postMessage"))
    await listening.say(NEWS, ROOM)
    await listening.until(lambda: len(listening.slack.made("chat.postMessage")) > before)
    await asked(listening, MORE)
    assert [c["ok"] for c in listening.slack.made("chat.postMessage")[before:]] == [False, True]
    assert office.rows("select count(*) from delivery where state <> 'sent'") == [(0,)]


def _files(office: Office) -> Iterator[bytes]:
    path = Path(str(office.dispatcher.transactions.engine.url.database))
    return (file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
