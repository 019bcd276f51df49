"""The pace of posts in Teams."""

from datetime import datetime, timedelta

from tests.platforms.office import Office
from tests.platforms.tenancy import ROOM
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_posts import post, titles, wait


async def test_a_burst_stays_within_what_teams_allows(tenant: Tenant, branch: Office) -> None:
    """Source: learn.microsoft.com, "Rate limiting for bots"."""
    made, since = list[datetime](), branch.real()
    await post(branch, *(f"p{number}" for number in range(40)))
    while len(made) < 40:
        await wait(branch, 0.25)
        made += [branch.real()] * (len(tenant.posts(ROOM)) - len(made))
    for count, seconds in ((7, 1), (8, 2), (60, 30), (1800, 3600)):
        assert most(made, seconds) <= count
    assert branch.real() - since < timedelta(seconds=90)
    assert titles(tenant) == [f"p{number}" for number in range(40)]


def most(made: list[datetime], seconds: float) -> int:
    """The most in any stretch of so many seconds."""
    span = timedelta(seconds=seconds)
    return max(sum(start <= each < start + span for each in made) for start in made)
