"""The name index: who a text may be speaking of, with every candidate and nothing of what is hidden."""

import pytest

from handlers.reading.names import Mention, Named, Names
from handlers.reading.text import clean, normal, words

PAGE = Named(1, "Page & Turner", ("Page",), ((1, "Paige Holloway"),))
STARK = Named(2, "Stark & Sons", ("Stark",), ((1, "Pepper Lindon"),))
MUELLER = Named(3, "Müller Optik GmbH", ("Müller",), ((1, "Jürgen Groß"), (2, "Dr. Ann Lee")))
NG = Named(4, "Ng Family Trust", ("the Ngs",), ((1, "Evelyn Ng"),))
COSMO = Named(5, "Spindle Gears Ltd", ("Spindle",), ((1, "Cosmo Reid"), (2, "Nina Sharpe-Lowe")))
OLSEN = Named(6, "Globe Shipping", ("Globe",), ((1, "Henrik Olsen"), (2, "Peter Grady")))
OLSSON = Named(7, "Draper Agency", ("SDC",), ((1, "Peggy Olsen"), (2, "Don Whitman")))
COPPER = Named(8, "Copperfield Brewing", (), ())
PINES = Named(9, "Tall Pines School", (), ())
EVERYBODY = (PAGE, STARK, MUELLER, NG, COSMO, OLSEN, OLSSON, COPPER, PINES)


def found(text: str, *hidden: int) -> list[tuple[str, tuple[int, ...], tuple[tuple[int, int], ...]]]:
    mentions = Names(EVERYBODY).find(text, frozenset(hidden))
    return [(text[one.start : one.end], one.clients, one.contacts) for one in mentions]


def only(text: str) -> Mention:
    (mention,) = Names(EVERYBODY).find(text)
    return mention


@pytest.mark.parametrize(
    ("text", "words_in_text", "client"),
    [
        ("page & turner moved", "page & turner", 1),
        ("Page and Turner moved", "Page and Turner", 1),
        ("the Ngs moved", "Ngs", 4),
        ("Müller moved", "Müller", 3),
        ("mueller moved", "mueller", 3),
        ("Muller moved", "Muller", 3),
        ("Müller Optik moved", "Müller Optik", 3),
        ("MÜLLER OPTIK GMBH moved", "MÜLLER OPTIK GMBH", 3),
        ("Spindle Gears moved", "Spindle Gears", 5),
        ("Spindle Ltd. moved", "Spindle Ltd", 5),
        ("SpindleGears moved", "SpindleGears", 5),
        ("Spindle-Gears moved", "Spindle-Gears", 5),
        ("Copperfield moved", "Copperfield", 8),
        ("tall pines moved", "tall pines", 9),
        ("Spindle's van", "Spindle's", 5),
    ],
)
def test_a_client_is_found_however_its_name_is_written(text: str, words_in_text: str, client: int) -> None:
    assert found(text) == [(words_in_text, (client,), ())]


@pytest.mark.parametrize(
    ("text", "words_in_text", "contact", "evidence"),
    [
        ("cosmo reid left", "cosmo reid", (5, 1), "full name"),
        ("Reid, Cosmo left", "Reid, Cosmo", (5, 1), "full name"),
        ("Cosmo's warehouse", "Cosmo's", (5, 1), "first name"),
        ("Mr Reid left", "Reid", (5, 1), "surname"),
        ("Cosmo R left", "Cosmo R", (5, 1), "initials"),
        ("C. Reid left", "C. Reid", (5, 1), "initials"),
        ("nina s-l left", "nina s-l", (5, 2), "initials"),
        ("Sharpe-Lowe left", "Sharpe-Lowe", (5, 2), "surname"),
        ("Pete Grady left", "Pete Grady", (6, 2), "full name"),
        ("Pete left", "Pete", (6, 2), "short name"),
        ("Don left", "Don", (7, 2), "first name"),
        ("Ann Lee left", "Ann Lee", (3, 2), "full name"),
        ("Jürgen Gross left", "Jürgen Gross", (3, 1), "full name"),
        ("Juergen Groß left", "Juergen Groß", (3, 1), "full name"),
    ],
)
def test_a_contact_is_found_with_the_evidence(
    text: str, words_in_text: str, contact: tuple[int, int], evidence: str
) -> None:
    mention = only(text)
    assert (text[mention.start : mention.end], mention.contacts) == (words_in_text, (contact,))
    assert mention.forms[0].evidence == evidence


def test_a_name_of_two_people_brings_both() -> None:
    assert found("Olsen left") == [("Olsen", (), ((6, 1), (7, 1)))]


def test_an_initial_tells_two_people_apart() -> None:
    assert found("P. Olsen left") == [("P. Olsen", (), ((7, 1),))]


@pytest.mark.parametrize(("text", "capital"), [("on page three", False), ("on Page three", True)])
def test_a_plain_word_that_is_a_name_says_so(text: str, capital: bool) -> None:
    mention = only(text)
    assert (mention.ordinary, mention.capital) == (True, capital)


