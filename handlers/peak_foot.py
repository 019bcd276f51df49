"""The foot of the list of who needs a peak: what would make it wrong, who is not on it, what to ask next."""

from handlers import peak_alone, peak_asking, words
from handlers.cards import Block, Button, Buttons, Note
from handlers.commands.peaks import ShowLeftAlone
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.reading.when import Range
from store.ranking import Asked, Sums

SCOPE = ("first", "last", "owner", "unowned", "mine", "everybody")


def blocks(ctx: Context, asked: Asked, command: ShowAnswer, within: Range, sums: Sums) -> tuple[Block, ...]:
    """One note and one row of buttons: a message on Slack has room for no more."""
    alone = len(peak_alone.found(ctx, asked))
    told = " ".join(said for said in (_wrong(sums), _alone(alone)) if said)
    these = ShowLeftAlone(**{name: getattr(command, name) for name in SCOPE})
    buttons = peak_asking.next_questions(ctx, command, within)
    away = (Button("Left alone", these),) if alone else ()
    return (*((Note(told),) if told else ()), Buttons((*buttons, *away)))


def _alone(many: int) -> str:
    if not many:
        return ""
    count = f"{many} or more" if many >= peak_alone.MOST else f"{many}"
    return f"{count} {'is' if many == 1 else 'are'} left alone for now."


def _wrong(sums: Sums) -> str:
    """What is not on record of those who are listed."""
    gaps = (
        (sums.unfelt, "no feelings recorded"),
        (sums.untiered, f"no tier and {'counts' if sums.untiered == 1 else 'count'} as C"),
        (sums.undated, "no known beginning"),
    )
    missing = [f"{many} {'has' if many == 1 else 'have'} {what}" for many, what in gaps if many]
    if not missing:
        return ""
    return f"What would make this wrong: of {sums.listed} listed, {words.listed(missing)}."
