"""Why a draft is not written: silence, what a person does not want, a form that would tell too much."""

from handlers import silences
from handlers.briefs import preferences_of, type_for, type_of
from handlers.context import Context
from handlers.errors import Refused
from handlers.policy.preferences import against_form, against_occasion
from handlers.policy.silence import DUE_DATE
from prompts.forms import FORM_NAMES
from store.entries import Entry

CHEERFUL = ("recognition", "belated", "invitation")
FITS = {"recognition": ("recognition", "belated"), "belated": ("recognition", "belated")}


def refuse(ctx: Context, entry: Entry, form: str, wanted: str = "") -> None:
    """Raise the first reason against it, in words that the asker may read."""
    silences.refuse_if_silent(ctx, entry)
    if form == "linkedin" and entry.moment.secret:
        raise Refused("It is sensitive or private, and a comment there is public. Choose another form.")
    if entry.moment.topic == DUE_DATE:
        raise Refused("A due date is not a birth. Press There is news on it when there is; then I write.")
    _refuse_type(ctx, entry, wanted)
    _refuse_preference(ctx, entry, form)


def _refuse_type(ctx: Context, entry: Entry, wanted: str) -> None:
    fits = type_of(ctx, entry)
    if wanted == "belated" and fits == "recognition" and type_for(ctx, entry, wanted) != wanted:
        raise Refused("It is not late: recognition fits, a belated note does not.")
    if wanted and wanted not in FITS.get(fits, (fits,)):
        raise Refused(
            f"A note of {wanted} does not fit: it is noted as a {entry.moment.kind}, so {fits} does."
        )


def _refuse_preference(ctx: Context, entry: Entry, form: str) -> None:
    name = entry.contact.name if entry.contact else entry.client.name
    if said := against_form(preferences_of(entry), form):
        raise Refused(f"{name} asked for this: {said}. So no {FORM_NAMES[form]}; choose another form.")
    if type_of(ctx, entry) not in CHEERFUL:
        return
    if said := against_occasion(preferences_of(entry), f"{entry.moment.topic} {entry.moment.what}"):
        raise Refused(f"{name} asked for this: {said}. So nothing is written for it.")
