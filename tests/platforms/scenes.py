"""How a test in Slack begins."""

from tests.platforms.office import Office
from tests.platforms.screen import Json
from tests.platforms.workspace import Workspace


async def added(slack: Workspace, office: Office) -> Json:
    """A moment of a client that is known: the card that answers."""
    await slack.slash("client add Acme")
    await slack.submit(slack.made("views.open")[-1]["view"], {})
    card = await slack.slash("add Acme: Sam Poe's birthday on 25 November")
    await office.settle()
    slack.calls.clear()
    return card
