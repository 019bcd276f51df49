"""The page: who sees what, what can be pressed, and what is told calmly."""

import re
from html import unescape

from aiohttp import FormData

from bot.playground import live as words
from bot.playground import page
from tests.playground.visitor import Visitor

PROMOTED = "/moment add Acme Tooling: Jane Doe promoted to CFO on 14 December 2026"


async def test_a_command_is_answered_for_its_author_alone(acme: Visitor) -> None:
    await acme.say(PROMOTED)
    mine, others = await acme.text(), await acme.as_("dana").text()
    assert "Noted: Acme Tooling" in mine and "Only you see this" in mine and PROMOTED in mine
    assert "Noted" not in others and "promoted" not in others


async def test_plain_talk_is_read_by_the_room_and_not_by_a_bot_that_does_not_listen(acme: Visitor) -> None:
    before = len(acme.live.chat.messages)
    await acme.say("Acme Tooling: Jane Doe was promoted, I hear")
    assert "Jane Doe was promoted, I hear" in await acme.as_("dana").text()
    assert len(acme.live.chat.messages) == before


async def test_a_mention_is_read_by_the_room(acme: Visitor) -> None:
    await acme.say("@moments today")
    assert "@moments today" in await acme.as_("dana").text()


async def test_a_direct_message_takes_plain_words_and_nobody_else_reads_it(acme: Visitor) -> None:
    await acme.as_("alex", "dm").say("pits")
    assert "No pit is open" in await acme.as_("alex", "dm").text()
    assert "pit" not in await acme.as_("dana", "dm").text()


async def test_a_button_is_pressed_by_its_number_and_the_card_changes(acme: Visitor) -> None:
    await acme.say(PROMOTED)
    assert await acme.press("Done") == ""
    assert "Done: Acme Tooling" in await acme.text()


async def test_nobody_presses_a_button_that_only_somebody_else_sees(acme: Visitor) -> None:
    await acme.say(PROMOTED)
    key = await acme.key("Done")
    assert await acme.as_("dana").post("press", **key) == words.NOT_YOURS
    assert "Done: " not in await acme.text()


async def test_a_button_of_a_card_that_has_changed_does_nothing(acme: Visitor) -> None:
    await acme.say(PROMOTED)
    key = await acme.key("Draft")
    await acme.press("Done")  # where Draft was, there is Undo now
    assert await acme.post("press", **key) == words.CHANGED
    assert "Taken back" not in await acme.text()


async def test_a_press_that_names_no_button_is_answered_calmly(acme: Visitor) -> None:
    await acme.say(PROMOTED)
    key = await acme.key("Done")
    assert await acme.post("press", **key | {"button": "99"}) == words.CHANGED
    assert await acme.post("press", message="x", touched="", button="-1") == words.NOT_YOURS


async def test_a_form_comes_back_with_what_was_typed_and_what_is_wrong(acme: Visitor) -> None:
    await acme.say(PROMOTED)
    await acme.press("Snooze")
    assert 'name="until"' in await acme.part("sheet")
    await acme.submit(until="the day of days")
    sheet = await acme.part("sheet")
    assert 'value="the day of days"' in sheet and 'aria-invalid="true"' in sheet and 'class="error"' in sheet
    await acme.submit(until="1 December")
    assert await acme.part("sheet") == "" and "Snoozed until Tuesday 1 December" in await acme.text()


async def test_a_form_is_for_one_person_and_only_its_own_fields_count(acme: Visitor) -> None:
    await acme.say("/moment add")
    assert await acme.as_("dana").part("sheet") == ""
    filled = {"client": "Acme Tooling", "what": "won an award", "kind": "milestone", "when": "1 December"}
    await acme.submit(**filled, sensitive="true")
    assert "Sensitive" not in await acme.text() and "won an award" in await acme.text()


async def test_a_form_that_was_cancelled_is_gone(acme: Visitor) -> None:
    await acme.say("/moment add")
    await acme.post("cancel")
    assert await acme.part("sheet") == ""
    assert await acme.submit(client="Acme Tooling") == words.NO_FORM


async def test_a_form_that_another_one_took_the_place_of_cannot_be_sent(acme: Visitor) -> None:
    await acme.say("/moment add")
    older = len(acme.live.chat.messages)
    await acme.say("/moment client add Brightwater")
    assert await acme.post("submit", form=older, name="Oldfield") == words.NO_FORM
    assert "Brightwater" in await acme.part("sheet")


async def test_what_a_person_types_never_becomes_markup(acme: Visitor) -> None:
    await acme.say("<script>alert(1)</script>")
    await acme.say("/moment add <img src=x>: **bold** `code` on 14 December")
    html = await acme.part("talk") + await acme.part("sheet")
    assert "<script>" not in html and "<img" not in html and "&lt;script&gt;" in html


