"""The playground's page: a local web application that shows the bot as one person sees it."""

import asyncio
import socket
import webbrowser
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.web import FileField

from bot import clock
from bot.playground import download, gallery, scene
from bot.playground.begin import Make, begin, claimed, end
from bot.playground.fragments import Fragments
from bot.playground.guard import guard, protect
from bot.playground.live import Live
from bot.playground.seat import Outcome, Seat

STATIC = Path(__file__).parent / "static"
LOCAL = "127.0.0.1"
MEGABYTE = 1024 * 1024
TOO_BIG = Outcome("That is over 1 MB. Split the file, please.")
NO_TEXT = Outcome("I can read text files only. Save the list as CSV and share that.")
NO_FILE = Outcome("Choose a file first.")
LOST = Outcome("This page does not fit the playground any more. Load it again, please.")

Posted = Mapping[str, Any]
Act = Callable[[Seat, Posted], Awaitable[Outcome]]


class Page:
    def __init__(self, live: Live) -> None:
        self.live, self.fragments = live, Fragments(live)

    async def whole(self, request: web.Request) -> web.Response:
        asked = request.query.get("who"), request.query.get("room")
        seat = scene.seat(self.live, *asked)
        if seat is None:
            raise web.HTTPFound(scene.href(scene.nearest(self.live, *asked)))
        return web.Response(text=await self.fragments.page(seat), content_type="text/html")

    async def parts(self, request: web.Request) -> web.Response:
        seat = self._seat(request)
        return _told(LOST, 404) if seat is None else web.json_response(await self.fragments.parts(seat))

    async def events(self, request: web.Request) -> web.StreamResponse:
        """A line each time something has changed; the page then asks for its parts again."""
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await stream.prepare(request)
        try:
            async with aclosing(self.live.bell.heard()) as heard:
                async for rung in heard:
                    await stream.write(b"data: changed\n\n" if rung else b": still here\n\n")
        except ConnectionResetError:
            pass  # the page was closed
        return stream

    def posted(self, act: Act) -> Callable[[web.Request], Awaitable[web.Response]]:
        """Do what a page asks for, as the person who sits there."""

        async def door(request: web.Request) -> web.Response:
            seat = self._seat(request)
            if seat is None:
                return _told(LOST, 404)
            try:
                posted = await request.post()
            except web.HTTPRequestEntityTooLarge:
                return _told(TOO_BIG, 413)
            return _told(await act(seat, posted))

        return door

    async def say(self, seat: Seat, posted: Posted) -> Outcome:
        text = _word(posted, "text")
        return await self.live.say(seat, text) if text.strip() else Outcome()

    async def save(self, seat: Seat, posted: Posted) -> Outcome:
        return await self.live.save(seat, _number(posted, "said"))

    async def press(self, seat: Seat, posted: Posted) -> Outcome:
        """A button is named by its number, never by its label."""
        message, touched, button = (_number(posted, name) for name in ("message", "touched", "button"))
        return await self.live.press(seat, message, touched, button)

    async def submit(self, seat: Seat, posted: Posted) -> Outcome:
        typed = {name: value for name, value in posted.items() if isinstance(value, str)}
        return await self.live.submit(seat, _number(posted, "form"), typed)

    async def cancel(self, seat: Seat, posted: Posted) -> Outcome:
        return await self.live.cancel(seat)

    async def share(self, seat: Seat, posted: Posted) -> Outcome:
        file = posted.get("file")
        if not isinstance(file, FileField) or not file.filename:
            return NO_FILE
        raw = file.file.read()
        if len(raw) > MEGABYTE:
            return TOO_BIG
        text = _text(raw)
        return NO_TEXT if text is None else await self.live.share(seat, Path(file.filename).name, text)

    async def hour(self, seat: Seat, posted: Posted) -> Outcome:
        return self._now(seat, await self.live.pass_an_hour())

    async def morning(self, seat: Seat, posted: Posted) -> Outcome:
        return self._now(seat, await self.live.next_morning())

    def _now(self, seat: Seat, moved: Outcome) -> Outcome:
        return (
            moved
            if moved.notice
            else Outcome("It is now {}, {}.".format(*scene.clock_words(self.live, seat)))
        )

    def _seat(self, request: web.Request) -> Seat | None:
        return scene.seat(self.live, request.query.get("who"), request.query.get("room"))


def application(live: Live) -> web.Application:
    page = Page(live)
    app = web.Application(middlewares=[guard], client_max_size=2 * MEGABYTE)
    app.on_response_prepare.append(protect)
    app.router.add_get("/", page.whole)
    app.router.add_get("/parts", page.parts)
    app.router.add_get("/events", page.events)
    app.router.add_get(download.PATH, download.handing_out(live))
    app.router.add_get(gallery.PATH, gallery.showing(live))
    app.router.add_static("/static", STATIC)
    acts = (page.say, page.save, page.press, page.submit, page.cancel, page.share, page.hour, page.morning)
    for act in acts:
        app.router.add_post(f"/{act.__name__}", page.posted(act))
    return app


async def play(  # noqa: PLR0913  what the command line offers
    *, port: int, folder: Path, empty: bool, fresh: bool, browser: bool, make: Make
) -> None:
    """Show the playground until it is stopped."""
    with claimed(folder) as own:
        live = await begin(own, empty=empty, fresh=fresh, make=make, now=clock.now())
        try:
            await _serve(live, port, browser)
        finally:
            end(live)


async def _serve(live: Live, port: int, browser: bool) -> None:
    runner = web.AppRunner(application(live), access_log=None, shutdown_timeout=1)
    await runner.setup()
    listening = _listen(port)
    await web.SockSite(runner, listening).start()
    address = "http://{}:{}/".format(*listening.getsockname())
    print(f"The playground is at {address} (Ctrl-C stops it; what was played is kept).", flush=True)
    try:
        if browser:
            await asyncio.to_thread(webbrowser.open, address)
        await asyncio.Event().wait()
    finally:
        live.bell.take_down()
        await runner.cleanup()


def _listen(port: int) -> socket.socket:
    """On this machine alone; on a free port where the one asked for is taken."""
    try:
        return socket.create_server((LOCAL, port))
    except OSError:
        return socket.create_server((LOCAL, 0))


def _told(outcome: Outcome, status: int = 200) -> web.Response:
    return web.json_response(vars(outcome), status=status)


def _word(posted: Posted, name: str) -> str:
    value = posted.get(name)
    return value if isinstance(value, str) else ""


def _number(posted: Posted, name: str) -> int:
    """-1, which nothing has, where there is none."""
    word = _word(posted, name)
    return int(word) if word.isascii() and word.isdigit() else -1


def _text(raw: bytes) -> str | None:
    """As spreadsheets write it on either kind of machine."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text
    return None
