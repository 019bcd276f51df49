"""What the firm chooses about peaks: after how many days a client needs one, and what each reason counts."""

import re
from collections.abc import Callable

from handlers import words
from handlers.context import Context
from handlers.errors import Refused
from handlers.firm_settings import admins_only
from handlers.policy.ranking import Weights

SHORTEST, LONGEST = 7, 1500  # days
MOST = 100  # points
NAMES = {  # as they are typed
    "waiting": "waiting",
    "contented": "contented",
    "opening": "opening",
    "early": "early",
    "tier-A": "tier_a",
    "tier-B": "tier_b",
    "least": "least",
}
_DAYS = re.compile(r"(?P<tier>[abc])\s+(?P<days>\d{1,6})(?:\s*days?)?", re.IGNORECASE)
_POINTS = re.compile(r"(?P<name>[a-z]+(?:[- ][ab])?)\s+(?P<points>\d{1,6})(?:\s*points?)?", re.IGNORECASE)


def _days(ctx: Context, value: str) -> str:
    """`peak-days A 90`"""
    admins_only(ctx)
    match = _DAYS.fullmatch(value)
    if match is None:
        raise Refused(f"Now: {days(ctx)}. Say `/moment settings peak-days A 90`.")
    chosen = int(match["days"])
    if not SHORTEST <= chosen <= LONGEST:
        raise Refused(f"A peak can be due after {SHORTEST} to {LONGEST:,} days. Which number of days?")
    _choose(ctx, match["tier"].lower(), chosen)
    return f"After {chosen} days without a peak a client of tier {match['tier'].upper()} counts as waiting."


def _points(ctx: Context, value: str) -> str:
    """`peak-points contented 20`"""
    admins_only(ctx)
    match = _POINTS.fullmatch(value)
    said = match["name"].lower().replace(" ", "-") if match else ""
    name = next((typed for typed in NAMES if typed.lower() == said), "")
    if match is None or not name:
        raise Refused(
            f"There are {words.listed(list(NAMES))}. Say `/moment settings peak-points contented 20`."
        )
    chosen = int(match["points"])
    if chosen > MOST:
        raise Refused(f"A reason counts from 0 to {MOST} points. How many?")
    _choose(ctx, NAMES[name], chosen)
    means = MEANS[name].format(words.count(chosen, "point") if chosen else "no points")
    if name == "least" and not chosen:
        means = EVERYBODY
    return f"{means}. `/moment peaks` counts so from now on."


def _choose(ctx: Context, name: str, value: int) -> None:
    ctx.workspace.peaks = {**(ctx.workspace.peaks or {}), name: value}


def days(ctx: Context) -> str:
    """`A 90, B 180, C 365`"""
    chosen = Weights.chosen(ctx.workspace.peaks)
    return f"A {chosen.a}, B {chosen.b}, C {chosen.c}"


def told(ctx: Context) -> list[tuple[str, str]]:
    chosen = Weights.chosen(ctx.workspace.peaks).asked()
    change = "`peak-points contented 20` changes it"
    counted = [f"{typed} {chosen[name]}" for typed, name in NAMES.items() if name != "least"]
    return [
        ("A peak is due", f"after {days(ctx)} days without one, by tier (`peak-days A 90` changes it)"),
        ("Points", f"{', '.join(counted)}; on the list from {chosen['least']} ({change})"),
    ]


MEANS = {
    "waiting": "Each time the days of the tier pass without a peak, a client gets {}, at most twice",
    "contented": "Whose last three feelings lie between 4 and 6 gets {}",
    "opening": "A milestone or transition in the days asked about gives a client {}",
    "early": "In their first four years with us a client gets {}",
    "tier-A": "A client of tier A gets {}",
    "tier-B": "A client of tier B gets {}",
    "least": "A client is on the list from {} on",
}
EVERYBODY = "Every client is on the list, whatever their points"
CHANGES: dict[str, Callable[[Context, str], str]] = {"peak-days": _days, "peak-points": _points}
