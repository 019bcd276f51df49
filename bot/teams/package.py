"""The package that is uploaded to Teams: the manifest and its two pictures, the same bytes each time."""

import io
import json
import zipfile

from bot.teams import icons
from bot.teams.manifest import COLOR, OUTLINE
from bot.teams.wire import Json

BEGIN = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip can tell
UNIX, READABLE = 3, 0o644 << 16


def text(manifest: Json) -> str:
    return json.dumps(manifest, indent=2, ensure_ascii=False)


def package(manifest: Json) -> bytes:
    """The files stand at the top: Teams looks for them nowhere else."""
    files = {
        "manifest.json": text(manifest).encode(),
        COLOR: icons.color(manifest["accentColor"]),
        OUTLINE: icons.outline(),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(_entry(name), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    """Without the time and the machine that made it."""
    entry = zipfile.ZipInfo(name, BEGIN)
    entry.create_system, entry.external_attr = UNIX, READABLE
    return entry
