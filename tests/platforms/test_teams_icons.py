"""The two pictures of the app as Teams asks for them, read back from their bytes."""

import re
import struct
import zlib
from dataclasses import dataclass

import pytest

from bot.teams import icons
from tests.platforms.needs import ROOT

GREEN = (0x2F, 0x4A, 0x3F)
MARK = (ROOT / "bot/playground/static/icon.svg").read_text("utf-8")


@dataclass(frozen=True)
class Picture:
    width: int
    height: int
    kind: int
    pixels: list[tuple[int, ...]]

    def at(self, x: int, y: int) -> tuple[int, ...]:
        return self.pixels[y * self.width + x]


def read(png: bytes) -> Picture:
    """Eight bits a channel, nothing filtered, and every sum right."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    parts, at = {}, 8
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        data, [check] = (
            png[at + 8 : at + 8 + length],
            struct.unpack(">I", png[at + 8 + length : at + 12 + length]),
        )
        assert check == zlib.crc32(kind + data)
        parts[kind], at = data, at + 12 + length
    assert list(parts) == [b"IHDR", b"IDAT", b"IEND"]
    width, height, bits, kind, *rest = struct.unpack(">IIBBBBB", parts[b"IHDR"])
    assert (bits, rest) == (8, [0, 0, 0])
    deep = {2: 3, 6: 4}[kind]
    rows, step = zlib.decompress(parts[b"IDAT"]), 1 + width * deep
    assert len(rows) == height * step and not any(rows[::step])
    row = [rows[y * step + 1 : (y + 1) * step] for y in range(height)]
    return Picture(width, height, kind, [tuple(r[x : x + deep]) for r in row for x in range(0, len(r), deep)])


def test_the_coloured_icon_is_white_on_the_colour_of_the_house() -> None:
    """Its ground fills the square: Teams cuts the corners itself."""
    picture = read(icons.color("#2f4a3f"))
    assert (picture.width, picture.height, picture.kind) == (192, 192, 2)
    assert picture.at(96, 96) == (255, 255, 255)
    assert {picture.at(x, y) for x in (0, 191) for y in (0, 191)} == {GREEN}


def test_the_mark_stands_in_the_part_that_teams_never_cuts_off() -> None:
    """The middle 120 pixels. Source: learn.microsoft.com, "Teams app icon for Teams Store and app bar"."""
    picture = read(icons.color("#2f4a3f"))
    for y in range(192):
        for x in range(192):
            assert picture.at(x, y) == GREEN or (36 <= x < 156 and 36 <= y < 156)


def test_the_outline_is_white_or_nothing_and_reaches_the_edges() -> None:
    """No other colour, no margin. Source: learn.microsoft.com, "Teams app package", App icons."""
    picture = read(icons.outline())
    assert (picture.width, picture.height, picture.kind) == (32, 32, 6)
    assert {pixel[:3] for pixel in picture.pixels} == {(255, 255, 255)}
    assert picture.at(0, 0)[3] == 0
    assert picture.at(16, 16)[3] == 255
    for edge in ((0, 16), (31, 16), (16, 0), (16, 31)):
        assert picture.at(*edge)[3] > 0
    seen = sum(pixel[3] for pixel in picture.pixels) / 255
    assert 100 < seen < 300


@pytest.mark.parametrize("png", [icons.color("#2f4a3f"), icons.outline()], ids=["colour", "outline"])
def test_the_mark_is_the_same_from_every_side(png: bytes) -> None:
    picture = read(png)
    last = picture.width - 1
    for y in range(picture.height):
        for x in range(picture.width):
            assert picture.at(x, y) == picture.at(last - x, y) == picture.at(x, last - y) == picture.at(y, x)


def test_the_mark_is_the_playgrounds() -> None:
    """Its disc, and where a line begins, ends, and how thick it is."""
    [disc] = re.findall(r'r="([\d.]+)" fill="#fff"', MARK)
    [(top, length)] = re.findall(r"M16 ([\d.]+)v([\d.]+)M", MARK)
    [width] = re.findall(r'stroke-width="([\d.]+)"', MARK)
    assert icons.DISC == float(disc)
    assert (icons.OUTER, icons.INNER) == (16 - float(top), 16 - float(top) - float(length))
    assert pytest.approx(float(width)) == 2 * icons.HALF


def test_another_colour_of_the_house_is_taken() -> None:
    assert read(icons.color("#102030")).at(0, 0) == (0x10, 0x20, 0x30)
