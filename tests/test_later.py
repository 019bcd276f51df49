"""Work after the answer: a stop waits for it, and what takes too long may yet write down what is left."""

import asyncio

from bot.later import finishing


async def test_a_stop_waits_for_what_is_under_way_and_for_what_follows_from_it() -> None:
    done = list[str]()
    async with finishing() as later:

        async def work(name: str, more: bool) -> None:
            await asyncio.sleep(0.05)
            done.append(name)
            if more:
                later.start(work("after it", more=False))

        later.start(work("first", more=True))
    assert done == ["first", "after it"]


async def test_what_takes_too_long_is_ended_and_writes_down_what_is_left() -> None:
    left = list[str]()

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.05)
            left.append("the rest")

    async with finishing(patience=0.05) as later:
        later.start(work())
    assert left == ["the rest"]
