"""One's own page: my day, my clients, open pits, settings; and what never stands on it."""

import pytest

from bot.dispatch import Request
from bot.playground import render
from handlers.cards import Button, Buttons, Card, Item
from handlers.commands.home import ShowHome
from handlers.context import Person, Place
from tests.conftest import Play

HEADINGS = ("My day", "My clients", "Open pits", "Who needs a peak", "Settings")
LATE = "add pit: Northpine Eyecare invoice wrong again"
WALLED = "name,owner,contact,wall\nQuarry Hill Partners,dana,Lewis Odell,dana\nHidden Vale,cole,Mo Ray,dana\n"


async def home(play: Play, who: str = "dana") -> Card:
    """The page as this person finds it."""
    place = Place(f"playground/local/@{who}")
    answer = await play.stage.dispatcher.run(Request(ShowHome(), Person(who, who), place))
    assert isinstance(answer, Card)
    return answer


def section(card: Card, heading: str) -> str:
    """What stands between this heading and the next."""
    _, _, rest = render.text(card).partition(f"\n{heading}\n")
    return min((rest.partition(f"\n{other}\n")[0] for other in HEADINGS), key=len)


def buttons(card: Card) -> list[Button]:
    found = [block for block in card.blocks if isinstance(block, Buttons | Item)]
    return [
        button
        for block in found
        for button in (*(block.items if isinstance(block, Buttons) else block.buttons), *block.menu)
    ]


async def test_the_page_says_its_five_things_in_this_order(play: Play) -> None:
    lines = render.text(await home(play)).splitlines()
    assert [line for line in lines if line in HEADINGS] == list(HEADINGS)
    assert "Add a moment" in [button.label for button in buttons(await home(play))]


async def test_my_day_stands_there_and_the_rest_of_it_is_a_button(play: Play) -> None:
    for day in range(1, 8):
        await play.say(f"add Northpine Eyecare: meeting number {day} moves to {23 + day % 7} November")
    mine = section(await home(play), "My day")
    assert mine.count("meeting number") == 5
    assert "All of my day" in [button.label for button in buttons(await home(play))]
    assert "meeting number" not in render.text(await home(play, "cole"))


async def test_a_pit_of_mine_stands_among_the_pits_and_nowhere_twice(play: Play) -> None:
    await play.say(LATE)
    card = await home(play)
    assert render.text(card).count("invoice wrong again") == 1
    assert "invoice wrong again" in section(card, "Open pits")
    assert "Nothing but the open pits" in section(card, "My day")
    assert {"Acknowledge", "Filled", "Claim"} <= {button.label for button in buttons(card)}


async def test_a_manager_finds_the_pits_of_their_team_and_of_nobody_elses(play: Play) -> None:
    await play.clients("name,owner\nZeta,cole\n")
    await play.say("team @mira @dana", who="ada")
    await play.say(LATE)
    await play.say("add pit: Zeta report late again", who="cole")
    pits = section(await home(play, "mira"), "Open pits")
    assert "invoice wrong again" in pits and "report late" not in pits
    assert "invoice wrong" not in section(await home(play, "cole"), "Open pits")


async def test_many_pits_are_cut_and_the_rest_is_a_button(play: Play) -> None:
    rows = "".join(f"Client {number},dana\n" for number in range(7))
    await play.clients(f"name,owner\n{rows}")
    for number in range(7):
        await play.say(f"add pit: Client {number} invoice wrong again")
    card = await home(play)
    assert section(card, "Open pits").count("invoice wrong again") == 5
    assert "All 7 pits" in [button.label for button in buttons(card)]


async def test_who_needs_a_peak_of_mine_stands_there_the_first_three(play: Play) -> None:
    rows = "".join(f"Alpha {number},dana,B,2019-01-01\n" for number in range(5))
    await play.clients(f"name,owner,tier,since\n{rows}Zeta,cole,A,2019-01-01\n")
    card = await home(play)
    lines = section(card, "Who needs a peak").splitlines()
    assert lines[0] == "Alpha 0 · tier B · dana · no peak on record, 2883 days with us"
    assert [line[:7] for line in lines] == ["Alpha 0", "Alpha 1", "Alpha 2"]
    assert "All who need a peak" in [button.label for button in buttons(card)]
    assert section(await home(play, "cole"), "Who needs a peak").startswith("Zeta · tier A")
    assert section(await home(play, "mira"), "Who needs a peak").startswith("Zeta · tier A · cole")


async def test_a_manager_finds_who_of_their_team_needs_a_peak(play: Play) -> None:
    await play.clients("name,owner,tier,since\nAlpha,dana,A,2019-01-01\nZeta,cole,A,2019-01-01\n")
    await play.say("team @mira @dana", who="ada")
    needs = section(await home(play, "mira"), "Who needs a peak")
    assert needs.startswith("Alpha · tier A · dana") and "Zeta" not in needs


