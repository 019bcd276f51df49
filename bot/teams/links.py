"""The address of a message in Teams."""

from urllib.parse import quote, urlencode

from bot.teams.parse import THREAD

# Teams' names of channels end so, those of chats do not. Our own chats have no address.
CHANNELS = ("@thread.tacv2", "@thread.skype")
OURS = "a:"


def link(message: str, tenant: str, group: str) -> str | None:
    """Source: learn.microsoft.com, "Deep link to Teams chat": to a channel conversation, to chat messages.

    `message` as parse.message_in says it; `group` of the channel's team, if it is known.
    """
    whole, _, number = message.rpartition(":")
    conversation, _, root = whole.partition(THREAD)
    if not conversation or conversation.startswith(OURS):
        return None
    if conversation.endswith(CHANNELS):
        asked = {"tenantId": tenant, "groupId": group, "parentMessageId": root or number}
    else:
        asked = {"tenantId": tenant, "context": '{"contextType":"chat"}'}
    path = f"{quote(conversation, safe='')}/{quote(number, safe='')}"
    return f"https://teams.microsoft.com/l/message/{path}?{urlencode({k: v for k, v in asked.items() if v})}"
