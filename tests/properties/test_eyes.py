"""Whatever the firm: nothing reaches a reader who may not know of it, and nothing hints at it."""

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.transactions import Transactions
from tests.properties.firms import CHEERFUL, OFFICE, Firm, Names, firms
from tests.properties.stories import Step, opening, stories
from tests.properties.theatre import Heard, Theatre

pytestmark = pytest.mark.timeout(180)  # whole stories, on machines that are busy

Json = dict[str, Any]
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
FEW = settings(max_examples=10, deadline=None, derandomize=True, suppress_health_check=SLOW)
FEWER = settings(FEW, max_examples=5)  # each is performed twice


@pytest.fixture(scope="session")
def theatre(tmp_path_factory: pytest.TempPathFactory, migrated: Path) -> Iterator[Theatre]:
    file = tmp_path_factory.mktemp("theatre") / "moments.db"
    shutil.copy(migrated, file)
    kept = Transactions(f"sqlite:///{file}")
    yield Theatre(migrated, file, kept)
    kept.close()


def blurted(firm: Firm, step: Step) -> Names:
    """What somebody from the other side enters in words of their own: that is no secret from then on."""
    who, said = step.line.get("who"), str(step.line.get("say", "")).casefold()
    enters = said.startswith(("/moment add ", "/moment client add ")) or ": " in said
    names = [(part, firm.inside(client)) for client in firm.clients for part in client.words]
    names += [(told.word, firm.may_know(told, {})) for told in firm.told]
    outside = [word for word, inside in names if enters and who not in inside]
    return frozenset(word for word in outside if word.casefold() in said)


def leaks(firm: Firm, steps: Sequence[Step], heard: Sequence[Heard]) -> Iterator[str]:
    """Each word that came to eyes it is not for."""
    closed = {"#shared"}
    known: set[str] = set()
    done = -1
    for one in heard:
        for step in steps[done + 1 : one.step + 1]:
            known |= blurted(firm, step)
            closed |= closes(step)
        done = max(done, one.step)
        if one.line["kind"] == "gone" or one.line["to"] == f"@{OFFICE}":
            continue
        to = one.line["to"]
        if to in closed:
            yield f"{to} is read by outsiders: {one.line['title']}"
        for word, eyes, in_rooms in secrets(firm, one):
            sees = in_rooms if to.startswith("#") else to[1:] in eyes
            typed = steps[one.step].line
            own = typed.get("who") == to[1:] and word.casefold() in str(typed).casefold()
            if word not in known and not own and not sees and word.casefold() in one.words:
                yield f"{word} is shown to {to} after {typed}: {one.words}"


def secrets(firm: Firm, one: Heard) -> Iterator[tuple[str, Names, bool]]:
    """Each made-up word, who may read it in private, and whether a room may."""
    for client in firm.clients:
        for word in client.words:
            yield word, firm.inside(client), not client.wall
    for told in firm.told:
        before, after = (firm.may_know(told, owners) for owners in one.owners)
        yield told.word, before | after, firm.told_in_rooms(told)


def closes(step: Step) -> Names:
    if step.line.get("account") == "guest":
        return frozenset(step.line["rooms"])
    audience = step.line.get("audience", "internal")
    return frozenset((step.line["room"],)) if audience != "internal" else frozenset()


@st.composite
def anything(draw: st.DrawFn) -> tuple[Firm, list[Step]]:
    firm = draw(firms())
    return firm, opening(firm) + draw(stories(firm))


@FEW
@given(anything())
def test_no_line_shows_its_reader_what_they_may_not_see(
    theatre: Theatre, drawn: tuple[Firm, list[Step]]
) -> None:
    firm, steps = drawn
    assert list(leaks(firm, steps, theatre.play(steps))) == []


@st.composite
def with_a_secret(draw: st.DrawFn) -> tuple[Names, list[Step], Names]:
    """A story, who is outside of something in it, and the words of that."""
    firm = draw(firms())
    walled = [
        (frozenset((client.name,)), firm.outside(client.wall)) for client in firm.clients if client.wall
    ]
    secret = [told for told in firm.told if told.nature in CHEERFUL and firm.secret(told)]
    quiet = [(frozenset((told.word,)), firm.outside(firm.may_know(told, {}))) for told in secret]
    hidden, outsiders = draw(st.sampled_from([pair for pair in (*walled, *quiet) if pair[1]]))
    return outsiders, opening(firm, hidden) + draw(stories(firm, hidden, outsiders)), hidden


@FEWER
@given(with_a_secret())
def test_outsiders_and_rooms_get_the_same_where_it_was_never_told(
    theatre: Theatre, drawn: tuple[Names, list[Step], Names]
) -> None:
    assert differences(theatre, *drawn) == []


def differences(theatre: Theatre, outsiders: Names, steps: Sequence[Step], hidden: Names) -> list[Any]:
    """What the outsiders got, with the secret and without, where that is not the same."""
    ignorant = [None if _of_insiders(step, hidden, outsiders) else step for step in steps]
    seen, unaware = (_read_by(outsiders, theatre.play(told)) for told in (steps, ignorant))
    return [pair for pair in zip_longest(seen, unaware) if pair[0] != pair[1]]


def _of_insiders(step: Step, hidden: Names, outsiders: Names) -> bool:
    return bool(hidden & step.says) and step.line.get("who") not in outsiders


def _read_by(readers: Names, heard: Sequence[Heard]) -> list[str]:
    """What they and the rooms got, in order, without what merely counts rows."""
    shown = []
    for one in heard:
        if one.line["to"].startswith("#") or one.line["to"][1:] in readers:
            line = {name: value for name, value in one.line.items() if name not in ("card", "line")}
            shown.append(re.sub(r"moment-\d+", "moment-0", json.dumps({"step": one.step, **line})))
    return shown
