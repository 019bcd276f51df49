"""What each may take of what all of them share."""

from collections.abc import Sequence


def share(sizes: Sequence[int], room: int, most: int) -> int:
    """The most that each may take where all together shall not take more than `room`."""
    for count_left, size in zip(range(len(sizes), 0, -1), sorted(sizes), strict=True):
        if size * count_left > room:
            return room // count_left
        room -= size
    return most
