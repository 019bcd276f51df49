"""The conversation with us, as Slack shows an agent: what to ask is suggested there when it is opened."""

import logging

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.slack import faults
from bot.slack.installed import Installed

# Four are the most that Slack shows. Source: docs.slack.dev, assistant.threads.setSuggestedPrompts.
# Before the first conversation Slack shows those of app.yaml: they are the same.
PROMPTS = (
    ("What is on today?", "today"),
    ("What is coming up?", "upcoming"),
    ("What went wrong and waits?", "pits"),
    ("What can I ask?", "help"),
)

log = logging.getLogger(__name__)


async def suggest_prompts(installed: Installed, channel: str) -> None:
    """In our direct message with somebody. A suggestion is nothing to fail for, nor to repeat."""
    prompts = [{"title": title, "message": message} for title, message in PROMPTS]
    try:
        # With a thread_ts the call fails in an agent's conversation, and does not say so.
        await installed.client.assistant_threads_setSuggestedPrompts(channel_id=channel, prompts=prompts)
    except SlackApiError as error:
        log.info("Slack took no suggested prompts: %s", faults.name(error))
    except (aiohttp.ClientError, TimeoutError) as error:
        log.info("Slack took no suggested prompts: %s", type(error).__name__)
