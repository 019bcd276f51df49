"""What people type and Slack would take for markup stays words, in every message and form that leaves us."""

import json
import re
from collections.abc import Iterator

import pytest

from tests.peers.slack.firm import Firm
from tests.peers.slack.peer import ALICE, BOB, ROOM, Json
from tests.platforms.office import Office
from tests.platforms.screen import words

pytestmark = pytest.mark.usefixtures("unhurried")

CLIENT = "<!channel> & Sons"
PERSON = "<@U02BOB> <https://evil.example|Jane>"
NEWS = {"client": CLIENT, "contact": PERSON, "kind": "transition", "when": "25 November"}
DIGEST = "2026-11-25T15:00:00+00:00"
MARKUP = re.compile(r"<[!@#]|<(https?|mailto):")


async def test_nothing_that_was_typed_rings_links_or_mentions_anybody(firm: Firm, office: Office) -> None:
    await _told_all_over(firm, office)
    sent = list(_sent(firm))
    assert len(sent) > 15
    for body in sent:
        assert MARKUP.search(body.get("text") or "") is None, body["text"]
        for text in _literal(body.get("blocks", ())):
            assert "<!channel" not in text and "<@" not in text, text
        assert _links(body.get("blocks", ())) <= {None}


async def test_what_was_typed_is_read_as_it_was_typed(firm: Firm, office: Office) -> None:
    await firm.slash(f"client add {_as_slack_sends(CLIENT)}")
    [name] = [
        b["element"]["initial_value"] for b in firm.slack.modals[-1]["blocks"] if b["block_id"] == "name"
    ]
    await firm.submit({})
    [[kept]] = office.rows("select name from client")
    assert kept == name and "& Sons" in str(kept)
    shown = await firm.slash(f"client {_as_slack_sends(CLIENT)}")
    assert "& Sons" in words(shown) and "&amp; Sons" not in words(shown)
    assert "&amp; Sons" in shown["text"]


async def test_pictures_of_colons_stay_colons(firm: Firm) -> None:
    await firm.known("Acme")
    await firm.slash("touch Acme: said :tada: & *thanks* _a lot_ `code` ~no~")
    shown = await firm.slash("client Acme")
    for block in shown["blocks"]:
        for text in _plain(block):
            assert text.get("emoji") is False
    assert "mrkdwn" not in json.dumps([list(_sent(firm))])


async def _told_all_over(firm: Firm, office: Office) -> None:
    """In the form, the cards, the digest, the draft, the lists, an error and the direct message."""
    await firm.slash(f"client add {_as_slack_sends(CLIENT)}")
    await firm.submit({})
    for what in ("promoted to *CFO* <!here> &lt;", "bought <https://evil.example|a house>"):
        await firm.slash("add")
        assert await firm.submit({**NEWS, "what": what, "details": "<!everyone> & `co`"}) == {}
    for line in ("client", "list", "pits", "snooze", "add", "felt"):
        await firm.slash(f"{line} {_as_slack_sends(CLIENT)}")
    await firm.say(f"<@{firm.slack.BOT}> client {_as_slack_sends(CLIENT)}", ROOM)
    await firm.say(f"pit: {_as_slack_sends(CLIENT)} was billed twice", firm.direct[ALICE], BOB)
    await office.at(DIGEST)
    digest = await firm.last(ROOM)
    assert "Sons" in words(digest)
    await firm.press(digest, "Draft")
    await firm.press(digest, "Done", who=BOB)
    await firm.slash(f"touch {_as_slack_sends(CLIENT)}: told {_as_slack_sends(PERSON)} <#C1|room>")
    await firm.slash("my-day")


def _as_slack_sends(text: str) -> str:
    """Slack escapes what a person types; what it would escape cannot be a real token."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _sent(firm: Firm) -> Iterator[Json]:
    """Everything that left us with words in it."""
    for call in firm.slack.calls:
        if "text" in call["args"] or "view" in call["args"]:
            yield call["args"].get("view") or call["args"]
    for post in firm.slack.response_url_posts:
        yield post["body"]
    for delivery in firm.slack.deliveries:
        if delivery["text"].startswith("{"):
            yield json.loads(delivery["text"])


def _literal(thing: object) -> Iterator[str]:
    if isinstance(thing, dict):
        if isinstance(thing.get("text"), str):
            yield thing["text"]
        for value in thing.values():
            yield from _literal(value)
    if isinstance(thing, list | tuple):
        for item in thing:
            yield from _literal(item)


def _plain(thing: object) -> Iterator[Json]:
    if isinstance(thing, dict):
        if thing.get("type") == "plain_text":
            yield thing
        for value in thing.values():
            yield from _plain(value)
    if isinstance(thing, list):
        for item in thing:
            yield from _plain(item)


def _links(thing: object) -> set[str | None]:
    """The kinds of rich text that would link, ring or mention."""
    kinds = {"link", "user", "usergroup", "broadcast", "channel", "emoji"}
    found = json.dumps(thing)
    return {kind for kind in kinds if f'"type": "{kind}"' in found} or {None}
