"""Mute: one's own digest, a client or a moment is not heard of until `mute off`; pits always are."""

from tests.conftest import Json, Play
from tests.test_digests import BIRTHDAY, posted


def lines_to(lines: list[Json], whom: str) -> str:
    return "\n".join(line["text"] for line in lines if line["to"] == whom)


async def test_who_is_muted_gets_no_digest_of_their_own_until_mute_off(play: Play) -> None:
    await play.say("settings digest off", who="ada")
    await play.say(BIRTHDAY)
    card = await play.say("mute")
    assert card["title"] == "Muted: your own digest" and card["buttons"] == ["Unmute"]
    assert ", muted" in (await play.say("settings"))["text"]
    assert await play.at("2026-11-25T12:00:00+00:00") == []
    await play.say("mute off")
    [private] = posted(await play.at("2026-11-26T12:00:00+00:00"), "@dana")
    assert "Ruth Calloway" in private["text"]


async def test_the_room_hears_of_what_is_theirs_all_the_same(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("mute")
    assert "Ruth Calloway" in lines_to(await play.at("2026-11-25T12:00:00+00:00"), "#wealth")


async def test_pits_come_through_to_the_muted(play: Play) -> None:
    await play.say("settings digest off", who="ada")
    await play.say("mute")
    await play.say("mute", who="mira")
    told = await play.line(
        who="cole", where="#wealth", say="/moment add pit: Northpine Eyecare invoice wrong again"
    )
    assert "invoice wrong again" in lines_to(told, "@dana")
    tuesday = await play.at("2026-11-24T12:00:00+00:00")
    assert "Good morning" in lines_to(tuesday, "@dana")
    assert "invoice wrong again" in lines_to(tuesday, "@mira"), "an escalation is never muted"


async def test_what_nobody_owns_is_told_to_a_muted_manager(play: Play) -> None:
    await play.clients("name,owner,contact,birthday\nOrphan,,Otto Lost,--11-25\n")
    await play.say("mute", who="mira")
    assert "Otto Lost" in lines_to(await play.at("2026-11-25T12:00:00+00:00"), "@mira")


async def test_a_muted_stand_in_hears_what_is_not_their_own(play: Play) -> None:
    await play.say("settings digest off", who="ada")
    await play.say(BIRTHDAY)
    await play.say("cover @dana until 30 November", who="cole")
    await play.say("mute", who="cole")
    assert "Ruth Calloway" in lines_to(await play.at("2026-11-25T12:00:00+00:00"), "@cole")


async def test_a_muted_client_is_silent_and_says_why_when_asked_by_name(play: Play) -> None:
    await play.say(BIRTHDAY)
    card = await play.say("mute Northpine Eyecare")
    assert card["title"] == "Muted: Northpine Eyecare"
    assert "muted by its owner" in (await play.say("list Northpine Eyecare"))["text"]
    assert "Ruth" not in (await play.say("upcoming"))["text"]
    assert "muted by its owner" in (await play.say("draft Ruth birthday"))["text"]
    assert await play.at("2026-11-25T12:00:00+00:00") == []
    await play.say("mute off Northpine Eyecare")
    assert "just missed" in lines_to(await play.at("2026-11-26T12:00:00+00:00"), "#wealth")


async def test_muted_after_the_digest_it_leaves_it_and_unmute_brings_it_back(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.clients("name,owner\nQuay,dana\n")
    await play.say("add Quay: open house on 25 November")
    await play.at("2026-11-25T09:00:00+00:00")
    lines = await play.line(who="dana", where="#wealth", say="/moment mute Ruth birthday")
    assert "Ruth Calloway" not in lines_to(lines, "#wealth") and "Quay" in lines_to(lines, "#wealth")
    back = await play.press("Unmute", "Ruth")
    assert "Ruth Calloway" in lines_to(back, "#wealth")


async def test_one_moment_is_muted_and_its_neighbours_are_not(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("add Northpine Eyecare: second clinic opens 25 November")
    card = await play.say("mute Ruth birthday")
    assert card["title"] == "Muted: Ruth Calloway's birthday, Northpine Eyecare"
    text = lines_to(await play.at("2026-11-25T12:00:00+00:00"), "#wealth")
    assert "second clinic" in text and "Ruth" not in text


async def test_its_card_and_its_clients_card_have_the_button(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say("client Northpine Eyecare")
    [muted] = await play.press("Mute", "Northpine")
    assert muted["title"] == "Muted: Northpine Eyecare"
    await play.say("list Northpine Eyecare")
    [shown] = await play.press("Show", "Ruth")
    assert "Unmute" in shown["buttons"]
    await play.press("Unmute", "Ruth")
    assert play.rows("select muted from client") in ([(0,)], [(False,)])


async def test_a_pit_what_nobody_owns_and_what_is_anothers_cannot_be_muted(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    await play.clients("name,owner,contact,birthday\nOrphan,,Otto Lost,--11-25\n")
    assert "never muted" in (await play.say("mute invoice wrong"))["title"]
    assert "Nobody owns that" in (await play.say("mute Orphan"))["title"]
    assert "Nobody owns that" in (await play.say("mute Otto birthday"))["title"]
    assert "Only dana or a manager" in (await play.say("mute Northpine Eyecare", who="cole"))["title"]
    assert "Muted" in (await play.say("mute Northpine Eyecare", who="mira"))["title"]


async def test_a_muted_owner_is_not_asked_to_keep_in_touch(play: Play) -> None:
    await play.clients("name,owner\nQuayside,cole\n")
    for day in range(4, 9):
        await play.say(f"add Quayside: open house {day} on {day} January 2027", who="cole")
    await play.say("mute")
    assert "keep in touch" not in lines_to(await play.at("2027-01-09T00:00:00+00:00"), "#wealth")
