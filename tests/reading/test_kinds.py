"""Kinds, causes and topics: the lexicon itself, the table of news, and the rules of precedence."""

from collections.abc import Sequence
from datetime import date

import pytest

from handlers.reading.add import read_add
from handlers.reading.kinds import BOOK, Mark, judge
from handlers.reading.kinds.language import SHORTEST_STEM, Step, phrases_in
from handlers.reading.kinds.lexicon import TOPICS
from handlers.reading.when import Local
from tests.reading.roster import roster
from tests.reading.told import news

ROSTER = roster()
HERE = Local(date(2026, 5, 4))


def read(text: str) -> str:
    judged = judge(text)
    assert judged, text
    return f"{judged.kind}/{judged.cause}" if judged.cause else judged.kind


@pytest.mark.parametrize(("text", "meant"), news(), ids=lambda value: str(value)[:60])
def test_news_is_told_apart(text: str, meant: str) -> None:
    told = read_add(text, HERE, ROSTER)
    assert (f"{told.kind}/{told.cause}" if told.cause else told.kind) == meant, told.evidence


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("lost the supermarket listing", "pit/business"),
        ("lost her father", "pit/personal"),
        ("lost 10 kg at the marathon", "milestone"),
        ("we lost their files", "pit/service"),
        ("lost patience with us", "pit/service"),
        ("lost her job", "pit/personal"),
        ("consultant no-show", "pit/service"),
        ("semi-retires", "transition"),
        ("retires", "milestone"),
        ("did not get the promotion", "pit/personal"),
        ("passed over for partner", "pit/personal"),
        ("joined Google", "transition"),
        ("elected mayor", "milestone"),
        ("elected chair of the board", "transition"),
        ("named CEO", "transition"),
        ("named CEO of the year", "milestone"),
        ("wedding anniversary", "milestone"),
        ("wedding called off", "pit/personal"),
        ("go-live delayed", "pit/service"),
        ("IPO pulled", "pit/business"),
        ("sold", "transition"),
        ("sold out", "milestone"),
        ("sold its 500th car", "milestone"),
        ("flood of orders, record month", "milestone"),
        ("ran the marathon for cancer research", "milestone"),
        ("beat cancer", "milestone"),
        ("new surgery opens", "milestone"),
        ("surgery on his knee", "pit/personal"),
        ("laid off", "pit/business"),
        ("laid off 40 people", "pit/business"),
        ("wrong name on the award", "pit/service"),
        ("birthday cake delivered late", "pit/service"),
        ("passed the bar exam", "milestone"),
        ("failed the bar exam", "pit/personal"),
        ("project closes", "transition"),
        ("closing two stores", "pit/business"),
    ],
)
def test_the_graver_and_the_longer_phrase_decides(text: str, kind: str) -> None:
    assert read(text) == kind


def test_job_loss_is_of_a_person_layoffs_are_of_a_firm() -> None:
    person = judge("Ann laid off", [Mark(0, 3, "person")])
    firm = judge("Acme laid off", [Mark(0, 4, "client")])
    assert person and (person.topic, person.cause) == ("job loss", "personal")
    assert firm and (firm.topic, firm.cause) == ("layoffs", "business")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("her father died", "bereavement"),
        ("%person died", "death"),
        ("40th birthday", "birthday"),
        ("mat leave", "leave"),
        ("hands in her notice", "departure"),
        ("series A", "funding"),
        ("baby due", "due date"),
        ("first anniversary of his death", "remembrance"),
    ],
)
def test_the_topic_is_a_word_that_others_can_rely_on(text: str, topic: str) -> None:
    judged = judge(text)
    assert judged and judged.topic == topic


@pytest.mark.parametrize(
    ("text", "sensitive"),
    [
        ("lost a tender", False),
        ("rating cut", False),
        ("biggest customer left", False),
        ("warehouse flooded", False),
        ("theft in the shop", True),
        ("can't pay rent", True),
        ("layoffs", True),
        ("is pregnant", True),
        ("steps down after a stroke", True),
        ("beat cancer", True),
        ("promoted", False),
        ("invoice wrong", False),
        ("divorce", True),
    ],
)
def test_what_is_sensitive_follows_the_rules(text: str, sensitive: bool) -> None:
    judged = judge(text)
    assert judged and judged.sensitive is sensitive


@pytest.mark.parametrize(
    "text",
    ["birthday", "10 years with the firm", "wedding anniversary", "firm turns a hundred", "Hochzeitstag"],
)
def test_what_comes_round_every_year_recurs(text: str) -> None:
    judged = judge(text)
    assert judged and (judged.recurs, judged.kept) == ("yearly", True)


def test_a_kind_given_limits_the_choice() -> None:
    judged = judge("wedding flowers forgotten", kind="pit")
    assert judged and judged.kind == "pit"


def test_a_misspelled_word_is_still_understood() -> None:
    assert read("retirment") == "milestone"
    assert read("resinged") == "transition"


def test_where_nothing_is_known_nothing_is_said() -> None:
    assert judge("qwerty zxcvb") is None
    assert judge("") is None


def test_a_guess_by_all_the_words_together_is_not_sure() -> None:
    judged = judge("portal asks for the login each morning")
    assert judged and judged.cause == "service" and not judged.sure


def test_every_phrase_of_the_lexicon_can_be_said() -> None:
    spoken = [phrase for phrase in BOOK.phrases() if not _sayable(phrase.steps)]
    assert not spoken, [phrase.source for phrase in spoken]


def test_no_phrase_stands_twice_under_one_topic() -> None:
    for topic in TOPICS:
        phrases = phrases_in(topic.phrases)
        assert len(phrases) == len(set(phrases)), topic.name


def test_every_topic_has_its_own_name_and_only_pits_a_cause() -> None:
    assert len({topic.name for topic in TOPICS}) == len(TOPICS)
    assert all((topic.kind == "pit") == (topic.cause is not None) for topic in TOPICS)
    assert all(topic.sensitive for topic in TOPICS if topic.cause == "personal")


def _sayable(steps: Sequence[Step]) -> bool:
    """Some step must be there, and every stem long enough to mean one word."""
    stems = [stem for step in steps for stem in step.stems]
    needed = any(not step.optional and (step.words - {"^", "$"} or step.stems) for step in steps)
    return needed and all(len(stem) >= SHORTEST_STEM and stem.isalnum() for stem in stems)
