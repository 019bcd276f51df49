"""Signed requests in a file, sent over HTTP by wrk in a process of its own."""

import hashlib
import hmac
import json
import subprocess
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from bot import clock
from tests.bench import ack_firm

SECRET = "bench"
LUA = Path(__file__).with_name("ack.lua")
SLOWEST = 10  # seconds until wrk gives a request up


class Load(NamedTuple):
    """So many connections for so many seconds; each waits so long between two requests."""

    connections: int
    seconds: int
    pause: int = 0  # milliseconds


class Heard(NamedTuple):
    """What wrk has seen: seconds, and requests answered with 200."""

    rate: float
    p50: float
    p99: float
    worst: float
    requests: int


class Sender:
    """Types line after line, none of them twice."""

    def __init__(self, folder: Path, slack: str) -> None:
        self._file = folder / "requests"
        self._slack = slack
        self._numbers = count(1)
        self._signed = 0

    def sign(self, most: int) -> None:
        """Slack refuses signatures older than five minutes: a round signs its own."""
        lines = (ack_firm.line(next(self._numbers)) for _ in range(most))
        self._signed = most
        self._file.write_text("".join(_signed(ack_firm.slash(line, self._slack)) for line in lines))

    def send(self, port: int, load: Load) -> Heard:
        """Raises when anything but 200 came back."""
        return wrk(LUA, port, load, self._file, self._signed)


def wrk(script: Path, port: int, load: Load, file: Path, signed: int) -> Heard:
    """Send what the file holds, so many requests; raises when one was refused, or they were too few."""
    where = f"http://127.0.0.1:{port}"
    how = ["-t1", f"-c{load.connections}", f"-d{load.seconds}s", f"--timeout={SLOWEST}s"]
    command = ["wrk", *how, "-s", str(script), where, "--", str(file), str(load.pause)]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    told = json.loads(out.splitlines()[-1])
    if told["errors"] or not told["requests"]:
        raise RuntimeError(f"not every request was answered: {told}")
    if told["requests"] >= signed - load.connections:
        raise RuntimeError("there were too few signed requests")
    rate = told["requests"] / told["seconds"]
    return Heard(rate, told["p50"], told["p99"], told["worst"], told["requests"])


def headers(body: str) -> dict[str, str]:
    stamp = str(int(clock.now().timestamp()))
    digest = hmac.new(SECRET.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={digest}",
    }


def _signed(form: Mapping[str, str]) -> str:
    body = urlencode(form)
    signed = headers(body)
    return f"{signed['X-Slack-Request-Timestamp']} {signed['X-Slack-Signature']} {body}\n"
