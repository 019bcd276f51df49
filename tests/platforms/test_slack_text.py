"""Words on their way in and out of Slack."""

import pytest

from bot.letters import cut, edge, whole
from bot.slack.paragraphs import facts
from bot.slack.text import bare, escaped, portions, shortened, span, spans, typed
from tests.properties.words import FAMILY, HALF, PARTS


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("Fish &amp; Chips &lt;Ltd&gt;", "Fish & Chips <Ltd>"),
        ("they wrote &amp;lt;", "they wrote &lt;"),
        ("assign <@U1|dana>", "assign <@U1|dana>"),
        ("see <https://acme.com/news|their page>", "see their page"),
        ("see <https://acme.com/news>", "see https://acme.com/news"),
        ("write to <mailto:jane@acme.com|jane@acme.com>", "write to jane@acme.com"),
        ("in <#C1|general> and <#C2>", "in #general and #C2"),
        ("<!here> and <!channel> and <!subteam^S1|@wealth>", "@here and @channel and @wealth"),
        ("on <!date^1795000000^{date}|3 March>", "on 3 March"),
        ("  two\nlines ", "two\nlines"),
    ],
)
def test_words_are_read_as_the_person_typed_them(sent: str, meant: str) -> None:
    assert typed(sent) == meant


@pytest.mark.parametrize("limit", range(4, 14))
def test_a_cut_never_leaves_half_an_entity(limit: int) -> None:
    said = escaped("a & b < c > d", limit)
    assert len(said) <= limit
    assert said.endswith("…")
    assert all(part.partition(";")[1] for part in said.split("&")[1:])


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("limit", range(30, 50))
def test_a_cut_never_leaves_half_a_letter_or_half_a_picture(part: str, limit: int) -> None:
    said = cut("x" + part * 40, limit)
    assert len(said) <= limit
    assert said[:1] == "x" and said[-1:] == "…"
    assert said[1:-1] == part * (len(said[1:-1]) // len(part))


def test_a_letter_with_more_accents_than_anybody_reads_is_cut_all_the_same() -> None:
    assert len(cut("e" + "\u0301" * 500, 75)) == 75
    assert edge("", 1) == 1


def test_words_in_portions_are_the_same_words() -> None:
    pieces = [span("y" * 10, {"bold": True}), span(FAMILY * 9), span("z")]
    parts = [*portions(pieces, 12)]
    assert "".join(piece["text"] for part in parts for piece in part) == "y" * 10 + FAMILY * 9 + "z"
    assert all(sum(len(piece["text"]) for piece in part) <= 12 for part in parts)
    assert parts[0][0] == pieces[0]


def test_bold_words_that_are_cut_stay_bold() -> None:
    assert shortened(spans(f"**{'x' * 90}**"), 20) == [span("x" * 19, {"bold": True}), span("…")]


def test_one_long_fact_takes_no_room_from_the_short_ones() -> None:
    pairs = (("Managers", "x" * 5000), ("Firm", "y" * 500), ("Models", "z" * 500))
    said = "".join(piece["text"] for piece in facts(pairs))
    assert "y" * 500 in said and "z" * 500 in said and "x" * 1900 in said
    assert "x…" in said and len(said) < 3100


@pytest.mark.parametrize("said", ["5 ** 3 ** 2", "** a **", "**", "2**8", "****"])
def test_stars_that_are_not_our_mark_stay_where_they_are(said: str) -> None:
    assert bare(said) == said
    assert spans(said) == [span(said)]


@pytest.mark.timeout(5)
def test_marks_without_end_are_read_in_no_time() -> None:
    assert spans("**a " * 20_000 + "`" * 20_000)


def test_half_a_character_is_replaced() -> None:
    assert whole(f"a{HALF}b") == "a\ufffdb"
