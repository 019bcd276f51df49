"""What Slack's refusals mean to the engine: wait, give up, ask again, or find out what happened."""

from collections.abc import Iterator
from contextlib import contextmanager

from slack_sdk.errors import SlackApiError

from bot.platform import CannotTell, Gone, Rejected, TryAgain

BUSY, SERVER = 429, 500  # from here on it is the server that failed, and what it did is open
# Source: docs.slack.dev, errors of chat.postMessage, chat.update, chat.delete and conversations.history.
GONE = frozenset(
    "account_inactive cant_delete_message cant_update_message channel_not_found edit_window_closed "
    "is_archived message_not_found not_in_channel user_disabled user_not_found users_not_found".split()
)
# Slack itself does not know whether it was done.
DOUBTFUL = frozenset("fatal_error internal_error request_timeout service_unavailable".split())
CLOSED = frozenset("access_denied missing_scope no_permission".split())  # we may not look


@contextmanager
def understood() -> Iterator[None]:
    """Raise what the engine knows in place of Slack's own errors; others leave open whether it was done."""
    try:
        yield
    except SlackApiError as error:
        if busy(error):
            raise TryAgain(float(error.response.headers.get("Retry-After", 1))) from error
        if name(error) in GONE:
            raise Gone(name(error)) from error
        if name(error) in CLOSED:
            raise CannotTell(name(error)) from error
        if name(error) and name(error) not in DOUBTFUL and status(error) < SERVER:
            raise Rejected(name(error)) from error
        raise


def refused(error: SlackApiError) -> bool:
    """It is certain that nothing was done."""
    named = bool(name(error)) and name(error) not in DOUBTFUL
    return busy(error) or (named and status(error) < SERVER)


def busy(error: SlackApiError) -> bool:
    return status(error) == BUSY


def status(error: SlackApiError) -> int:
    return int(getattr(error.response, "status_code", 0))


def name(error: SlackApiError) -> str:
    """Slack's word for it; empty when what answered was not Slack's own voice."""
    data = error.response if isinstance(error.response, dict) else getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""
