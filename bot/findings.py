"""What the rows tell those who run the bot: what will not happen and why; never a word of a client."""

from datetime import datetime, timedelta

from bot import installs, wire
from store import beats, budgets, channels, deliveries, digests, due, jobs, suggestions, workspaces
from store.channels import Audience, Channel
from store.db import Session
from store.deliveries import Delivery, Sending
from store.jobs import Job
from store.workspaces import Workspace

LATE = timedelta(minutes=1)
MILLIONTHS = 1_000_000
ENDS = {
    Sending.FAILED: "was given up",
    Sending.UNSURE: "may have arrived or not, and is not repeated: look there",
}


def found(session: Session, now: datetime) -> tuple[list[str], list[str]]:
    """What is wrong, and what is good to know."""
    wrong, told = _workers(session, now), list[str]()
    for workspace in workspaces.everyone(session):
        if workspace.uninstalled_at:
            told += installs.gone(session, workspace)
            continue
        told += [*_rooms(session, workspace), *_listening(session, workspace)]
        told += _model(session, workspace, now)
        wrong += _stuck(session, workspace)
    return wrong, told


def _workers(session: Session, now: datetime) -> list[str]:
    wrong, earliest = list[str](), due.earliest(session)
    if not beats.living(session, now):
        wrong.append("Nobody works: nothing is sent. Start moments serve; with PostgreSQL moments work too.")
    if earliest and earliest < now - LATE:
        wrong.append(f"What was due on {_at(earliest)} has not happened yet.")
    return wrong


def _rooms(session: Session, workspace: Workspace) -> list[str]:
    rooms = channels.rooms(session, workspace.key)
    silent = [(room.name, why) for room in rooms if (why := _silence(room, workspace))]
    last = digests.last_day(session, workspace.key)
    latest = f"last digest on {last:%A %d %B}" if last else "no digest yet"
    return [
        f"{workspace.name}: {len(rooms)} rooms, {latest}.",
        *(f"  No digest in {name}: {why}." for name, why in silent),
    ]


def _silence(room: Channel, workspace: Workspace) -> str | None:
    """Why this room gets no digest."""
    if not room.digest:
        return "it is switched off there (settings digest on)"
    if not room.wants_digest(workspace.profession):
        return f"in {workspace.profession} it goes to each owner (settings digest on)"
    if room.learned_at is None or room.audience == Audience.UNKNOWN:
        return "we do not know yet who reads there; is the bot invited?"
    if room.audience == Audience.EXTERNAL:
        return "it is shared with people outside the firm"
    return "a guest or an outsider is in the room" if room.outsiders else None


def _listening(session: Session, workspace: Workspace) -> list[str]:
    """What was not asked because somebody had been asked often enough is kept nowhere: only its number is."""
    rooms = sum(room.listening and room.internal for room in channels.rooms(session, workspace.key))
    held = suggestions.held_back(session, workspace.key)
    if not rooms and not held:
        return []
    some = "1 suggestion was" if held == 1 else f"{held} suggestions were"
    return [
        f"  Listening in {rooms} of them; {some} held back in 30 days: nobody gets more than three a day."
    ]


def _model(session: Session, workspace: Workspace, now: datetime) -> list[str]:
    """What a model was asked today; by the clock of the machine, as its bill is."""
    use = budgets.used(session, workspace.key, now.date())
    if use is None or not use.calls:
        return []
    times = "once" if use.calls == 1 else f"{use.calls} times"
    cost = f", {use.cost / MILLIONTHS:.4f} of cost" if use.cost else ""
    return [f"  The model was asked {times} today: {use.tokens} tokens{cost}."]


def _stuck(session: Session, workspace: Workspace) -> list[str]:
    posts, errands = deliveries.stuck(session, workspace.key), jobs.failed(session, workspace.key)
    rooms = {room.place: room.name for room in channels.rooms(session, workspace.key)}
    return [*(_post(post, rooms) for post in posts), *(_errand(errand) for errand in errands)]


def _post(post: Delivery, rooms: dict[str, str]) -> str:
    to = f"in {rooms[post.place]}" if post.place in rooms else "to a person"
    why = f" ({post.why})" if post.why else ""
    return f"A post {to}, of {_at(post.queued_at)}, {ENDS[Sending(post.state)]}{why}."


def _errand(job: Job) -> str:
    return f"A job ({wire.kind_of(job.errand)}) of {_at(job.at)} was given up ({job.why})."


def _at(instant: datetime) -> str:
    return f"{instant:%A %d %B at %H:%M} UTC"
