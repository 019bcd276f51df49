"""The count after a run: what was lost, came twice, or came before what it follows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from store.deliveries import Delivery, Sending
from tests.crash.firm import Plan
from tests.crash.slack import FakeSlack, Post

TAKEOVER = 30.0  # seconds


@dataclass(frozen=True)
class Count:
    mode: str
    seed: int
    posts: int
    lost: list[str]
    twice: list[str]
    out_of_order: list[str]
    done: dict[str, int]
    seconds: float
    takeover: float  # the longest
    evidence: Path

    @property
    def faults(self) -> list[str]:
        return [*self.lost, *self.twice, *self.out_of_order]

    @property
    def good(self) -> bool:
        return not self.faults and self.takeover < TAKEOVER

    def __str__(self) -> str:
        done = " ".join(f"{name} {number}" for name, number in sorted(self.done.items()))
        found = f"lost {len(self.lost)} twice {len(self.twice)} out of order {len(self.out_of_order)}"
        times = f"{self.seconds:.0f} s, takeover {self.takeover:.1f} s"
        return f"{self.mode}, seed {self.seed}: posts {self.posts} {found}; {done}; {times}"


def lost(plan: Plan, slack: FakeSlack, rows: Sequence[Delivery]) -> list[str]:
    """Rows that did not end as sent, posts that no room got, rooms without a digest."""
    open_rows = [f"{row.place} {row.name} is {row.state}" for row in rows if row.state != Sending.SENT]
    got = {(post.channel, _name(post)) for post in slack.posts}
    missing = [f"{c} {name} did not arrive" for c, name in _expected(plan) if (c, name) not in got]
    greeted = {channel for channel, name in got if name.startswith("digest:")}
    silent = {channel for channel, _ in _expected(plan)} - greeted
    return [*open_rows, *missing, *(f"{channel} got no digest" for channel in sorted(silent))]


def twice(slack: FakeSlack) -> list[str]:
    """A digest counts by its room: there is one a day, whatever its number."""
    names = Counter((p.channel, "digest" if _name(p).startswith("digest:") else p.key) for p in slack.posts)
    return [f"{channel} {name} came {n} times" for (channel, name), n in names.items() if n > 1]


def out_of_order(slack: FakeSlack) -> list[str]:
    """In each room the numbers go up; what came twice is counted elsewhere."""
    heard: dict[str, list[str]] = {}
    for post in slack.posts:
        if _name(post).startswith("post:") and _name(post) not in heard.setdefault(post.channel, []):
            heard[post.channel].append(_name(post))
    return [f"{channel}: {names}" for channel, names in heard.items() if names != sorted(names)]


def write(folder: Path, count: Count, slack: FakeSlack, rows: Sequence[Delivery]) -> None:
    """All that is known, beside the logs of the processes."""
    said = [f"{p.at:.3f} {p.channel} {p.key}" for p in slack.posts]
    asked = [f"{c.at:.3f} {c.method} {c.channel} {c.key} {c.fault}" for c in slack.calls]
    known = {"wrong": count.faults, "posts": said, "calls": asked, "rows": map(repr, rows)}
    for name, lines in known.items():
        (folder / f"{name}.txt").write_text("\n".join([str(count), *lines]))


def _expected(plan: Plan) -> list[tuple[str, str]]:
    numbers = range(1, plan.posts + 1)
    return [(place.split("/")[2], f"post:{place}:{n}") for place in plan.places() for n in numbers]


def _name(post: Post) -> str:
    """A key is the number of the workspace and the name of the post."""
    return post.key.partition(":")[2]
