"""Cases to drafts: each is put on record in a real store, then asked for, written and checked as any is."""

import asyncio
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from bot import places
from bot.config import OpenAI
from bot.evaluation.casebook import Case, known_as, newest, put
from bot.playground.chat import Chat
from bot.playground.stage import Stage, StageClock
from bot.writers import writing
from handlers.cards import Card
from handlers.commands.drafts import AskForDraft
from handlers.commands.settings import NotePerson
from handlers.context import Place
from handlers.reading.wish import TYPES
from prompts.brief import Brief, Tell, Words, Writer, quietly
from prompts.checks import CHECKS, check
from prompts.tongue import native
from store import schema
from store.drafts import Draft, DraftState

Json = dict[str, Any]
NOON = time(12, tzinfo=UTC)


@dataclass
class Watched:
    """A writer with somebody looking over its shoulder: what it was last told, and what it wrote."""

    writer: Writer
    brief: Brief | None = field(default=None, repr=False)
    words: Words | None = field(default=None, repr=False)

    async def write(self, brief: Brief, tell: Tell = quietly) -> Words:
        self.brief, self.words = brief, await self.writer.write(brief, tell)
        return self.words


def predict_drafts(
    rows: Iterable[Mapping[str, Any]], _roster: Sequence[Mapping[str, Any]], model: OpenAI | None = None
) -> Iterator[Json]:
    """One record a case; a firm is a workspace, so that its letters are told from one another.

    With a model it writes, with the same checks, and the offline composer behind it.
    """
    with tempfile.TemporaryDirectory(prefix="moments-eval-") as folder:
        url = f"sqlite:///{Path(folder)}/moments.db"
        schema.create(url)
        with asyncio.Runner() as runner:
            writer = writing(model)
            watched = Watched(runner.run(writer.__aenter__()))
            stage = Stage(url, StageClock(datetime(2000, 1, 1, tzinfo=UTC)), Chat(), watched)
            for row in rows:
                yield runner.run(_answered(stage, watched, Case(row)))
            stage.stop()
            runner.run(writer.__aexit__(None, None, None))


async def _answered(stage: Stage, watched: Watched, case: Case) -> Json:
    stage.clock.time = datetime.combine(case.today, NOON)
    workspace, person = f"playground/{known_as(case.firm)}", known_as(case.writer)
    locale = case.locale if case.locale.startswith("en") else "en-GB"
    told = NotePerson(person, case.writer, "advisor", "UTC", locale, "full", True, ())
    await stage.note_person(workspace, told)
    occurrence = await stage.transactions.run(lambda session: put(session, workspace, person, case))
    watched.brief = watched.words = None
    wanted = case.type if case.type in TYPES else ""
    asked = AskForDraft(occurrence=occurrence, form=case.form, type=wanted)
    said = await stage.ask(asked, person, places.direct(workspace, person))
    now = stage.clock.time
    draft = await stage.transactions.run(lambda session: newest(session, workspace, person, occurrence, now))
    if draft is None or draft.state != DraftState.READY:
        return _refused(case, _why(stage, said, places.direct(workspace, person)))
    return _written(case, draft, watched)


def _why(stage: Stage, said: object, place: Place) -> str:
    """What the person reads: the answer at once, or the question on the card of the draft."""
    if isinstance(said, Card):
        return said.title
    cards = [m.card for m in stage.chat.messages if m.place == place and isinstance(m.card, Card)]
    texts = [getattr(block, "markdown", "") for block in cards[-1].blocks] if cards else []
    return " ".join(text for text in texts if text)


def _refused(case: Case, why: str) -> Json:
    empty: Json = {"subject": None, "text": "", "slots": [], "facts_used": [], "notes": [], "checks": []}
    head = {"id": case.id, "result": "refuse", "why": why, "type": None}
    return {**head, "language": case.language, "form": case.form, **empty}


def _written(case: Case, draft: Draft, watched: Watched) -> Json:
    assert watched.brief and watched.words
    failed = {failure.name: failure.what for failure in check(watched.words, native(watched.brief))}
    slots = zip(draft.slots, draft.topics, strict=True)
    return {
        "id": case.id,
        "result": "draft",
        "why": "",
        "type": watched.brief.type,
        "language": draft.locale[:2],
        "form": draft.form,
        "subject": draft.subject or None,
        "text": draft.text,
        "slots": [{"text": slot, "topic": topic} for slot, topic in slots],
        "facts_used": case.used(draft.facts),
        "notes": draft.notes,
        "checks": [
            {"name": name, "ok": name not in failed, "detail": failed.get(name, "")} for name, _ in CHECKS
        ],
    }
