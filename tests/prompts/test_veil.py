"""What is hidden from a model, and that it comes back as it was."""

from dataclasses import replace

import pytest

from prompts.brief import Fact
from prompts.veil import Veil
from tests.prompts.briefs import RECOGNITION

BRIEF = replace(
    RECOGNITION,
    firm="Alder Row",
    contact="Will Grant",
    facts=(Fact("x", "Sam Underhill"),),
    writer="Dana Whitlock",
)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Will Grant opens a shop", "{contact} opens a shop"),
        ("Will opens a shop", "{contact_first} opens a shop"),
        ("northpine eyecare moves", "{client} moves"),
        ("he will open a shop in May", "he will open a shop in May"),
        ("promoted from Brand Manager to Head of Brand", "promoted from Brand Manager to Head of Brand"),
        ("opens on Monday 4 May", "opens on Monday 4 May"),
        ("ask {firm} for [a slot]", "ask (firm) for (a slot)"),
        ("see https://x.example/a now", "see (link) now"),
    ],
)
def test_names_are_hidden_and_plain_words_are_not(text: str, hidden: str) -> None:
    assert Veil(BRIEF).hide(text) == hidden


@pytest.mark.parametrize("name", ["Parasol Mutual", "Tess", "Underhill", "Mrs Oyelaran", "Cannes Lion"])
def test_a_name_nobody_announced_is_hidden_and_shown_again(name: str) -> None:
    veil = Veil(BRIEF)
    hidden = veil.hide(f"a word from {name} about it")
    assert name not in hidden and veil.show(hidden) == f"a word from {name} about it"


def test_the_same_name_gets_the_same_placeholder() -> None:
    veil = Veil(BRIEF)
    assert veil.hide("ask Tess") == veil.hide("ask Tess") != veil.hide("ask Mira")


def test_a_placeholder_that_nobody_gave_stays() -> None:
    assert Veil(BRIEF).show("Dear {contact_first} and {name_77}") == "Dear Will and {name_77}"
