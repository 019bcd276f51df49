"""Two seeds of the firm's year, the short way; `make sim` is the long one."""

import ast
from pathlib import Path

import pytest

from tests.sim.play import template
from tests.sim.year import live

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return template(tmp_path_factory.mktemp("sim"))


@pytest.mark.timeout(120)
@pytest.mark.parametrize("seed", [1, 8])
async def test_sixty_days_of_the_firm_break_no_rule(seed: int, empty: Path) -> None:
    year = await live(seed, 60, empty)
    assert sum(year.acts.values()) > 50, "the firm was alive"
    assert [f"{broken.at} {broken.rule}: {broken.sentence}" for broken in year.broken] == []


def test_who_judges_the_bot_has_not_read_its_rules() -> None:
    for path in HERE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            named = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            named += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not [name for name in named if name.split(".")[0] in ("handlers", "store")], path.name
