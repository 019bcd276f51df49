"""Addresses of the page: who is let in, from where, and what the answers forbid."""

import pytest

from tests.playground.visitor import Client, Visitor


@pytest.mark.parametrize("host", ["moments.example", "127.0.0.1.example", "192.168.0.7:8765", "[::2]", "["])
async def test_another_name_for_this_machine_is_refused(client: Client, host: str) -> None:
    answer = await client.get("/", headers={"Host": host})
    assert answer.status == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:8765", "127.0.0.1"])
async def test_the_names_of_this_machine_are_let_in(client: Client, host: str) -> None:
    assert (await client.get("/", headers={"Host": host})).status == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", None])
async def test_a_post_of_another_page_does_nothing(alex: Visitor, origin: str | None) -> None:
    headers = {"Origin": origin} if origin else {}
    answer = await alex.client.post("/say", params=alex.query, data={"text": "hello"}, headers=headers)
    assert answer.status == 403 and "hello" not in await alex.text()


@pytest.mark.parametrize("path", ["/", "/parts?who=alex&room=clients", "/static/play.js", "/nowhere"])
async def test_every_answer_forbids_what_comes_from_elsewhere(client: Client, path: str) -> None:
    answer = await client.get(path)
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")


async def test_the_page_names_nothing_that_is_elsewhere(client: Client) -> None:
    page = await (await client.get("/")).text()
    assert "http:" not in page and "https:" not in page and "style=" not in page


@pytest.mark.parametrize(
    "asked", ["/", "/?who=nobody&room=clients", "/?who=alex&room=nowhere", "/?who=gus&room=clients"]
)
async def test_an_address_that_does_not_fit_leads_to_the_nearest_that_does(
    client: Client, asked: str
) -> None:
    answer = await client.get(asked)
    assert answer.status == 200 and len(answer.history) == 1


async def test_a_stale_page_acts_as_nobody_else(alex: Visitor) -> None:
    for stranger in (alex.as_("nobody"), alex.as_("gus", "clients")):
        assert "Load it again" in await stranger.say("hello")
    assert "hello" not in await alex.text()
