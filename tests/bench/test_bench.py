"""The benches run and say their bars in the agreed form; what they measure here is too small to mean much."""

import re
import shutil
import subprocess
import sys

import pytest

from tests.bench import ack, deliver, peaks, plan, teams
from tests.bench.bar import Bar
from tests.bench.firms import Firms

LINE = re.compile(r"BAR [a-z]+ [a-z0-9-]+ \d+\.\d+ (>=|<=)\d+(\.\d+)? (ok|short)")


def test_a_bar_says_ratio_limit_and_whether_it_is_met() -> None:
    assert str(Bar("deliver", "dbos-sqlite", 0.25, ">=", 0.1)) == "BAR deliver dbos-sqlite 0.250 >=0.1 ok"
    assert str(Bar("plan", "find-sqlite", 3.5, "<=", 3)) == "BAR plan find-sqlite 3.500 <=3 short"
    assert Bar("plan", "find-sqlite", 3, "<=", 3).met


def test_every_post_arrives_by_each_engine() -> None:
    found = list(deliver.bars(deliver.Size(places=2, each=2, rounds=1), kinds=["sqlite"]))
    assert [bar.case for bar in found] == ["dbos-sqlite", "outbox-sqlite"]
    assert all(LINE.fullmatch(str(bar)) and bar.ratio > 0 for bar in found)


def test_the_bot_finds_what_the_bare_select_finds() -> None:
    small, large = Firms(workspaces=1, rooms_each=2), Firms(workspaces=2, rooms_each=3)
    found = list(plan.bars(plan.Size(small, large, rounds=1, digests=2), kinds=["sqlite"]))
    assert [bar.case for bar in found] == ["find-sqlite", "growth-sqlite"]
    assert all(LINE.fullmatch(str(bar)) and bar.ratio > 0 for bar in found)


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.again)])
def test_pulses_find_what_the_best_sql_and_objects_find(kind: str) -> None:
    small = peaks.Size(alone=(50, 100, 400), among=(500, 1000), objects=100, rounds=1, writes=1)
    found = list(peaks.bars(small, kinds=[kind]))
    cases = "write-touch write-moment scan-exponent store-exponent top objects"
    assert [bar.case for bar in found] == [f"{case}-{kind}" for case in cases.split()]
    assert all(LINE.fullmatch(str(bar)) for bar in found)


@pytest.mark.skipif(shutil.which("wrk") is None, reason="wrk is not installed: apt-get install wrk")
@pytest.mark.timeout(180)
@pytest.mark.again
def test_a_whole_add_is_answered_over_http_by_both_stacks() -> None:
    small = ack.Size(rounds=1, seconds=1, dispatches=50, loaded=3, posts=5, rows=20)
    found = {bar.case: bar for bar in ack.bars(small)}
    assert list(found) == [
        "rate-to-obvious",
        "p99-to-obvious",
        "p50-stock-to-ours",
        "rate-to-bare",
        "dispatch-all-to-one",
        "loaded-p99",
        "loaded-worst",
    ]
    assert all(LINE.fullmatch(str(bar)) and bar.ratio > 0 for bar in found.values())


@pytest.mark.skipif(shutil.which("wrk") is None, reason="wrk is not installed: apt-get install wrk")
@pytest.mark.timeout(180)
@pytest.mark.again
def test_a_moment_is_added_in_teams_beside_an_echo_of_stock() -> None:
    found = list(teams.bars(teams.Size(rounds=1, seconds=1)))
    assert [bar.case for bar in found] == ["rate-to-stock-echo", "rate-with-reply-to-stock"]
    assert all(LINE.fullmatch(str(bar)) and bar.ratio > 0 for bar in found)


def test_an_unknown_bench_is_named_with_the_known_ones() -> None:
    asked = subprocess.run([sys.executable, "-m", "tests.bench", "speed"], capture_output=True, text=True)
    assert asked.returncode == 1
    assert "speed" in asked.stderr and "ack, deliver, listen, peaks, plan, teams" in asked.stderr