async def test_my_clients_stand_there_those_with_an_open_pit_first(play: Play) -> None:
    rows = "".join(f"Alpha {number},dana,B,active\n" for number in range(11))
    await play.clients(f"name,owner,tier,status\n{rows}Zeta,dana,C,paused\nFormerly,dana,A,former\n")
    await play.clients("name,owner\nNot Mine,cole\n")
    await play.say("add pit: Zeta report late again")
    card = await home(play)
    lines = [
        block.text for block in card.blocks if isinstance(block, Item) and block.buttons[0].label == "Show"
    ]
    assert lines[:2] == ["Zeta · tier C · paused · 1 open pit", "Alpha 0 · tier B"]
    assert len(lines) == 10 and "All 13 clients" in [button.label for button in buttons(card)]
    assert "Formerly" not in render.text(card) and "Not Mine" not in render.text(card)


async def test_who_owns_no_client_reads_what_to_do_first(play: Play) -> None:
    card = await home(play, "cole")
    assert "No client is yours yet" in section(card, "My clients")
    assert {"New client", "Share a list"} <= {button.label for button in buttons(card)}


async def test_a_walled_client_never_stands_on_the_page_of_another(play: Play) -> None:
    await play.clients(WALLED)
    await play.say("add pit: Quarry Hill Partners invoice wrong again", where="dm")
    await play.say("add Quarry Hill Partners: Lewis Odell promoted on 24 November", where="dm")
    assert "Quarry Hill" in render.text(await home(play))
    for other in ("cole", "ada", "mira"):
        text = render.text(await home(play, other))
        assert not any(name in text for name in ("Quarry", "Odell", "invoice", "Hidden"))


async def test_what_is_private_stands_on_its_owners_page_and_on_no_colleagues(play: Play) -> None:
    await play.say("add pit: Northpine Eyecare, Ruth Calloway in hospital")
    assert "hospital" in render.text(await home(play))
    assert "Calloway" not in render.text(await home(play, "cole"))


async def test_until_the_firm_is_set_up_the_first_run_stands_on_top(empty: Play) -> None:
    await empty.line(room="#wealth")
    await empty.line(person="ada", role="admin")
    card = await home(empty, "ada")
    assert card.title == "Welcome to Moments" and buttons(card)[0].label == "Set up"
    assert "No client is yours yet" in section(card, "My clients")
    await empty.clients("name,owner\nAcme,ada\n", who="ada")
    assert "Welcome" not in render.text(await home(empty, "ada"))


async def test_settings_say_how_it_stands_and_offer_what_can_be_changed(play: Play) -> None:
    assert "Time zone: Europe/London" in section(await home(play), "Settings")
    assert "Mute my digest" in [button.label for button in buttons(await home(play))]
    await play.say("mute")
    card = await home(play)
    assert "Your own digest: muted" in section(card, "Settings")
    assert "Unmute" in [button.label for button in buttons(card)]


async def test_only_who_may_change_the_firm_is_told_of_it(play: Play) -> None:
    assert "You are an admin" in render.text(await home(play, "ada"))
    assert "You are an admin" not in render.text(await home(play))
    assert "Teams" in [button.label for button in buttons(await home(play, "mira"))]
    assert "Teams" not in [button.label for button in buttons(await home(play))]


@pytest.mark.parametrize("account", ["guest", "outsider"])
async def test_guests_and_outsiders_have_no_page(play: Play, account: str) -> None:
    await play.line(person="gus", account=account)
    place = Place("playground/local/@gus")
    assert await play.stage.dispatcher.run(Request(ShowHome(), Person("gus", "gus"), place)) is None


async def test_the_page_writes_nothing_but_that_it_was_looked_at(play: Play) -> None:
    await play.say(LATE)
    tables = ("occurrence", "moment", "pit", "client", "due", "delivery", "job", "change", "task")
    before = [play.rows(f"select count(*) from {table}") for table in tables]
    await home(play)
    assert [play.rows(f"select count(*) from {table}") for table in tables] == before
    assert play.rows("select command from audit order by id desc limit 1") == [("home",)]


async def test_who_owns_nobody_that_needs_a_peak_is_told_so_and_of_a_firm_without_any_all_are_told(
    play: Play,
) -> None:
    await play.clients("name,owner,tier,since\nAcme,dana,A,2019-01-01\n")
    assert section(await home(play, "cole"), "Who needs a peak").startswith("None of yours this month.")
    await play.say("mute Acme")
    assert section(await home(play, "mira"), "Who needs a peak").startswith("Nobody this month.")