async def test_what_a_colleague_said_becomes_a_moment_at_a_press(acme: Visitor) -> None:
    await acme.as_("dana").say("Acme Tooling: Jane Doe promoted to CFO on 14 December 2026")
    number = re.findall(r'name="said" value="(\d+)"', await acme.part("talk"))[-1]
    await acme.post("save", said=number)
    assert "Noted: Acme Tooling" in await acme.text()
    assert await acme.as_("gus", "shared").post("save", said=number) == words.NOT_YOURS


async def test_the_home_stands_beside_the_conversation_and_can_be_pressed(acme: Visitor) -> None:
    await acme.say("/moment add Acme Tooling: Jane Doe's birthday is on 25 November")
    assert "Jane Doe's birthday, Wednesday 25 November" in await acme.text("day")
    await acme.press("Done", part="day")
    assert "Done: Acme Tooling" in await acme.text("day") and "Nothing is waiting" in await acme.text("day")


async def test_copy_gives_the_words_for_the_clipboard(acme: Visitor) -> None:
    direct = acme.as_("alex", "dm")
    await direct.say("pit: Acme Tooling invoice was wrong")
    await direct.press("Draft")
    told = await direct.outcome("press", FormData(await direct.key("Copy")))
    assert "\n" in told["copy"] and told["notice"] == ""


async def test_new_messages_elsewhere_are_counted_until_they_are_read(acme: Visitor) -> None:
    await acme.say("/moment add pit: Acme Tooling invoice was wrong")
    before = await acme.text("doors")
    await acme.press("Draft")
    assert "1 new" in await acme.text("doors") and "1 new" not in before
    await acme.as_("alex", "dm").text()
    assert "1 new" not in await acme.text("doors")


async def test_a_shared_room_stays_silent_and_answers_members_alone(acme: Visitor) -> None:
    shared = acme.as_("alex", "shared")
    await shared.say("/moment pits")
    assert "No pit is open" in await shared.text()
    assert "pit" not in await acme.as_("gus", "shared").text()


async def test_an_outsider_gets_nothing(acme: Visitor) -> None:
    gus = acme.as_("gus", "shared")
    assert await gus.say("/moment pits") == words.SILENT
    assert "You get nothing here" in await gus.text("day")


async def test_a_list_is_shared_as_a_file(alex: Visitor) -> None:
    await alex.share("name,contact\nMüller Optik,Zoë Grün\n".encode("cp1252"))
    assert "Müller Optik, new, Zoë Grün" in await alex.text()


async def test_an_export_is_handed_out_to_whoever_asked_for_it(acme: Visitor) -> None:
    await acme.say("/moment export csv")
    direct = acme.as_("alex", "dm")
    [address] = re.findall(r'href="(/file/[^"]+)"', await direct.part("talk"))
    answer = await acme.client.get(unescape(address))
    assert "Acme Tooling,Jane Doe" in await answer.text()
    assert "attachment" in answer.headers["Content-Disposition"]
    for seat in ("who=dana&room=dm", "who=alex&room=nowhere"):
        refused = await acme.client.get(f"{address.partition('?')[0]}?{seat}")
        assert refused.status == 404


async def test_files_that_are_too_big_or_no_text_are_refused_in_words(alex: Visitor) -> None:
    assert await alex.share(b"name\n" + b"x" * page.MEGABYTE) == page.TOO_BIG.notice
    assert await alex.share(b"name\n" + b"x" * 3 * page.MEGABYTE) == page.TOO_BIG.notice
    assert await alex.share(b"\x00\x01\x02", "logo.png") == page.NO_TEXT.notice
    assert await alex.post("share") == page.NO_FILE.notice


async def test_an_error_of_the_bot_itself_is_told_with_its_reference(acme: Visitor) -> None:
    with acme.live.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql("alter table moment rename to lost")
    told = await acme.say(PROMOTED)
    assert told.startswith("Something went wrong on my side.") and "Reference" in told
    assert "Something went wrong" in await acme.text("day")


async def test_the_role_of_a_member_is_shown_as_it_is_now(acme: Visitor) -> None:
    assert "dana advisor" in await acme.text("doors")
    await acme.say("/moment settings role @dana manager")
    assert "dana manager" in await acme.text("doors")


async def test_the_first_run_asks_the_first_questions(alex: Visitor) -> None:
    assert "Welcome to Moments" in await alex.text("day")
    await alex.press("Set up", part="day")
    assert "What is your profession?" in await alex.text("sheet")
