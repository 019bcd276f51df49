"""Pages that a browser opens: all in one look; nothing comes from elsewhere, and nothing runs in them."""

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).parent / "templates"
STYLE = (TEMPLATES / "pages.css").read_text("utf-8")
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; img-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
LASTING = {"Cache-Control": "public, max-age=300"}


def pages(folder: Path) -> Environment:
    """Those of a platform, in the common frame."""
    loader = FileSystemLoader([folder, TEMPLATES])
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined)


def page(
    known: Environment, name: str, more: Mapping[str, str], status: int = 200, **values: object
) -> web.Response:
    text = known.get_template(f"{name}.html").render(style=STYLE, **values)
    return web.Response(text=text, status=status, content_type="text/html", headers={**HEADERS, **more})
