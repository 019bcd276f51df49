"""Taking out what one may see, as CSV, JSON or a calendar."""

import csv
import io
import json
from datetime import date

import pytest
from icalendar import Calendar

from handlers.exporting import FORMATS
from tests.conftest import Json, Play

CSV = "name,owner,tier,since,status,aliases,contact,contact_role,birthday,contact_status,wall\n"
BIRTHDAY = "add Northpine Eyecare: Ruth Calloway's birthday on 25 November"
FESTIVE = "add Northpine Eyecare: summer party on 11 December"


async def taken(play: Play, format: str, who: str = "dana") -> str:
    """What stands in the file."""
    [card] = await play.line(who=who, where="dm", say=f"export {format}")
    assert card["to"] == f"@{who}" and card["private"]
    assert card["file"]["name"] == f"moments-{card['at'][:10]}.{format}"
    content: str = card["file"]["content"]
    return content


async def rows(play: Play, who: str = "dana") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(await taken(play, "csv", who))))


async def events(play: Play, who: str = "dana") -> list[Json]:
    """As a calendar reads them."""
    calendar = Calendar.from_ical(await taken(play, "ics", who))
    return [
        {name.lower(): str(event[name]) for name in ("SUMMARY", "UID")}
        | {"on": event.decoded("DTSTART"), "rule": event["RRULE"].to_ical() if "RRULE" in event else None}
        for event in calendar.walk("VEVENT")
    ]


async def titles(play: Play, who: str = "dana") -> list[str]:
    return [event["summary"] for event in await events(play, who)]


async def everywhere(play: Play, who: str = "dana") -> str:
    return "\n".join([await taken(play, format, who) for format in FORMATS])


# --- asking ---


async def test_in_a_room_the_answer_says_where_the_file_is_and_only_the_asker_gets_it(play: Play) -> None:
    answer, file = await play.line(who="dana", where="#wealth", say="/moment export csv")
    assert "direct message" in answer["title"] and "file" not in answer
    assert file["to"] == "@dana" and file["private"] and "Northpine Eyecare" in file["file"]["content"]
    assert file["line"] == answer["line"]


@pytest.mark.parametrize(("label", "format"), [("CSV", "csv"), ("JSON", "json"), ("Calendar (ICS)", "ics")])
async def test_without_a_format_a_button_for_each_asks_for_it(play: Play, label: str, format: str) -> None:
    asked = await play.say("export", where="dm")
    assert asked["buttons"] == ["CSV", "JSON", "Calendar (ICS)"]
    [card] = await play.press(label)
    assert card["file"]["name"].endswith(f".{format}")


async def test_an_unknown_format_is_answered_with_those_there_are(play: Play) -> None:
    answer = await play.say("export xls")
    assert "xls" in answer["title"] and "CSV, JSON and ICS" in answer["title"] and len(answer["buttons"]) == 3


@pytest.mark.parametrize("words", ["export CSV", "export csv.", "export spreadsheet"])
async def test_a_format_may_be_typed_in_several_ways(play: Play, words: str) -> None:
    [card] = await play.line(who="dana", where="dm", say=words)
    assert card["file"]["name"].endswith(".csv")


async def test_a_guest_gets_nothing(play: Play) -> None:
    await play.line(person="gus", account="guest", rooms=["#wealth"])
    [answer] = await play.line(who="gus", where="#wealth", say="/moment export csv")
    assert answer["kind"] == "nothing"


async def test_nothing_of_a_file_is_kept(play: Play) -> None:
    await taken(play, "csv")
    assert play.rows("select card from delivery where name like 'export:%%'") == [(None,)]


async def test_every_export_is_audited(play: Play) -> None:
    await taken(play, "csv")
    assert play.rows("select who, outcome from audit where command = 'export'") == [("dana", "done")]


# --- what is in it ---


