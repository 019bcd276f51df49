"""Where a platform shows something else than the playground, and why it has to. Nothing else may differ."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.playground.lines import Line
from tests.parity.files import consent, file_behind, own_ids
from tests.parity.hints import words_alone
from tests.parity.seen import Asked, Face, Pressable, Seen

Lines = Sequence[Seen]
SCALE = tuple(str(number) for number in range(1, 8))
OPEN = "Open the form"
BESIDE = -1000  # so that words are no card of the playground's
CHOSEN = {"yes-no": ("yes", "no"), "scale": SCALE}


@dataclass(frozen=True)
class Difference:
    """`shown`: what the playground printed at a line, as that platform has it; `story` needs it."""

    name: str
    platforms: tuple[str, ...]
    reason: str
    story: str
    shown: Callable[[Line, Lines, Lines], Lines]


def _fields(change: Callable[[Asked, Asked], Asked]) -> Callable[[Line, Lines, Lines], Lines]:
    """Of each form, with the field that came in its place."""

    def shown(line: Line, expected: Lines, got: Lines) -> Lines:
        came = {asked.name: asked for seen in got for asked in seen.face.form or ()}
        return [
            _with_fields(seen, lambda asked: change(asked, came.get(asked.name, asked))) for seen in expected
        ]

    return shown


def _with_fields(seen: Seen, change: Callable[[Asked], Asked]) -> Seen:
    if seen.face.form is None:
        return seen
    return replace(seen, face=replace(seen.face, form=tuple(map(change, seen.face.form))))


def _chosen(asked: Asked, came: Asked) -> Asked:
    return replace(asked, options=CHOSEN.get(asked.kind, asked.options))


def _named_lengths(asked: Asked, came: Asked) -> Asked:
    if asked.kind != "date" or not asked.options:
        return asked
    return replace(asked, options=(), beside=_joined(asked.beside, f"Or: {', '.join(asked.options)}"))


def _error_in_hint(asked: Asked, came: Asked) -> Asked:
    if not asked.error or came.error:
        return asked
    return replace(asked, error="", beside=_joined(asked.error, asked.beside))


def _joined(*words: str) -> str:
    return " · ".join(word for word in words if word)


def _by_a_press(line: Line, expected: Lines, got: Lines) -> Lines:
    """What is missing is said above the button; the form itself is as it is."""
    held = [seen for seen in got if any(button.label == OPEN for button in seen.face.buttons)]
    if line.verb != "say" or not held or not any(seen.kind == "form" for seen in expected):
        return expected
    [form] = (seen for seen in expected if seen.kind == "form")
    fields = form.face.form or ()
    missing = [asked for asked in fields if asked.error or (asked.required and not asked.value)]
    lines = [form.face.title, *(f"{asked.label}: {asked.error or 'missing'}" for asked in missing)]
    card = Face(form.face.title, "\n".join(lines), (Pressable(OPEN),))
    return [replace(form, kind="card", card=-form.card, face=card), *expected]


def _beside(line: Line, expected: Lines, got: Lines) -> Lines:
    """The title of the card that follows."""
    cards = {seen.face.title for seen in expected if seen.kind == "card"}
    words = [seen for seen in got if seen.face == Face(seen.face.title, seen.face.title)]
    told = [replace(seen, card=BESIDE - seen.card) for seen in words if seen.face.title in cards]
    return (
        [*told, *expected]
        if line.verb == "press" and len(told) == 1 and len(got) > len(expected)
        else expected
    )


def _in_place(line: Line, expected: Lines, got: Lines) -> Lines:
    """The answer to a form; what else came of it is as it is."""
    mine = f"@{line.values.get('who')}"
    answers = [seen for seen in expected if seen.to == mine and seen.kind == "card"]
    stands = [seen for seen in got if seen.to == mine and seen.kind == "update"]
    if line.verb != "submit" or not answers or not stands:
        return expected
    return [replace(seen, kind="update") if seen is answers[0] else seen for seen in expected]


DIFFERENCES = (
    Difference(
        "words alone",
        ("teams",),
        "Nobody types /moment in Teams: the words alone are said to the bot.",
        "messages",
        words_alone,
    ),
    Difference(
        "form by a press",
        ("slack", "teams"),
        "No platform opens a form in answer to a message: a card says what is missing, its button opens it.",
        "messages",
        _by_a_press,
    ),
    Difference(
        "chosen",
        ("slack", "teams"),
        "Yes or no and a number of a scale are typed in a script; before a person they are to choose from.",
        "P02-new-client",
        _fields(_chosen),
    ),
    Difference(
        "named lengths",
        ("slack", "teams"),
        "A date is typed in words, so its field cannot be a menu: the lengths it takes instead are named.",
        "P10-snooze",
        _fields(_named_lengths),
    ),
    Difference(
        "error in the hint",
        ("slack",),
        "Slack shows an error beside a field only after a submission; a form that opens says it in the hint.",
        "P05-form",
        _fields(_error_in_hint),
    ),
    Difference(
        "ids of a calendar",
        ("slack",),
        "The ids in a calendar name the workspace they come from, so that two firms' calendars never mix.",
        "P08-import-columns",
        own_ids,
    ),
    Difference(
        "file behind its card",
        ("slack",),
        "On Slack a file is a message of its own; a message of ours cannot hold both a file and buttons.",
        "P08-import-columns",
        file_behind,
    ),
    Difference(
        "file after consent",
        ("teams",),
        "Teams takes a file from a bot only after the person has agreed: a card of Teams' own asks first.",
        "P08-import-columns",
        consent,
    ),
    Difference(
        "words beside",
        ("teams",),
        "Teams wants an answer to every press: where a card comes as a message of its own, its title.",
        "messages",
        _beside,
    ),
    Difference(
        "form in place",
        ("teams",),
        "Action.Execute opens no dialog on Teams: the form stands where its button was, and its answer too.",
        "P02-new-client",
        _in_place,
    ),
)
