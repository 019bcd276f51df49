"""Marking a change: old and new by name, a deed on record, a wish, one concrete help; no feelings guessed."""

from prompts.brief import Brief
from prompts.french import changes
from prompts.french.changes import Change
from prompts.french.days import dated, from_day, on_day
from prompts.french.details import Extra, joyful_extra
from prompts.french.facts import Told, tellable
from prompts.french.greeting import closings, greeting
from prompts.french.nouns import of
from prompts.french.persons import reader
from prompts.french.phrases import bare_title
from prompts.french.wordings import first_pool, pool
from prompts.letter import Letter, Part

_AS_LEAVING = ("leaving", "left", "retirement")
_THANKED = (*_AS_LEAVING, "end", "handover")
_BEGUN = ("merger", "start", "joining", "other")
_GLAD = ("role", "retirement")


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    change = changes.read(brief) if event else Change("other")
    told = tellable(brief)[:1] if facts else ()
    short_help = pool(brief, f"marking/help/{change.kind}/short") or pool(brief, "marking/help/other/short")
    mood = "leaving" if change.kind in _AS_LEAVING else ""
    body = (
        Part(_openings(change, brief), 0),
        *_extra(change, brief),
        *_between(change, told, brief),
        Part(_wishes(change, brief), 1, "plain"),
        *_help(change, brief, short_help),
        Part(first_pool(brief, f"marking/warmth/{mood}", "marking/warmth"), 3, "warm"),
    )
    return Letter(_subjects(change, brief), greeting(brief), body, closings(brief))


def _help(change: Change, brief: Brief, short: tuple[str, ...]) -> tuple[Part, ...]:
    """Help stands between the two of them: not in public."""
    if brief.form == "linkedin":
        return ()
    return (
        Part(
            first_pool(brief, f"marking/help/{change.kind}", "marking/help/other"),
            2,
            "plain" if brief.form == "card" else "core",
            short=short,
        ),
    )


def _wishes(change: Change, brief: Brief) -> tuple[str, ...]:
    kind = "leaving" if change.kind == "left" else change.kind
    return first_pool(brief, f"marking/wish/{kind}", "marking/wish/other")


def _between(change: Change, told: tuple[Told, ...], brief: Brief) -> tuple[Part, ...]:
    if told:
        kind = "leaving" if change.kind in _THANKED else change.kind
        places = [f"marking/fact/{told[0].shape}", "marking/fact/clause"]
        if told[0].shape == "clause":
            places = [f"marking/fact/{kind}", f"marking/fact/{'other' if kind in _BEGUN else 'clause'}"]
        said = first_pool(brief, *places, clause=told[0].text)
        short = (
            pool(brief, "recognition/fact/clause/short", clause=told[0].text)
            if told[0].shape == "clause"
            else ()
        )
        return (Part(said, 1, uses=(told[0].index,), short=short),)
    if brief.form == "linkedin":
        return ()
    thanks = pool(brief, f"marking/thanks/{'leaving' if change.kind in _AS_LEAVING else change.kind}")
    return (Part(thanks, 1),)


def _extra(change: Change, brief: Brief) -> tuple[Part, ...]:
    """What the details add, unless the roles were read from them already."""
    said = _more(change, brief).sentence
    return (Part((said,), 0),) if said else ()


def _more(change: Change, brief: Brief) -> Extra:
    said = joyful_extra(brief)
    told = said.text.lower()
    if (brief.form in ("card", "linkedin") and brief.role.lower() not in told) or (
        change.kind == "role" and (change.old.lower() in told or change.new.lower() in told)
    ):
        return Extra()
    return said


def _openings(change: Change, brief: Brief) -> tuple[str, ...]:
    told = change.news
    more = _more(change, brief)
    on = (
        ""
        if dated(brief.what) or dated(more.text)
        else (from_day if change.kind in ("role", "joining") else on_day)(brief)
    )
    on = more.in_brackets + on
    if change.kind == "role" and change.old and change.new:
        clause = told.clause or f"{'tu prends' if _tu(brief) else 'vous prenez'} le poste de {change.new}"
        place = "marking/opening/role/public" if brief.form == "linkedin" else "marking/opening/role"
        return pool(brief, place, old=change.old, new=change.new, clause=clause, on=on)
    glad = "/glad" if change.kind in _GLAD else ""
    if told.clause:
        return pool(brief, f"marking/opening/clause{glad}", clause=told.clause, on=on)
    if told.noun:
        return pool(brief, f"marking/opening/noun{glad}", noun=told.noun, of_noun=of(told.noun), on=on)
    if told.headline:
        return pool(brief, "marking/opening/headline", headline=told.headline)
    return pool(brief, "marking/opening/slot")


def _tu(brief: Brief) -> bool:
    return reader(brief).tu


def _subjects(change: Change, brief: Brief) -> tuple[str, ...]:
    if change.kind == "role" and change.new:
        said = pool(brief, "marking/subject/role", new=change.new, old=change.old)
        return said if change.old else tuple(words for words in said if not words.startswith("De "))
    if change.kind in ("leaving",):
        return pool(brief, "marking/subject/leaving")
    if change.news.noun and len(change.news.noun.split()) <= 9:
        noun = change.news.noun
        return pool(brief, "marking/subject/noun", noun=noun, bare=bare_title(noun), of_noun=of(noun))
    return pool(brief, "marking/subject/other")
