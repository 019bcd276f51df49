"""Which birthday or anniversary it is: said where the year is known and people make much of it."""

import pytest

from handlers.words import ordinal
from tests.conftest import Play


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("add birthday Ruth Calloway @ Northpine Eyecare 4 December 1976", "Ruth Calloway's 50th birthday"),
        ("add birthday Ruth Calloway @ Northpine Eyecare 4 December 1975", "Ruth Calloway's birthday"),
        ("add birthday Ruth Calloway @ Northpine Eyecare 4 December", "Ruth Calloway's birthday"),
        ("add work anniversary Ruth Calloway @ Northpine Eyecare 4 December 2023", "3rd work anniversary"),
    ],
)
async def test_a_round_birthday_and_every_anniversary_are_numbered(play: Play, line: str, said: str) -> None:
    card = await play.say(line)
    assert said in card["text"]


def test_ordinals_are_spelled_as_people_do() -> None:
    numbers = (1, 2, 3, 4, 11, 12, 13, 21, 22, 50, 101, 111)
    assert " ".join(ordinal(number) for number in numbers) == (
        "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 50th 101st 111th"
    )
