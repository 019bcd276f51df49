"""A line that plans a peak and cannot be kept comes back with all that was typed, each part in its place."""

import pytest

from tests.conftest import Play
from tests.test_building import errors, fields, firm

assert firm


@pytest.mark.parametrize("typed", ["Acme: dinner on 31 February", "dinner at Acme on 31 February"])
async def test_a_day_that_does_not_exist_leaves_client_and_title_as_they_were_typed(
    firm: Play, typed: str
) -> None:
    form = await firm.say(f"peak {typed}")
    assert errors(form) == {"when": "There is no such day. When is it?"}
    told = fields(form)
    assert (told["client"], told["what"], told["when"]) == ("Acme", "dinner", "31 February")
    assert (await firm.submit(when="12 May"))["title"] == "Planned: Acme"


@pytest.mark.parametrize("client", ["Nobody", "Zorg Ltd"])
async def test_what_stands_before_the_colon_is_the_client_whatever_the_word_means(
    firm: Play, client: str
) -> None:
    card = await firm.say(f"peak {client}: dinner at the pier")
    assert card["title"].startswith(f"I do not know {client} yet.")
    assert f"Your words are kept: {client}: dinner at the pier" in card["text"]


async def test_too_many_words_come_back_whole_with_the_client_in_its_place(firm: Play) -> None:
    form = await firm.say("peak Acme: " + "workshop " * 500)
    assert fields(form)["client"] == "Acme" and fields(form)["what"] == ("workshop " * 500).strip()
    assert "Keep it under 3,000 characters" in errors(form)["what"]
