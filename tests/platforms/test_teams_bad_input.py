"""Bodies that Teams never sends, though signed: no 500, nothing runs; what is only odd breaks nothing."""

import json
import zlib
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.platforms.forgery import signed
from tests.platforms.office import Office, opened
from tests.platforms.tenancy import DANA, Json
from tests.platforms.tenant import Tenant

NO = (400, 413, 415, 401)
JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
FIELDS = (
    *("type", "serviceUrl", "conversation", "channelId", "id", "name", "from", "recipient", "text", "value"),
    *("replyToId", "locale", "localTimezone", "action", "channelData", "entities", "attachments"),
    *("membersAdded", "membersRemoved"),
)
LISTS = ("entities", "attachments", "membersAdded", "membersRemoved")
BODIES = {
    "nothing": b"",
    "half of it": b'{"type": "message", ',
    "a list": b"[]",
    "null": b"null",
    "a number": b"7",
    "no text": b"\xff\xfe\x00",
    "a text cut in a letter": b'{"type": "mess\xc3"}',
    "a byte order mark": b"\xef\xbb\xbf{}",
    "a raw nul": b'{"type": "\x00"}',
    "deep lists": b"[" * 100_000,
    "deep objects": b'{"value": ' * 50_000,
}
VALUES = {
    "half a pair": b'"\\ud800"',
    "not a number": b"NaN",
    "without an end": b"-Infinity",
    "deep lists": b"[" * 50_000 + b"]" * 50_000,
    "deep objects": b'{"a": ' * 50_000 + b"1" + b"}" * 50_000,
    "a number of many digits": b"9" * 100_000,
    "a comment": b"1 /* one */",
}


@pytest.fixture
async def office(tenant: Tenant, database: str) -> AsyncIterator[Office]:
    """Nobody is known yet."""
    async with opened(database, tenant.settings()) as office:
        async with TestClient(TestServer(office.site)) as tenant.client:
            yield office


async def send(tenant: Tenant, body: bytes | Json, *more: tuple[str, str]) -> int:
    assert tenant.client
    data = BytesIO(body if isinstance(body, bytes) else json.dumps(body).encode())
    known = [("Content-Type", "application/json"), ("Authorization", f"Bearer {signed(tenant)}"), *more]
    async with tenant.client.post("/api/messages", data=data, headers=known) as answer:
        return answer.status


def ran(office: Office) -> list[object]:
    return [office.rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("audit", "seen", "member")]


@pytest.mark.parametrize("case", BODIES)
async def test_what_is_no_activity_is_refused(case: str, tenant: Tenant, office: Office) -> None:
    assert await send(tenant, BODIES[case]) == 400
    assert ran(office) == [0, 0, 0]


@pytest.mark.parametrize("case", VALUES)
async def test_an_activity_with_what_json_does_not_know_is_refused(
    case: str, tenant: Tenant, office: Office
) -> None:
    said = json.dumps(tenant.activity(type="message", text="help", value=0)).encode()
    assert await send(tenant, said.replace(b'"value": 0', b'"value": ' + VALUES[case])) == 400
    assert ran(office) == [0, 0, 0]


async def test_what_is_too_much_is_refused(tenant: Tenant, office: Office) -> None:
    said = tenant.activity(type="message", text="x" * 1_100_000)
    assert await send(tenant, said) == 413
    packed = zlib.compress(json.dumps(said | {"text": "x" * 30_000_000}).encode(), 9)
    assert len(packed) < 100_000
    assert await send(tenant, packed, ("Content-Encoding", "deflate")) == 413
    assert await send(tenant, b"not packed", ("Content-Encoding", "gzip")) == 400
    assert ran(office) == [0, 0, 0]


@pytest.mark.parametrize("junk", [None, 7, True, "x", [], ["x"], [7], {"id": 7}, {"id": ["x"]}, {}], ids=repr)
async def test_what_is_wrong_in_a_field_is_refused_or_does_no_harm(
    junk: object, tenant: Tenant, office: Office
) -> None:
    for field in FIELDS:
        said = tenant.activity(type="message", text="help") | {field: junk}
        status = await send(tenant, said)
        assert status in (200, 202, 501, *NO), (field, status)
        if isinstance(junk, list) and field not in (*LISTS, "value"):
            assert status in NO, field


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=JUNK)
async def test_whatever_json_comes_nothing_runs(tenant: Tenant, office: Office, body: Any) -> None:
    assert await send(tenant, json.dumps(body).encode()) == 400
    assert ran(office) == [0, 0, 0]


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    told=st.dictionaries(st.sampled_from(FIELDS), JUNK, min_size=1, max_size=4),
    kind=st.sampled_from(["message", "invoke", "conversationUpdate", "installationUpdate", "typing"]),
    name=st.sampled_from(["adaptiveCard/action", "composeExtension/fetchTask", "task/submit", "task/fetch"]),
)
async def test_whatever_stands_in_the_fields_nothing_breaks(
    tenant: Tenant, office: Office, told: Json, kind: str, name: str
) -> None:
    said = tenant.activity(type=kind, name=name, text="help") | told
    assert await send(tenant, said) in (200, 202, 501, *NO)


WORD = st.text(max_size=30)
ACCOUNT = st.fixed_dictionaries({}, optional={"id": WORD, "name": WORD, "aadObjectId": WORD, "role": WORD})
ENTITY = st.fixed_dictionaries({"type": WORD}, optional={"text": WORD, "mentioned": ACCOUNT, "locale": WORD})
ODD = {
    "type": st.sampled_from(
        ["message", "invoke", "conversationUpdate", "installationUpdate", "event", "odd"]
    ),
    "name": st.sampled_from(["adaptiveCard/action", "composeExtension/submitAction", "task/fetch", "odd"]),
    "text": WORD,
    "from": ACCOUNT,
    "entities": st.lists(ENTITY, max_size=3),
    "membersAdded": st.lists(ACCOUNT, max_size=3),
    "membersRemoved": st.lists(ACCOUNT, max_size=3),
    "value": JUNK,
    "locale": WORD,
    "localTimezone": WORD,
    "action": st.sampled_from(["add", "remove", "odd"]),
    "replyToId": WORD,
    "attachments": st.lists(st.fixed_dictionaries({"contentType": WORD, "content": JUNK}), max_size=2),
}


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=st.fixed_dictionaries({}, optional=ODD))
async def test_what_is_only_odd_is_taken(tenant: Tenant, office: Office, told: Json) -> None:
    assert await send(tenant, tenant.activity(type="message") | told) in (200, 202, 501)


async def test_a_letter_that_no_database_keeps_is_left_out(tenant: Tenant, office: Office) -> None:
    said = tenant.activity(type="message", text="he\0lp", locale="en\0")
    assert await send(tenant, said) == 202
    await office.settle()
    written = str(office.rows("SELECT * FROM conversation"))
    assert DANA in written and "en" in written
    assert "x00" not in written and "u0000" not in written
    assert len(tenant.posts(f"a:{DANA}")) == 1
