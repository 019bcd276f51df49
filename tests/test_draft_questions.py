"""No fact, no words: where the record holds a name and a date, one question comes, and nothing is written."""

from tests.conftest import Json, Play
from tests.test_draft_cards import draft_of

PEOPLE = 60
ASKED = "What has {} done this year that you saw?"


def birthdays(number: int) -> str:
    """A client list: each with one contact, whose birthday is today."""
    rows = [f"Client {n:02},dana,Person {n:02} Olsen,--11-23" for n in range(1, number + 1)]
    return "name,owner,contact,birthday\n" + "\n".join(rows) + "\n"


async def test_sixty_people_with_a_birthday_and_nothing_else_give_sixty_questions_and_no_note(
    play: Play,
) -> None:
    await play.clients(birthdays(PEOPLE))
    for number in range(1, PEOPLE + 1):
        name = f"Person {number:02} Olsen"
        card = draft_of(await play.line(who="dana", where="dm", say=f"/moment draft {name} birthday"))
        assert ASKED.format(name) in card["text"] and card["buttons"] == ["Answer"]
    assert play.rows("select state, count(*) from draft group by state") == [("asking", PEOPLE)]
    assert play.writer.briefs == [], "nobody was asked to write"


async def test_a_year_later_what_was_said_already_is_no_fact(play: Play) -> None:
    await play.clients(birthdays(1))
    await drafted_and_sent(play)
    await play.at("2027-11-23T10:00:00+00:00")
    lines = await play.line(who="dana", where="dm", say="/moment draft Person 01 Olsen birthday")
    asked = draft_of(lines)
    assert "What has Person 01 Olsen done since your last note that you saw?" in asked["text"]
    await play.press("Answer")
    card = await play.submit(text="Person 01 Olsen taught two apprentices")
    assert "apprentices" in card["text"]


async def test_what_the_client_said_is_told_in_their_own_words(play: Play) -> None:
    await play.clients(birthdays(1))
    await play.line(who="dana", where="dm", say="/moment draft Person 01 Olsen birthday")
    await play.press("Answer")
    card = await play.submit(text="Person said: We began with two chairs and a kettle")
    [fact] = play.writer.briefs[-1].facts
    assert fact.said_by == "Person 01 Olsen" and fact.text == "We began with two chairs and a kettle"
    assert "(Person 01 Olsen to dana, Monday 23 November)" in card["text"]


async def drafted_and_sent(play: Play) -> Json:
    await play.line(who="dana", where="dm", say="/moment draft Person 01 Olsen birthday")
    await play.press("Answer")
    await play.submit(text="Person 01 Olsen ran the harbour race")
    await play.press("I sent it")
    return (await play.press("I filled it in my own message"))[-1]
