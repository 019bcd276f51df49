"""How a pulse is counted from the rows of a client, in one statement, for one client or for a workspace."""

from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Insert,
    Select,
    Subquery,
    and_,
    case,
    distinct,
    func,
    literal_column,
    make_url,
    not_,
    or_,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from store.clients import Client, Status
from store.contacts import Contact, Standing
from store.day_numbers import day_number
from store.had import had_on, peak_had
from store.moments import Kind, Moment
from store.occurrences import Occurrence, State
from store.openings import on, opening, planned
from store.pits import Pit
from store.pulses import FOR_EVER, Pulse
from store.rows import table
from store.told import Told
from store.touches import Touch

THREE = 3  # feelings that make the mean
ALONE = 30  # days without an offer after a pit was made good
WEEK = 7
CONTENT = 6  # a rating from which on a recovery is accepted
OPEN = 0  # a pit that is not made good, in place of a day

CLIENT, CONTACT, MOMENT = table(Client).c, table(Contact).c, table(Moment).c
OCCURRENCE, PIT, TOUCH, PULSE = (table(row).c for row in (Occurrence, Pit, Touch, Pulse))


@cache
def counted(dialect: str, *, whole: bool) -> str:
    """Writes pulses anew, as text. Parameters: `workspace` or `client`, and `as_of`, a day number.

    Every write asks for it: to put it together, or to look whether that was done already, takes longer than
    to carry it out.
    """
    spoken = (
        sqlite.dialect(paramstyle="named")
        if dialect == "sqlite"
        else make_url("postgresql+psycopg://").get_dialect()()
    )
    return str(_insert(dialect, whole).compile(dialect=spoken, compile_kwargs={"literal_binds": True}))


def _insert(dialect: str, whole: bool) -> Insert:
    into = sqlite.insert(table(Pulse)) if dialect == "sqlite" else postgresql.insert(table(Pulse))
    names = [column.name for column in PULSE]
    filled = into.from_select(names, _rows(whole))
    keys = ["workspace_id", "client_id"]
    anew = {name: filled.excluded[name] for name in names if name not in keys}
    return filled.on_conflict_do_update(index_elements=keys, set_=anew)


def _rows(whole: bool) -> Select[Any]:
    """The columns of a pulse in their order."""
    theirs, told = _of_moments(whole), _of_touches(whole)
    these = CLIENT.workspace_id == Told("workspace") if whole else CLIENT.id == Told("client")
    started = day_number(CLIENT.since)
    values: dict[str, ColumnElement[Any]] = {
        "workspace_id": CLIENT.workspace_id,
        "client_id": CLIENT.id,
        "called": CLIENT.called,
        "owner_id": CLIENT.owner_id,
        "tier": CLIENT.tier,
        "silent": or_(CLIENT.status != Status.ACTIVE, CLIENT.muted, _nobody_left()),
        "since": started,
        "began": func.coalesce(started, day_number(CLIENT.entered_at), Told("as_of")),
        "felt_sum": func.coalesce(told.c.felt_sum, 0),
        "felt_count": func.coalesce(told.c.felt_count, 0),
        "felt": told.c.felt,
        "last_touch": told.c.last_touch,
        "rests_until": day_number(CLIENT.no_peak_until),
        "open_pits": func.coalesce(theirs.c.open_pits, 0),
        "as_of": Told("as_of"),
    }
    named = [values[name] if (name := column.name) in values else theirs.c[name] for column in PULSE]
    joined = table(Client).outerjoin(theirs, theirs.c.client_id == CLIENT.id)
    return select(*named).select_from(joined.outerjoin(told, told.c.client_id == CLIENT.id)).where(these)


def _of_moments(whole: bool) -> Subquery:
    """What all moments of a client come to."""
    each, now = _each_moment(whole).c, Told("as_of")
    come = select(
        each.client_id,
        func.max(each.had).label("last_peak"),
        func.count(distinct(case((each.alone == OPEN, each.id)))).label("open_pits"),
        func.max(case((each.alone > OPEN, each.alone))).label("alone_until"),
        func.min(case((each.opens >= now, each.opens))).label("first_opening"),
        func.max(each.opens).label("last_opening"),
        func.min(case((each.plans >= now, each.plans))).label("first_planned"),
        func.max(each.plans).label("last_planned"),
    )
    return come.group_by(each.client_id).subquery("theirs")


def _each_moment(whole: bool) -> Subquery:
    """What each occurrence says. A limit keeps both databases from asking all of it several times."""
    moments = table(Moment).join(table(Occurrence), OCCURRENCE.moment_id == MOMENT.id)
    these = MOMENT.workspace_id == Told("workspace") if whole else MOMENT.client_id == Told("client")
    each = select(
        MOMENT.client_id,
        MOMENT.id,
        case((peak_had(), had_on())).label("had"),
        case((_pit_told(), _alone_until())).label("alone"),
        case((opening(), on())).label("opens"),
        case((planned(), on())).label("plans"),
    )
    return each.select_from(moments).where(these).limit(literal_column(str(FOR_EVER))).subquery("each")


def _pit_told() -> ColumnElement[bool]:
    return and_(MOMENT.kind == Kind.PIT, OCCURRENCE.state != State.DROPPED)


def _alone_until() -> ColumnElement[int]:
    """Thirty days after it was made good; accepted below 6, until somebody has looked in after 90 days."""
    made_good = func.coalesce(PIT.filled_at, PIT.supported_at)
    settled, talked = day_number(made_good) + ALONE, day_number(PIT.accepted_at) + WEEK
    low = PIT.rating < CONTENT
    until = case(
        (made_good.is_(None), OPEN),
        (and_(low, PIT.looked_90_at.is_(None)), FOR_EVER),
        (and_(low, talked > settled), talked),
        else_=settled,
    )
    return select(until).where(PIT.moment_id == MOMENT.id).correlate(table(Moment)).scalar_subquery()


def _nobody_left() -> ColumnElement[bool]:
    """There are people on record, and all of them have died."""
    died = case((CONTACT.status == Standing.DECEASED, 1), else_=0)
    all_died = select(func.min(died)).where(CONTACT.client_id == CLIENT.id).correlate(table(Client))
    return func.coalesce(all_died.scalar_subquery(), 0) == 1


def _of_touches(whole: bool) -> Subquery:
    """The last feelings, without what was told in confidence; and when somebody last spoke with them."""
    these = TOUCH.workspace_id == Told("workspace") if whole else TOUCH.client_id == Told("client")
    felt = case((not_(TOUCH.sensitive), TOUCH.felt))
    latest = (case((felt.is_(None), 1), else_=0), TOUCH.at.desc(), TOUCH.id.desc())
    place = func.row_number().over(partition_by=TOUCH.client_id, order_by=latest)
    columns = (TOUCH.client_id, TOUCH.at, felt.label("felt"), place.label("place"))
    each = select(*columns).where(these).subquery("words").c
    lately = case((each.place <= THREE, each.felt))
    said = select(
        each.client_id,
        func.max(case((each.place == 1, each.felt))).label("felt"),
        func.sum(lately).label("felt_sum"),
        func.count(lately).label("felt_count"),
        day_number(func.max(each.at)).label("last_touch"),
    )
    return said.group_by(each.client_id).subquery("told")
