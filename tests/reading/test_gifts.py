"""Words that ask for a gift or a card, and words that only look so."""

import pytest

from handlers.reading.line.gifts import gift_wanted


@pytest.mark.parametrize(
    "line",
    [
        "birthday Maria Lopez @ Initech 12 May, send a card",
        "birthday Maria Lopez @ Initech 12 May with flowers",
        "Acme: Jane Doe's wedding on 3 June, gift",
        "Acme: Jane Doe's wedding on 3 June (gift wanted)",
        "Acme: Bob retires on 30 June, needs a leaving present",
        "Acme: Bob retires on 30 June - order a nice hamper",
        "Acme: Jane Doe's 50th birthday 3 June, get her a small present",
        "Acme: Jane Doe's 50th birthday 3 June, card and flowers",
        "Acme: go-live 3 June, bring champagne",
        "Acme: Jane Doe runs the marathon on 3 June, a handwritten card please",
    ],
)
def test_a_gift_is_wanted(line: str) -> None:
    assert gift_wanted(line)


@pytest.mark.parametrize(
    "line",
    [
        "birthday Maria Lopez @ Initech 12 May",
        "Acme: new credit card launched on 3 June",
        "Acme: they launch with a loyalty card on 3 June",
        "Acme: opens with a flower show on 3 June",
        "Acme: Jane Doe will present with Bob at the fair on 3 June",
        "Acme: Jane Doe presents the plans on 3 June",
        "Acme: needs to be present on 3 June",
        "Acme: merges with gift shop Globex on 3 June",
        "Acme: Jane Doe gifted at chess, wins the open on 3 June",
    ],
)
def test_nobody_asked_for_a_gift(line: str) -> None:
    assert not gift_wanted(line)
