"""Whether a message in a room tells news of a client, and what."""

from handlers.reading.news.hear import hear
from handlers.reading.news.heard import Heard

__all__ = ["Heard", "hear"]
