"""Asking for one's own page."""

from dataclasses import dataclass

from handlers.commands import Worded


@dataclass(frozen=True)
class ShowHome(Worded):
    """My day, my clients, open pits, settings: the page that only its reader sees."""
