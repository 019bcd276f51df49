"""The bot answers while its engine delivers posts, and while somebody brings in a client list."""

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from bot import app, clock, wire
from bot.config import Settings
from bot.transactions import Transactions
from bot.waking import Waker
from store import deliveries
from store.db import Session
from store.deliveries import Delivery
from tests.bench import ack_firm
from tests.bench.ack_firm import TEAM
from tests.bench.ack_load import Load, Sender, headers
from tests.bench.ack_serve import free_port, serving
from tests.bench.bar import Bar, say
from tests.bench.deliver import CARD

AT_A_TIME = 500  # rows, as the bot takes them
CONNECTIONS, PAUSE = 16, 100  # people who type, and milliseconds until each types again
HEAD_START = 2.0  # seconds until the first post


class Size(Protocol):
    @property
    def loaded(self) -> int: ...
    @property
    def posts(self) -> int: ...
    @property
    def rows(self) -> int: ...


def bars(folder: Path, slack: str, sender: Sender, size: Size) -> Iterator[Bar]:
    """Seconds."""
    url, port = ack_firm.url_of(folder, "loaded"), free_port()
    ack_firm.fill(url)
    with serving("ours", port, url, slack), ThreadPoolExecutor(1) as typing:
        sender.sign(1_000 * size.loaded)
        sender.send(port, Load(1, 1))
        sender.sign(1_000 * size.loaded)
        _queue(url, size)
        began = time.perf_counter()
        heard = typing.submit(sender.send, port, Load(CONNECTIONS, size.loaded, PAUSE))
        imported = _import(port, slack, size.rows)
        took = time.perf_counter() - began
        answered = heard.result()
        sent = _sent(url)
    p50, p99, worst = (f"{seconds * 1e3:.0f} ms" for seconds in answered[1:4])
    say(f"loaded: {answered.rate:.0f} requests/s, p50 {p50}, p99 {p99}, worst {worst}")
    say(f"loaded: a list and its Save answered in {', '.join(f'{each:.2f}' for each in imported)} s")
    say(f"loaded: {size.rows} rows imported in {took:.1f} s, {sent} of {len(_posts(size))} posts sent")
    yield Bar("ack", "loaded-p99", answered.p99, "<=", 0.5)
    yield Bar("ack", "loaded-worst", max(answered.worst, *imported), "<=", 2)


def _queue(url: str, size: Size) -> None:
    """As handlers leave them; the engine is told when each is to go."""
    transactions = Transactions(url)
    waker = Waker(app.dbos(Settings(database_url=url), transactions), clock.now)

    def queue(session: Session) -> None:
        for number in _posts(size):
            place = f"slack/{TEAM}/P{number}"
            row = Delivery(
                workspace_id=1,
                name=f"load:{number}",
                place=place,
                card=wire.dump(CARD),
                queued_at=clock.now(),
            )
            deliveries.queue(session, row)
            waker.post(session, row, HEAD_START + number / size.posts)

    transactions._attempt(queue)
    transactions.close()


def _posts(size: Size) -> range:
    """Those that are due before the last request is sent."""
    return range(int(size.posts * (size.loaded - HEAD_START)))


def _sent(url: str) -> int:
    transactions = Transactions(url)
    with Session(transactions.engine) as session:
        query = "select count(*) from delivery where state = 'sent'"
        found: int = session.connection().exec_driver_sql(query).scalar_one()
    transactions.close()
    return found


def _import(port: int, slack: str, rows: int) -> list[float]:
    """Paste list after list and press Save: the seconds until each was answered."""
    took = []
    for first in range(0, rows, AT_A_TIME):
        count = min(AT_A_TIME, rows - first)
        seconds, dry_run = _post(port, ack_firm.slash(_list(first, count), slack))
        saving, _ = _post(port, ack_firm.press(_save(dry_run), slack))
        took += [seconds, saving]
    return took


def _list(first: int, count: int) -> str:
    lines = (f"Harbour {number} Foods,Jane{number} Doe,--03-03,B" for number in range(first, first + count))
    return "\n".join(("import name,contact,birthday,tier", *lines))


def _save(card: dict[str, Any]) -> str:
    buttons = (element for block in card["blocks"] for element in block.get("elements", []))
    return next(str(button["value"]) for button in buttons if "import.save" in button.get("value", ""))


def _post(port: int, form: dict[str, str]) -> tuple[float, dict[str, Any]]:
    body = urlencode(form)
    asked = Request(f"http://127.0.0.1:{port}/slack/events", body.encode(), headers(body))
    began = time.perf_counter()
    with urlopen(asked, timeout=60) as answer:
        text = answer.read()
    return time.perf_counter() - began, json.loads(text) if text else {}
