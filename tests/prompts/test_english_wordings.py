"""Our own wordings keep to our own rules, line by line: no letter fails a check by the luck of the draw."""

import re
from importlib import resources

import pytest

from prompts import mustnot
from prompts.brief import Brief, Fact, Form, Type
from tests.prompts.briefs import TODAY

_PLACES: tuple[tuple[str, tuple[Type, ...]], ...] = (
    ("recognition", ("recognition", "belated")),
    ("belated", ("belated",)),
    ("marking", ("marking",)),
    ("invitation", ("invitation",)),
    ("closing", ("recognition", "belated", "marking", "invitation")),
)


def _lines(name: str) -> list[str]:
    text = (resources.files("prompts.english") / "words" / f"{name}.md").read_text("utf-8")
    return [line.removeprefix("- ") for line in text.splitlines() if line.startswith("- ")]


@pytest.mark.parametrize(("name", "kind"), [(name, kind) for name, kinds in _PLACES for kind in kinds])
@pytest.mark.parametrize("form", ["email", "call", "linkedin"])
def test_no_wording_is_forbidden(name: str, kind: Type, form: Form) -> None:
    if form == "linkedin" and name == "marking":
        return  # help is never offered in public
    private = (Fact("xyzzy plugh frotz", "Dana", private=True),)
    brief = Brief(
        kind, "Acme", "opens a shop", TODAY, "Dana", contact="Ruth Calloway", facts=private, form=form
    )
    said = [re.sub(r"\[\w+: [^\]]*\]", " ", re.sub(r"\$\w+", "oak", line)) for line in _lines(name)]
    assert {line: found for line in said if (found := list(mustnot.found(line, brief)))} == {}


@pytest.mark.parametrize("name", [name for name, _ in _PLACES])
def test_a_place_has_no_wording_twice(name: str) -> None:
    text = (resources.files("prompts.english") / "words" / f"{name}.md").read_text("utf-8")
    for place in text.split("\n# ")[1:]:
        lines = [line for line in place.splitlines() if line.startswith("- ")]
        assert len(lines) == len(set(lines)) >= 2
    headings = re.findall(r"^# (.+)$", text, re.MULTILINE)
    assert len(headings) == len(set(headings))
