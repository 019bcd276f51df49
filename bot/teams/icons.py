"""Our mark as the two pictures that Teams asks for, drawn here: a dial with four marks of the hour.

Sizes, margins and colours: learn.microsoft.com, "Teams app icon for Teams Store and app bar".
"""

import struct
import zlib
from collections.abc import Callable
from math import hypot

COLOR, OUTLINE = 192, 32  # pixels, both ways
SYMBOL = 112  # of the coloured one; Teams cuts corners off, and is safe to keep the middle 120

# The mark in the units of the playground's icon, from its middle: a disc, and lines with round ends.
DISC = 5.5
INNER, OUTER, HALF = 8.5, 12.5, 1.1
REACH = OUTER + HALF

WHITE = (255, 255, 255)
TRUE, WITH_ALPHA = 2, 6  # colour types of PNG

Draw = Callable[[float], bytes]


def color(ground: str) -> bytes:
    """White on the ground, which is told as #rrggbb; the ground fills the square."""
    below = tuple(bytes.fromhex(ground.removeprefix("#")))

    def pixel(cover: float) -> bytes:
        return bytes(round(w * cover + b * (1 - cover)) for w, b in zip(WHITE, below, strict=True))

    return _png(COLOR, TRUE, _drawn(COLOR, SYMBOL / 2 / REACH, pixel))


def outline() -> bytes:
    """White on nothing, up to the edges."""

    def pixel(cover: float) -> bytes:
        return bytes((*WHITE, round(255 * cover)))

    return _png(OUTLINE, WITH_ALPHA, _drawn(OUTLINE, OUTLINE / 2 / REACH, pixel))


def _drawn(size: int, scale: float, pixel: Draw) -> bytes:
    """Row by row; each begins with a zero, which says that it is not filtered."""
    middle = (size - 1) / 2
    rows = (
        b"\0"
        + b"".join(pixel(_cover((x - middle) / scale, (y - middle) / scale, scale)) for x in range(size))
        for y in range(size)
    )
    return b"".join(rows)


def _cover(x: float, y: float, scale: float) -> float:
    """How much of the pixel the mark covers, from 0 to 1."""
    return min(1.0, max(0.0, 0.5 - _outside(x, y) * scale))


def _outside(x: float, y: float) -> float:
    """How far a point is from the mark; below zero within. The four lines are one, by symmetry."""
    near, far = sorted((abs(x), abs(y)))
    line = hypot(near, far - min(max(far, INNER), OUTER)) - HALF
    return min(hypot(x, y) - DISC, line)


def _png(size: int, kind: int, rows: bytes) -> bytes:
    """Eight bits a channel. Source: w3.org, "Portable Network Graphics (PNG) Specification"."""
    head = struct.pack(">IIBBBBB", size, size, 8, kind, 0, 0, 0)
    parts = (_part(b"IHDR", head), _part(b"IDAT", zlib.compress(rows, 9)), _part(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _part(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
