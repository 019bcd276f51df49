"""Whatever the names and the text: what is hidden leaves no trace, and what is removed was never there."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.reading.names import Mention, Named, Names
from handlers.reading.spelling import Spelling, one_slip

PART = st.sampled_from(
    "Ann Bo Cosmo Olsen Olsson Page Reid Müller Tall Pines Stark Gears Globe d'Arc Sharpe-Lowe Ng".split()
)
NAME = st.lists(PART, min_size=1, max_size=3).map(" ".join)
ENTRY = st.builds(
    Named,
    st.integers(1, 6),
    NAME,
    st.lists(NAME, max_size=2).map(tuple),
    st.lists(NAME, max_size=2).map(lambda names: tuple(enumerate(names))),
)
ENTRIES = st.lists(ENTRY, max_size=6, unique_by=lambda entry: entry.client_id)
SPICE = st.sampled_from(
    [
        "'s",
        ", ",
        " @ ",
        ": ",
        " & ",
        " and ",
        ".",
        " left ",
        "Olsn",
        "Pge",
        "R. ",
        " J ",
        "\u200b",
        "é",
        "5 May ",
    ]
)
TEXT = st.lists(st.one_of(PART, SPICE, PART.map(str.lower), st.text(max_size=3)), max_size=12).map(" ".join)


def seen(mentions: list[Mention]) -> list[tuple[object, ...]]:
    return [(*one[:2], sorted(one.forms, key=str), *one[3:]) for one in mentions]


@given(ENTRIES, TEXT, st.frozensets(st.integers(1, 6)))
def test_hiding_a_client_is_the_same_as_not_knowing_it(
    entries: list[Named], text: str, hidden: frozenset[int]
) -> None:
    ignorant = Names(entry for entry in entries if entry.client_id not in hidden)
    knowing = Names(entries)
    assert seen(knowing.find(text, hidden)) == seen(ignorant.find(text))
    assert knowing.nearest(text, hidden) == ignorant.nearest(text)


@given(ENTRIES, ENTRY, TEXT)
def test_adding_and_removing_leaves_no_trace(entries: list[Named], entry: Named, text: str) -> None:
    others = [other for other in entries if other.client_id != entry.client_id]
    touched, untouched = Names(others), Names(others)
    touched.add(entry)
    touched.remove(entry.client_id)
    assert seen(touched.find(text)) == seen(untouched.find(text))
    assert touched.nearest(text) == untouched.nearest(text)


@given(ENTRIES, TEXT)
def test_mentions_stand_in_order_inside_the_text(entries: list[Named], text: str) -> None:
    mentions = Names(entries).find(text)
    assert all(0 <= one.start < one.end <= len(text) and one.forms for one in mentions)
    assert [one.start for one in mentions] == sorted(one.start for one in mentions)


@given(ENTRY)
def test_a_client_is_found_by_its_own_name(entry: Named) -> None:
    mentions = Names([entry]).find(entry.client)
    assert entry.client_id in {client for one in mentions for client in one.clients}


WORD = st.text("abcdeé", min_size=2, max_size=8)


@given(st.lists(WORD, max_size=8), WORD)
def test_the_words_one_slip_away_are_exactly_those(known: list[str], word: str) -> None:
    near = Spelling(known).near(word)
    assert set(near) == {one for one in known if one != word and one_slip(word, one)}
    assert len(near) == len(set(near))


@given(WORD, WORD)
def test_a_slip_goes_both_ways(one: str, other: str) -> None:
    assert one_slip(one, other) == one_slip(other, one)
