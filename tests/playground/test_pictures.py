"""Charts and tables on the page: drawn for who sees the card, told in words to who cannot see them."""

import re
from dataclasses import replace
from html import unescape

from bot import charts
from bot.playground import render
from bot.playground.seat import WORKSPACE
from handlers.cards import Card, Picture, Series, Table
from handlers.context import Place
from tests.playground.visitor import Visitor

MONTHS = ("Sep", "Oct", "Nov")
KEPT = Picture("kept.png", "bars", "Kept", MONTHS, (Series("Kept", (3, 5, 8)),), 'Kept: 3, 5 and "8".')
TABLE = Table(("Month", "Kept"), (("Sep", "3"), ("<b>Oct</b>", "**5**"), ("Nov", "")))
REPORT = Card("Report", (TABLE, KEPT))


def report(visitor: Visitor, card: Card = REPORT) -> None:
    visitor.live.chat.reply(Place(f"{WORKSPACE}/#clients"), "alex", card)


async def image(visitor: Visitor) -> tuple[str, str]:
    """The address and the words of the one picture there is."""
    [found] = re.findall(r'<img src="([^"]+)" alt="([^"]+)"', await visitor.part("talk"))
    return unescape(found[0]), unescape(found[1])


async def test_a_picture_is_drawn_when_the_page_asks_for_it(alex: Visitor) -> None:
    report(alex)
    address, alt = await image(alex)
    answer = await alex.client.get(address)
    assert answer.content_type == "image/png" and await answer.read() == charts.draw(KEPT)
    assert alt == KEPT.alt


async def test_the_address_of_a_picture_says_nothing_of_what_it_shows(alex: Visitor) -> None:
    report(alex)
    number = len(alex.live.chat.messages)
    assert re.fullmatch(rf"/picture/{number}/\d+/1\?who=alex&room=clients", (await image(alex))[0])


async def test_who_does_not_see_the_card_does_not_see_its_picture(alex: Visitor) -> None:
    report(alex)
    path, _, _ = (await image(alex))[0].partition("?")
    for asked in ("who=dana&room=clients", "who=gus&room=shared", "who=alex&room=nowhere", ""):
        assert (await alex.client.get(f"{path}?{asked}")).status == 404


async def test_what_is_no_picture_is_not_drawn(alex: Visitor) -> None:
    report(alex)
    number = len(alex.live.chat.messages)
    for place in (f"{number}/0/0", f"{number}/0/9", "9999/0/1", "x/0/1"):
        assert (await alex.client.get(f"/picture/{place}", params=alex.query)).status == 404


async def test_a_card_that_changes_has_its_picture_elsewhere(alex: Visitor) -> None:
    report(alex)
    before = (await image(alex))[0]
    message = alex.live.chat.messages[-1]
    await alex.live.chat.update(message.place, str(message.number), replace(REPORT, title="Corrected"))
    assert (await image(alex))[0] != before


async def test_a_table_has_heads_for_its_columns_and_its_rows(alex: Visitor) -> None:
    report(alex)
    html = re.sub(r">\s+<", "><", await alex.part("talk"))
    assert '<thead><tr><th scope="col">Month</th><th scope="col">Kept</th></tr></thead>' in html
    assert '<tr><th scope="row">Sep</th><td>3</td></tr>' in html
    assert '<th scope="row">&lt;b&gt;Oct&lt;/b&gt;</th><td><strong>5</strong></td>' in html


def test_a_transcript_tells_both_in_words() -> None:
    said = f"Report\nSep: Kept 3\n<b>Oct</b>: Kept 5\nNov\n{KEPT.alt}"
    assert render.card(REPORT)["text"] == said
