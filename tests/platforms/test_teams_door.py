"""Whoever does not come from Teams does not come in: nothing runs, nothing is kept, nobody else is asked."""

import json
import socket
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.platforms.forgery import STRANGER, TOKENS, Headers, at, signed
from tests.platforms.office import Office, opened
from tests.platforms.tenancy import DANA, KEY, TENANT, Json, jwk
from tests.platforms.tenant import Tenant

HERE = ("127.0.0.1", "localhost", "::1", None)
JSON = ("Content-Type", "application/json")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The names of other machines that were looked up."""
    names: list[object] = []
    really = socket.getaddrinfo

    def look_up(host: Any, *rest: Any, **more: Any) -> Any:
        if host not in HERE:
            names.append(host)
            raise socket.gaierror
        return really(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return names


@pytest.fixture
async def office(tenant: Tenant, database: str) -> AsyncIterator[Office]:
    """Nobody is known yet."""
    async with opened(database, tenant.settings()) as office:
        async with TestClient(TestServer(office.site)) as tenant.client:
            yield office


def kept(office: Office) -> dict[object, object]:
    """How many rows there are, by their table."""
    names = office.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {name: office.rows(f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in names}


async def knock(tenant: Tenant, headers: Headers, body: bytes | Json | None = None) -> int:
    assert tenant.client
    told = tenant.activity(type="message", text="help") if body is None else body
    data = BytesIO(told if isinstance(told, bytes) else json.dumps(told).encode())
    async with tenant.client.post("/api/messages", data=data, headers=headers) as answer:
        return answer.status


def valid(tenant: Tenant, **claims: Any) -> Headers:
    return [JSON, ("Authorization", f"Bearer {signed(tenant, **claims)}")]


@pytest.mark.parametrize("case", TOKENS)
async def test_what_is_not_signed_by_teams_for_us_is_refused(
    case: str, tenant: Tenant, office: Office, asked: list[object]
) -> None:
    before = kept(office)
    assert await knock(tenant, [JSON, *TOKENS[case](tenant)]) == 401
    await office.settle()
    assert kept(office) == before
    assert tenant.calls == [] and tenant.entra.asked == [] and asked == []


@pytest.mark.parametrize("claims", [{}, {"exp": at(-120)}, {"nbf": at(120)}], ids=["now", "late", "early"])
async def test_what_teams_signed_is_done_though_clocks_differ_by_two_minutes(
    claims: Json, tenant: Tenant, office: Office
) -> None:
    assert await knock(tenant, valid(tenant, **claims)) == 202
    await office.settle()
    assert len(tenant.posts(f"a:{DANA}")) == 1


@pytest.mark.parametrize("endorsements", [[], ["webchat", "directline"]])
async def test_a_key_that_does_not_speak_for_teams_is_refused(
    endorsements: list[str], tenant: Tenant, office: Office
) -> None:
    tenant.keys = [jwk(KEY, "k1", *endorsements)]
    before = kept(office)
    assert await knock(tenant, valid(tenant)) == 401
    assert kept(office) == before


@pytest.mark.parametrize(
    "channel", ["directline", "webchat", "emulator", "slack", "none", "", None, "MSTEAMS"]
)
async def test_only_teams_is_believed_not_the_other_channels_of_the_app(
    channel: str | None, tenant: Tenant, office: Office
) -> None:
    """Whoever writes by Direct Line may say who they are, and of which tenant."""
    tenant.keys = [jwk(KEY, "k1", "msteams", "directline", "webchat", "emulator")]
    said = tenant.activity(type="message", text="help", channelId=channel)
    before = kept(office)
    assert await knock(tenant, valid(tenant), said) == 401
    assert kept(office) == before


async def test_a_service_address_in_the_body_that_was_not_signed_is_refused(
    tenant: Tenant, office: Office
) -> None:
    said = tenant.activity(type="message", text="help", serviceUrl="https://evil.example/")
    assert await knock(tenant, valid(tenant), said) == 401
    assert tenant.calls == []


@pytest.mark.parametrize("lacking", ["serviceUrl", "conversation", "type"])
async def test_an_activity_that_lacks_what_we_need_is_no_activity(
    lacking: str, tenant: Tenant, office: Office
) -> None:
    said = tenant.activity(type="message", text="help")
    del said[lacking]
    before = kept(office)
    assert await knock(tenant, valid(tenant), said) == 400
    assert kept(office) == before


KINDS = {None: 415, "text/plain": 415, "application/xml": 415, "application/json; charset=utf-8": 202}


@pytest.mark.parametrize("kind", KINDS)
async def test_only_json_is_read(kind: str | None, tenant: Tenant, office: Office) -> None:
    assert tenant.client
    said = json.dumps(tenant.activity(type="message", text="help")).encode()
    headers = [*valid(tenant)[1:], *([("Content-Type", kind)] if kind else [])]
    asking = tenant.client.post(
        "/api/messages", data=said, headers=headers, skip_auto_headers=["Content-Type"]
    )
    async with asking as answer:
        assert answer.status == KINDS[kind]


async def test_without_keys_teams_is_asked_to_come_again(tenant: Tenant, database: str) -> None:
    settings = tenant.settings(keys_url="http://127.0.0.1:9/config")
    async with opened(database, settings) as office:
        async with TestClient(TestServer(office.site)) as tenant.client:
            before = kept(office)
            assert await knock(tenant, valid(tenant)) == 503
            assert kept(office) == before


async def test_a_body_is_not_read_before_its_sender_is_known(tenant: Tenant, office: Office) -> None:
    forged = [JSON, ("Authorization", f"Bearer {signed(tenant, STRANGER)}")]
    assert await knock(tenant, forged, b"{") == 401
    assert await knock(tenant, forged, b" " * 2_000_000) == 401


async def test_of_another_tenant_nobody_is_answered_and_nothing_is_kept(
    tenant: Tenant, office: Office
) -> None:
    before = kept(office)
    for said in stranger(tenant, "tenant-2"):
        assert await knock(tenant, valid(tenant), said) in (200, 202)
    await office.settle()
    assert kept(office) == before and tenant.calls == []


async def test_two_tenants_of_one_app_do_not_see_each_other(tenant: Tenant, database: str) -> None:
    async with opened(database, tenant.settings(app_type="MultiTenant", tenant_id="")) as office:
        async with TestClient(TestServer(office.site)) as tenant.client:
            for name in (TENANT, "tenant-2"):
                for said in stranger(tenant, name):
                    assert await knock(tenant, valid(tenant), said) in (200, 202)
                await office.settle()
            assert sorted(office.rows("SELECT name FROM workspace")) == [
                ("teams/tenant-1",),
                ("teams/tenant-2",),
            ]
            of = office.rows("SELECT workspace_id, count(DISTINCT person) FROM member GROUP BY workspace_id")
            assert [count for _, count in of] == [1, 1]


def stranger(tenant: Tenant, of: str) -> list[Json]:
    """Somebody of a tenant speaks, presses, and brings us in."""
    chat = {"id": f"a:{DANA}", "conversationType": "personal", "tenantId": of}
    where: Json = {"channelData": {"tenant": {"id": of}}, "conversation": chat}
    press = {"action": {"type": "Action.Execute", "verb": "moments", "data": {"moments/command": "{}"}}}
    return [
        tenant.activity(type="installationUpdate", action="add", **where),
        tenant.activity(type="message", text="help", **where),
        tenant.activity(type="invoke", name="adaptiveCard/action", value=press, **where),
        tenant.activity(type="conversationUpdate", membersAdded=[{"id": "28:moments"}], **where),
    ]
