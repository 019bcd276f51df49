"""What news is called when none of its own words may be kept."""

import pytest

from handlers import topic_words
from handlers.reading.kinds.lexicon import TOPICS
from handlers.reading.kinds.topics import Topic

NEWS = [topic for topic in TOPICS if topic.kind]


@pytest.mark.parametrize("topic", NEWS, ids=lambda topic: topic.name)
def test_every_topic_reads_as_a_phrase_and_names_whom_it_is_about(topic: Topic) -> None:
    assert topic.kind
    title = topic_words.title(topic.kind, topic.cause or "", topic.name, "Ruth Calloway")
    assert (
        title == topic_words.title(topic.kind, topic.cause or "", topic.name, "") or "Ruth Calloway" in title
    )


@pytest.mark.parametrize(
    ("kind", "cause", "topic", "contact", "said"),
    [
        ("transition", "", "promotion", "Ruth Calloway", "promotion"),  # the card itself says whose
        ("milestone", "", "work anniversary", "Ruth Calloway", "work anniversary"),
        ("pit", "personal", "bereavement", "Ruth Calloway", "Ruth Calloway's bereavement"),
        ("pit", "service", "late", "Ruth Calloway", "we are late, Ruth Calloway"),
        ("pit", "business", "layoffs", "", "layoffs"),
        ("milestone", "", "", "Ruth Calloway", "Ruth Calloway's good news"),
        ("pit", "service", "", "", "displeased with us"),
    ],
)
def test_a_person_has_their_own_news_and_tells_that_of_the_client(
    kind: str, cause: str, topic: str, contact: str, said: str
) -> None:
    assert topic_words.title(kind, cause, topic, contact) == said
