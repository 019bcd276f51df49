"""Workspaces: one Slack workspace, one Teams tenant, or the local playground."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from sqlalchemy import JSON, bindparam
from sqlalchemy import select as rows
from sqlmodel import Field, col, select, update

from store.db import Session
from store.rows import Row

WITHOUT_MODEL = frozenset(["law"])  # professions in which no model writes, unless an admin says so

LeapDay = Literal["28 February", "1 March"]
KEEP, ERASE = "keep", "erase"


class Workspace(Row, table=True):
    name: str = Field(unique=True)  # as its platform knows it: slack/T1, playground/local
    leap_day: str = "28 February"
    profession: str | None = None
    home_id: int | None = None  # the channel named in the first run
    claims_contact_id: int | None = None  # the member who hears of possible claims
    names_version: int = 0  # raised with every name that comes or goes: other processes read names anew
    set_up: bool = False  # the first run is over
    # Days by tier, where somebody chose them.
    keep_in_touch: dict[str, int] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    firm: str = ""  # what it calls itself in a letter
    # Who needs a peak: days and points, where somebody chose them; and whether figures of members are shown.
    peaks: dict[str, int] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    member_figures: bool = False
    personal_line: bool = True  # whether words that are still the machine's ask for one line of one's own
    # Help that may be offered, by the cause of a pit; and who releases which drafts, see policy.release.
    offers: dict[str, list[str]] = Field(default_factory=dict, sa_type=JSON)
    releases: list[dict[str, str | int]] = Field(default_factory=list, sa_type=JSON)
    model: bool | None = None  # whether one may write drafts; None: as its profession has it
    on_uninstall: str = KEEP
    uninstalled_at: datetime | None = None  # its platform does not let us in any more
    erasing: bool = False  # and what we knew is going, piece by piece

    @property
    def allows_model(self) -> bool:
        return self.profession not in WITHOUT_MODEL if self.model is None else self.model


NAMED = rows(Workspace).where(col(Workspace.name) == bindparam("name"))


def named(session: Session, name: str) -> Workspace | None:
    return session.scalars(NAMED, {"name": name}).first()


def erasing(session: Session, name: str) -> bool:
    workspace = named(session, name)
    return workspace is not None and workspace.erasing


def returned(session: Session, name: str) -> None:
    """Its platform lets us in again; what is being erased goes all the same."""
    workspace = named(session, name)
    if workspace and not workspace.erasing:
        workspace.uninstalled_at = None


def get(session: Session, workspace_id: int) -> Workspace:
    return session.get_one(Workspace, workspace_id)


def lock(session: Session, workspace_id: int) -> None:
    """Until we commit, nobody else has it so; rows may be added to it meanwhile."""
    this = select(Workspace.id).where(Workspace.id == workspace_id)
    session.exec(this.with_for_update(key_share=True)).one()


def names_changed(session: Session, workspace: Workspace) -> None:
    """Raised in the database itself: two who do it at once raise it twice."""
    this = col(Workspace.id) == workspace.id
    session.exec(update(Workspace).where(this).values(names_version=col(Workspace.names_version) + 1))
    session.refresh(workspace, ["names_version"])


def add(session: Session, name: str) -> Workspace:
    workspace = Workspace(name=name)
    session.add(workspace)
    session.flush()
    return workspace


def everyone(session: Session) -> Sequence[Workspace]:
    """Every workspace of this installation, for the people who run it."""
    return session.exec(select(Workspace).order_by(Workspace.name)).all()
