"""Recognition: the event by name, the deed on record, what it shows, one personal line, nothing about us."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.forms import SMALL
from prompts.german import deeds, details, titles
from prompts.german.clauses import main
from prompts.german.days import on_day
from prompts.german.details import DATE
from prompts.german.facts import Told, tellable
from prompts.german.greeting import begun, closings, greeting
from prompts.german.nouns import gender
from prompts.german.phrases import in_case
from prompts.german.register import own
from prompts.german.relatives import inside
from prompts.german.titles import Event
from prompts.german.wordings import pool
from prompts.letter import Letter, Part

NEWS_SLOT = "[detail: was geschehen ist, in einfachen Worten]"
_BIRTHDAY = re.compile(r"\b(?P<which>(?:\d{1,3}\.|runde[rn]?)\s+)?Geburtstag\b|\bwird (?P<age>\d{1,3})\b")
_JOYFUL = re.compile(
    r"hochzeit|trauung|verlobung|\btaufe|geburt\b|geboren|nachwuchs|\bbaby|zwillinge", re.IGNORECASE
)
_GRADUAL = re.compile(r"gesammelt|gezüchtet|restauriert|saniert|renoviert|sammelt", re.IGNORECASE)
_NO_VALUE = re.compile(
    r"\b(?:wir|ich|ist|sind|kein\w*|nicht|nie|geld|gewinn|profit|preis\w*)\b|[^\w\s'’-]", re.IGNORECASE
)


@dataclass(frozen=True)
class Scene:
    """What the sentences may name again: the event as one clause, its thing, and what kind of joy it is."""

    news: str
    noun: str
    thing: str
    birthday: str = ""
    joyful: bool = False


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    seen = scene(brief, event=event)
    body = begun((_opening(seen, brief), *parts(seen, brief, facts)), brief)
    return Letter(_subjects(seen, brief), greeting(brief), body, closings(brief))


def scene(brief: Brief, *, event: bool = True, dated: bool = True) -> Scene:
    happened = titles.read(brief) if event else Event()
    birthday = _birthday(brief) if event else ""
    joyful = bool(birthday or (event and _JOYFUL.search(brief.what)))
    news = ""
    if happened.clause:
        adjunct = _adjunct(brief, main(happened.clause))
        known = DATE.search(brief.what) or _GRADUAL.search(brief.what)
        news = main(happened.clause, "" if known or not dated else _day(brief)) + adjunct
    noun = happened.noun and happened.noun + _adjunct(brief, happened.noun)
    return Scene(news, noun, happened.thing, birthday, joyful)


def parts(seen: Scene, brief: Brief, facts: bool) -> tuple[Part, ...]:
    """The body after any opening: belated letters share it."""
    told = tellable(brief)[:2] if facts else ()
    body = [_remembered(told[0], brief)] if told else []
    if told:
        body.append(Part(_shown(told[0], seen, brief), 1, "plain"))
    else:
        body.append(
            Part(pool("recognition/shows/wish" if seen.joyful else "recognition/shows/event", brief), 0)
        )
    if len(told) > 1:
        body.append(_also(told[1], brief))
    brief_line = pool("recognition/personal/short", brief)
    # a small note that names the event by a slot has no room for a second long one
    full = seen.news or seen.noun or seen.birthday or brief.form not in SMALL
    body.append(Part(_personal(seen, brief) if full else brief_line, 2, short=brief_line))
    if brief.form != "linkedin":
        body.append(Part(pool("recognition/warmth", brief), 3, "warm"))
    if not told and brief.form not in SMALL:
        body.append(Part(pool("recognition/noticed", brief), 3, "plain"))
    return tuple(body)


def news_slot(brief: Brief) -> str:
    return "[detail: was geschehen ist]" if brief.form in SMALL else NEWS_SLOT


def _remembered(told: Told, brief: Brief) -> Part:
    if told.quote:
        return Part(pool("recognition/fact/quote", brief, quote=told.quote), 1, uses=(told.index,))
    plain = pool("recognition/fact", brief, fact=told.main)
    after_that = pool("recognition/fact/ending", brief, ending=told.ending) if told.ending else ()
    bare = plain[:1]
    return Part((*plain, *after_that), 1, uses=(told.index,), short=bare if brief.form in SMALL else ())


def _shown(told: Told, seen: Scene, brief: Brief) -> tuple[str, ...]:
    """One sentence, no more: what the deed says, or the value that it is an example of."""
    value = {} if seen.joyful else value_of(brief)
    kind = deeds.kind(brief.facts[told.index].text)
    if not told.yours:
        return ()
    shows = () if told.quote else pool(f"recognition/shows/{kind}", brief)
    return shows + (pool("recognition/value", brief, **value) if value else ())


def _also(told: Told, brief: Brief) -> Part:
    said = pool("recognition/also", brief, fact=told.main)
    if told.quote:
        said = pool("recognition/also/quote", brief, quote=told.quote)
    return Part(said, 1, "plain" if told.deed else "warm", uses=(told.index,))


def _personal(seen: Scene, brief: Brief) -> tuple[str, ...]:
    of_thing = in_case(seen.thing, "d") if seen.thing else ""
    at, away = (f"bei {of_thing}", f"von {of_thing}") if of_thing else ("dabei", "davon")
    for long, short in (("bei dem ", "beim "), ("von dem ", "vom ")):
        at, away = at.replace(long, short), away.replace(long, short)
    return pool("recognition/personal", brief, **{"at": at, "from": away})


def value_of(brief: Brief) -> dict[str, str]:
    """The first value that is one word one can care about, with the verbs that go with it."""
    for value in brief.values:
        word = value.strip().rstrip(".")
        if re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?", word) and not _NO_VALUE.search(word):
            several = gender(word) == "p" or word.endswith(("leute", "innen"))
            verbs = ("sind", "bedeuten", "stehen") if several else ("ist", "bedeutet", "steht")
            return {"value": word, "is": verbs[0], "means": verbs[1], "stands": verbs[2]}
    return {}


def _adjunct(brief: Brief, news: str) -> str:
    """A circumstance from the details, unless the sentence or a fact says it already."""
    said = details.read(brief).adjunct if brief.form != "card" else ""
    known = (news + " ".join(fact.text for fact in brief.facts)).lower()
    words = [word.lower() for word in re.findall(r"[A-ZÄÖÜ]\w+|\d+", said)]
    return f", {inside(said, brief)}" if said and not any(word in known for word in words) else ""


def _day(brief: Brief) -> str:
    """The day that the details name for it, else that of the moment."""
    if brief.on is None or brief.on > brief.today:
        return on_day(brief)
    named = re.search(rf"\b(?:am|vom) (?P<day>{DATE.pattern})", "; ".join(details.read(brief).parts))
    return f"am {named['day']}" if named and not re.match(r"[A-Z]", named["day"]) else on_day(brief)


def _birthday(brief: Brief) -> str:
    """ "50. Geburtstag" of the contact; that of somebody else is read as any other title."""
    match = _BIRTHDAY.search(brief.what)
    if not match and brief.topic != "birthday":
        return ""
    names = [name for name in (brief.contact or "").split() if len(name) > 2]
    if not any(name in brief.what for name in names) and len(brief.what.split()) > 2:
        return ""
    number = (match["which"] or "").strip() if match else ""
    age = f"{match['age']}." if match and match["age"] else number
    return f"{age if age[:1].isdigit() else ''} Geburtstag".strip()


def _opening(seen: Scene, brief: Brief) -> Part:
    if seen.birthday:
        said = pool("recognition/opening/birthday", brief, birthday=seen.birthday)
        return Part(said, 0, short=said[:2])
    noun = seen.noun or news_slot(brief)
    if brief.form == "linkedin":
        return Part((f"{seen.news or noun}.",), 0)
    place = "recognition/opening" if seen.news else "recognition/opening/noun"
    said = pool(place, brief, news=seen.news, noun=noun)
    # around a slot the fuller wordings, even in a small note
    short = pool(f"{place}/short", brief, news=seen.news, noun=noun) if seen.news or seen.noun else ()
    return Part(said, 0, short=short)


def _subjects(seen: Scene, brief: Brief) -> tuple[str, ...]:
    if seen.birthday:
        return pool("recognition/subject/birthday", brief)
    return subject_of(seen.thing, brief) or pool("recognition/subject/plain", brief)


def subject_of(thing: str, brief: Brief) -> tuple[str, ...]:
    """ "Ihre Lehrwerkstatt", "Zur Lehrwerkstatt"."""
    if not thing:
        return ()
    of_thing = in_case(thing, "d")
    to = (
        of_thing.replace("dem ", "zum ", 1)
        if of_thing.startswith("dem ")
        else of_thing.replace("der ", "zur ", 1)
    )
    theirs = in_case(thing.partition(" ")[2], "n", "your", your=own(brief))
    return pool("recognition/subject", brief, thing=theirs, to=to)
