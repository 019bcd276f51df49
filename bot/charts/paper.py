"""The paper a chart is drawn on, measured in points from its lower left corner, and how it becomes a PNG."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D
from PIL import Image, ImageColor

from bot.charts.inks import GROUND, INK

WIDTH, HEIGHT = 640.0, 320.0
INCH = 72.0
SHARP = (2.0, 1.5, 1.25, 1.0)  # pixels to a point

FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
PLAIN, BOLD = FONTS / "DejaVuSans.ttf", FONTS / "DejaVuSans-Bold.ttf"
UNKNOWN = "□"  # for a letter the font has not
SHADES = (4, 3, 2)  # of each colour, towards the ground


@dataclass(frozen=True)
class Paper:
    figure: Figure = field(
        default_factory=lambda: Figure(figsize=(WIDTH / INCH, HEIGHT / INCH), dpi=INCH, facecolor=GROUND)
    )

    def box(self, x: float, y: float, width: float, height: float, **look: Any) -> None:
        self._add(Rectangle((x, y), width, height, **look))

    def line(self, xs: Sequence[float], ys: Sequence[float], **look: Any) -> None:
        self._add(Line2D(xs, ys, **look))

    def words(self, x: float, y: float, words: str, size: float = 12.5, **look: Any) -> None:
        font = FontProperties(fname=BOLD if look.pop("bold", False) else PLAIN, size=size)
        look = {"color": INK, "va": "baseline"} | look
        self._add(Text(x, y, known(words), fontproperties=font, parse_math=False, **look))

    def png(self, largest: int, colours: Sequence[str]) -> bytes:
        """In these colours, as sharp, and with as many shades, as there is room for."""
        packed = b""
        for sharp in SHARP:
            whole = self._raster(sharp)
            for shades in SHADES:
                packed = _packed(whole, colours, shades)
                if len(packed) <= largest:
                    return packed
        return packed

    def _raster(self, sharp: float) -> Image.Image:
        held = BytesIO()
        self.figure.savefig(held, format="rgba", dpi=INCH * sharp)
        size = (int(WIDTH * sharp), int(HEIGHT * sharp))
        return Image.frombytes("RGBA", size, held.getvalue()).convert("RGB")

    def _add(self, artist: Any) -> None:
        artist.set_transform(Affine2D().scale(1 / INCH) + self.figure.dpi_scale_trans)
        self.figure.add_artist(artist)


def width(words: str, size: float, bold: bool = False) -> float:
    """In points, as it is drawn."""
    font = get_font(str(BOLD if bold else PLAIN))
    font.set_size(size, INCH)
    font.set_text(known(words), 0.0)
    return float(font.get_width_height()[0]) / 64


def known(words: str) -> str:
    letters = get_font(str(PLAIN)).get_charmap()
    return "".join(char if ord(char) in letters else UNKNOWN for char in words)


def _packed(image: Image.Image, colours: Sequence[str], shades: int) -> bytes:
    palette, held = Image.new("P", (1, 1)), BytesIO()
    tints = [ImageColor.getrgb(GROUND), *(t for colour in colours for t in _tints(colour, shades))]
    palette.putpalette([part for tint in dict.fromkeys(tints) for part in tint[:3]])
    image.quantize(palette=palette, dither=Image.Dither.NONE).save(held, "PNG", optimize=True)
    return held.getvalue()


def _tints(colour: str, shades: int) -> list[tuple[int, ...]]:
    """From the colour itself towards the ground."""
    whole, ground = ImageColor.getrgb(colour), ImageColor.getrgb(GROUND)
    return [
        tuple(round(part + (base - part) * step / shades) for part, base in zip(whole, ground, strict=True))
        for step in range(shades)
    ]
