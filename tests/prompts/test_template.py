"""Prompts are files that say their version and leave no variable open."""

from typing import get_args

import pytest

from prompts.brief import Form, Language, Style, Type
from prompts.languages import NAMES
from prompts.template import fill, version


def test_a_prompt_names_its_version() -> None:
    assert version("recovery") == "recovery 2"


def test_every_type_form_style_and_language_has_its_prompt() -> None:
    languages = [NAMES[language].lower() for language in get_args(Language)]
    styles = [style for style in get_args(Style) if style != "plain"]
    for name in (*get_args(Type), *get_args(Form), *styles, *languages, "rules", "hidden", "shown"):
        assert version(name).startswith(f"{name} ")


def test_a_missing_and_an_unknown_variable_are_errors() -> None:
    with pytest.raises(KeyError):
        fill("repair")
    with pytest.raises(TypeError, match="no place for colour"):
        fill("repair", failures="-", colour="red")


def test_the_version_is_not_part_of_the_words() -> None:
    assert fill("repair", failures="- length").startswith("These checks failed")
