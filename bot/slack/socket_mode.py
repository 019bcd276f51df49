"""Socket Mode: Slack's payloads come over a WebSocket that we open, where no address of ours can be reached.

A client of our own, because slack_sdk's logs payloads and tickets, tries an outworn ticket for ever, and
leaves a gap whenever Slack renews the line. Source: docs.slack.dev, Socket Mode.
"""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiohttp
from aiohttp import ClientWebSocketResponse, ClientWSTimeout, WSMsgType
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app
from slack_bolt.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.platform import CannotStart
from bot.slack import faults
from bot.slack.text import Json

SHORTEST, LONGEST = 1.0, 30.0  # seconds between two tries to connect
PING = 10.0  # seconds of silence after which the line is tried, and given up half as long after
PATIENCE = 3.0  # seconds that Slack waits for an answer, and so that we wait for ours when we end
GOODBYE = 1.0  # seconds: Slack does not close its end
RENEWED = ("warning", "refresh_requested")  # Slack ends this line soon, and wants us on another

WRONG_TOKEN = (
    "Slack does not accept SLACK_APP_TOKEN ({why}). Switch Socket Mode on in your app, make an App-Level "
    "Token, xapp-…, with the scope connections:write on its Basic Information page, and start again."
)
NOT_REACHED = "Slack cannot be reached at {url}. Check the network and SLACK_API_URL."

log = logging.getLogger(__name__)


@asynccontextmanager
async def listening(app: AsyncApp, client: AsyncWebClient) -> AsyncIterator[None]:
    """`client` holds the app-level token, and a session. Raises CannotStart when Slack does not take it."""
    line = Line(app, client)
    keeping = asyncio.create_task(line.keep(await line.first()))
    keeping.add_done_callback(_tell)
    try:
        yield
    finally:
        keeping.cancel()
        with suppress(asyncio.CancelledError):
            await keeping


class Line:
    """One connection after the other, the next one open before the last one ends."""

    def __init__(self, app: AsyncApp, client: AsyncWebClient) -> None:
        self._app = app
        self._client = client
        self._answers: set[asyncio.Task[None]] = set()  # the loop itself keeps only weak references
        self._pause = SHORTEST

    async def first(self) -> str | None:
        """Where to connect; None while Slack is busy, and later there will be one. Raises CannotStart."""
        try:
            return await _address(self._client)
        except SlackApiError as error:
            if faults.busy(error) or faults.status(error) >= faults.SERVER:
                self._wait(error)
                return None
            why = faults.name(error) or "no answer of Slack's own"
            raise CannotStart(WRONG_TOKEN.format(why=why)) from error
        except (TimeoutError, aiohttp.ClientError) as error:
            raise CannotStart(NOT_REACHED.format(url=self._client.base_url)) from error
        except ValueError:
            return None

    async def keep(self, address: str | None) -> None:
        async with asyncio.TaskGroup() as connections:
            while True:
                if address is None:
                    await asyncio.sleep(self._pause)
                ending = asyncio.Event()
                connections.create_task(self._connect(address, ending))
                await ending.wait()
                address = None

    async def _connect(self, address: str | None, ending: asyncio.Event) -> None:
        """Until it ends; `ending` is set as soon as it is time for another one."""
        try:
            await self._hold(address or await _address(self._client), ending)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            self._interrupted(type(error).__name__)  # never its words: they quote the ticket
        except SlackApiError as error:
            self._interrupted(faults.name(error))
            self._wait(error)
        finally:
            ending.set()

    async def _hold(self, address: str, ending: asyncio.Event) -> None:
        session, proxy, ssl = self._client.session, self._client.proxy, self._client.ssl
        assert session is not None
        goodbye = ClientWSTimeout(ws_close=GOODBYE)
        async with session.ws_connect(
            address, heartbeat=PING, timeout=goodbye, proxy=proxy, ssl=True if ssl is None else ssl
        ) as socket:
            try:
                async for message in socket:
                    if message.type is WSMsgType.TEXT:
                        self._take(socket, json.loads(message.data), ending)
            finally:
                if self._answers:
                    await asyncio.wait(self._answers, timeout=PATIENCE)

    def _take(self, socket: ClientWebSocketResponse, message: object, ending: asyncio.Event) -> None:
        if not isinstance(message, dict):
            return
        if request := SocketModeRequest.from_dict(message):
            task = asyncio.create_task(self._answer(socket, request))
            self._answers.add(task)
            task.add_done_callback(self._answers.discard)
            task.add_done_callback(_tell)
        elif message.get("type") == "hello":
            log.info("Socket Mode is connected")
            self._pause = SHORTEST
        elif message.get("type") == "disconnect":
            if message.get("reason") not in RENEWED:  # such as link_disabled, too_many_websockets
                self._interrupted(str(message.get("reason")))
                self._pause = LONGEST
            ending.set()

    async def _answer(self, socket: ClientWebSocketResponse, request: SocketModeRequest) -> None:
        """What breaks is not acknowledged: an event comes again."""
        answer = await run_async_bolt_app(self._app, request)
        if answer.status == 200:
            await socket.send_json({"envelope_id": request.envelope_id, **_payload(answer)})

    def _interrupted(self, why: str) -> None:
        log.warning("Socket Mode is interrupted: %s", why)
        self._pause = min(2 * self._pause, LONGEST)

    def _wait(self, error: SlackApiError) -> None:
        if faults.busy(error):
            self._pause = float(error.response.headers.get("Retry-After", LONGEST))


async def _address(client: AsyncWebClient) -> str:
    """It holds a ticket, good for one connection and for a short while. ValueError: Slack told none."""
    if address := (await client.apps_connections_open(app_token=client.token or "")).get("url"):
        return str(address)
    raise ValueError("no address")


def _payload(answer: BoltResponse) -> Json:
    """Over HTTP a plain body is the text of the answer."""
    if not answer.body:
        return {}
    kind = answer.first_headers().get("content-type", "")
    return {"payload": json.loads(answer.body) if "json" in kind else {"text": answer.body}}


def _tell(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        # never its words: they may quote what a person typed
        log.error("Socket Mode broke: %s", type(error).__name__)
