"""The card of a draft: forms and languages, what the writer should know, what they send, who releases it."""

from tests.conftest import Json, Play
from tests.test_drafts import CLINIC, drafted

RUTH = "Ruth Calloway"


def draft_of(lines: list[Json], who: str = "@dana") -> Json:
    return [line for line in lines if line["to"] == who and "Draft for" in line["title"]][-1]


async def test_a_draft_is_cast_in_another_form_by_its_menu_and_by_words(play: Play) -> None:
    await drafted(play)
    card = draft_of(await play.press("As handwritten card", "Ruth"))
    assert "Subject:" not in card["text"] and "As handwritten card" not in card["buttons"]
    lines = await play.line(who="dana", where="dm", say="/moment draft second clinic as call notes")
    assert "- " in draft_of(lines)["text"]
    assert play.rows("select form from draft") == [("call",)]


async def test_a_client_is_written_to_in_its_own_language_unless_another_is_asked_for(play: Play) -> None:
    told = await play.say("edit Northpine Eyecare language German")
    assert "German" in told["text"]
    await play.say(CLINIC)
    await play.press("Draft", "Ruth")
    assert play.writer.briefs[-1].locale == "de-DE"
    await play.press("In another language")
    await play.submit(language="French")
    assert play.writer.briefs[-1].language == "fr"


async def test_what_a_person_prefers_rules_out_a_form_and_an_occasion(play: Play) -> None:
    await play.say(CLINIC)
    await play.say(f"edit {RUTH} prefers never email; do not celebrate birthday")
    draft = draft_of(await play.press("Draft", "Ruth"))
    assert play.rows("select form from draft") == [("card",)], "the first form that they do not mind"
    assert "They prefer: never email; do not celebrate birthday." in draft["text"]
    [told] = await play.press("As email")
    assert "asked for this: never email" in told["text"]
    await play.say(f"add Northpine Eyecare: birthday {RUTH} 25 November")
    told = await play.say(f"draft {RUTH} birthday")
    assert "do not celebrate birthday" in told["text"]


async def test_what_is_sensitive_is_never_said_in_public(play: Play) -> None:
    await play.say(f"add pit: Northpine Eyecare: {RUTH} is in hospital", where="dm")
    told = await play.say("draft hospital as a LinkedIn comment", where="dm")
    assert "public" in told["text"]


async def test_a_type_that_does_not_fit_is_refused_in_words(play: Play) -> None:
    await play.say(CLINIC)
    told = await play.say("draft second clinic as recovery")
    assert "A note of recovery does not fit" in told["text"] and "recognition" in told["text"]


async def test_a_colleague_who_wrote_already_is_named_first(play: Play) -> None:
    await play.say(CLINIC)
    await play.press("Draft", "Ruth")
    await play.press("I sent it")
    await play.press("I filled it in my own message")
    await play.say("add Northpine Eyecare: Ruth Calloway wins the regional award on 24 November", who="cole")
    card = draft_of(await play.press("Draft", "award", who="cole"), "@cole")
    assert "A colleague wrote to them already: dana, on Monday 23 November (email)" in card["text"]


async def test_two_facts_that_contradict_each_other_are_named_and_not_used(play: Play) -> None:
    await play.say(CLINIC)
    for told in ("Ruth trained 12 nurses for the clinic", "Ruth trained 14 nurses for the clinic"):
        await play.say(f"add Northpine Eyecare: birthday {RUTH} 25 November")
        fact = 'insert into fact (workspace_id, client_id, text, "on", source, private, in_words_of)'
        play.write(f"{fact} values (1, 1, '{told}', '2026-11-20', 'answer', false, '')")
    card = draft_of(await play.press("Draft", "clinic"))
    assert "The record contradicts itself" in card["text"]
    assert "nurses" not in play.rows("select text from draft")[0][0]


async def test_words_that_are_still_the_machines_ask_for_one_line_of_ones_own(play: Play) -> None:
    await play.say("add Northpine Eyecare: Ruth Calloway promoted to CEO on 1 December")
    await play.press("Draft", "CEO")
    play.write("update draft set slots = '[]', topics = '[]'")
    [asked] = await play.press("I sent it")
    assert asked["buttons"] == ["Add a line", "It went out as it stands", "Not sent yet"]
    sent = draft_of(await play.press("It went out as it stands"))
    assert "You sent it" in sent["text"] and play.rows("select distance from draft") == [(0,)]


async def test_the_personal_line_is_a_setting(play: Play) -> None:
    await play.say("settings personal-line off", who="ada")
    await play.say("add Northpine Eyecare: Ruth Calloway promoted to CEO on 1 December")
    await play.press("Draft", "CEO")
    play.write("update draft set slots = '[]', topics = '[]'")
    assert "You sent it" in draft_of(await play.press("I sent it"))["text"]


