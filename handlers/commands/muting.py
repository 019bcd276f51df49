"""Wanting to hear less."""

from dataclasses import dataclass

from handlers.commands import Worded


@dataclass(frozen=True)
class Mute(Worded):
    """`mute`, `mute off`, `mute Acme`, `mute off Jane Doe birthday`; or a button with what is meant."""

    client: int = 0
    occurrence: int = 0
    off: bool = False
