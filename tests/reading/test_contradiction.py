"""Whether two notes tell the same thing with another number, day or name."""

import pytest

from handlers.reading.contradiction import contradicting


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ruth trained 12 nurses for the clinic", "Ruth trained 14 nurses for the clinic"),
        ("The van had 212,000 miles on it", "221,000 miles were on the clock"),
        ("She phoned the farmer on Monday", "She phoned the farmer herself on Tuesday"),
        ("180 Bäume gesetzt", "Es wurden 210 Bäume gepflanzt"),
        ("Doce auxiliares se presentaron", "Fueron nueve auxiliares"),
        ("The second shop opened in Leeds", "The second shop opened in York"),
        ("Fourteen months of building", "It took them 18 months to build"),
    ],
)
def test_the_same_thing_with_another_particular_is_a_contradiction(one: str, other: str) -> None:
    assert contradicting([one, "Ruth sang in the choir", other]) == {0, 2}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ruth ran the clinic alone", "Ruth trained two apprentices"),
        ("The wire was released on February 10", "From February 15 Joan signs off every closing wire"),
        ("She waited two hours", "The repair took three hours"),
        ("Ruth trained 12 nurses", "Ruth trained 12 nurses for the clinic"),
        ("", "12 nurses"),
    ],
)
def test_two_things_are_no_contradiction(one: str, other: str) -> None:
    assert contradicting([one, other]) == frozenset()
