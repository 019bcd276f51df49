"""The form of a moment: blank, filled with what a line told, or shown again with what is wrong."""

import re
from dataclasses import replace
from datetime import date

from handlers.cards import Field, Form
from handlers.commands.moments import RecordMoment
from handlers.context import Context
from handlers.moment_words import CAUSES, unusable
from handlers.policy.nudges import GIFT
from handlers.policy.silence import LOSSES, REMEMBRANCE
from handlers.reading.add import Told
from handlers.reading.line.gifts import gift_wanted
from handlers.reading.when import Impossible, Monthly, On, Unclear, When, Yearly
from store import clients
from store.entries import Entry

KINDS = ("milestone", "transition", "pit", "peak")
RECURS = ("none", "yearly", "monthly")
ASKED = {
    "client": "Which client is it about?",
    "kind": "What happened: a milestone, a transition or a pit?",
    "date": "When is it? Such as 3 March, Friday, in two weeks.",
    "contact": "Whom do you mean?",
}
FAULTS = {
    "empty": "Tell me who, what and when: Acme: Jane Doe promoted to CFO on 3 March.",
    "unreadable": "I could not read that. Tell me who, what and when, in plain words.",
    "too long": "That is too long for one moment. Keep it under 3,000 characters.",
    "impossible date": "There is no such day. When is it?",
}
POSSIBLE_CLAIM = re.compile(r"(?<!\bno )(?<!\bnot a )(?<!\bnot )\bpossible claims?\b", re.IGNORECASE)
CLAIMS = frozenset(("law", "insurance", "wealth"))  # professions that ask whether a pit may become one
FIELD_OF = {"client": "client", "kind": "kind", "date": "when", "contact": "contact"}


def blank(ctx: Context) -> Form:
    return _form("New moment", _asked(ctx, RecordMoment()), {})


def filled(ctx: Context, command: RecordMoment, asks: tuple[str, ...] = (), when: When | None = None) -> Form:
    errors = {FIELD_OF[ask]: ASKED[ask] for ask in asks if ask in FIELD_OF}
    if "when" in errors and when is not None:
        errors["when"] = unusable(when, command.when) or errors["when"]
    title = "New client and moment" if command.fresh else "One thing is missing"
    return _form(title, _asked(ctx, command), errors)


def suggested(ctx: Context, command: RecordMoment) -> Form:
    """What was overheard, for its author to put right."""
    return _form("Save this?", _asked(ctx, command), {})


def again(command: RecordMoment, errors: dict[str, str]) -> Form:
    """The same form with what was typed, and the error beside the field."""
    return _form("Edit the moment" if command.occurrence else "New moment", command, errors)


def faulty(ctx: Context, told: Told) -> Form:
    """What cannot be read comes back in the form, whole."""
    if told.fault == "impossible date":
        return _form(
            "That day does not exist", command(told, _client(ctx, told)), {"when": FAULTS[told.fault]}
        )
    return _form("New moment", RecordMoment(what=told.text), {"what": FAULTS[told.fault or "unreadable"]})


def of_entry(ctx: Context, entry: Entry) -> Form:
    return _form("Edit the moment", _asked(ctx, as_command(entry)), {})


def _asked(ctx: Context, command: RecordMoment) -> RecordMoment:
    """Whether it may become a claim is asked where that is a question."""
    asks = ctx.workspace.profession in CLAIMS
    return replace(command, claim=command.claim or ("no" if asks else ""))


def as_command(entry: Entry) -> RecordMoment:
    """The form that would say what is on record."""
    moment = entry.moment
    return RecordMoment(
        client=entry.client.name,
        contact=entry.contact.name if entry.contact else "",
        kind=moment.kind,
        cause=moment.cause or "",
        what=moment.what,
        details=moment.details,
        when=_stored(entry),
        recurs=moment.recurs,
        remind=f"{moment.lead} days" if moment.lead is not None else "",
        owner=entry.owner.name if entry.owner else "",
        private="yes" if moment.private else "no",
        topic=moment.topic,
        sensitive=moment.sensitive,
        claim="yes" if entry.pit and entry.pit.claim else "",
        occurrence=entry.key,
    )


