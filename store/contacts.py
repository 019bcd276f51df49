"""Contacts: people at a client."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from sqlalchemy import JSON, Select, bindparam
from sqlalchemy import select as rows
from sqlmodel import Field, UniqueConstraint, col, not_, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from store.clients import Client, called
from store.db import Session
from store.rows import NEVER_REUSED, Owned, insert
from store.sight import ASKERS, Sight, sees_contact, spoken_of_openly


class Standing(StrEnum):
    ACTIVE = "active"
    LEFT = "left"
    DECEASED = "deceased"
    DO_NOT_CELEBRATE = "do not celebrate"


class Contact(Owned, table=True):
    __table_args__ = (UniqueConstraint("client_id", "called"), NEVER_REUSED)

    client_id: int = Field(foreign_key="client.id", index=True)
    name: str
    called: str = ""  # the name as it is compared
    role: str = ""
    status: str = Standing.ACTIVE
    preferences: list[str] = Field(default_factory=list, sa_type=JSON)  # in free words: no gifts; Sie
    hearsay: bool = False  # known from moments alone, and so by those who see one of them


def get(session: Session, sight: Sight, contact_id: int) -> Contact | None:
    return session.exec(_seen(sight).where(Contact.id == contact_id)).first()


def of_client(session: Session, sight: Sight, client_id: int) -> Sequence[Contact]:
    query = _seen(sight).where(Contact.client_id == client_id)
    return session.exec(query.order_by(Contact.name, col(Contact.id))).all()


def of_clients(session: Session, sight: Sight, client_ids: Sequence[int]) -> Sequence[Contact]:
    query = _seen(sight).where(col(Contact.client_id).in_(client_ids))
    return session.exec(query.order_by(col(Contact.id))).all()


def by_name(session: Session, sight: Sight, client_id: int, name: str) -> Contact | None:
    return session.scalars(_named(sight), {"client": client_id, "called": called(name)}).first()


def all_seen(session: Session, sight: Sight) -> Sequence[Contact]:
    return session.exec(_seen(sight).order_by(col(Contact.id))).all()


def openly_known(session: Session, sight: Sight) -> Sequence[Contact]:
    """Those who are known not only from what is secret."""
    query = _seen(sight).where(or_(not_(col(Contact.hearsay)), spoken_of_openly()))
    return session.exec(query.order_by(col(Contact.id))).all()


def add(session: Session, contact: Contact) -> Contact:
    contact.called = called(contact.name)
    insert(session, contact)
    return contact


def _seen(sight: Sight) -> SelectOfScalar[Contact]:
    return select(Contact).join(Client).where(sees_contact(sight))


@lru_cache(maxsize=ASKERS)
def _named(sight: Sight) -> Select[Contact]:
    this = (col(Contact.client_id) == bindparam("client"), col(Contact.called) == bindparam("called"))
    return rows(Contact).join(Client).where(sees_contact(sight), *this).order_by(col(Contact.id))
