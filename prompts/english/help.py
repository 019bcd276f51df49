"""The help in a support note: what the firm may offer, in its words; without it the writer's own time."""

from prompts.brief import Brief
from prompts.english import offers
from prompts.english.offers import Offer
from prompts.english.phrases import capital
from prompts.english.wordings import pool
from prompts.letter import Part

_FEW_WORDS = 24


def parts(brief: Brief, instead: tuple[str, ...], instead_short: tuple[str, ...]) -> tuple[Part, ...]:
    """One sentence, or two where two helps are offered."""
    told = offers.told(brief)
    if not told:
        return (Part(instead, 1, short=instead_short),)
    both = " and ".join(offer.words for offer in told)
    if {offer.kind for offer in told} == {"thing"} and len(both.split()) <= _FEW_WORDS:
        return (_first(Offer("thing", both)),)
    small = brief.form == "card"
    return (_first(told[0]), *(_also(offer) for offer in told[1:] if not small))


def spoken(brief: Brief, instead: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The wordings of each help, for a call."""
    told = offers.told(brief)
    return tuple(_wordings(offer, "/call") for offer in told) or (instead,)


def _first(offer: Offer) -> Part:
    return Part(_wordings(offer), 1, short=_wordings(offer, "/short"))


def _also(offer: Offer) -> Part:
    if offer.kind == "whole":
        return Part((f"{capital(offer.words)}.",), 1)
    return Part(pool(f"support/{offer.kind}/also", **{offer.kind: offer.words}), 1)


def _wordings(offer: Offer, form: str = "") -> tuple[str, ...]:
    if offer.kind == "whole":
        return (f"{capital(offer.words)}.",)
    return pool(f"support/{offer.kind}{form}", **{offer.kind: offer.words})
