"""How a test in Teams begins."""

import asyncio
from typing import Any

from tests.platforms.adaptive import Json, button, fields
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM
from tests.platforms.tenant import Tenant


async def said(tenant: Tenant, office: Office, text: str, who: str = DANA, **told: Any) -> Json:
    """What was answered: the last post."""
    before = len(tenant.posts())
    await tenant.say(text, who=who, **told)
    await office.settle()
    posts = tenant.posts()
    assert len(posts) > before, f"no answer to {text!r}"
    return posts[-1].body


async def known_client(tenant: Tenant, office: Office, name: str = "Acme", room: str | None = None) -> None:
    asked = await said(tenant, office, f"client add {name}", room=room)
    form = await tenant.press(button(asked, "Open the form"), message=tenant.last(f"a:{DANA}"))
    await tenant.press(button(form, "Save"), message=tenant.last(f"a:{DANA}"), typed=fields(form))
    await office.settle()
    assert (name,) in office.rows("select name from client")


async def added(tenant: Tenant, office: Office, room: str | None = None) -> Json:
    """A moment of a client that is known: the card that answers."""
    await known_client(tenant, office, room=room)
    card = await said(tenant, office, "add Acme: Sam Poe's birthday on 25 November", room=room)
    tenant.calls.clear()
    return card


async def digest(tenant: Tenant, office: Office) -> Json:
    """Of the room, on the morning of that day."""
    await added(tenant, office, room=ROOM)
    await office.at("2026-11-25T09:30:00+00:00")
    post = tenant.posts(ROOM)[-1].body
    tenant.calls.clear()
    return post


async def told_in_chat(tenant: Tenant, office: Office, who: str = DANA, number: int = 1) -> Json:
    """What follows in our chat, after the answer that Teams waited for."""
    async with asyncio.timeout(15):
        while len(tenant.posts(f"a:{who}")) < number:
            await office.settle()
            await asyncio.sleep(0.05)
    return tenant.posts(f"a:{who}")[number - 1].body
