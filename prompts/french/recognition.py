"""Recognition: the event, the deed on record, what it shows, what they value, one personal line."""

import re

from prompts.brief import Brief
from prompts.french import occasions
from prompts.french.days import dated, day, on_day
from prompts.french.details import joyful_extra
from prompts.french.facts import Told, tellable
from prompts.french.greeting import closings, greeting
from prompts.french.news import News
from prompts.french.nouns import determined, of, the
from prompts.french.persons import reader
from prompts.french.phrases import bare_title
from prompts.french.possessions import your
from prompts.french.titles import news
from prompts.french.values import Value, value
from prompts.french.wordings import first_pool, pool
from prompts.letter import Letter, Part

_OBJECT = re.compile(
    r"\b(?:avez|as|a|ont) (?!été)[^\W\d_]+ (?P<det>(?:le |la |l'|les |un |une |son |sa |ses )|(?=(?:votre"
    r"|vos|ton|ta|tes) ))(?P<thing>[^,;:()]+?)"
    r"(?= (?:à|au|aux|en|dans|chez|avec|après|pour|par|le|sur|malgré|grâce|lors|devant) |$)"
)
"""What the clause says was won, opened or done: the subject line of the letter."""
NEWS_SLOT = "[detail: ce qui est arrivé, en clair]"


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    happened = news(brief, past=True if brief.on is None else None) if event else News()
    kind = occasions.kind_of(brief.what, reader(brief).names) if event else "other"
    if kind == "birthday" and (age := re.match(r"\d+ ans\b", brief.details)):
        happened = News(noun=your(age[0], reader(brief), plural=True))
    body = parts(happened, kind, brief, _openings(happened, kind, brief), (facts and event) or facts)
    return Letter(subjects(happened, kind, brief), greeting(brief), body, closings(brief))


def parts(happened: News, kind: str, brief: Brief, opening: tuple[str, ...], facts: bool) -> tuple[Part, ...]:
    """The body after any opening: belated letters share it."""
    told = tellable(brief)[:2] if facts else ()
    body = [Part(opening, 0)]
    if happened.known and (more := joyful_extra(brief).sentence) and brief.form not in ("card", "linkedin"):
        body.append(Part((more,), 0))
    if told:
        body.append(_fact(told[0], kind, brief))
    body.append(Part(_shows(told, kind, brief), 1, "plain" if told or kind in occasions.JOYFUL else "core"))
    if told and kind not in occasions.JOYFUL and brief.form in ("email", "call") and (said := value(brief)):
        body.append(Part(_value_said(said, brief), 1, "plain"))
    if len(told) > 1 and told[1].shape == "clause":
        body.append(
            Part(pool(brief, "recognition/also", clause=told[1].text), 1, "warm", uses=(told[1].index,))
        )
    body.append(_personal(kind, brief))
    return (
        *body,
        Part(pool(brief, "recognition/warmth"), 3, "warm"),
        Part(pool(brief, "recognition/noticed"), 3, "warm"),
    )


def _fact(told: Told, kind: str, brief: Brief) -> Part:
    place = {"quote": "recognition/fact/quote", "noun": "recognition/fact/noun"}.get(
        told.shape, "recognition/fact/clause"
    )
    if told.shape == "clause" and told.of_reader:
        place = "recognition/fact/present" if told.present else "recognition/fact/past"
    if told.shape == "clause" and kind in occasions.JOYFUL:
        place = "recognition/fact/joyful"
    short = pool(brief, "recognition/fact/clause/short", clause=told.text) if told.shape == "clause" else ()
    return Part(pool(brief, place, clause=told.text), 0, uses=(told.index,), short=short)


def _shows(told: tuple[Told, ...], kind: str, brief: Brief) -> tuple[str, ...]:
    if kind in occasions.JOYFUL or not told:
        return first_pool(brief, f"recognition/shows/event/{kind}", "recognition/shows/event/other")
    if not told[0].of_reader:
        return pool(brief, "recognition/shows/thing")
    return first_pool(brief, f"recognition/shows/{told[0].deed}", "recognition/shows/other")


def _value_said(said: Value, brief: Brief) -> tuple[str, ...]:
    place = f"recognition/value/{said.kind}"
    if said.kind == "thing" and said.full.startswith("les "):
        place += "s"
    values = {
        "value": said.bare,
        "the_value": said.full,
        "of_value": of(said.bare),
        "of_the_value": of(said.full),
    }
    return pool(brief, place, **values)


def _personal(kind: str, brief: Brief) -> Part:
    short = pool(brief, "recognition/personal/short")
    group = "family" if kind in occasions.JOYFUL else kind
    return Part(
        first_pool(brief, f"recognition/personal/{group}", "recognition/personal/other"), 2, short=short
    )


def subjects(happened: News, kind: str, brief: Brief) -> tuple[str, ...]:
    if kind == "birthday":
        return pool(brief, "recognition/subject/birthday")
    if happened.noun and len(happened.noun.split()) <= 9:
        return pool(
            brief,
            "recognition/subject/noun",
            noun=happened.noun,
            bare=bare_title(happened.noun),
            of_noun=of(happened.noun),
        )
    if found := _OBJECT.search(happened.clause):
        bare = found["thing"]
        the_thing = (
            bare
            if determined(bare)
            else found["det"] + bare
            if found["det"] in ("le ", "la ", "l'", "les ")
            else the(bare)
        )
        values = {"bare": bare_title(bare), "the_thing": the_thing, "of_thing": of(the_thing)}
        return pool(brief, "recognition/subject/thing", **values)
    said = tuple(
        words for words in pool(brief, "recognition/subject/clause", of_day=of(day(brief) or "le jour"))
    )
    return (
        said
        if day(brief).startswith("le ")
        else tuple(words for words in said if "jour" not in words and "aujourd" not in words)
    )


def _openings(happened: News, kind: str, brief: Brief) -> tuple[str, ...]:
    if kind == "birthday" and " ans" in happened.noun:
        return pool(brief, "recognition/opening/age", noun=happened.noun)
    if kind == "birthday":
        return pool(brief, "recognition/opening/birthday")
    return opened("recognition", happened, brief)


def opened(letter_type: str, happened: News, brief: Brief) -> tuple[str, ...]:
    """The event as a clause with its day, as a thing, or as it was typed."""
    more = joyful_extra(brief)
    aside = more.in_brackets if happened.known and brief.form not in ("card", "linkedin") else ""
    said_already = dated(brief.what) or (dated(more.text) and brief.form not in ("card", "linkedin"))
    if happened.clause:
        happened = News(clause=happened.clause + aside)
    if happened.clause and brief.on and not said_already and day(brief).startswith("le "):
        values = {"clause": happened.clause, "day": day(brief), "of_day": of(day(brief))}
        return pool(brief, f"{letter_type}/opening/dated", **values)
    if happened.clause:
        return pool(brief, f"{letter_type}/opening/clause", clause=happened.clause)
    if happened.headline:
        return pool(brief, f"{letter_type}/opening/headline", headline=happened.headline)
    noun, on = happened.noun + aside or NEWS_SLOT, "" if said_already or not happened.noun else on_day(brief)
    return pool(brief, f"{letter_type}/opening/noun", noun=noun, of_noun=of(noun), on=on)
