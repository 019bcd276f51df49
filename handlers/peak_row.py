"""The row of a peak beside its moment: made with it, whatever made it, and filled with what was answered."""

from handlers.context import Context
from handlers.policy.routine import gesture_of
from handlers.redrawing import seen_to
from prompts import ideas
from prompts.ideas import Idea
from store import peaks
from store.moments import Kind, Moment
from store.peaks import Peak


def as_peak(ctx: Context, moment: Moment, was: str = "") -> None:
    """Only a peak has one; `was`: the kind before. Of an idea that was typed its words say the gesture."""
    if Kind.PEAK not in (moment.kind, was):
        return
    known = peaks.get(ctx.session, ctx.system, moment.key)
    if moment.kind != Kind.PEAK:
        if known:
            ctx.session.delete(known)
    elif known is None:
        row = Peak(moment_id=moment.key, workspace_id=ctx.workspace.key, gesture=_gesture(moment))
        peaks.add(ctx.session, row)
        seen_to(ctx, moment.client_id)
    elif not known.idea:
        known.gesture = _gesture(moment)


def of(ctx: Context, moment: Moment) -> Peak | None:
    return peaks.get(ctx.session, ctx.sight, moment.key) if moment.kind == Kind.PEAK else None


def idea_of(peak: Peak) -> Idea | None:
    """Of the library; None for one of their own."""
    return ideas.by_id().get(peak.idea)


def _gesture(moment: Moment) -> str:
    return gesture_of(moment.what, ideas.gestures())