def test_a_name_that_is_no_plain_word_counts_in_any_case() -> None:
    assert not only("spindle moved").ordinary


@pytest.mark.parametrize(
    ("text", "client"),
    [("Coperfield moved", 8), ("Copperfeild moved", 8), ("Spindel moved", 5), ("Globe Shiping moved", 6)],
)
def test_one_slip_in_a_capitalised_name_is_seen_as_a_slip(text: str, client: int) -> None:
    mentions = [mention for mention in Names(EVERYBODY).find(text) if mention.typo]
    assert [mention.clients for mention in mentions] == [(client,)]


@pytest.mark.parametrize("text", ["coperfield moved", "Cpprfield moved", "Casmo moved", "Pagr moved"])
def test_two_slips_small_letters_and_lone_first_names_are_not_guessed_at(text: str) -> None:
    assert not any(mention.typo for mention in Names(EVERYBODY).find(text))


def test_a_slip_in_half_of_a_persons_name_is_seen_through() -> None:
    assert [mention.contacts for mention in Names(EVERYBODY).find("Henrik Olsne left")] == [((6, 1),)]


def test_an_s_too_many_is_no_slip() -> None:
    assert [mention.typo for mention in Names(EVERYBODY).find("Copperfields beer")] == [False]


@pytest.mark.parametrize("text", ["party on 5 May", "in May", "May 5", "next May"])
def test_a_month_beside_a_day_is_not_the_person_of_that_name(text: str) -> None:
    assert Names([Named(1, "Orchard Labs", (), ((1, "May Chen"),))]).find(text) == []


def test_a_hidden_client_is_passed_over_in_favour_of_a_shorter_name() -> None:
    north = Named(2, "Paper Street North", (), ())
    names = Names([Named(1, "Paper Street", (), ()), north])
    (mention,) = names.find("Paper Street North sold", frozenset({2}))
    assert mention.clients == (1,)


def test_a_hidden_client_makes_no_name_ambiguous() -> None:
    assert found("Olsen left", 7) == [("Olsen", (), ((6, 1),))]
    assert found("Coperfield moved", 8) == []


def test_near_names_come_nearest_first_and_never_hidden() -> None:
    names = Names([*EVERYBODY, Named(20, "Copper Field Farms", (), ())])
    assert names.nearest("Coperfield Brewing")[0] == 8
    assert 8 not in names.nearest("Coperfield Brewing", frozenset({8}))
    assert names.nearest("Zzyzx") == []
    assert len(names.nearest("Copperfield", limit=1)) == 1


def test_a_name_removed_is_gone_and_a_name_added_is_there() -> None:
    names = Names(EVERYBODY)
    names.remove(8)
    assert names.find("Copperfield and Coperfield moved") == []
    assert 8 not in names.nearest("Copperfield Brewing")
    names.add(COPPER)
    assert [mention.clients for mention in names.find("Copperfield moved")] == [(8,)]


def test_adding_a_client_again_replaces_what_was_known() -> None:
    names = Names(EVERYBODY)
    names.add(Named(8, "Copperfield Cider", ("Cider",), ()))
    assert [mention.clients for mention in names.find("Cider moved")] == [(8,)]
    assert [mention.clients for mention in names.find("Copperfield Brewing")] == [(8,)]
    entry = names.entry(8)
    assert entry and entry.client == "Copperfield Cider"


def test_words_are_folded_with_their_places() -> None:
    text = "L’usine d'Élodie can't open – 40th, Groß’s"
    assert [word.plain for word in words(text)] == ["usine", "elodie", "cant", "open", "40th", "gross"]
    assert [text[word.start : word.end] for word in words(text)][:2] == ["usine", "Élodie"]
    assert words(text)[-1].owns


def test_text_is_made_plain_for_comparing() -> None:
    assert normal("  Élodie’s  CAFÉ – Straße ") == "elodie's cafe - strasse"


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("<!channel> hi", "hi"),
        ("<!subteam^S1|@team-x> hi", "hi"),
        ("<@U1|dana> hi", "hi"),
        ("<at>Moments</at> hi", "hi"),
        ("<https://a.example/x|the deck> sent", "the deck sent"),
        ("see https://a.example/x now", "see now"),
        ("<b>Ann</b> &amp; Bo", "Ann & Bo"),
        ("&lt;!channel&gt; hi", "hi"),
        ("*Ann* _left_ ~us~ `now`", "Ann left us now"),
        ("> quoted", "quoted"),
        ("at 10:30:00 :tada: ok", "at 10:30:00 ok"),
        ("5 * 3 and snake_case", "5 * 3 and snake_case"),
        ("a\u200bb\x07c\x1b[31md", "abc d"),
        ("party 🎉 time", "party time"),
    ],
)
def test_markup_and_noise_are_cleaned_away(typed: str, plain: str) -> None:
    assert clean(typed).text == plain


def test_emoji_keep_their_names_apart_from_the_text() -> None:
    assert clean(":birthday: Ann 🎂").emoji == ("birthday", "birthday cake")
