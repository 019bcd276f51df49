"""Cards as a handler might make them, and as none would: every shape, empty or far too much of it."""

from hypothesis import strategies as st

from bot.letters import whole
from handlers.cards import (
    Attachment,
    Button,
    Buttons,
    Card,
    Facts,
    Item,
    Link,
    Note,
    Picture,
    Quote,
    Series,
    Table,
    Text,
)
from handlers.commands.drafts import Reword
from handlers.commands.lists import ListMoments, ShowMyDay
from handlers.commands.moments import AddMoment, FinishMoment, Undo
from tests.properties.words import short, text

MOST_ITEMS = 200
ADDRESSES = ("https://acme.slack.com/archives/C1/p71", "https://a.b/" + "x" * 3000, "javascript:alert(1)")


def _row(columns: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.tuples(*[short] * columns)


number = st.integers(0, 2**31)
stored = text.map(whole)  # no database keeps half a character
commands = st.one_of(
    st.builds(FinishMoment, occurrence=number, also=st.lists(number, max_size=300).map(tuple)),
    st.builds(ListMoments, text=stored, client=number, kind=st.just("pit"), page=number),
    st.builds(Reword, number, st.sampled_from(["shorter", "warmer", "another"])),
    st.builds(Undo, command=stored),
    st.builds(AddMoment, text=stored),
    st.just(ShowMyDay()),
)
small = st.one_of(st.just(ShowMyDay()), st.builds(ListMoments, client=number, page=number))
styles = st.sampled_from(["plain", "primary", "danger"])
buttons = st.builds(Button, text, commands, styles)
row = st.lists(st.builds(Button, short, small, styles), min_size=22, max_size=30).map(tuple)
several = st.one_of(st.lists(buttons, max_size=30).map(tuple), row)
few = st.lists(buttons, max_size=7).map(tuple)
fitting = st.one_of(small, st.builds(Undo, command=st.integers(115, 140).map("x".__mul__)))
menu = st.lists(st.builds(Button, st.one_of(short, st.just("Same")), fitting), max_size=12).map(tuple)
menus = st.one_of(few, menu)
figures = st.one_of(st.none(), st.integers(-50, 500).map(float), st.floats())
series = st.builds(Series, short, st.lists(figures, max_size=70).map(tuple))
pictures = st.builds(
    Picture,
    name=short,
    kind=st.sampled_from(["bars", "stacked", "line"]),
    title=text,
    labels=st.lists(short, max_size=70).map(tuple),
    series=st.lists(series, max_size=8).map(tuple),
    alt=text,
    goal=figures,
)
tables = st.integers(1, 24).flatmap(
    lambda columns: st.builds(Table, _row(columns), st.lists(_row(columns), max_size=120).map(tuple))
)
blocks = st.one_of(
    st.builds(Text, text),
    st.builds(Quote, text),
    st.builds(Note, text),
    st.builds(Facts, st.lists(st.tuples(short, text), max_size=15).map(tuple)),
    st.builds(Buttons, several, menus),
    st.builds(Item, text, few, menus),
    st.builds(Attachment, text, text),
    st.builds(Link, text, st.one_of(text, st.sampled_from(ADDRESSES))),
    tables,
    pictures,
)
crowds = st.builds(
    lambda item, times: (item,) * times, st.builds(Item, text, few, menus), st.integers(1, MOST_ITEMS)
)
bodies = st.one_of(st.lists(blocks, max_size=70).map(tuple), crowds)
cards = st.builds(Card, text, bodies, more=st.one_of(st.none(), small))
