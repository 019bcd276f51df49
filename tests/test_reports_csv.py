"""The CSV of a report: equal to plain counts over random rows, and harmless to spreadsheets."""

import csv
import io
from collections.abc import Iterator

import pytest

from tests.conftest import Play
from tests.sowing import sow

# Plain SQL of its own: o, m, p, k, d, t and n are the tables, all of November.
ALL = (
    "from occurrence o join moment m on m.id = o.moment_id left join pit p on p.moment_id = m.id"
    " left join peak k on k.moment_id = m.id"
)
NOVEMBER = "'2026-11-01' and '2026-11-30'"
STEPS = "acknowledged filled accepted".split()
MOMENTS, PITS, RATED = "Moments kept and missed", "Pits by cause", "Recovery"
DRAFTS = "Drafts sent as the machine wrote them, aim under 30 per cent"
ACTIONS, FELT, NUDGES, SPOKE = (
    "Filling pits against building",
    "How clients felt",
    "Nudges acted on",
    "Who spoke for us",
)

Figure = tuple[str, str]


def in_month(column: str) -> str:
    return f"({column} >= '2026-11-01 00:00:00' and {column} < '2026-12-01 00:00:00')"


IN_DAYS = f'(o."on" between {NOVEMBER} or (o."on" is null and {in_month("o.closed_at")}))'
SENT = f"{ALL} join draft d on d.occurrence_id = o.id where o.state <> 'dropped' and d.state = 'sent'"
SENT += f" and {in_month('d.sent_at')}"
OURS = "d.distance = 0 and d.text <> ''"
OWN = "t.by = (select id from member where person = 'mira')"  # who asks
TOUCHED = f"from touch t where (not t.sensitive or {OWN}) and {in_month('t.at')}"
NAMED = f"{ALL} join nudge n on n.occurrence_id = o.id join digest g on g.id = n.digest_id"
NAMED += f" where o.state <> 'dropped' and g.\"on\" between {NOVEMBER}"
OF_PIT = (
    "exists (select 1 from draft d join occurrence o on o.id = d.occurrence_id"
    " join moment m on m.id = o.moment_id where d.id = t.draft_id and m.kind = 'pit')"
)


def expected() -> Iterator[tuple[Figure, str]]:
    """Each figure, and the rows it counts."""
    kinds = {"Milestones": "milestone'", "Transitions": "transition'", "Peaks": "peak' and k.counts"}
    for kind, which in {**kinds, "Courtesies": "peak' and not k.counts"}.items():
        for state, column in (("done", "Kept"), ("skipped", "Skipped")):
            where = f"{ALL} where m.kind = '{which} and o.state = '{state}' and {IN_DAYS}"
            yield (MOMENTS, f"{kind}: {column}"), where
    for cause in ("service", "personal", "business"):
        for step, column in (("opened", "Opened"), ("filled", "Made good")):
            where = f"{ALL} where m.cause = '{cause}' and o.state <> 'dropped' and {in_month(f'p.{step}_at')}"
            yield (PITS, f"{cause.capitalize()}: {column}"), where
    rated = f"{ALL} where o.state <> 'dropped' and p.rating is not null and {in_month('p.accepted_at')}"
    yield (RATED, "Ratings of our recovery: Number"), rated
    had = f"{ALL} where m.kind = 'peak' and o.state = 'done' and {IN_DAYS}"
    yield ("Peaks by element", "All peaks: Number"), f"{had} and k.counts"
    yield ("Peaks by element", "Courtesies, apart: Number"), f"{had} and not k.counts"
    yield (DRAFTS, "Nov 2026: Drafts sent"), SENT
    yield (DRAFTS, "Nov 2026: As the machine wrote them"), f"{SENT} and {OURS}"
    yield (FELT, "Nov 2026: Feelings"), f"{TOUCHED} and t.felt is not null"
    yield (SPOKE, "Referred somebody: Times"), f"{TOUCHED} and t.advocacy = 'referred'"
    yield (NUDGES, "Nudges: Named"), NAMED
    yield (NUDGES, "Nudges: Acted on"), f"{NAMED} and n.acted is not null"


async def figures(play: Play, who: str = "mira") -> dict[Figure, str]:
    """What stands in the file of November."""
    await play.line(who=who, where="dm", say="report November")
    [file] = await play.press("CSV", who=who)
    assert file["to"] == f"@{who}" and file["private"] and file["file"]["name"] == "report-2026-11.csv"
    rows = csv.DictReader(io.StringIO(file["file"]["content"]))
    return {(row["section"], row["figure"]): row["value"] for row in rows}


def number(play: Play, rows: str) -> int:
    [(found,)] = play.rows(f"select count(*) {rows}")
    return int(found)


@pytest.fixture
async def firm(play: Play) -> Play:
    await play.line(person="mira", role="manager", zone="UTC", locale="en-GB")
    await play.clients("name,owner\nGlobex,cole\nQuayside,\n")
    return play


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_every_figure_is_a_plain_count_over_the_rows(firm: Play, seed: int) -> None:
    sow(firm, seed)
    await firm.at("2027-01-15T12:00:00+00:00")
    told = await figures(firm)
    for figure, rows in expected():
        assert told.get(figure, "0") == str(number(firm, rows)), figure


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_filling_and_building_are_the_steps_and_deeds_of_the_month(firm: Play, seed: int) -> None:
    sow(firm, seed)
    await firm.at("2027-01-15T12:00:00+00:00")
    told = await figures(firm)
    steps = sum(
        number(
            firm,
            f"{ALL} where o.state <> 'dropped' and p.{step}_by is not null and {in_month(f'p.{step}_at')}",
        )
        for step in STEPS
    )
    done = f"{ALL} where m.kind <> 'pit' and o.state = 'done' and o.closed_by is not null"
    done += f" and {in_month('o.closed_at')}"
    filling = steps + number(firm, f"{TOUCHED} and {OF_PIT}")
    building = number(firm, done) + number(firm, f"{TOUCHED} and t.draft_id is null")
    assert told[ACTIONS, "Nov 2026: Filling"] == str(filling)
    assert told[ACTIONS, "Nov 2026: Building"] == str(building)
    assert told[ACTIONS, "Nov 2026: Per cent filling"] == f"{100 * filling / (filling + building):.0f}"


async def test_what_a_spreadsheet_would_reckon_with_is_text(firm: Play) -> None:
    await firm.clients('name,owner\n"=HYPERLINK(1)",dana\n')
    await firm.say("add =HYPERLINK(1): open house on 25 November")
    await firm.at("2026-11-30T12:00:00+00:00")
    named = [figure for section, figure in await figures(firm) if section == "Missed by name"]
    assert named == ["'=HYPERLINK(1): open house"]
