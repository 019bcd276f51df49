"""The pulse of a client: one row of whole numbers from which the question who needs a peak is answered."""

from sqlmodel import Field, SQLModel

from store.db import Session
from store.sight import Sight

FOR_EVER = 2**31 - 1


class Pulse(SQLModel, table=True):
    """All days are numbers (store.day_numbers), instants the day they were in UTC.

    Days of openings and of planned peaks are certain from `as_of` on: the first of each is the first of
    those on or after that day, the last is the last of all. What is secret is not told here.
    """

    # Clustered by workspace: a question reads its rows one after the other.
    # Rows change all the time: room on each page keeps a changed one beside what it was.
    __table_args__ = {"sqlite_with_rowid": False, "postgresql_with": {"fillfactor": 80}}

    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    client_id: int = Field(foreign_key="client.id", ondelete="CASCADE", primary_key=True, index=True)
    called: str  # the name as it is compared, for ties
    owner_id: int | None = None
    tier: str = ""
    silent: bool = False  # not active, muted, or nobody is left there
    since: int | None = None
    began: (
        int  # since when they are with us, else when they were entered: counted from where no peak is known
    )
    last_peak: int | None = None  # done, no courtesy, and no secret
    open_pits: int = 0
    alone_until: int | None = (
        None  # a pit made good keeps peaks away before this day; FOR_EVER until they are content
    )
    felt: int | None = None  # the last feeling, 1 to 7
    felt_sum: int = 0  # of the last three
    felt_count: int = 0
    first_opening: int | None = None
    last_opening: int | None = None
    first_planned: int | None = None
    last_planned: int | None = None
    last_touch: int | None = None
    rests_until: int | None = None  # not this month
    as_of: int


def get(session: Session, sight: Sight, client_id: int) -> Pulse | None:
    return session.get(Pulse, (sight.workspace, client_id))
