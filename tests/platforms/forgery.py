"""What may come to the door of Teams with or without a token, and what is answered."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.platforms.tenancy import APP, ISSUER, KEY
from tests.platforms.tenant import Tenant

Json = dict[str, Any]
Headers = list[tuple[str, str]]
STRANGER = rsa.generate_private_key(public_exponent=65537, key_size=2048)
AAD = (
    "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
    "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
    "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
    "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
)


def signed(tenant: Tenant, key: Any = KEY, alg: str = "RS256", kid: str | None = "k1", **claims: Any) -> str:
    """None takes a claim out."""
    usual = {"iss": ISSUER, "aud": APP, "serviceurl": tenant.service, "exp": time.time() + 600}
    told = {name: value for name, value in {**usual, **claims}.items() if value is not None}
    return jwt.encode(told, key, alg, {"kid": kid} if kid else None)


def public() -> bytes:
    return KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def by_hand(tenant: Tenant, secret: bytes, **header: Any) -> str:
    """As somebody makes it whose library does not keep them from it."""
    claims = jwt.decode(signed(tenant), options={"verify_signature": False})
    said = b".".join(_part({"alg": "HS256", "kid": "k1", **header}, claims))
    return f"{said.decode()}.{_text(hmac.digest(secret, said, hashlib.sha256)).decode()}"


def _part(*parts: Json) -> list[bytes]:
    return [_text(json.dumps(part).encode()) for part in parts]


def _text(told: bytes) -> bytes:
    return base64.urlsafe_b64encode(told).rstrip(b"=")


def bearing(make: Callable[[Tenant], str]) -> Callable[[Tenant], Headers]:
    return lambda tenant: [("Authorization", f"Bearer {make(tenant)}")]


def carrying(header: str) -> Callable[[Tenant], Headers]:
    return lambda tenant: [("Authorization", header)]


def at(seconds: float) -> float:
    return time.time() + seconds


def twice(tenant: Tenant) -> Headers:
    return [("Authorization", f"Bearer {signed(tenant)}")] * 2


def emulated(issuer: str, version: str) -> Callable[[Tenant], str]:
    """As the emulator signs it, and as another bot does for its skills."""
    return lambda tenant: signed(tenant, iss=issuer, ver=version, appid=APP, azp=APP)


TOKENS: dict[str, Callable[[Tenant], Headers]] = {
    "no header": lambda tenant: [],
    "an empty header": carrying(""),
    "a name and a password": carrying("Basic ZGFuYTpodXNo"),
    "a scheme alone": carrying("Bearer"),
    "a scheme and a space": carrying("Bearer "),
    "a lower-case scheme": lambda tenant: [("Authorization", f"bearer {signed(tenant)}")],
    "two words after the scheme": lambda tenant: [("Authorization", f"Bearer {signed(tenant)} x")],
    "the same header twice": twice,
    "garbage": carrying("Bearer garbage"),
    "garbage in three parts": carrying("Bearer a.b.c"),
    "a token of nothing": carrying("Bearer e30.e30.e30"),
    "a token whose head is a list": carrying(f"Bearer {_text(b'[]').decode()}.e30.e30"),
    "a forged signature": bearing(lambda tenant: signed(tenant, STRANGER)),
    "a signature cut off": bearing(lambda tenant: signed(tenant).rpartition(".")[0] + "."),
    "an unknown key": bearing(lambda tenant: signed(tenant, kid="k9")),
    "no key named": bearing(lambda tenant: signed(tenant, kid=None)),
    "a key that is no text": bearing(lambda tenant: by_hand(tenant, b"hush", kid=["k1"])),
    "alg none": bearing(lambda tenant: signed(tenant, None, "none")),
    "alg none by hand": bearing(lambda tenant: by_hand(tenant, b"", alg="none")),
    "HS256": bearing(lambda tenant: by_hand(tenant, b"hush")),
    "HS256 with our public key as the secret": bearing(lambda tenant: by_hand(tenant, public())),
    "RS256 said, HS256 done": bearing(lambda tenant: by_hand(tenant, public(), alg="RS256")),
    "RS512": bearing(lambda tenant: signed(tenant, alg="RS512")),
    "a key brought along": bearing(
        lambda tenant: by_hand(tenant, b"hush", jwk={"kty": "oct", "k": "aHVzaA"})
    ),
    "expired two hours ago": bearing(lambda tenant: signed(tenant, exp=at(-7200))),
    "not valid before an hour": bearing(lambda tenant: signed(tenant, nbf=at(3600))),
    "no end": bearing(lambda tenant: signed(tenant, exp=None)),
    "an end that is no number": bearing(lambda tenant: signed(tenant, exp="tomorrow")),
    "an endless end": bearing(lambda tenant: signed(tenant, exp=float("inf"))),
    "no issuer": bearing(lambda tenant: signed(tenant, iss=None)),
    "another issuer": bearing(lambda tenant: signed(tenant, iss="https://api.example.com")),
    "an issuer that begins the same": bearing(lambda tenant: signed(tenant, iss=f"{ISSUER}.example.com")),
    "the government's issuer": bearing(lambda tenant: signed(tenant, iss="https://api.botframework.us")),
    "another audience": bearing(lambda tenant: signed(tenant, aud=APP[::-1])),
    "no audience": bearing(lambda tenant: signed(tenant, aud=None)),
    "several audiences": bearing(lambda tenant: signed(tenant, aud=[APP])),
    "another service address": bearing(lambda tenant: signed(tenant, serviceurl="https://evil.example/")),
    "no service address": bearing(lambda tenant: signed(tenant, serviceurl=None)),
    "a list of service addresses": bearing(lambda tenant: signed(tenant, serviceurl=[tenant.service])),
    **{f"the emulator's issuer, {n}": bearing(emulated(iss, f"{n % 2 + 1}.0")) for n, iss in enumerate(AAD)},
}
