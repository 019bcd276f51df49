"""What was said, as its author typed it: without markup, quotes and our own name; colleagues by their id."""

import html
import re
from collections.abc import Mapping, Sequence

from bot.teams.wire import Activity, Entity
from handlers import routes
from handlers.commands.moments import Say

People = Mapping[str, str]  # Entra's id of somebody, by Teams' own name for them
NOBODY: People = {}

# A whole message that is HTML although it is called plain.
_WHOLE = re.compile(r"\s*<(p|div)\b.*</\1>\s*", re.DOTALL)
_REPLIED = re.compile(
    r"<blockquote\b[^>]*schema\.skype\.com/Reply.*?</blockquote>|<quoted\b[^>]*>(?:</quoted>)?", re.DOTALL
)
_QUOTE = re.compile(r"<blockquote\b.*?</blockquote>", re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6]|pre)>", re.IGNORECASE)
# Others are what somebody typed.
_TAG = re.compile(
    r"</?(?:at|p|div|br|hr|span|b|i|u|s|em|strong|strike|a|ul|ol|li|img|h[1-6]|pre|code|codeblock|attachment|emoji"
    r"|table|thead|tbody|tr|td|th|font|sup|sub)\b[^>]*>",
    re.IGNORECASE,
)
_AT = re.compile(r"<at\b[^>]*>(?P<label>.*?)</at>", re.IGNORECASE | re.DOTALL)
# With its semicolon: `Marks&notes` holds none, though HTML would read one.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_CALL = re.compile(r"(?P<sign>[/@]\s*)?moments?(?=\s|$)", re.IGNORECASE)
_SPACES = str.maketrans({"\xa0": " ", "\u200b": None, "\ufeff": None})
# Teams' own names of what is no person: a channel or a team, and an app.
_NO_PERSON = ("19:", "28:")


def asked(activity: Activity, people: People = NOBODY) -> str:
    """What was said to us, without the word that calls us; without a sign it may begin a client's name."""
    text = said(activity, people)
    call = _CALL.match(text)
    rest = text[call.end() :].strip() if call else text
    return rest if call is None or call["sign"] or not isinstance(routes.read(rest), Say) else text


def said(activity: Activity, people: People = NOBODY) -> str:
    """A colleague is `<@…>` by Entra's id, as in every platform's words; an unknown one stays a label."""
    text = _REPLIED.sub(" ", activity.text or "")
    marked = activity.text_format in ("html", "xml") or bool(_WHOLE.fullmatch(text))
    return plain(_named(activity, text, people), marked=marked)


def plain(text: str, *, marked: bool) -> str:
    if marked:
        text = _TAG.sub("", _BREAK.sub("\n", _QUOTE.sub(" ", text)))
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text).translate(_SPACES).strip()


def named(text: str, ids: Sequence[str]) -> str:
    """The same words with these people in the place of the mentions in them, in order."""
    left = iter(ids)
    return _AT.sub(lambda at: f"<@{person}>" if (person := next(left, "")) else at["label"], text)


def mentions_us(activity: Activity) -> bool:
    return any(_is_us(activity, entity) for entity in _mentions(activity))


def mentioned(activity: Activity) -> list[str]:
    """The others who are, by Teams' own names for them."""
    others = (entity for entity in _mentions(activity) if not _is_us(activity, entity))
    ids = (entity.mentioned.id for entity in others if entity.mentioned)
    return [each for each in dict.fromkeys(ids) if each and _is_person(each)]


def _named(activity: Activity, text: str, people: People) -> str:
    """Each mention in its turn: two people of one name are told apart by their order."""
    entities = _mentions(activity)
    waiting = list(entities)

    def name(at: re.Match[str]) -> str:
        found = next((e for e in (*waiting, *entities) if _label(e) == _bare(at["label"])), None)
        if found in waiting:
            waiting.remove(found)
        return _spoken(activity, found, people) if found else at[0]

    text = _AT.sub(name, text)
    for entity in waiting:  # a client that writes mentions in another way
        text = text.replace(entity.text or "\0", _spoken(activity, entity, people), 1)
    return text


def _spoken(activity: Activity, entity: Entity, people: People) -> str:
    if _is_us(activity, entity):
        return " "
    who = entity.mentioned.id if entity.mentioned else ""
    if who and _is_person(who):
        return f"<@{people[who]}>" if who in people else f"“{_label(entity)}”"  # taken for no namesake
    return _label(entity)


def _mentions(activity: Activity) -> list[Entity]:
    return [e for e in activity.entities or () if e.mentioned and e.type in (None, "mention")]


def _is_us(activity: Activity, entity: Entity) -> bool:
    return bool(entity.mentioned and entity.mentioned.id == activity.recipient.id)


def _is_person(who: str) -> bool:
    return not who.startswith(_NO_PERSON)


def _label(entity: Entity) -> str:
    text = entity.text or (entity.mentioned.name if entity.mentioned else "") or ""
    at = _AT.fullmatch(text.strip())
    return _bare(at["label"] if at else text)


def _bare(label: str) -> str:
    return html.unescape(label).translate(_SPACES).strip()