async def test_what_really_went_out_is_pasted_back_and_is_an_example_only_with_consent(play: Play) -> None:
    await drafted(play)
    await play.press("I sent it", "Ruth")
    await play.press("I filled it in my own message", "Ruth")
    await play.press("Paste what went out")
    card = await play.submit(text="Dear Ruth, two clinics now. I saw the queue on Saturday. Dana")
    assert "two clinics now" in card["text"] and "It may show how you write" not in card["text"]
    assert play.rows("select example, distance > 5 from draft") == [(0, 1)]
    assert play.writer.briefs[-1].voice == ()


async def test_with_consent_the_next_brief_shows_how_this_person_writes(play: Play) -> None:
    await drafted(play)
    await play.press("I sent it", "Ruth")
    await play.press("I filled it in my own message", "Ruth")
    await play.press("Paste what went out")
    await play.submit(text="Dear Ruth, two clinics now.", voice="yes")
    await play.say("add Northpine Eyecare: Ruth Calloway wins the regional award on 24 November")
    await play.press("Draft", "award")
    assert play.writer.briefs[-1].voice == ("Dear Ruth, two clinics now.",)


async def test_who_dies_while_a_question_is_open_is_not_written_to(play: Play) -> None:
    await play.say(f"add Northpine Eyecare: birthday {RUTH} 23 November")
    await play.line(who="dana", where="dm", say=f"/moment draft {RUTH} birthday")
    await play.say(f"edit {RUTH} status deceased")
    lines = await play.line(who="dana", where="dm", say="She took two apprentices through their exams")
    assert not any("Copy" in line["buttons"] for line in lines)
    assert play.rows('select text, "to" from draft') == [("", "")] and play.writer.briefs == []


async def test_what_was_learnt_with_a_moment_that_became_private_is_told_to_nobody_else(play: Play) -> None:
    await play.say(f"add Northpine Eyecare: birthday {RUTH} 23 November")
    await play.line(who="dana", where="dm", say=f"/moment draft {RUTH} birthday")
    await play.press("Answer")
    await play.submit(text="She told me that she moves to Leeds")
    play.write("update moment set private = true")
    await play.say(CLINIC, who="cole")
    await play.press("Draft", "clinic", who="cole")
    assert play.writer.briefs[-1].facts == ()


async def test_details_go_through_the_same_gates_as_the_words_themselves(play: Play) -> None:
    await play.say("settings profession law", who="ada")
    await play.say("add")
    about = {"client": "Northpine Eyecare", "kind": "pit", "cause": "service", "what": "report late"}
    await play.submit({**about, "details": "possible claim, and their IPO is in May"})
    assert play.rows("select claim from pit") == [(1,)] and play.rows("select embargoed from moment") == [
        (1,)
    ]


async def test_a_member_of_another_locale_gets_english_words(play: Play) -> None:
    play.write("update member set locale = 'it-IT' where name = 'dana'")
    await play.say(CLINIC)
    assert "Dear Ruth" in draft_of(await play.press("Draft", "clinic"))["text"]


async def test_words_that_name_a_thing_are_no_wish(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare is still waiting for a call")
    await play.line(who="dana", where="dm", say="/moment draft still waiting for a call")
    assert play.rows("select form from draft") == [("email",)]


async def test_what_is_known_of_a_wish_is_added_to_and_taken_away(play: Play) -> None:
    await play.say(CLINIC)
    await play.say(f"edit {RUTH} prefers no email")
    told = await play.say(f"edit {RUTH} prefers Sie")
    assert "prefers no email; Sie" in told["text"]
    told = await play.say(f"edit {RUTH} prefers nothing")
    assert "prefers nothing in particular" in told["text"]


async def test_help_that_may_be_offered_is_what_the_firm_says(play: Play) -> None:
    told = await play.say(
        "settings offers business: a list of what to photograph; an hour with claims", who="ada"
    )
    assert "a list of what to photograph" in told["title"]
    await play.say("add pit: Northpine Eyecare: their warehouse was flooded")
    await play.press("Draft", "flooded")
    assert play.writer.briefs[-1].offers == ("a list of what to photograph", "an hour with claims")


async def test_after_a_death_the_words_go_to_a_survivor_who_is_asked_for(play: Play) -> None:
    await play.say(CLINIC)
    await play.line(who="dana", where="dm", say=f"/moment add Northpine Eyecare: {RUTH} has died")
    lines = await play.press("Draft", "died")
    asked = draft_of(lines)
    assert f"{RUTH} has died. To whom at Northpine Eyecare do you write?" in asked["text"]
    await play.press("Answer")
    card = await play.submit(text="Tom Calloway")
    assert play.writer.briefs[-1].contact == "Tom Calloway"
    assert "Draft for Tom Calloway" in card["title"] and "Dear Ruth" not in card["text"]
