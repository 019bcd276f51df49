"""The hand up or down under a draft is the same as its button; words that come with it are not read."""

from bot.teams.wire import Activity
from handlers.cards import Button, Buttons, Card
from handlers.commands.drafts import RateDraft


def command(activity: Activity, face: Card | None) -> RateDraft | None:
    """None where no draft stands that could be rated."""
    told = activity.value if isinstance(activity.value, dict) else {}
    value = told.get("actionValue")
    reaction = value.get("reaction") if isinstance(value, dict) else None
    if told.get("actionName") != "feedback" or reaction not in ("like", "dislike"):
        return None
    return _rating(face, liked=reaction == "like")


def _rating(face: Card | None, *, liked: bool) -> RateDraft | None:
    blocks = face.blocks if face else ()
    buttons: list[Button] = [b for block in blocks if isinstance(block, Buttons) for b in block.items]
    found = next((button.sends for button in buttons if isinstance(button.sends, RateDraft)), None)
    return RateDraft(found.draft, good=liked, words=found.words) if found else None
