"""What stands in a Teams tenant of the tests: its names, the keys it signs with, its calls and its faults."""

import json
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

APP, TENANT, US = "11111111-aaaa-bbbb-cccc-222222222222", "tenant-1", "28:moments"
ISSUER = "https://api.botframework.com"
ROOM, TEAM = "19:general@thread.tacv2", "19:general@thread.tacv2"
DANA, SAM = "aad-dana", "aad-sam"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
Json = dict[str, Any]


def member(aad: str, name: str, tenant: str = TENANT, upn: str = "", role: str = "user") -> Json:
    """As the roster tells it."""
    named = {"name": name, "userPrincipalName": upn or f"{name.lower()}@firm.example"}
    return {"id": f"29:{aad}", "aadObjectId": aad, "tenantId": tenant, "userRole": role, **named}


def jwk(key: rsa.RSAPrivateKey, kid: str, *endorsements: str) -> Json:
    public: Json = json.loads(RSAAlgorithm.to_jwk(key.public_key()))
    return public | {"kid": kid, "endorsements": list(endorsements)}


@dataclass(frozen=True)
class Call:
    """What the bot asked of the service."""

    method: str
    path: str
    query: dict[str, str]
    body: Json
    token: str

    @property
    def conversation(self) -> str:
        return self.path.split("/")[2] if self.path.startswith("v3/conversations/") else ""


@dataclass(frozen=True)
class Fault:
    """What the service answers once instead, to calls of that method; `lost`: it does it, and hangs up."""

    method: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    code: str = ""
    lost: bool = False
