"""The page that Teams' app details lead to: what this is, what it keeps, and on what terms."""

from collections.abc import Mapping
from pathlib import Path

from aiohttp import web

from bot.pages import LASTING, page, pages
from bot.web import Door

TEMPLATES = Path(__file__).parent / "templates"
PAGE = "/about"
PRIVACY, TERMS = f"{PAGE}#privacy", f"{PAGE}#terms"


def doors() -> Mapping[str, Door]:
    known = pages(TEMPLATES)

    async def about(request: web.Request) -> web.Response:
        return page(known, "about", LASTING)

    return {PAGE: about}
