"""Not written yet."""

from prompts.english.voice import VOICE

__all__ = ["VOICE"]
