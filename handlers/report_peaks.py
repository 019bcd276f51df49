"""On the 25th: who needs a peak next month, to one who manages, as they may see it when it comes."""

from handlers import peaks
from handlers.cards import Card, Item
from handlers.commands.peaks import PlanPeak
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.report_days import of_key
from handlers.routing import Subject


def draw(ctx: Context, key: int) -> Card | None:
    if ctx.member is None:
        return None
    days, _ = of_key(key)
    card = peaks.show(ctx, ShowAnswer("peaks", first=days.first.isoformat(), last=days.last.isoformat()))
    return card if isinstance(card, Card) else None


def worth(ctx: Context, key: int) -> bool:
    """Nobody is told that nobody needs one; what is to be filled first they know."""
    card = draw(ctx, key)
    items = [block for block in card.blocks if isinstance(block, Item)] if card else []
    return any(isinstance(button.sends, PlanPeak) for item in items for button in item.buttons)


SUBJECTS = (Subject("peaks.month", draw, worth=worth),)
