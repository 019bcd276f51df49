"""Stories of the product through the Agents Playground: the same arrives there as in our own."""

import os
from pathlib import Path

import pytest

from store import schema
from tests.parity.replay import replayed, story
from tests.peers.teams.through import chat_through
from tests.platforms.roster import Roster
from tests.platforms.tenant import Tenant

STORIES = Path(__file__).parents[2] / "scripts" / "scenarios"
# Without those that need a room of outsiders or an edited message, of which it knows nothing.
TOLD = ("P01", "P02", "P03", "P04", "P05", "P06", "P08", "P09", "P10", "P11")


@pytest.mark.parametrize("name", TOLD)
async def test_a_story_arrives_as_it_is_told(
    name: str, needed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [path] = STORIES.glob(f"{name}-*.json")
    ours, theirs = (f"sqlite:///{tmp_path / kind}.db" for kind in ("ours", "theirs"))
    for database in (ours, theirs):
        schema.upgrade(database)
    tenant = Tenant(Roster({}, {}, [], ""))
    tenant.entra.stand_in(monkeypatch)
    chats = {"teams": lambda: chat_through(tmp_path, theirs, tenant)}
    replay = await replayed(story(path), ours, chats)
    assert replay.unlike == [], os.linesep.join(replay.unlike)
    assert replay.compared > 0
