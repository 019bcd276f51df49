"""Charts as pictures: small, sharp, the same each time, and nothing that can be asked for breaks one."""

import subprocess
import sys
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from bot import charts
from bot.charts import inks, paper, plan, words
from handlers.cards import Card, Picture, Series
from tests.properties.cards import pictures

MONTHS = ("Jan", "Feb", "Mar", "Apr")
URI = 20_000  # bytes of a data URI in a card
KEPT = Series("Kept", (21, 25, None, 28))
LIGHT, TEXT = 3.0, 4.5  # of contrast. Source: w3.org, WCAG 2.2, 1.4.11 and 1.4.3
SERVING = "import sys, bot.cli, bot.app, bot.playground.page; sys.exit('matplotlib' in sys.modules)"

many = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def chart(kind: str = "bars", *series: Series, goal: float | None = None) -> Picture:
    return Picture("kept.png", kind, "Moments kept", MONTHS, series or (KEPT,), "In words", goal)  # type: ignore[arg-type]


@given(pictures)
@many
def test_whatever_is_drawn_fits_into_a_card_and_is_a_picture(picture: Picture) -> None:
    png = charts.draw(picture)
    assert len(charts.data_uri(png)) < URI
    width, height = Image.open(BytesIO(png)).size
    assert width / height == 2 and width >= 640


@pytest.mark.parametrize("kind", ["bars", "stacked", "line"])
def test_a_picture_is_drawn_twice_as_sharp_and_in_the_same_bytes_each_time(kind: str) -> None:
    picture = chart(kind, KEPT, Series("Missed", (4, 3, 2, None)), goal=20)
    png = charts.draw(picture)
    assert png == charts.draw(picture)
    shown = Image.open(BytesIO(png))
    assert shown.size == (1280, 640) and not set(shown.info) - {"gamma", "dpi"}


def test_a_picture_stands_on_its_own_light_ground_on_any_page() -> None:
    shown = Image.open(BytesIO(charts.draw(chart()))).convert("RGBA")
    assert shown.getchannel("A").getextrema() == (255, 255)
    assert shown.getpixel((8, 8)) == (255, 255, 255, 255)


def test_other_figures_are_another_picture() -> None:
    assert charts.draw(chart()) != charts.draw(chart("bars", Series("Kept", (21, 25, 2, 28))))
    assert charts.draw(chart()) != charts.draw(chart(goal=20))


def test_what_nobody_recorded_is_said_and_so_is_what_is_left_out() -> None:
    assert plan.plan(chart()).notes == (plan.GAP,)
    days = tuple(map(str, range(400)))
    long = Picture("p", "line", "Days", days, tuple(Series(f"{n}", (1.0,) * 400) for n in range(8)), "")
    planned = plan.plan(long)
    assert planned.labels == days[-60:] and planned.notes == ("the last 60 of 400", "the first 6 of 8")


def test_figures_are_said_as_people_write_them() -> None:
    told = {3: "3", 3.25: "3.25", 0.5: "0.5", 12345: "12,345", -4: "−4", 0.004: "0"}
    assert [plan.said(value) for value in told] == list(told.values())


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
@many
def test_a_scale_has_a_few_round_numbers_and_nothing(one: float, other: float) -> None:
    planned = plan.plan(chart("bars", Series("x", (one, other, None, 0))))
    ticks = plan.ticks(planned)
    assert 0 in ticks and len(ticks) <= 6
    assert all(planned.low - 1e-3 <= tick <= planned.high + 1e-3 for tick in ticks)


def test_every_colour_is_seen_on_its_ground_and_words_are_read_on_theirs() -> None:
    ground = inks.GROUND
    for ink in inks.INKS:
        assert contrast(ink.line, ground) >= LIGHT and contrast(ink.words, ink.fill) >= TEXT
    assert contrast(inks.QUIET, ground) >= TEXT and contrast(inks.INK, ground) >= TEXT


def test_series_are_told_apart_without_their_colours() -> None:
    known = inks.INKS
    assert len({ink.marker for ink in known}) == len({ink.dashes for ink in known}) == len(known)
    for one, next_to_it in pairwise(known):
        assert contrast(one.fill, next_to_it.fill) >= LIGHT
        assert (one.hatch is None) != (next_to_it.hatch is None)


@given(st.text(max_size=60), st.floats(words.NARROWEST - 4, 200))
@many
def test_a_label_never_runs_into_the_next(label: str, room: float) -> None:
    for line in words.wrapped(label, room, 2):
        assert paper.width(line, words.SIZE) <= room


async def test_all_pictures_of_a_card_are_drawn_away_from_the_loop() -> None:
    one, other = chart(), chart("line")
    drawn = await charts.drawn(Card("Report", (one, other)))
    assert list(drawn) == [one, other] and drawn[other] == charts.draw(other)


def test_who_draws_nothing_loads_nothing_that_draws() -> None:
    assert subprocess.run([sys.executable, "-c", SERVING], timeout=50).returncode == 0


def contrast(one: str, other: str) -> float:
    """Source: w3.org, WCAG 2.2, contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
