"""Clients and lists: the dry run, the columns, what is left out and why, and repeats."""

import pytest

from tests.conftest import Play

CSV = "name,owner,tier,since,status,aliases,contact,contact_role,birthday,contact_status,wall\n"
AMOS = "Copperfield Brewing,dana,A,2024-03-01,active,Copperfield;CM,Amos Trelawny,chairman,1961-11-25,,\n"


async def share(play: Play, text: str, who: str = "dana") -> str:
    [card] = await play.line(who=who, where="#wealth", file="clients.csv", content=text)
    return str(card["text"])


async def test_a_dry_run_says_row_by_row_what_would_happen_and_saves_nothing(play: Play) -> None:
    told = await share(play, CSV + AMOS)
    assert "Row 1: Copperfield Brewing, new, Amos Trelawny, birthday" in told
    assert play.rows("select count(*) from client") == [(1,)]


async def test_saved_it_is_there_with_its_birthday_and_its_aliases(play: Play) -> None:
    saved = await play.clients(CSV + AMOS)
    assert saved["title"] == "Saved: 1 client, 1 contact, 1 birthday"
    card = await play.say("client CM")
    assert "Amos Trelawny, chairman" in card["text"] and "Wednesday 25 November" in card["text"]


async def test_a_repeat_changes_nothing(play: Play) -> None:
    await play.clients(CSV + AMOS)
    before = play.rows("select * from client") + play.rows("select * from moment")
    saved = await play.clients(CSV + AMOS)
    assert "nothing new" in saved["title"]
    assert play.rows("select * from client") + play.rows("select * from moment") == before


async def test_cancel_saves_nothing(play: Play) -> None:
    await share(play, CSV + AMOS)
    await play.press("Cancel", "Dry run")
    assert play.rows("select count(*) from client") == [(1,)]


async def test_save_pressed_twice_is_answered_in_words(play: Play) -> None:
    await play.clients(CSV + AMOS)
    [told] = await play.press("Save", "Dry run")
    assert "saved already" in told["text"]


async def test_an_import_can_be_undone(play: Play) -> None:
    await play.clients(CSV + AMOS)
    await play.press("Undo", "Saved")
    assert play.rows("select count(*) from client") == [(1,)]
    assert "do not know" in (await play.say("client Copperfield"))["text"]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",dana,A,,,,,,,,\n", "it has no name"),
        ("Zeta,dana,Q,,,,,,,,\n", "tier Q is not A, B or C"),
        ("Zeta,dana,A,3/4/2024,,,,,,,\n", "is not a day like 2024-03-01"),
        ("Zeta,dana,A,,sleeping,,,,,,\n", "status sleeping is not known"),
        ("Zeta,dana,A,,,,Jo Lind,,31-11,,\n", "is not a day like 1961-11-25"),
        ("Zeta,dana,A,,,,,,1961-11-25,,\n", "a birthday but no contact"),
    ],
)
async def test_a_bad_row_is_named_and_the_rest_kept(play: Play, row: str, why: str) -> None:
    told = await share(play, CSV + row + AMOS)
    assert f"Row 1 is left out: {why}" in told or why in told
    await play.press("Save")
    assert play.rows("select name from client order by id") == [
        ("Northpine Eyecare",),
        ("Copperfield Brewing",),
    ]


async def test_an_owner_nobody_knows_is_named_and_the_client_is_unowned(play: Play) -> None:
    told = await share(play, "name,owner\nZeta,zoe\n")
    assert "no member is called zoe" in told
    await play.press("Save")
    assert play.rows("select owner_id from client where name = 'Zeta'") == [(None,)]


async def test_a_row_with_an_unknown_name_in_its_wall_is_not_saved(play: Play) -> None:
    told = await share(play, "name,owner,wall\nZeta,dana,dana;zoe\n")
    assert "no member is called zoe" in told
    await play.press("Save")
    assert play.rows("select count(*) from client where name = 'Zeta'") == [(0,)]


@pytest.mark.parametrize("text", ["", "who,what\nAcme,x\n", "name\n", "just words"])
async def test_what_is_no_client_list_is_answered_with_what_to_do(play: Play, text: str) -> None:
    told = await share(play, text)
    assert "columns" in told or "column" in told


async def test_semicolons_and_a_byte_order_mark_are_read_too(play: Play) -> None:
    assert "Row 1: Zeta, new" in await share(play, "﻿name;owner\nZeta;dana\n")


async def test_a_birthday_on_29_february_is_kept_on_the_28th_and_says_so(play: Play) -> None:
    await play.clients("name,owner,contact,birthday\nZeta,dana,Jo Lind,--02-29\n")
    assert "born 29 February, kept on Sunday 28 February 2027" in (await play.say("list Zeta"))["text"]


async def test_an_unowned_client_of_a_room_says_so_in_its_digest(play: Play) -> None:
    await play.clients("name,contact,birthday\nZeta,Jo Lind,--11-25\n")
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert "no owner yet" in next(line["text"] for line in lines if line["to"] == "#wealth")


async def test_what_is_imported_in_a_direct_message_has_no_room(play: Play) -> None:
    await play.clients("name,owner,contact,birthday\nZeta,dana,Jo Lind,--11-25\n", where="dm")
    lines = await play.at("2026-11-25T12:00:00+00:00")
    assert {line["to"] for line in lines} == {"@dana"}


async def test_a_client_is_added_by_a_form_and_shown(play: Play) -> None:
    await play.say("client add Zeta Works")
    card = await play.submit(aliases="Zeta; ZW", tier="B")
    assert card["title"] == "Zeta Works" and "Zeta, ZW" in card["text"]
    assert (await play.say("client ZW"))["title"] == "Zeta Works"


async def test_an_unknown_client_is_answered_with_the_nearest(play: Play) -> None:
    assert "Did you mean Northpine Eyecare" in (await play.say("client Norpine Eyeclinic"))["text"]


async def test_what_a_repeated_list_leaves_empty_stays_as_it_was(play: Play) -> None:
    await play.clients(CSV + "Zeta,dana,A,,legal hold,,Jo Lind,,,,\n")
    await play.clients("name,contact\nZeta,Jo Lind\n")
    assert play.rows("select tier, status from client where name = 'Zeta'") == [("A", "legal hold")]


async def test_names_with_accents_are_found_again(play: Play) -> None:
    for row in ("Öko Haus,dana,Élodie Martin,--11-25\n", "ÖKO HAUS,dana,élodie martin,--11-25\n"):
        await play.clients("name,owner,contact,birthday\n" + row)
    assert play.rows("select count(*) from contact") == [(1,)]
    assert play.rows("select count(*) from client where name like '%%aus'") == [(1,)]


async def test_undo_of_a_repeated_import_leaves_the_wall_standing(play: Play) -> None:
    walled = "name,owner,wall\nQuarry Hill,dana,dana;mira\n"
    await play.clients(walled)
    await play.clients(walled)
    await play.say("undo")
    assert "do not know" in (await play.say("client Quarry Hill", who="cole"))["text"]
