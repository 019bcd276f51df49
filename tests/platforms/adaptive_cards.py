"""A strict reader of Adaptive Cards 1.5 as Teams draws them: everything that is wrong with one, in words."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tests.platforms.adaptive_parts import INSIDE, KNOWN, said, seen

Json = dict[str, Any]

CARD = "application/vnd.microsoft.card.adaptive"
MESSAGE = 80_000  # bytes in UTF-16. learn.microsoft.com, "Format your bot messages"
ACTIONS = 6  # in a row on a desktop. atc0005/go-teams-notify#161
SUGGESTED = 3  # learn.microsoft.com, "Dynamically guide users with suggested actions"
CALLS = ("<at>", "</at>", "{{DATE(", "{{TIME(", "${")


def in_message(activity: Json) -> list[str]:
    """What is posted, or drawn anew."""
    told = activity.get("attachments", ())
    cards = [each["content"] for each in told if each["contentType"] == CARD]
    labels = [each for each in activity.get("entities", ()) if each["type"] == "https://schema.org/Message"]
    offered = activity.get("suggestedActions", {}).get("actions", ())
    return [
        *(fault for card in cards for fault in in_card(card)),
        *(["labelled twice"] if len(labels) > 1 else []),
        *(["offers more than is shown"] if len(offered) > SUGGESTED else []),
        *(["an offer says what it does not show"] if any(e["title"] != e["value"] for e in offered) else []),
        *(["a card without a summary"] if cards and not seen(activity.get("summary", "x")) else []),
        *(["too large"] if weight(activity) > MESSAGE else []),
    ]


def in_answer(answer: Json) -> list[str]:
    """Of whatever kind: to a press, to a dialog."""
    drawn = (each for each in objects(answer) if each.get("type") == "AdaptiveCard")
    return [fault for card in drawn for fault in in_card(card)]


def in_card(card: Json) -> list[str]:
    parts = [*objects(card)]
    ids = [part["id"] for part in parts if "id" in part and part.get("type", "").startswith("Input.")]
    return [
        *_element(card, {"AdaptiveCard"}),
        *(["an input twice"] if len(ids) != len(set(ids)) else []),
        *(["the title is no words"] if "Text" not in str(card["body"][:1]) else []),
        *(f"reads {call}" for call in CALLS if any(call in words for words in _read(parts))),
        *(["too large"] if weight(card) > MESSAGE else []),
    ]


def weight(thing: object) -> int:
    """As Teams counts it."""
    return len(json.dumps(thing, ensure_ascii=False).encode("utf-16-le", "surrogatepass"))


def objects(thing: object) -> Iterator[Json]:
    if isinstance(thing, Mapping):
        yield dict(thing)
        thing = [*thing.values()]
    if isinstance(thing, list):
        for each in thing:
            yield from objects(each)


def _element(part: Json, allowed: set[str]) -> Iterator[str]:
    kind = part.get("type", "")
    if kind not in allowed:
        yield f"{kind}: not here"
    needed, more = KNOWN.get(kind, ({}, {}))
    known = needed | more
    yield from (f"{kind}: without {name}" for name in needed if name not in part)
    yield from (f"{kind}: does not know {name}" for name in part if name not in known and name != "type")
    yield from (f"{kind}: {name}" for name, fits in known.items() if name in part and not fits(part[name]))
    yield from OWN.get(kind, lambda part: ())(part)
    for name in INSIDE:
        for each in _held(part.get(name, [])):
            yield from _element(each, INSIDE[name])


def _held(value: Any) -> list[Json]:
    return [value] if isinstance(value, dict) else value


def _facts(part: Json) -> Iterator[str]:
    for fact in part["facts"]:
        if set(fact) != {"title", "value"} or not all(map(seen, fact.values())):
            yield "FactSet: a fact"


def _rich(part: Json) -> Iterator[str]:
    if not seen("".join(run["text"] for run in part["inlines"])):
        yield "RichTextBlock: nothing to see"


def _board(part: Json) -> Iterator[str]:
    for column in part["columns"]:
        if not set(column) <= {"width", "horizontalCellContentAlignment"} or column["width"] not in (1, 2):
            yield "Table: a column"
    if any(len(row["cells"]) != len(part["columns"]) for row in part["rows"]):
        yield "Table: a row of another length"


def _row(part: Json) -> Iterator[str]:
    first = [action for action in part.get("actions", ()) if action.get("mode") != "secondary"]
    if len(first) > ACTIONS or (part.get("actions") and not first):
        yield f"a row of {len(first)}"


def _choices(part: Json) -> Iterator[str]:
    values = [choice["value"] for choice in part["choices"]]
    if any(set(each) != {"title", "value"} or not all(map(seen, each.values())) for each in part["choices"]):
        yield "a choice"
    if len(values) != len(set(values)) or not all(map(said, values)):
        yield "choices: twice"
    if part.get("value", values[0]) not in values:
        yield "chosen is what is not offered"


def _falls_back(part: Json) -> Iterator[str]:
    """An old client sends the same."""
    own = {name: value for name, value in part.items() if name not in ("type", "verb", "fallback")}
    if own != {name: value for name, value in part.get("fallback", {}).items() if name != "type"}:
        yield "Action.Execute: another fallback"


OWN: dict[str, Callable[[Json], Iterator[str]]] = {
    "AdaptiveCard": _row,
    "ActionSet": _row,
    "FactSet": _facts,
    "Table": _board,
    "RichTextBlock": _rich,
    "Input.ChoiceSet": _choices,
    "Action.Execute": _falls_back,
}


def _read(parts: list[Json]) -> Iterator[str]:
    """All that a client reads more into."""
    for part in parts:
        if part.get("type") in ("TextBlock", "TextRun"):
            yield part["text"]
        yield from (words for fact in part.get("facts", ()) for words in fact.values())
