"""Listening: what nobody is asked about, because of who said it, where, how often, or what is known."""

import asyncio

import pytest

from bot import findings
from bot.platform import Gone
from handlers.cards import Card
from handlers.commands.settings import NoteRoom
from handlers.context import Place
from tests.conftest import Play
from tests.overheard import BEREAVED, BIRTHDAY, FOUR, PROMOTED, RETIRES, WEALTH, asked, listening, talk

MONDAY = "2026-11-30T08:00:00+00:00"  # the digest of Friday was the last to ask who reads in the room


@pytest.fixture
async def heard(play: Play) -> Play:
    return await listening(play)


async def test_not_a_moment_is_not_asked_again_in_that_shape_of_that_person(heard: Play) -> None:
    await asked(heard, BIRTHDAY)
    [gone] = await heard.press("Not a moment", "Ruth")
    assert gone["kind"] == "update" and "Ruth" not in gone["text"]
    assert await talk(heard, "Sam Poe's birthday is on 5 April") == []
    await asked(heard, "Sam Poe's birthday is on 5 April", who="cole")
    await asked(heard, RETIRES)


async def test_nobody_gets_more_than_three_a_day(heard: Play) -> None:
    for text in FOUR[:2]:
        await asked(heard, text)
    await asked(heard, FOUR[2], id="m3")
    await heard.line(who="dana", delete="m3")
    assert await talk(heard, FOUR[3]) == [], "what was shown counts, also when it was withdrawn"
    await asked(heard, FOUR[3], who="cole")
    assert heard.rows("select number from held_back") == [(1,)]
    await heard.at("2026-11-23T23:59:00+00:00")
    assert await talk(heard, FOUR[3]) == []
    await heard.at("2026-11-24T00:00:00+00:00")
    await asked(heard, FOUR[3])


async def test_also_of_many_at_once_only_three_are_asked(heard: Play) -> None:
    texts = (*FOUR, "Ruth Calloway broke her leg", "Globex opened a new branch in Leeds")
    await asyncio.gather(*(heard.stage.talk("dana", WEALTH, f"{n}", text) for n, text in enumerate(texts)))
    assert heard.rows("select nth from suggestion order by nth") == [(1,), (2,), (3,)]
    assert heard.rows("select number from held_back") == [(3,)]


async def test_doctor_tells_how_many_were_held_back_and_where_we_listen(heard: Play) -> None:
    for text in (*FOUR, FOUR[3]):
        await talk(heard, text)
    now = heard.stage.clock()
    _, told = await heard.stage.transactions.read(lambda session: findings.found(session, now))
    assert any("Listening in 1 of them; 2 suggestions were held back in 30 days" in line for line in told)


async def test_a_message_is_asked_about_once_however_often_we_are_told_of_it(heard: Play) -> None:
    for _ in range(2):
        await heard.stage.talk("dana", WEALTH, "77", PROMOTED)
    await heard.line(restart=True)
    await heard.stage.talk("dana", WEALTH, "77", PROMOTED)
    assert len(heard.rows("select id from suggestion")) == 1


async def test_what_is_on_record_already_is_not_asked_about(heard: Play) -> None:
    await heard.say("add Northpine Eyecare: Ruth Calloway promoted to practice director")
    assert await talk(heard, PROMOTED, who="cole") == []
    await heard.say("add birthday Ruth Calloway 3 March")
    assert await talk(heard, BIRTHDAY, who="cole") == []
    await asked(heard, RETIRES, who="cole")


async def test_an_open_pit_is_talked_about_without_a_question(heard: Play) -> None:
    await heard.say("add pit: Northpine Eyecare Ruth Calloway's husband died")
    assert await talk(heard, BEREAVED, who="cole") == []
    await heard.at("2026-12-08T08:00:00+00:00")
    await asked(heard, "Ruth Calloway's mother died last night", who="cole")


async def test_a_walled_client_is_heard_of_only_from_those_inside(heard: Play) -> None:
    await heard.clients("name,owner,wall\nHarbour Point,dana,dana\n")
    text = "Harbour Point opened a new branch in Leeds"
    assert await talk(heard, text, who="cole") == []
    assert await talk(heard, text, who="mira") == []
    assert "Harbour Point" in (await asked(heard, text))["text"]


@pytest.mark.parametrize("account", ["guest", "outsider"])
async def test_a_guest_is_asked_nothing_and_closes_the_room_for_all(heard: Play, account: str) -> None:
    await heard.line(person="gus", account=account)
    assert await talk(heard, PROMOTED, who="gus") == []
    assert await talk(heard, PROMOTED) == []


async def test_somebody_who_has_left_is_asked_nothing(heard: Play) -> None:
    await heard.line(person="dana", active=False)
    assert await talk(heard, PROMOTED) == []


async def test_what_was_learned_before_yesterday_is_asked_for_anew_before_anything_is_heard(
    heard: Play,
) -> None:
    await heard.at(MONDAY)
    await asked(heard, PROMOTED)
    await heard.at("2026-12-04T12:00:00+00:00")
    heard.stage.chat.rooms[WEALTH] = NoteRoom("#wealth", audience="external")
    await heard.at("2026-12-07T08:00:00+00:00")
    assert heard.rows("select audience from channel") == [("internal",)], "nobody has asked yet"
    assert await talk(heard, RETIRES) == []
    assert heard.rows("select audience from channel") == [("external",)]


async def test_where_the_platform_does_not_say_who_reads_nothing_is_heard(
    heard: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(place: Place) -> None:
        raise Gone

    await heard.at(MONDAY)
    monkeypatch.setattr(heard.stage.chat, "about_place", silent)
    assert await talk(heard, PROMOTED) == []


async def test_what_is_said_to_us_is_not_overheard(heard: Play) -> None:
    assert await talk(heard, f"hello @moments, {PROMOTED}") == []
    for text in (f"/moment add {PROMOTED}", f"@moments {RETIRES}"):
        assert not any(line["title"] == "Save this?" for line in await talk(heard, text))


async def test_what_could_not_be_shown_does_not_count_and_is_not_repeated(
    heard: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused(place: Place, card: Card) -> str:
        raise Gone

    with monkeypatch.context() as away:
        away.setattr(heard.stage.chat, "suggest", refused)
        assert await talk(heard, PROMOTED) == []
    assert heard.rows("select id from suggestion") == []
    assert await heard.at("2026-11-23T08:30:00+00:00") == []
    for text in FOUR[1:]:
        await asked(heard, text)


async def test_a_message_deleted_while_it_is_shown_takes_it_away_again(
    heard: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat, send = heard.stage.chat, heard.stage.chat.suggest

    async def meanwhile(author: Place, card: Card) -> str:
        await heard.stage.unsay(WEALTH, "77")
        return await send(author, card)

    monkeypatch.setattr(chat, "suggest", meanwhile)
    await heard.stage.talk("dana", WEALTH, "77", PROMOTED)
    assert chat.messages[-1].gone


async def test_a_message_deleted_before_it_was_judged_is_not_asked_about(heard: Play) -> None:
    await heard.stage.unsay(WEALTH, "77")
    await heard.stage.talk("dana", WEALTH, "77", PROMOTED)
    assert heard.rows("select id from suggestion") == []


async def test_nothing_crosses_to_another_workspace(heard: Play) -> None:
    await heard.line(workspace="other")
    await heard.line(room="#wealth", zone="Europe/London", listen=True)
    await heard.line(person="dana", zone="Europe/London", locale="en-GB")
    assert await talk(heard, PROMOTED) == []