def command(told: Told, client: str, fresh: bool = False) -> RecordMoment:
    """What a line told, as the form that would say the same."""
    said = _said(told, client, fresh)
    if told.topic == REMEMBRANCE or (told.topic in LOSSES and told.recurs == "yearly"):
        return _remembrance(said)
    return said


def _remembrance(said: RecordMoment) -> RecordMoment:
    """A day kept every year because somebody asks for it: no pit, nothing cheerful, for its owner's eyes."""
    kept = replace(said, kind="milestone", cause="", topic=REMEMBRANCE, recurs="yearly", claim="")
    return replace(kept, remind=said.remind or "0 days", sensitive=True)


def _said(told: Told, client: str, fresh: bool) -> RecordMoment:
    return RecordMoment(
        client=client,
        contact=told.contact_name or "",
        kind=told.kind or "",
        cause=told.cause or "",
        what=told.what,
        when=typed(told.when),
        recurs=told.recurs,
        remind=_remind(told),
        private="yes" if told.private else "no",
        topic=told.topic or "",
        claim="yes" if told.kind == "pit" and POSSIBLE_CLAIM.search(told.text) else "",
        sensitive=told.sensitive,
        fresh=fresh,
    )


def _remind(told: Told) -> str:
    """As it was said; where a gift or a card is wanted, early enough to get it."""
    lead = told.lead
    if lead is None and told.kind == "milestone" and told.topic != REMEMBRANCE and gift_wanted(told.text):
        lead = GIFT
    return f"{lead} days" if lead is not None else ""


def typed(when: When | None) -> str:
    """A date in words that read back as the same date; empty when it is not clear yet."""
    match when:
        case On(day, precision) if precision == "day":
            return words(day)
        case On(day, precision):
            return f"{day:%B %Y}" if precision == "month" else f"Q{(day.month + 2) // 3} {day.year}"
        case Yearly(month, day, year):
            return f"{day} {date(2000, month, 1):%B}" + (f" {year}" if year else "")
        case Monthly(day):
            return f"{day}. of each month"
        case Unclear(said) | Impossible(said):
            return said
        case _:
            return ""


def words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _stored(entry: Entry) -> str:
    moment, on = entry.moment, entry.occurrence.on
    if moment.month and moment.day:
        return typed(Yearly(moment.month, moment.day, moment.year))
    return typed(On(on, moment.precision)) if on else ""  # type: ignore[arg-type]


def _client(ctx: Context, told: Told) -> str:
    client = clients.get(ctx.session, ctx.sight, told.client_id) if told.client_id else None
    return client.name if client else told.client_name or ""


def _form(title: str, command: RecordMoment, errors: dict[str, str]) -> Form:
    fields = (
        Field("client", "Client", value=command.client, required=True),
        Field("contact", "Contact", value=command.contact, hint="Whom it is about, if it is one person"),
        Field("kind", "Kind", "choice", command.kind, required=True, options=KINDS),
        Field("cause", "Cause, if it is a pit", "choice", command.cause, options=CAUSES),
        Field("what", "What", "text", command.what, required=True),
        Field("details", "Details", "text", command.details, hint="Numbers, places, who was there"),
        Field("when", "When", "date", command.when, hint="Such as 3 March, Friday, in two weeks"),
        Field("recurs", "Comes again", "choice", command.recurs, options=RECURS),
        Field("remind", "Remind", value=command.remind, hint="Such as 3 weeks before"),
        Field("owner", "Owner", "person", command.owner),
        Field("private", "Private", "yes-no", command.private),
    )
    claim = Field("claim", "A possible claim, if it is a pit", "yes-no", command.claim)
    asked = (*fields, claim) if command.claim else fields
    shown = tuple(replace(field, error=errors.get(field.name, "")) for field in asked)
    return Form(title, shown, sends=command)
