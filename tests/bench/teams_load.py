"""Activities in a file, signed or not, sent by wrk; and how soon their replies have come."""

import json
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import NamedTuple

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from tests.bench import teams_firm
from tests.bench.ack_load import Heard, Load, wrk
from tests.bench.teams_firm import Json
from tests.bench.teams_serve import APP
from tests.bench.teams_sink import KEYS, arrived

LUA = Path(__file__).with_name("teams.lua")
ISSUER = "https://api.botframework.com"
UNSIGNED = "-"
AN_HOUR = 3600  # seconds
PATIENCE = 60.0  # seconds for the replies of one round, then it counts as not measured
LOOKS = 0.05  # seconds between two looks whether all replies are there

Make = Callable[[int, str], Json]


class Replied(NamedTuple):
    """Replies a second, from the first request until the last reply; and what wrk has seen."""

    rate: float
    heard: Heard


class Sender:
    """Says one thing after the other, none of them twice."""

    def __init__(self, folder: Path, service: str) -> None:
        self._file = folder / "activities"
        self._service = service
        self._numbers = count(1)
        self._token = _token(folder, service)

    def send(self, make: Make, port: int, load: Load, fastest: int, *, signed: bool = False) -> Heard:
        """`fastest`: requests a second to have ready."""
        most = fastest * load.seconds
        self._write(make, most, self._token if signed else UNSIGNED)
        return wrk(LUA, port, load, self._file, most)

    def replied(self, port: int, load: Load, fastest: int) -> Replied:
        """A side that answers before it replies is waited for."""
        self._write(teams_firm.message, fastest * load.seconds, UNSIGNED)
        before, began = arrived(self._service).posts, time.monotonic()
        heard = wrk(LUA, port, load, self._file, fastest * load.seconds)
        while (now := arrived(self._service)).posts < before + heard.requests:
            if time.monotonic() - began > PATIENCE:
                raise RuntimeError(f"{now.posts - before} replies to {heard.requests} messages")
            time.sleep(LOOKS)
        return Replied((now.posts - before) / (now.at - began), heard)

    def _write(self, make: Make, most: int, token: str) -> None:
        made = (make(next(self._numbers), self._service) for _ in range(most))
        self._file.write_text("".join(f"{token} {teams_firm.wire(each)}\n" for each in made))


def _token(folder: Path, service: str) -> str:
    """As Bot Framework signs; the key goes where the service shows it."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    shown = json.loads(RSAAlgorithm.to_jwk(key.public_key())) | {"kid": "k1", "endorsements": ["msteams"]}
    (folder / KEYS).write_text(json.dumps({"keys": [shown]}))
    claims = {"iss": ISSUER, "aud": APP, "serviceurl": service, "exp": time.time() + AN_HOUR}
    return jwt.encode(claims, key, "RS256", {"kid": "k1"})
