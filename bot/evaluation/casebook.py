"""A case of the evaluation of drafts, and how it is put on record: rows as commands would have left them."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any, TypeVar

from handlers.reading.kinds import judge
from prompts.languages import COUNTRY
from prompts.questions import kept_by_date
from store import drafts, members, sights, workspaces
from store.clients import Client, called
from store.contacts import Contact
from store.db import Session
from store.drafts import Draft, DraftState
from store.facts import VALUES, Fact
from store.moments import Moment, fingerprint
from store.occurrences import Occurrence, State
from store.pits import Pit

Json = Mapping[str, Any]
MORNING = time(9, tzinfo=UTC)

T = TypeVar("T")


class Case:
    """What is told of one; what a case may lack has a default."""

    def __init__(self, row: Json) -> None:
        self.row = row
        self.id, self.form, self.type = row["id"], row["form"], row.get("type") or "auto"
        self.today = date.fromisoformat(row["today"])
        self.language, self.locale = row["language"], _locale(row)
        self.writer, self.firm = row["writer"]["name"], row["writer"].get("firm") or "firm"
        self.client: Json = row["client"]
        self.contact: Json | None = row.get("contact")
        self.moment: Json = row["moment"]
        self.facts: Sequence[Json] = row.get("facts") or ()
        self.history: Sequence[Json] = row.get("history") or ()
        self.open: Sequence[Json] = row.get("open") or ()
        self.offers: Sequence[str] = row.get("offers") or ()

    def used(self, lines: Sequence[str]) -> list[int]:
        """The facts that the draft says it rests on, as the case counts them."""
        texts = [fact["text"] for fact in self.facts]
        return sorted({n for n, text in enumerate(texts) for line in lines if line.startswith(f"{text} (")})


def known_as(name: str) -> str:
    """A name as the id of a person or of a workspace."""
    return re.sub(r"[^\w]+", "-", name.casefold()).strip("-") or "somebody"


def newest(session: Session, workspace: str, person: str, occurrence: int, now: datetime) -> Draft | None:
    """The draft that this person has of it."""
    firm = workspaces.named(session, workspace)
    writer = members.by_person(session, firm.key, person) if firm else None
    return drafts.current(session, sights.of_member(session, writer, now), occurrence) if writer else None


def put(session: Session, workspace: str, person: str, case: Case) -> int:
    """All of it, as a fresh client of this firm; the key of the occurrence that is to be written about."""
    firm = workspaces.named(session, workspace)
    assert firm, "its writer has been noted"
    firm.firm, firm.model = case.firm, True
    firm.offers = {case.moment.get("cause") or "": list(case.offers)}
    writer = members.by_person(session, firm.key, person)
    assert writer
    entry = _Entry(session, firm.key, writer.key, case)
    entry.facts()
    occurrence = entry.moment(case.moment)
    entry.sent()
    for pit in case.open:
        if pit["title"] != case.moment["title"]:
            entry.moment({**pit, "kind": "pit"})
    return occurrence


class _Entry:
    """The rows of one case."""

    def __init__(self, session: Session, workspace: int, writer: int, case: Case) -> None:
        self.session, self.workspace, self.writer, self.case = session, workspace, writer, case
        told = case.client
        client = Client(
            workspace_id=workspace, name=told["name"], owner_id=writer, tier=told.get("tier") or ""
        )
        client.called, client.since = called(client.name), _day(told.get("since"))
        client.status, client.language = told.get("status") or "active", case.locale
        self.client = self._add(client)
        self.contact = self._contact() if case.contact else None

    def _contact(self) -> Contact:
        told = self.case.contact or {}
        contact = Contact(workspace_id=self.workspace, client_id=self.client.key, name=told["name"])
        contact.called, contact.role = called(contact.name), told.get("role") or ""
        contact.status = told.get("status") or "active"
        contact.preferences = list(told.get("preferences") or ())
        return self._add(contact)

    def facts(self) -> None:
        for value in self.case.client.get("values") or ():
            self._fact({"text": value, "said_by": self.case.writer, "on": None}, VALUES)
        for told in self.case.facts:
            self._fact(told, "answer")

    def _fact(self, told: Json, source: str) -> None:
        theirs = self.contact is not None and told["said_by"] == self.contact.name
        on = _day(told["on"]) or self.case.today
        fact = Fact(workspace_id=self.workspace, client_id=self.client.key, text=told["text"], on=on)
        fact.source = source
        fact.contact_id = self.contact.key if self.contact and source != VALUES else None
        fact.private = bool(told.get("private"))
        fact.in_words_of = told["said_by"] if theirs else ""
        fact.said_by = self.writer if theirs or fact.private else self._member(told["said_by"])
        self._add(fact)

    def moment(self, told: Json) -> int:
        judged = judge(told["title"])
        topic = (judged.topic if judged else None) or ""
        on = _day(told.get("on"))
        personal = told.get("cause") == "personal"
        yearly = kept_by_date(topic, told["title"]) and told["kind"] == "milestone"
        moment = Moment(
            workspace_id=self.workspace,
            fingerprint=fingerprint(self.client.key, None, told["kind"], told["title"], str(on)),
            client_id=self.client.key,
            contact_id=self.contact.key if self.contact and told is self.case.moment else None,
            kind=told["kind"],
            cause=told.get("cause"),
            topic=topic,
            what=told["title"],
            details=told.get("details") or "",
            on=on,
            recurs="yearly" if yearly and on else "none",
            month=on.month if yearly and on else None,
            day=on.day if yearly and on else None,
            sensitive=bool(told.get("sensitive")) or personal,
            author_id=self.writer,
            added_at=datetime.combine(self.case.today, MORNING),
        )
        self._add(moment)
        if moment.kind == "pit":
            opened = datetime.combine(min(on or self.case.today, self.case.today), MORNING)
            self.session.add(Pit(moment_id=moment.key, workspace_id=self.workspace, opened_at=opened))
        return self._add(Occurrence(workspace_id=self.workspace, moment_id=moment.key, on=on)).key

    def sent(self) -> None:
        """Each earlier note hangs on something that is done."""
        for number, note in enumerate(self.case.history, 1):
            about = self.moment({"kind": "milestone", "title": f"Earlier note {number}", "on": note["on"]})
            occurrence = self.session.get_one(Occurrence, about)
            occurrence.state = State.DONE
            at = datetime.combine(date.fromisoformat(note["on"]), MORNING)
            draft = Draft(
                workspace_id=self.workspace,
                occurrence_id=about,
                asked_by=self._member(note["by"]),
                type="recognition",
                asked_at=at,
            )
            draft.state, draft.text, draft.sent_at = DraftState.SENT, note["text"], at
            draft.form = note.get("form") or "email"
            self._add(draft)

    def _member(self, name: str) -> int:
        if name == self.case.writer:
            return self.writer
        known = members.by_person(self.session, self.workspace, known_as(name))
        new = members.Member(workspace_id=self.workspace, person=known_as(name), name=name, account="full")
        return (known or members.add(self.session, new)).key

    def _add(self, row: T) -> T:
        self.session.add(row)
        self.session.flush()
        return row


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _locale(row: Json) -> str:
    """The country of the locale, in the language of the draft."""
    locale, language = row.get("locale") or row["language"], row["language"][:2]
    return locale if locale.startswith(language) else COUNTRY[language]
