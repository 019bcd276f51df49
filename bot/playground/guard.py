"""Only this machine, and only the page itself: no other site reads the playground or acts in it."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

HOSTS = ("localhost", "127.0.0.1")
POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
ELSEWHERE = "The playground answers this machine only. Open it as http://127.0.0.1 with its port."
NOT_THE_PAGE = "The playground takes words from its own page only."


@web.middleware
async def guard(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """A name that was pointed at this machine by others is refused, and so are posts from another page."""
    if _host(f"//{request.host}") not in HOSTS:
        raise web.HTTPForbidden(text=ELSEWHERE)
    if request.method == "POST" and request.headers.get("Origin") != f"http://{request.host}":
        raise web.HTTPForbidden(text=NOT_THE_PAGE)
    return await handler(request)


async def protect(request: web.Request, response: web.StreamResponse) -> None:
    """A signal: on every answer, before it is sent."""
    response.headers.update(HEADERS)


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
