"""Write without a model: letters from the facts at hand, the same words for the same brief."""

from dataclasses import replace

from prompts.brief import Brief, Language, Tell, Words, quietly
from prompts.checks import check
from prompts.letter import Voice, compose
from prompts.tongue import foreign, native

_FALLBACKS: tuple[dict[str, bool], ...] = (
    {},
    {"facts": False},
    {"event": False},
    {"facts": False, "event": False},
)
"""First with all that is on record; if that fails a check, with less of it; at last with slots alone."""
_SIGNS = str.maketrans(dict.fromkeys("[]{}<>*_`#|\\", " "))


class Composer:
    """The writer that needs nothing but the brief."""

    async def write(self, brief: Brief, tell: Tell = quietly) -> Words:
        return composed(brief)


def composed(brief: Brief) -> Words:
    """The words for a brief; every fallback says less, and the last says nothing but names and slots."""
    brief = replace(
        brief,
        client=_plain(brief.client),
        contact=_plain(brief.contact or "") or None,
        writer=_plain(brief.writer),
        role=_plain(brief.role),
    )
    brief = native(brief)
    voice = voice_of(brief.language)
    words = Words("", "")
    for without in _FALLBACKS[2:] if foreign(brief.what, brief.language) else _FALLBACKS:
        words = compose(voice.plans[brief.type](brief, **without), brief)
        words = replace(
            words, subject=voice.polished(words.subject, brief), text=voice.polished(words.text, brief)
        )
        if not check(words, brief):
            break
    return words


def voice_of(language: Language) -> Voice:
    """Only the languages that are written are loaded."""
    match language:
        case "de":
            from prompts.german.voice import VOICE
        case "fr":
            from prompts.french.voice import VOICE
        case "es":
            from prompts.spanish.voice import VOICE
        case _:
            from prompts.english.voice import VOICE
    return VOICE


def _plain(name: str) -> str:
    """A name on one line, without the signs that make slots, placeholders and markup."""
    return " ".join(name.translate(_SIGNS).split())
