"""We are brought somewhere in Teams, and taken off again, as Teams tells it."""

from typing import Any

from tests.platforms.adaptive import words
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, US
from tests.platforms.tenant import Tenant

CHAT = f"a:{DANA}"
FIRST, HELP = "Welcome to Moments", "Moments: what you can ask"


async def tell(tenant: Tenant, *args: Any, status: int = 202, **told: Any) -> None:
    assert (await tenant.send(tenant.activity(*args, **told)))[0] == status


async def brought(tenant: Tenant, *args: Any, **told: Any) -> None:
    """As Teams tells it: twice."""
    await tell(tenant, *args, type="installationUpdate", action="add", **told)
    await tell(tenant, *args, type="conversationUpdate", membersAdded=[{"id": US}], **told)


async def taken(tenant: Tenant, *args: Any, **told: Any) -> None:
    await tell(tenant, *args, type="installationUpdate", action="remove", **told)
    await tell(tenant, *args, type="conversationUpdate", membersRemoved=[{"id": US}], **told)


def titles(tenant: Tenant, talk: str = CHAT) -> list[str]:
    return [words(post.body).split("\n")[0] for post in tenant.posts(talk)]


def addresses(office: Office) -> list[object]:
    return [place for (place,) in office.rows("select place from conversation order by id")]
