"""Prompts are files that say their version and leave no variable open."""

import pytest

from prompts.template import fill, version


def test_a_prompt_names_its_version() -> None:
    assert version("recovery") == "recovery 1"


def test_a_missing_and_an_unknown_variable_are_errors() -> None:
    with pytest.raises(KeyError):
        fill("repair")
    with pytest.raises(TypeError, match="no place for colour"):
        fill("repair", failures="-", colour="red")


def test_the_version_is_not_part_of_the_words() -> None:
    assert fill("repair", failures="- length").startswith("These checks failed")
