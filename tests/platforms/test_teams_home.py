"""One's own page in Teams: a card in our chat that a press draws anew, since there is no tab of ours."""

import pytest

from bot.dispatch import Request
from bot.teams import fitting, home, render
from bot.teams.presses import CLOSED
from handlers.cards import Card
from handlers.commands.home import ShowHome
from handlers.context import Person, Place
from tests.conftest import Play
from tests.platforms.adaptive import Json, button, buttons, fields, words
from tests.platforms.arrivals import FIRST, HELP, brought
from tests.platforms.branch_scenes import added, known_client, said, told_in_chat
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM
from tests.platforms.tenant import Tenant

CHAT = f"a:{DANA}"
CANCEL: Json = {"verb": "moments", "data": {"moments/cancel": True}}


async def opened(tenant: Tenant, office: Office) -> tuple[Json, str]:
    """The page as it is answered to the word, and its message."""
    page = await said(tenant, office, "home")
    tenant.calls.clear()
    return page, tenant.last(CHAT)


async def kept(tenant: Tenant, message: str, times: int = 1) -> Json:
    """What stands in the message once it was changed that often."""
    await tenant.until(
        lambda: [call for call in tenant.made("PUT") if call.path.endswith(f"/{message}")], times
    )
    return tenant.messages[message]


async def test_home_is_a_word_that_shows_ones_own_page(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    page, _ = await opened(tenant, branch)
    for part in ("My day", "Sam Poe's birthday", "My clients", "Acme", "No pit is open", "Settings"):
        assert part in words(page)


async def test_news_and_questions_that_begin_with_home_are_what_they_were(
    tenant: Tenant, branch: Office
) -> None:
    await known_client(tenant, branch)
    asked = await said(tenant, branch, "home visit at Acme on 3 December")
    assert "My clients" not in words(asked)


async def test_a_press_draws_the_page_anew_with_what_was_done_and_its_undo(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    page, message = await opened(tenant, branch)
    shown = await tenant.press(button(page, "Done", "birthday"), message=message)
    assert "Done: Acme" in words(shown) and "Nothing is waiting" in words(shown)
    assert words(await kept(tenant, message)) == words(shown)
    back = await tenant.press(button(shown, "Undo"), message=message)
    assert "Taken back" in words(back) and "Done: Acme" not in words(back)
    assert "Sam Poe's birthday" in words(back) and "My clients" in words(back)
    assert tenant.posts() == []


async def test_what_changed_elsewhere_stands_there_after_any_press(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    page, message = await opened(tenant, branch)
    await said(tenant, branch, "pit: Acme invoice wrong again")
    shown = await tenant.press(button(page, "Mute my digest"), message=message)
    assert "invoice wrong again" in words(shown) and "Your own digest: muted" in words(shown)
    assert "Unmute" in buttons(shown)


async def test_a_form_stands_in_its_place_and_gives_it_back_as_it_is_by_then(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    page, message = await opened(tenant, branch)
    form = await tenant.press(button(page, "Snooze", "birthday"), message=message)
    assert "until" in fields(form)
    await said(tenant, branch, "add Acme: move to Leeds on 27 November")
    back = await tenant.press(CANCEL, message=message)
    assert "move to Leeds" in words(back) and CLOSED.title not in words(back)
    form = await tenant.press(button(back, "Snooze", "birthday"), message=message)
    after = await tenant.press(button(form, "Snooze"), message=message, typed={"until": "Friday"})
    assert "Snoozed until Friday 27 November" in words(after) and "My clients" in words(after)
    assert words(await kept(tenant, message, 2)) == words(after)


async def test_a_form_that_is_not_right_yet_stays_there(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    page, message = await opened(tenant, branch)
    form = await tenant.press(button(page, "Snooze", "birthday"), message=message)
    again = await tenant.press(button(form, "Snooze"), message=message, typed={"until": "the day before"})
    assert "until" in fields(again) and "My clients" not in words(again)


async def test_a_card_to_read_comes_beside_it_and_the_page_stays(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    page, message = await opened(tenant, branch)
    stands = await tenant.press(button(page, "Show", "Acme"), message=message)
    assert words(stands) == words(page)
    told = await told_in_chat(tenant, branch)
    assert "Owner" in words(told) and "My clients" not in words(told)


async def test_an_old_client_gets_the_page_anew_in_the_message_itself(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    page, message = await opened(tenant, branch)
    pressed = tenant.activity(
        type="message", value=button(page, "Done", "birthday")["data"], replyToId=message
    )
    assert (await tenant.send(pressed))[0] == 202
    after = await kept(tenant, message)
    assert "Done: Acme" in words(after) and "My clients" in words(after) and tenant.posts() == []


@pytest.mark.parametrize("who", [DANA, SAM])
async def test_the_greeting_leads_to_the_page(tenant: Tenant, new: Office, who: str) -> None:
    for each in dict.fromkeys((DANA, who)):
        await brought(tenant, each)
        await new.settle()
    greeting = tenant.messages[tenant.last(f"a:{who}")]
    assert words(greeting).startswith(FIRST if who == DANA else HELP)
    tenant.calls.clear()
    await tenant.press(button(greeting, "Your page"), message=tenant.last(f"a:{who}"), who=who)
    assert "My clients" in words(await told_in_chat(tenant, new, who))


async def test_asked_for_in_a_room_it_comes_in_our_chat_and_the_room_reads_nothing(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    page = await said(tenant, branch, "home", room=ROOM)
    assert tenant.posts(ROOM) == [] and "My clients" in words(page)
    assert not any(label.startswith("Post") for label in buttons(page))
    shown = await tenant.press(button(page, "Done", "birthday"), message=tenant.last(CHAT))
    assert "Done: Acme" in words(shown) and "My clients" in words(shown)


async def test_a_colleague_cannot_press_on_it(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    page, message = await opened(tenant, branch)
    shown = await tenant.press(button(page, "Mute my digest"), message=message, who=SAM)
    assert shown["value"] == "Muted: your own digest"
    assert branch.rows("select name from member where muted") == [("Sam",)]


async def test_a_full_page_fits_one_message_with_what_was_done_on_top(play: Play) -> None:
    """The most that it can hold: a manager's, with all of the team's pits."""
    rows = "".join(f"A client of a longer name {n},mira,A,Katherine Poe {n}\n" for n in range(14))
    await play.clients(f"name,owner,tier,contact\n{rows}", who="ada")
    for n in range(6):
        await play.say(
            f"add A client of a longer name {n}: invoice wrong again, they are furious", who="mira"
        )
        await play.say(f"add A client of a longer name {n + 6}: Katherine Poe {n + 6} promoted", who="mira")
    place = Place("playground/local/@mira")
    request = Request(ShowHome(), Person("mira", "mira"), place)
    page = await home.anew(play.stage.dispatcher, request, Card("Done: Acme"))
    assert page and {"All of my day", "All 14 clients", "All 6 pits"} <= set(buttons(render.adaptive(page)))
    drawn = render.adaptive(page)
    assert render.MORE not in words(drawn) and "Time zone: Europe/London" in words(drawn)
    assert fitting.weight(drawn) <= fitting.CARD * 0.97
