"""Whether a message in a room tells news of a client, and what."""

from handlers.reading.news.hear import hear
from handlers.reading.news.heard import Heard
from handlers.reading.news.opinion import Weigh, by_words

__all__ = ["Heard", "Weigh", "by_words", "hear"]
