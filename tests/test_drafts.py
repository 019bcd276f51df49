"""Drafts: for the asker alone, from facts only, with slots, and marked as sent by a person."""

from tests.conftest import Json, Play
from tests.test_digests import BIRTHDAY, posted

CLINIC = "add Northpine Eyecare: Ruth Calloway opens her second clinic on 25 November"


async def drafted(play: Play) -> Json:
    await play.say(CLINIC)
    await play.at("2026-11-25T09:01:00+00:00")
    return posted(await play.press("Draft", "Ruth"), "@dana")[-1]


async def test_a_draft_is_shown_to_its_asker_alone_with_slots_and_buttons(play: Play) -> None:
    draft = await drafted(play)
    assert draft["private"] and "Ruth" in draft["text"] and "[" in draft["text"]
    assert draft["buttons"][:6] == ["Copy", "Shorter", "Warmer", "Another", "Edit", "I sent it"]


async def test_a_birthday_without_a_fact_asks_one_question_and_drafts_from_the_answer(
    play: Play,
) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T09:01:00+00:00")
    asked = posted(await play.press("Draft", "Ruth"), "@dana")[-1]
    assert asked["buttons"] == ["Answer"] and "?" in asked["text"]
    [form] = await play.press("Answer")
    assert form["form"]["fields"][0]["name"] == "text"
    draft = await play.submit(text="She took two apprentices through their final exams")
    assert "apprentices" in draft["text"] and "I sent it" in draft["buttons"]
    assert "(dana, Wednesday 25 November)" in draft["text"], "who said it and when"


async def test_a_direct_reply_within_the_hour_answers_the_question_too(play: Play) -> None:
    await play.say(BIRTHDAY)
    await play.at("2026-11-25T09:01:00+00:00")
    await play.press("Draft", "Ruth")
    lines = await play.line(who="dana", where="dm", say="She took two apprentices through their final exams")
    assert any("I sent it" in line["buttons"] for line in lines)


async def test_shorter_warmer_and_another_each_show_one_more_wording(play: Play) -> None:
    texts = {(await drafted(play))["text"]}
    for label in ("Shorter", "Warmer", "Another"):
        [update] = await play.press(label, "Ruth")
        assert update["kind"] == "update"
        texts.add(update["text"])
    assert len(texts) == 4


async def test_copy_answers_with_the_bare_words(play: Play) -> None:
    await drafted(play)
    [copy] = await play.press("Copy", "Ruth")
    assert copy["private"] and copy["buttons"] == [] and "It rests on" not in copy["text"]


async def test_i_sent_it_with_an_open_slot_asks_one_thing(play: Play) -> None:
    await drafted(play)
    [asked] = await play.press("I sent it", "Ruth")
    assert asked["buttons"] == ["I filled it in my own message", "Fill it here", "Not sent yet"]
    [back] = await play.press("Not sent yet", "Ruth")
    assert "I sent it" in back["buttons"]


async def test_sent_means_done_and_the_digest_says_so(play: Play) -> None:
    await drafted(play)
    await play.press("I sent it", "Ruth")
    lines = await play.press("I filled it in my own message", "Ruth")
    assert "Done by dana" in posted(lines)[0]["text"]


async def test_a_slot_filled_here_is_open_no_more(play: Play) -> None:
    draft = await drafted(play)
    await play.press("I sent it", "Ruth")
    [form] = await play.press("Fill it here", "Ruth")
    words = form["form"]["fields"][0]["value"]
    slot = words[words.index("[") : words.index("]") + 1]
    update = await play.submit(text=words.replace(slot, "the way you kept every patient informed"))
    assert slot in draft["text"] and slot not in update["text"] and "Nothing is missing" in update["text"]


async def test_asking_twice_makes_one_draft(play: Play) -> None:
    await drafted(play)
    await play.press("Draft", "Ruth")
    assert play.rows("select count(*) from draft") == [(1,)]


async def test_a_recovery_owns_it_and_leaves_open_what_is_not_on_record(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare invoice wrong again, they are furious")
    draft = posted(await play.press("Draft", "invoice"), "@dana")[-1]
    assert "invoice" in draft["text"] and "[" in draft["text"] and "!" not in draft["text"]


async def test_what_a_writer_is_told_holds_only_what_is_on_record(play: Play) -> None:
    await drafted(play)
    brief = play.writer.briefs[0]
    assert (brief.type, brief.client, brief.contact) == ("recognition", "Northpine Eyecare", "Ruth Calloway")
    assert brief.writer == "dana" and brief.facts == () and not brief.secret


async def test_five_days_late_it_is_belated(play: Play) -> None:
    await play.say(CLINIC)
    await play.at("2026-12-01T09:01:00+00:00")
    await play.say("draft second clinic")
    assert play.writer.briefs[0].type == "belated"


async def test_a_colleague_cannot_press_on_a_draft_of_another(play: Play) -> None:
    await drafted(play)
    from handlers.commands.drafts import CopyDraft

    message = play.stage.chat.messages[-1]
    answer = await play.stage.ask(CopyDraft(1), "cole", message.place)
    assert "not here any more" in str(answer)
