"""Questions in plain words."""

from handlers.reading.questions.question import Intent, Question
from handlers.reading.questions.read import read_question

__all__ = ["Intent", "Question", "read_question"]
