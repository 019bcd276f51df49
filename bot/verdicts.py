"""What became of one attempt at a post: pure rules from a platform's answer to the next state."""

from typing import NamedTuple

from bot.pacing import ATTEMPTS, REFUSALS, backoff
from bot.platform import CannotTell, Gone, Rejected, TryAgain
from store.deliveries import Sending


class Verdict(NamedTuple):
    """`drawn`: the place shows the card as it was drawn now; `wait`: seconds until the next attempt."""

    state: Sending
    message: str | None = None
    drawn: bool = False
    wait: float = 0.0
    why: str | None = None


def sent(answer: str | Exception | None, tries: int, quiet: float) -> Verdict:
    """Of a post; `tries` counts this one. What may have arrived is asked about before it is repeated."""
    match answer:
        case TryAgain():
            return Verdict(Sending.QUEUED, wait=answer.seconds)
        case Gone():
            return Verdict(Sending.FAILED, why=kind(answer))
        case Rejected() if tries >= REFUSALS:
            return Verdict(Sending.FAILED, why=kind(answer))
        case Rejected():
            return Verdict(Sending.QUEUED, wait=backoff(tries), why=kind(answer))
        case Exception():
            return Verdict(Sending.SENDING, wait=max(quiet, backoff(tries)), why=kind(answer))
    return Verdict(Sending.SENT, message=answer, drawn=True)


def found(answer: str | Exception | None, tries: int) -> Verdict | None:
    """Of the question whether an interrupted post arrived; None: it did not. One that did is drawn anew."""
    match answer:
        case None:
            return None
        case TryAgain():
            return Verdict(Sending.SENDING, wait=answer.seconds)
        case CannotTell():
            return Verdict(Sending.UNSURE, why=kind(answer))
        case Gone():
            return Verdict(Sending.FAILED, why=kind(answer))
        case Exception():
            return Verdict(Sending.SENDING, wait=backoff(tries), why=kind(answer))
    return Verdict(Sending.SENT, message=answer)


def redrawn(answer: Exception | None, tries: int, *, withdrawn: bool) -> Verdict:
    """Of a message that was to be shown anew, or taken back."""
    match answer:
        case None:
            return Verdict(Sending.CANCELLED if withdrawn else Sending.SENT, drawn=True)
        case TryAgain():
            return Verdict(Sending.SENT, wait=answer.seconds)
        case Gone():
            return Verdict(Sending.CANCELLED, drawn=True)
    return Verdict(Sending.SENT, drawn=tries >= ATTEMPTS, wait=backoff(tries), why=kind(answer))


def kind(error: Exception) -> str:
    """Never its words, unless they are the platform's own name for a reason: they may quote a person."""
    known = isinstance(error, Gone | Rejected | CannotTell) and str(error)
    return f"{type(error).__name__}: {error}" if known else type(error).__name__
