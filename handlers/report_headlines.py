"""What a report says first, in plain words: what went well, and what did not."""

from collections.abc import Callable, Sequence

from handlers import words
from handlers.cards import Text
from handlers.report_figures import Figures
from handlers.report_pictures import AIM
from store.figures_clients import Felt

CONTENT = 6  # of 7: whoever rates our recovery lower wants to be spoken with again
Saying = tuple[str, Callable[[Figures], str]]


def headlines(of: Figures, wanted: frozenset[str]) -> list[Text]:
    """Of the sections that are shown."""
    told = (("**Went well:**", WELL), ("**Did not go well:**", NOT_WELL))
    return [Text(f"{head} {said}") for head, sayings in told if (said := _said(of, sayings, wanted))]


def _said(of: Figures, sayings: Sequence[Saying], wanted: frozenset[str]) -> str:
    return " ".join(said for section, say in sayings if section in wanted and (said := say(of)))


def _kept(of: Figures) -> str:
    kept, missed, *_ = of.moments.all
    due = kept + missed
    return f"{kept} of {words.count(due, 'moment')} {_were(due)} kept." if kept else ""


def _made_good(of: Figures) -> str:
    number, after = of.pits.all.settled, of.pits.all.settle or 0
    made = f"{words.count(number, 'pit')} {_were(number)} made good"
    return f"{made}, in {after:g} hours at the median, free days not counted." if number else ""


def _content(of: Figures) -> str:
    ratings = of.pits.ratings
    number = sum(rating >= CONTENT for rating in ratings)
    said = f"{number} of {words.count(len(ratings), 'rating')} of our recovery {_were(len(ratings))} 6 or 7."
    return said if number else ""


def _built(of: Figures) -> str:
    number = of.peaks.counted
    return f"{words.count(number, 'peak')} {_were(number)} built." if number else ""


def _spoke(of: Figures) -> str:
    number = sum(of.advocacy.values())
    times = "once" if number == 1 else f"{number} times"
    return f"Clients referred somebody or spoke for us {times}." if number else ""


def _own_words(of: Figures) -> str:
    drafts, as_written = of.here.sent
    said = f"{as_written} of {words.count(drafts, 'draft')} went out as the machine wrote {_them(drafts)}."
    return said if drafts and 100 * as_written < AIM * drafts else ""


def _missed(of: Figures) -> str:
    number = of.moments.all.missed
    return f"{words.count(number, 'moment')} {_were(number)} missed." if number else ""


def _waiting(of: Figures) -> str:
    number = of.pits.all.waiting
    return f"{words.count(number, 'pit')} opened then {_is(number)} open still." if number else ""


def _discontent(of: Figures) -> str:
    number = sum(rating < CONTENT for rating in of.pits.ratings)
    said = f"{words.count(number, 'rating')} of our recovery {_were(number)} under 6: speak with them again."
    return said if number else ""


def _machine_words(of: Figures) -> str:
    drafts, as_written = of.here.sent
    if not drafts or 100 * as_written < AIM * drafts:
        return ""
    share = round(100 * as_written / drafts)
    return f"{share} per cent of the drafts went out as the machine wrote them; the aim is under 30."


def _not_acted(of: Figures) -> str:
    named, acted = of.nudged
    said = f"{acted} of {words.count(named, 'nudge')} {_were(named)} acted on."
    return said if named and 2 * acted < named else ""


def _of_nobody(of: Figures) -> str:
    told = zip(of.unowned, ("client", "open moment"), strict=True)
    there = [words.count(number, name) for number, name in told if number]
    return f"Without an owner today: {words.listed(there)}." if there else ""


def _happier(of: Figures) -> str:
    return _felt(of) if _change(of) > 0 else ""


def _less_happy(of: Figures) -> str:
    return _felt(of) if _change(of) < 0 else ""


def _felt(of: Figures) -> str:
    before, now = (_mean(month.felt) for month in of.months[-2:])
    return f"Clients felt {now:.1f} of 7, after {before:.1f} the month before."


def _change(of: Figures) -> float:
    """Against the month before; of other days than a month, and where one has none, nothing is said."""
    if len(of.months) == 1:
        return 0
    before, now = of.months[-2].felt, of.months[-1].felt
    return _mean(now) - _mean(before) if of.days.month and before.number and now.number else 0


def _mean(felt: Felt) -> float:
    return round(felt.sum / felt.number, 1)


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _is(number: int) -> str:
    return "is" if number == 1 else "are"


def _them(number: int) -> str:
    return "it" if number == 1 else "them"


WELL: tuple[Saying, ...] = (
    ("moments", _kept),
    ("pits", _made_good),
    ("pits", _content),
    ("peaks", _built),
    ("advocacy", _spoke),
    ("feelings", _happier),
    ("words", _own_words),
)
NOT_WELL: tuple[Saying, ...] = (
    ("moments", _missed),
    ("pits", _waiting),
    ("pits", _discontent),
    ("feelings", _less_happy),
    ("words", _machine_words),
    ("nudges", _not_acted),
    ("unowned", _of_nobody),
)
