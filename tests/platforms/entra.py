"""Entra at the boundary of MSAL, below requests: it gives tokens, refuses, breaks, and keeps silent."""

import json
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

import pytest
import requests
from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter

Json = dict[str, Any]


@dataclass
class Entra:
    """`says`: what comes in place of the next tokens, one after the other: an error, or what is raised.

    While `open` is not set, nothing is answered.
    """

    lasts: float = 3600.0
    asked: list[PreparedRequest] = field(default_factory=list)  # for tokens
    timeouts: set[object] = field(default_factory=set)
    says: deque[Json | Exception] = field(default_factory=deque)
    open: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.open.set()

    def stand_in(self, patch: pytest.MonkeyPatch) -> None:
        def send(adapter: HTTPAdapter, request: PreparedRequest, **options: Any) -> Response:
            return self._answer(request, options.get("timeout"))

        patch.setattr(HTTPAdapter, "send", send)

    def form(self, number: int = -1) -> dict[str, list[str]]:
        return parse_qs(str(self.asked[number].body))

    def _answer(self, request: PreparedRequest, timeout: object) -> Response:
        self.timeouts.add(timeout)
        if not self.open.wait(20):
            raise requests.ReadTimeout
        if str(request.url).endswith("/.well-known/openid-configuration"):
            return _response(_described(str(request.url)))
        self.asked.append(request)
        told = self.says.popleft() if self.says else self._token()
        if isinstance(told, Exception):
            raise told
        return _response(told)

    def _token(self) -> Json:
        number = f"-{len(self.asked)}" if len(self.asked) > 1 else ""
        expires = {"expires_in": self.lasts, "ext_expires_in": self.lasts}
        return {"token_type": "Bearer", "access_token": f"token-of-the-app{number}", **expires}


def _described(asked: str) -> Json:
    tenant = asked.split("/")[3]
    base = f"https://login.microsoftonline.com/{tenant}"
    return {
        "issuer": f"{base}/v2.0",
        "token_endpoint": f"{base}/oauth2/v2.0/token",
        "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
    }


def _response(told: Json) -> Response:
    response = Response()
    response.status_code = 400 if "error" in told else 200
    response._content = json.dumps(told).encode()
    return response
