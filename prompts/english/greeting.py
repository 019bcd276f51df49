"""How a letter begins and ends: the name as the contact wants it, a slot where the record has none."""

import re

from prompts.brief import Brief
from prompts.english.persons import salutation
from prompts.english.phrases import mid_sentence
from prompts.english.wordings import pool

NAME_SLOT = "[name: name]"
_NAME = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Teams|Slack|Zoom|WhatsApp)"
    r"[A-Z][\w'’.-]*(?: (?:de|van|von|la|al|bin|[A-Z][\w'’.-]*))*"
)
_ASKED_FOR = re.compile(
    r"\b(?:call (?:her|him|them|me)|called|address(?:ed)?(?: (?:her|him|them|me))? as|goes by"
    rf"|(?:prefers|likes) the name) (?P<name>{_NAME})"
)
_INLINE = re.compile(r"^(?P<name>[^\n,:]{1,60}), (?P<first>[^\W\d_][\w'’-]*)")
_KEPT = re.compile(r"(?:I|I'\w+|I’\w+)$")


def greeting(brief: Brief) -> str:
    """With its comma; of a call the heading of the notes, of a public note nothing."""
    name = addressed(brief) or NAME_SLOT
    match brief.form:
        case "chat":
            return f"{name},"
        case "linkedin":
            return f"{name}," if brief.contact else ""
        case "call":
            return f"Call: {brief.contact or _whole(brief)}"
        case _:
            return f"Dear {name},"


def addressed(brief: Brief) -> str:
    """The name in the greeting: as asked for in the preferences, else as the name allows; "" without one."""
    if not brief.contact:
        return ""
    asked = (_ASKED_FOR.search(wish) for wish in brief.preferences)
    names = [match["name"] for match in asked if match]
    return names[0].strip() if names else salutation(brief.contact)


def closings(brief: Brief) -> tuple[str, ...]:
    if brief.form == "card":
        return pool("closing/card")
    return pool("closing/warm" if brief.style == "warmer" else "closing/plain")


def inline(text: str, brief: Brief) -> str:
    """ "Ivy, Your news" -> "Ivy, your news": after a name in the line the sentence goes on."""
    match = _INLINE.match(text) if brief.form in ("chat", "linkedin") else None
    if not match or match["name"] not in (addressed(brief), "[name]"):
        return text
    word, at = match["first"], match.start("first")
    if _KEPT.match(word) or _named(word, text[at + len(word) :], brief):
        return text
    return text[:at] + word[0].lower() + text[at + 1 :]


def _named(word: str, after: str, brief: Brief) -> bool:
    """True when the capital belongs to a name, so that it stays."""
    record = " ".join((brief.client, brief.contact or "", brief.writer, brief.firm))
    if word in re.findall(r"[\w'’-]+", record):
        return True
    inside = [brief.what, brief.details, *(fact.text for fact in brief.facts if not fact.private)]
    return any(re.search(rf"[\w,] {re.escape(word)}\b", text) for text in inside) or not word[1:].islower()


def _whole(brief: Brief) -> str:
    return mid_sentence(brief.client) or NAME_SLOT
