"""Words on an Adaptive Card: as they were typed, with no markup but ours."""

import pytest
from markdown_it import MarkdownIt

from bot.letters import cut
from bot.teams.text import JOINER, bare, literal, marked, quiet, run, runs, shortened
from tests.platforms.adaptive import read
from tests.properties.words import FAMILY, HALF

TYPED = [
    "Fish & Chips <Ltd>",
    "they wrote &lt; and &amp;",
    "*not* _this_ ~~nor~~ `this`",
    "[win](javascript:alert(1))",
    "[win]: https://b.c",
    "<https://b.c> <b>loud</b> <!-- x -->",
    "- a dash",
    "+44 20 7946 0000",
    "1. first",
    "12) twelfth",
    "# no heading",
    "> no quotation",
    "---",
    "===",
    "~~~",
    "\\ and C:\\temp",
    "5 ** 3 ** 2",
    "<at>Dana</at> ${name} {{DATE(2026-03-03T06:00:00Z, SHORT)}} {{TIME(2026-03-03T06:00:00Z)}}",
    "    four spaces",
]


def drawn(markdown: str) -> str:
    return str(MarkdownIt("default").render(markdown))


@pytest.mark.parametrize("typed", TYPED)
def test_what_was_typed_is_no_markdown(typed: str) -> None:
    html = drawn(literal(typed))
    assert html.startswith("<p>") and html.count("<") == 2, html
    assert read(literal(typed)) == typed.strip()


@pytest.mark.parametrize("typed", TYPED)
def test_rich_text_holds_what_was_typed_and_no_backslash_of_ours(typed: str) -> None:
    said = "".join(run["text"] for run in runs(typed.replace("`", "'")))
    assert said.replace(JOINER, "") == typed.replace("`", "'")
    assert not any(call in said for call in ("<at>", "</at>", "${", "{{DATE(", "{{TIME("))


@pytest.mark.parametrize("typed", ["Marks & Spencer", "Jane_Doe", "a < b", "[slot]", "~5 per cent", "1.5 m"])
def test_what_nobody_would_read_as_markdown_is_left_alone(typed: str) -> None:
    assert literal(typed).replace("\\_", "_") == typed
    assert runs(typed) == [run(typed)]


def test_a_line_is_a_line() -> None:
    assert drawn(literal("one\r\ntwo\n\n\n   three ")) == "<p>one</p>\n<p>two</p>\n<p>three</p>\n"
    assert runs("\none\r\ntwo\n") == [run("one\ntwo")]


def test_our_own_marks_are_read_and_nothing_else() -> None:
    assert drawn(marked("**Due:** 3 *may* and **next**")) == (
        "<p><strong>Due:</strong> 3 *may* and <strong>next</strong></p>\n"
    )
    assert runs("Say `/moment add …` **now**") == [
        run("Say "),
        run("add …", fontType="Monospace"),
        run(" "),
        run("now", weight="Bolder"),
    ]


def test_a_hint_names_the_words_that_are_said_to_us() -> None:
    hint = "`/moment` shows **yours**, `/moment today` all; `pits` and /moment stay"
    said = "`my day` shows yours, `today` all; `pits` and /moment stay"
    assert bare(hint) == said and read(marked(hint)) == said
    assert "".join(piece["text"] for piece in runs(hint)) == said.replace("`", "")


@pytest.mark.parametrize("said", ["5 ** 3 ** 2", "** a **", "**", "2**8", "****"])
def test_stars_that_are_not_our_mark_stay_where_they_are(said: str) -> None:
    assert bare(said) == said
    assert runs(said) == [run(said)]


def test_a_cut_leaves_no_half_letters_and_keeps_what_is_bold() -> None:
    assert cut("x" + FAMILY * 9, 12) == "x" + FAMILY + "…"
    bold = runs(f"ab**{'x' * 90}**")
    assert shortened(bold, 20) == [run("ab"), run("x" * 17 + "…", weight="Bolder")]
    assert shortened(bold, 92) == bold
    assert sum(len(piece["text"]) for piece in shortened([run("a"), run("b"), run("c")], 2)) == 2


def test_what_cannot_be_sent_is_replaced_and_what_cannot_be_seen_left_out() -> None:
    assert quiet(f"a{HALF}b\x00\x07c") == "a\ufffdbc"


@pytest.mark.timeout(5)
def test_marks_without_end_are_read_in_no_time() -> None:
    assert runs("**a " * 20_000 + "`" * 20_000)
    assert literal("](" * 20_000 + "\n" * 20_000 + "- " * 20_000)