async def test_the_table_has_the_columns_of_a_moments_list(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway promoted to director on 3 March 2027")
    await play.clients(CSV + "Copperfield,cole,A,,,,Amos Trelawny,,1961-11-25,,\n")
    amos, ruth = await rows(play)
    assert list(amos.values()) == [
        *("Copperfield", "Amos Trelawny", "milestone", "birthday", "1961-11-25", "yearly", "cole", "no")
    ]
    assert list(ruth.values())[:6] == [
        *("Northpine Eyecare", "Ruth Calloway", "transition", "promoted to director", "2027-03-03", "none")
    ]


async def test_a_day_without_its_year_a_month_and_no_day_are_told_apart(play: Play) -> None:
    await play.clients("name,contact,birthday\nZeta,Jo Lind,--02-29\n")
    await play.say("add Zeta: go-live in March 2027")
    await play.say("add Zeta: Jo Lind won an award")
    told = {row["what"]: row["when"] for row in await rows(play) if row["client"] == "Zeta"}
    assert (told["birthday"], told["go-live"]) == ("29 February", "2027-03")
    assert "" in told.values()


async def test_who_has_no_moment_yet_has_a_row_of_their_own(play: Play) -> None:
    await play.clients("name,owner,contact\nZeta,cole,Jo Lind\nOmega,cole,\n")
    found = [(row["client"], row["contact"], row["kind"], row["owner"]) for row in await rows(play)]
    assert found == [
        ("Northpine Eyecare", "", "", "dana"),
        ("Omega", "", "", "cole"),
        ("Zeta", "Jo Lind", "", "cole"),
    ]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
async def test_no_cell_is_a_formula(play: Play, sign: str) -> None:
    await play.clients(f"name,owner\n{sign}SUM(1;2),dana\n")
    assert f"'{sign}SUM(1;2)" in [row["client"] for row in await rows(play)]


async def test_the_tree_tells_how_each_happening_stands(play: Play) -> None:
    await play.say(FESTIVE)
    await play.press("Done", "summer party")
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    told = json.loads(await taken(play, "json"))
    [client] = told["clients"]
    assert (client["name"], client["owner"], client["tier"], client["status"]) == (
        *("Northpine Eyecare", "dana", "A", "active"),
    )
    [pit] = client["moments"]  # the party is cheer, and a pit is open
    assert pit["kind"] == "pit" and pit["cause"] == "service"
    assert pit["pit"] == {"opened": told["at"], "acknowledged": None, "settled": None}
    await play.press("Filled", "invoice")
    await play.at("2026-12-05T12:00:00+00:00")
    [client] = json.loads(await taken(play, "json"))["clients"]
    party = next(moment for moment in client["moments"] if moment["kind"] != "pit")
    assert [happening["state"] for happening in party["occurrences"]] == ["done"]


async def test_what_was_called_no_moment_is_not_taken_out(play: Play) -> None:
    await play.say(FESTIVE)
    await play.press("Not a moment", "summer party")
    assert "summer party" not in await everywhere(play)


# --- the calendar ---


async def test_a_birthday_is_kept_every_year_from_its_next_day_on(play: Play) -> None:
    await play.say(BIRTHDAY)
    [event] = await events(play)
    assert event["summary"] == "Northpine Eyecare: Ruth Calloway's birthday"
    assert (event["on"], event["rule"]) == (date(2026, 11, 25), b"FREQ=YEARLY")


async def test_a_29_february_is_one_day_and_never_a_rule(play: Play) -> None:
    await play.clients("name,owner,contact,birthday\nZeta,dana,Jo Lind,--02-29\n")
    [event] = await events(play)
    assert (event["on"], event["rule"]) == (date(2027, 2, 28), None)
    await play.at("2027-12-01T12:00:00+00:00")
    [leap] = await events(play)
    assert (leap["on"], leap["rule"]) == (date(2028, 2, 29), None)
    assert leap["uid"] != event["uid"]  # the calendar keeps last year's


async def test_an_event_has_the_same_id_in_every_export(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.say(FESTIVE)
    first = await events(play)
    await play.at("2026-12-01T12:00:00+00:00")
    second = await events(play)
    assert {event["uid"] for event in first} == {event["uid"] for event in second}
    assert max(event["on"] for event in second) == date(2027, 11, 25)


async def test_what_has_no_day_or_is_past_or_done_is_in_no_calendar(play: Play) -> None:
    await play.say("add Northpine Eyecare: go-live in March 2027")
    await play.say("add Northpine Eyecare: won an award")
    await play.say("add pit: Copper Beech invoice wrong again")
    await play.say(FESTIVE)
    await play.press("Done", "summer party")
    assert await titles(play) == []


async def test_calendars_can_read_what_people_typed(play: Play) -> None:
    name = (
        "Łódź; Krüger, Zürich\\Bern and a very long name of very old brewers, bakers, and candlestick makers"
    )
    await play.clients(f'name,owner,contact,birthday\n"{name}",dana,Jo Lind,--12-24\n')
    text = await taken(play, "ics")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    assert text.count("DTSTAMP:20261123T080000Z") == text.count("BEGIN:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20261224" in text
    assert await titles(play) == [f"{name}: Jo Lind's birthday"]
