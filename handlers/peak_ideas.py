"""The ideas that stand below a client who needs a peak: a line each, and what has become routine."""

from collections.abc import Sequence

from handlers import ideas, words
from handlers.context import Context
from handlers.ideas import Suggested
from prompts.ideas import Idea, by_id
from store.clients import Client

MOST = 3


def offered(ctx: Context, these: Sequence[Client], most: int = MOST) -> dict[int, tuple[Suggested, ...]]:
    """By the keys of the clients."""
    return ideas.suggested_for(ctx, these, most) if these else {}


def standing(ctx: Context, client: Client, idea_id: str) -> Idea | None:
    """An idea that was chosen earlier; None where what it needs may not, or no longer, be read off here."""
    idea = by_id().get(idea_id)
    if idea is None or not idea.needs:
        return idea
    there = {topic for _, topic in ideas.occasions(ctx, [client.key])}
    return idea if there & set(idea.needs) else None


def lines(found: Sequence[Suggested]) -> list[str]:
    """`Idea: … · half a day · no cost`, and below it the warning where it has become a routine."""
    return [line for one in found for line in (_line(one), one.warning) if line]


def _line(one: Suggested) -> str:
    tail = f" · {one.idea.effort} · {'no' if one.idea.cost == 'none' else one.idea.cost} cost"
    return f"Idea: {short(one.idea.idea, words.LINE - len('Idea: ') - len(tail))}{tail}"


def short(idea: str, limit: int) -> str:
    """Up to a comma where the whole is too long: what stands before it says enough."""
    said = idea.rstrip(".")
    head, comma, _ = said[:limit].rpartition(",")
    if len(said) > limit and comma and len(head) >= limit // 3:
        return head
    return said if len(said) <= limit else f"{said[:limit].rpartition(' ')[0]}…"
