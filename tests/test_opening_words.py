"""The word that says what is asked, however the rest is set off from it."""

import pytest

from handlers import routes
from handlers.commands.imports import ImportHelp
from handlers.commands.lists import ShowMyDay
from handlers.commands.moments import AddMoment

LIST = "name,owner\nAcme,dana"


@pytest.mark.parametrize("gap", [" ", "\n", "\t", "  \n", "\u00a0"])
def test_what_follows_may_stand_on_the_next_line(gap: str) -> None:
    assert routes.read(f"import{gap}{LIST}") == ImportHelp(LIST)
    assert routes.read(f" add{gap}Acme: ten years on 3 March ") == AddMoment("Acme: ten years on 3 March")


def test_nothing_is_my_day() -> None:
    assert routes.read(" \n ") == ShowMyDay()
