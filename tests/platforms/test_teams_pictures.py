"""Charts and tables in Teams: within the card, as many as one message takes; the others are told in words."""

import base64
from dataclasses import replace
from typing import Any

from bot import charts, places
from bot.teams import fitting, render
from handlers.cards import Card, Picture, Series, Table, Text
from tests.platforms.adaptive import card, words
from tests.platforms.adaptive_cards import in_message
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, TENANT
from tests.platforms.tenant import Tenant

Json = dict[str, Any]

WORKSPACE = f"teams/{TENANT}"
PLACE, CHAT = places.room(WORKSPACE, ROOM), places.direct(WORKSPACE, DANA)
MONTHS = ("Sep", "Oct", "Nov")
KEPT = Picture("kept.png", "bars", "Kept", MONTHS, (Series("Kept", (3, 5, 8)),), "Kept: 3, 5 and 8.")
FELT = Picture("felt.png", "line", "Felt", MONTHS, (Series("Felt", (4, None, 6)),), "Felt: 4, then 6.")
TABLE = Table(("Month", "Kept", "Missed"), (("Sep", "3", "1"), ("Oct", "5", ""), ("Nov", "8", "_0_")))
REPORT = Card("Report", (KEPT, TABLE, FELT))


async def posted(tenant: Tenant, office: Office, shown: Card = REPORT) -> Json:
    await office.teams.send(PLACE, shown, key="k")
    body: Json = tenant.posts(ROOM)[-1].body
    assert in_message(body) == []
    return body


def parts(activity: Json, kind: str) -> list[Json]:
    return [part for part in card(activity)["body"] if part["type"] == kind]


async def test_the_pictures_of_a_post_stand_in_it(tenant: Tenant, branch: Office) -> None:
    images = parts(await posted(tenant, branch), "Image")
    assert [image["altText"] for image in images] == [KEPT.alt, FELT.alt]
    held = [base64.b64decode(image["url"].partition(",")[2]) for image in images]
    assert held == [charts.draw(KEPT), charts.draw(FELT)]


async def test_the_figures_stand_beside_them_as_a_table(tenant: Tenant, branch: Office) -> None:
    body = await posted(tenant, branch)
    [table] = parts(body, "Table")
    assert table["firstRowAsHeaders"] and [len(row["cells"]) for row in table["rows"]] == [3] * 4
    assert "Month\nKept\nMissed\nSep\n3\n1\nOct\n5\n–\nNov\n8\n_0_" in words(body)
    assert card(body)["msteams"] == {"width": "Full"}


async def test_a_card_of_words_alone_is_as_wide_as_ever(tenant: Tenant, branch: Office) -> None:
    assert "msteams" not in card(await posted(tenant, branch, Card("Report", (Text("All is well"),))))


async def test_a_post_is_drawn_anew_with_its_pictures(tenant: Tenant, branch: Office) -> None:
    await posted(tenant, branch)
    await branch.teams.update(PLACE, tenant.last(ROOM), Card("Report, corrected", (FELT,)))
    [update] = tenant.made("PUT")
    assert [image["altText"] for image in parts(update.body, "Image")] == [FELT.alt]


async def test_a_word_to_one_person_shows_them_too(tenant: Tenant, branch: Office) -> None:
    await tenant.say("help")
    await branch.settle()
    await branch.teams.suggest(CHAT, REPORT)
    assert len(parts(tenant.posts()[-1].body, "Image")) == 2


async def test_many_pictures_share_the_room_and_are_drawn_less_sharp(tenant: Tenant, branch: Office) -> None:
    several = [
        replace(KEPT, title=f"Kept in {place}", labels=MONTHS) for place in ("Ulm", "Lyon", "Bath", "Bern")
    ]
    images = parts(await posted(tenant, branch, Card("Report", (TABLE, *several))), "Image")
    assert len(images) == 4


async def test_what_has_no_room_is_told_in_words_and_no_word_is_lost(tenant: Tenant, branch: Office) -> None:
    others = [replace(FELT, title=f"Felt by {n}") for n in range(24)]
    long = Card("Report", (Text("Much to say. " * 400), *REPORT.blocks, KEPT, *others))
    body = await posted(tenant, branch, long)
    images = parts(body, "Image")
    assert 1 <= len(images) < 27 and render.MORE not in words(body)
    assert len(images) + words(body).count(KEPT.alt) + words(body).count(FELT.alt) == 27


def test_a_table_that_is_too_long_says_how_many_rows_are_missing() -> None:
    long = Table(("Client", "Pits", "Hours"), tuple((f"Client {n}", str(n), "4") for n in range(200)))
    drawn = render.adaptive(Card("Report", (long,)))
    [table] = [part for part in drawn["body"] if part["type"] == "Table"]
    left_out = 201 - len(table["rows"])
    assert len(table["rows"]) > 20 and f"… and {left_out} more rows." in words(drawn)
    assert fitting.weight(drawn) < fitting.CARD


def test_without_anybody_to_draw_them_pictures_are_words() -> None:
    assert words(render.adaptive(REPORT)).splitlines()[1] == KEPT.alt
    assert KEPT.alt in render.plain(REPORT) and "Oct: Kept 5" in render.plain(REPORT)
