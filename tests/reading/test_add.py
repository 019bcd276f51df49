"""The `add` line, against a table of what people type, and rule by rule where the table cannot point."""

import pytest

from handlers.reading.add import Told, read_add
from handlers.reading.names import Names
from handlers.reading.when import Local
from tests.reading.roster import roster
from tests.reading.told import MONDAY, Line, in_words, lines

ROSTER = roster()
HERE = Local(MONDAY)


def told(text: str, names: Names = ROSTER, hidden: frozenset[int] = frozenset()) -> Told:
    return read_add(text, HERE, names, hidden)


def client(name: str) -> int:
    return next(form.client_id for mention in ROSTER.find(name) for form in mention.forms)


@pytest.mark.parametrize("line", lines(), ids=lambda line: line.text[:60])
def test_a_line_is_read_as_its_writer_meant_it(line: Line) -> None:
    read = read_add(line.text, line.local, ROSTER)
    assert in_words(read, line.meant) == line.meant, read


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ravi Menon promoted to CFO on 3 March, Target", "promoted to CFO"),
        ("birthday of Ida Fenwick at Juniper Tram is 12/5", "birthday"),
        ("LWD Petra Vogt 15/12 Bauer", "last working day"),
        ("bday Ida Fenwick 4 Dec", "birthday"),
        ("Silva rebrands as Silva Mobility", "rebrands as Silva Mobility"),
        ("fire at the Castle Rock brewhouse last night", "fire at the brewhouse"),
        ("Chidi's eldest graduates 10 July", "eldest graduates"),
        ("Bob @ Kestrel retires end of Q2 remind 3 weeks before", "retires"),
        ("Kestrel is being sold, NDA", "being sold"),
        ("every 6 March: Will Farrow's birthday, Gap Year", "birthday"),
        ("pit: Kestrel invoice wrong again", "invoice wrong again"),
        ("le mari d'Élodie est décédé, Arnaud", "le mari est décédé"),
        ("Kestrel: the driver <https://x.example/a|left>", "the driver left"),
    ],
)
def test_the_title_is_what_is_left_to_say_in_the_writers_words(text: str, title: str) -> None:
    assert told(text).what == title


def test_a_name_fits_two_clients_so_both_are_offered() -> None:
    read = told("Peter promoted")
    assert set(read.candidates) == {client("Bluebell"), client("Castle Rock")}
    assert read.contact_id is None
    assert len(read.contact_candidates) == 2
    assert read.asks[0] == "client"


def test_a_first_name_with_another_surname_is_somebody_else() -> None:
    read = told("Hugo Smith promoted, Orchard")
    assert (read.client_id, read.contact_id, read.contact_name) == (client("Orchard"), None, "Hugo Smith")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zenith Foods: Amy promoted to CFO", "Zenith Foods"),
        ("Carla @ Octan birthday 4 May", "Octan"),
        ("Coperfield Brewing: office opening on 14 January", "Coperfield Brewing"),
        ("Octan promoted Ben to director", "Octan"),
        ("octan: new depot", "octan"),
    ],
)
def test_a_client_on_no_list_comes_back_as_written(text: str, name: str) -> None:
    read = told(text)
    assert (read.client_id, read.client_name) == (None, name)
    assert read.asks[0] == "client"


def test_a_slip_in_a_clients_name_offers_the_one_that_was_meant() -> None:
    assert told("Coperfield Brewing: office opening on 14 January").candidates == (client("Copperfield"),)


def test_a_slip_in_a_clients_name_is_forgiven_when_one_of_its_people_is_named() -> None:
    assert told("Kestrl: Bill Prentice promoted").client_id == client("Kestrel")


@pytest.mark.parametrize(
    ("text", "name", "what"),
    [
        (
            "Northgate Dental: Ruth Calloway promoted to practice director",
            "Ruth Calloway",
            "promoted to practice director",
        ),
        (
            "Northgate Dental: Ruth Calloway opens her second clinic",
            "Ruth Calloway",
            "opens her second clinic",
        ),
        ("birthday ruth calloway @ Northgate 25 November", "ruth calloway", "birthday"),
        ("Bob @ Kestrel retires", "Bob", "retires"),
        ("Juniper Tram: new depot opens 25 November", None, "new depot opens"),
        ("Northgate Dental: lease ends 5/2", None, "lease ends"),
        ("Kestrel relocating to Austin", None, "relocating to Austin"),
        ("Kestrel merging with Parasol Mutual", None, "merging with Parasol Mutual"),
    ],
)
def test_a_person_on_no_list_is_taken_as_written(text: str, name: str | None, what: str) -> None:
    read = told(text)
    assert (read.contact_id, read.contact_name, read.what) == (None, name, what)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Declan replaces Siobhan O'Hara, O'Hara", "Siobhan O'Hara"),
        ("Petra Vogt replaces Jörg Bauer, Bauer", "Jörg Bauer"),
        ("Petra Vogt takes Jörg's chair, Bauer", "Petra Vogt"),
        ("Jörg Bauer hands over to Petra Vogt, Bauer", "Jörg Bauer"),
    ],
)
def test_in_a_handover_the_news_is_of_the_one_who_goes(text: str, name: str) -> None:
    assert told(text).contact_name == name


def test_a_contact_who_joins_another_client_is_news_of_the_one_they_leave() -> None:
    assert told("Hugo Brandt joins Kestrel").client_id == client("Orchard")
