"""When a listener breaks: the person who waits is told in words, and an event is sent again by Slack."""

import logging
import traceback

from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.response import BoltResponse

from bot.slack.text import Json

SORRY = "Something went wrong on my side. It was noted; please try again."

log = logging.getLogger(__name__)


async def apologise(error: Exception, body: Json, respond: AsyncRespond) -> BoltResponse | None:
    """None leaves the answer at 500, which makes Slack repeat an event."""
    [frame, *_] = reversed(traceback.extract_tb(error.__traceback__))
    log.error("a payload broke: %s at %s:%s", type(error).__name__, frame.filename, frame.lineno)
    if "command" in body:
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": SORRY})
    if body.get("type") == "view_submission":
        return BoltResponse(status=200, body=beside_first(body["view"], SORRY))
    if body.get("type") == "block_actions":
        await respond(text=SORRY, response_type="ephemeral", replace_original=False)
        return BoltResponse(status=200, body="")
    return None


def beside_first(view: Json, words: str) -> Json:
    """Words about a whole form; Slack shows errors only beside a field."""
    first = next(iter(view["state"]["values"]), "")
    return {"response_action": "errors", "errors": {first: words}}
