"""A report that a question narrows, days far out, and whose figures they are when a name is typed small."""

import pytest

from bot import places
from bot.dispatch import Request
from bot.playground.seat import WORKSPACE
from handlers.cards import Card
from handlers.commands import Command
from handlers.commands.questions import ShowAnswer
from handlers.commands.reports import ExportReport, ShowReport
from handlers.context import Person
from tests.conftest import Play
from tests.test_reports import ask, lived, report

__all__ = ["lived"]
EVERYTHING = {"CSV", "Previous month", "Next month", "Only mine", "All in sum"}


@pytest.mark.parametrize(
    "question",
    ["how many pits did we have at Globex in November?", "how many birthdays were kept in November?"],
)
async def test_a_narrowed_card_has_no_button_to_what_is_about_everything(lived: Play, question: str) -> None:
    card = await ask(lived, question)
    assert card["title"].startswith("Report: ") and not EVERYTHING & set(card["buttons"])
    assert {"CSV", "Previous month"} <= set((await report(lived))["buttons"])


@pytest.mark.parametrize(
    "command",
    [
        ShowReport(month="9999-12"),
        ShowReport(month="0001-01"),
        ShowReport(month="2026-13"),
        ExportReport("9999-12"),
        ExportReport("", 0, "0001-01-01", "9999-12-31"),
        ExportReport("", 0, "2026-11-30", "2026-01-01"),
        ShowAnswer("report", first="x"),
        ShowAnswer("report", first="0001-01-01"),
    ],
)
async def test_days_far_out_are_refused_kindly(play: Play, command: Command) -> None:
    there = Request(command, Person("dana", "dana"), places.direct(WORKSPACE, "dana"))
    answer = await play.stage.run(there)
    assert isinstance(answer, Card)
    assert "days" in answer.title and not play.stage.errors


@pytest.mark.parametrize("days", ["31.12.9999", "31.12.2101"])
async def test_so_are_those_that_are_typed(play: Play, days: str) -> None:
    assert "1990 to 2100" in (await report(play, days))["title"]


async def test_a_colleague_may_be_typed_small(lived: Play) -> None:
    for words in ("how many pits did cole fill in November?", "report for cole", "report cole"):
        assert "Your own figures." in (await ask(lived, words, who="cole"))["text"], words
        assert "Figures about a member" in (await ask(lived, words, who="dana"))["title"], words


@pytest.mark.parametrize("who", ["cole", "mira"])
@pytest.mark.parametrize("words", ["report mine", "report me", "report mine November", "my report"])
async def test_ones_own_report_may_be_typed(lived: Play, who: str, words: str) -> None:
    card = await lived.say(words, who=who)
    assert card["title"] == "Report, November 2026" and "Your own figures." in card["text"]


async def test_how_somebody_did_is_asked_for_in_plain_words(lived: Play) -> None:
    assert (await ask(lived, "how am I doing?", who="cole"))["title"] == "Report, November 2026"
    card = await ask(lived, "how did I do last month?", who="cole")
    assert card["title"] == "Report, October 2026" and "Your own figures." in card["text"]
    assert (await report(lived, "2026-10"))["title"] == "Report, October 2026"


@pytest.mark.parametrize("words", ["what share of drafts went out unedited?", "who referred us?"])
async def test_what_a_report_tells_may_be_asked_for(lived: Play, words: str) -> None:
    assert (await ask(lived, words))["title"] == "Report, November 2026"
