"""How a draft is wanted, read off the end of the words."""

import pytest

from handlers.reading.wish import Wish, read_wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Jane Doe promotion", Wish("Jane Doe promotion")),
        ("Jane Doe promotion as a card in German", Wish("Jane Doe promotion", "card", "de")),
        ("Acme audit in French as call notes", Wish("Acme audit", "call", "fr")),
        ("Acme audit as recovery", Wish("Acme audit", type="recovery")),
        ("Bob retirement for LinkedIn", Wish("Bob retirement", "linkedin")),
        ("as a LinkedIn comment", Wish("", "linkedin")),
        ("the card in Germany", Wish("the card in Germany")),
    ],
)
def test_form_language_and_type_are_taken_off_the_end(text: str, wish: Wish) -> None:
    assert read_wish(text) == wish
