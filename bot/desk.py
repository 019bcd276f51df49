"""What a handler may leave behind in its transaction: rows for jobs, posts and due things."""

from dataclasses import dataclass
from datetime import datetime

from bot import places, wire
from bot.directory import Directory, read_names
from bot.waking import Waker
from bot.wire import Errand
from handlers.commands import Command, Job
from handlers.context import Person, Place, Post
from handlers.reading.names import Names
from handlers.routing import Asker
from store import deliveries, due, jobs, turns
from store.db import Session
from store.deliveries import Delivery
from store.due import Due
from store.jobs import Job as JobRow
from store.members import Member
from store.workspaces import Workspace


@dataclass(frozen=True)
class Desk:
    session: Session
    workspace: Workspace
    who: Person
    where: Place
    asker: Asker
    now: datetime
    waker: Waker
    directory: Directory
    version: int  # of the names, when the transaction began

    def later(self, job: Job) -> None:
        self.waker.job(self.session, jobs.add(self.session, self._row(job)))

    def hold(self, command: Command) -> int:
        """Keep a command until its asker is known."""
        return jobs.add(self.session, self._row(command, held=True)).key

    def release(self, job_id: int, keep: bool) -> None:
        """Its asker is known now: ask again, or let it go."""
        if not keep:
            jobs.done(self.session, job_id)
        elif row := jobs.get(self.session, job_id):
            row.held = False
            self.waker.job(self.session, row)

    def post(self, post: Post) -> None:
        to = post.to
        place = places.direct(self.workspace.name, to.person) if isinstance(to, Member) else to
        row = Delivery(
            workspace_id=self.workspace.key,
            name=post.key,
            place=place,
            subject=f"told:{post.key}" if post.show else post.subject,
            card=wire.dump(kept) if (kept := post.card or self._shown(post)) else None,
            queued_at=self.now,
            until_at=post.until,
        )
        behind = turns.last_open(self.session, place)
        if (queued := deliveries.queue(self.session, row)) and behind is None:
            self.waker.post(self.session, queued)  # else it is called when the one before it is settled

    def at(self, instant: datetime, command: Command, key: str) -> None:
        row = Due(workspace_id=self.workspace.key, name=key, at=instant, command=wire.dump(command))
        due.put(self.session, row)

    def changed(self, subject: str) -> None:
        for row in deliveries.want_again(self.session, self.workspace.key, subject):
            self.waker.post(self.session, row)

    def names(self) -> Names:
        """Names that this transaction itself added are not kept: it may yet be rolled back."""
        if self.session.is_modified(self.workspace) or self.workspace.names_version != self.version:
            return read_names(self.session, self.workspace)
        return self.directory.names(self.session, self.workspace)

    def _shown(self, post: Post) -> Errand | None:
        return Errand(post.show, self.who, self.where) if post.show else None

    def _row(self, job: Job | Command, held: bool = False) -> JobRow:
        errand = wire.dump(Errand(job, self.who, self.where, self.asker))
        return JobRow(workspace_id=self.workspace.key, errand=errand, held=held, at=self.now)
