"""A script in the playground, line by line: what it prints at each, and which of its alternatives it took."""

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from bot.playground.chat import Chat
from bot.playground.lines import Line, Senseless, read_line
from bot.playground.script import Script
from bot.playground.stage import Stage, StageClock
from handlers.cards import Form
from prompts.offline import Composer
from tests.parity.seen import Asked, Face, File, Item, Json, Pressable, Seen

SILENT = ("nothing", "error")


@dataclass(frozen=True)
class Played:
    number: int
    line: Line
    seen: list[Seen]


async def played(url: str, lines: Sequence[Json]) -> AsyncIterator[Played]:
    """Lines without a sense are left out where the script allows it."""
    printed: list[Json] = []
    stage = Stage(url, StageClock(), Chat(), Composer())
    script = Script(stage, printed.append)
    try:
        for script.number, entry in enumerate(lines, 1):
            line = await _performed(script, entry)
            if line:
                told = [_seen(each, stage.chat) for each in printed if each["kind"] not in SILENT]
                yield Played(script.number, line, told)
            printed.clear()
    finally:
        stage.stop()


async def _performed(script: Script, entry: Json) -> Line | None:
    for each in entry.get("any", [entry]):
        if each is None:
            return None
        line = read_line(json.dumps(each), script.number)
        try:
            await script.perform(line)
        except Senseless:
            if "any" in entry:
                continue
            raise
        return line
    raise Senseless(script.number, "no alternative makes sense")


def _seen(printed: Json, chat: Chat) -> Seen:
    where = printed["to"], printed["private"]
    return Seen(printed["at"], *where, printed["kind"], printed["card"], _face(printed, chat))


def _face(printed: Json, chat: Chat) -> Face:
    if printed["kind"] == "form":
        return Face(printed["title"], form=_asked(chat.messages[printed["card"] - 1].card))
    return Face(
        printed["title"],
        printed["text"],
        tuple(map(Pressable, printed["buttons"])),
        tuple(Item(item["text"], tuple(item["buttons"])) for item in printed.get("items", ())),
        file=File(**printed["file"]) if "file" in printed else None,
    )


def _asked(form: object) -> tuple[Asked, ...]:
    """As it is printed, and what stands beside a field, which is not."""
    assert isinstance(form, Form)
    return tuple(
        Asked(f.name, f.label, f.value, f.required, f.error, f.options, f.hint, f.kind) for f in form.fields
    )
