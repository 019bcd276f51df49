"""Marking a change: old and new by name, the day, a deed on record, one concrete help, nobody's feelings."""

from prompts.brief import Brief
from prompts.forms import SMALL
from prompts.german import changes
from prompts.german.changes import Change, you_go
from prompts.german.clauses import main
from prompts.german.days import from_day, on_day, over
from prompts.german.details import DATE
from prompts.german.facts import Told, tellable
from prompts.german.greeting import begun, closings, greeting
from prompts.german.recognition import subject_of
from prompts.german.wordings import pool
from prompts.letter import Letter, Part

CHANGE_SLOT = "[detail: was sich ändert, von was zu was]"
_PARTING = ("leaving", "retirement", "away")


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    change = changes.read(brief) if event else Change()
    told = tellable(brief)[:1] if facts else ()
    body = (
        _opening(change, brief),
        *(_remembered(said, brief, change) for said in told),
        *(() if told or change.kind not in _PARTING else (Part(pool("marking/thanks", brief), 1),)),
        _by_kind("wish", change, brief, 1 if told else 0, weight_core=False),
        _by_kind("help", change, brief, 2, weight_core=brief.form != "card"),
        Part(pool("marking/warmth", brief) if brief.form != "linkedin" else (), 3, "warm"),
    )
    if brief.form == "linkedin":
        body = (body[0], *(part for part in body[1:-1] if part.paragraph < 2))
    return Letter(_subjects(change, brief), greeting(brief), begun(body, brief), closings(brief))


def _by_kind(place: str, change: Change, brief: Brief, paragraph: int, *, weight_core: bool = True) -> Part:
    kind = change.kind if pool(f"marking/{place}/{change.kind}", brief) else "other"
    short = pool(f"marking/{place}/{kind}/short", brief) or pool(f"marking/{place}/other/short", brief)
    return Part(
        pool(f"marking/{place}/{kind}", brief), paragraph, "core" if weight_core else "plain", short=short
    )


def _remembered(told: Told, brief: Brief, change: Change) -> Part:
    if told.quote:
        return Part(pool("recognition/fact/quote", brief, quote=told.quote), 1, uses=(told.index,))
    place = "marking/fact/parting" if change.kind in _PARTING else "marking/fact"
    said = pool(place, brief, fact=told.main)
    after_that = pool("marking/fact/ending", brief, ending=told.ending) if told.ending else ()
    return Part((*said, *after_that), 1, uses=(told.index,), short=said[:3] if brief.form in SMALL else ())


def _opening(change: Change, brief: Brief) -> Part:
    said = (
        _public(change, brief)
        or _role(change, brief)
        or _leaving(change, brief)
        or _parting(change, brief)
        or _clause(change, brief)
    )
    noun = change.event.noun or CHANGE_SLOT
    dated = on_day if change.kind in ("move", "merger", "handover", "end", "back") else from_day
    day = f", {dated(brief)}" if brief.on and change.event.noun and not DATE.search(noun) else ""
    said = said or pool("marking/opening/noun", brief, noun=noun + day)
    return Part(said, 0, short=_on_card(change, brief) if brief.form == "card" else ())


def _on_card(change: Change, brief: Brief) -> tuple[str, ...]:
    """The news alone, where there is room for little else."""
    if change.kind == "role" and change.new and change.old:
        values = {"new": change.new, "old": change.old, "from": from_day(brief)}
        return pool("marking/opening/card/role", brief, **values)
    clause = change.event.clause if change.kind not in ("leaving", *_PARTING) else None
    old = (
        f", {'vorher' if over(brief) else 'bisher'} {change.old}"
        if change.old and change.kind == "role"
        else ""
    )
    return pool("marking/opening/card", brief, news=main(clause, on_day(brief)) + old) if clause else ()


def _public(change: Change, brief: Brief) -> tuple[str, ...]:
    """On LinkedIn the congratulation stands before it, so that the news alone follows."""
    if brief.form != "linkedin":
        return ()
    before = "vorher" if over(brief) else "bisher"
    clause = main(change.event.clause, on_day(brief)) if change.event.clause else ""
    news = f"{from_day(brief)} {change.new}".strip() if change.new else clause
    place = "marking/opening/public/old" if change.old else "marking/opening/public"
    return pool(place, brief, news=news, old=change.old, before=before) if news else ()


def _role(change: Change, brief: Brief) -> tuple[str, ...]:
    if change.kind != "role" or not change.new:
        return ()
    values = {"new": change.new, "old": change.old, "from": from_day(brief), "step": change.step}
    if change.step:
        dated = "dated" if brief.on else "step"
        return pool(f"marking/opening/role/{dated}", brief, **values) + pool(
            "marking/opening/role/step", brief, **values
        )
    if brief.on and change.old:
        return pool("marking/opening/role/both", brief, **values)
    if brief.on:
        return pool("marking/opening/role/new", brief, **values)
    return ()


def _leaving(change: Change, brief: Brief) -> tuple[str, ...]:
    if change.kind != "leaving":
        return ()
    role = f" als {change.old}" if change.old else ""
    then = f", danach {you_go(change.goes, brief)}" if change.goes else ""
    if brief.on:
        place = "leaving" if over(brief) is False or brief.on == brief.today else "left"
        return pool(f"marking/opening/{place}", brief, **{"on": on_day(brief), "as": role, "then": then})
    return pool("marking/opening/leaving/undated", brief, **{"as": role, "then": then}) if then else ()


def _parting(change: Change, brief: Brief) -> tuple[str, ...]:
    """A retirement, time away or a new face, with its day."""
    when = "past" if over(brief) and brief.on != brief.today else "coming"
    values = {
        "as": f" als {change.old or brief.role}" if change.old or brief.role else "",
        "on": on_day(brief),
        "from": from_day(brief),
    }
    if brief.on and change.kind == "away" and change.event.noun:
        return pool(f"marking/opening/away/{when}", brief, noun=change.event.noun, **values)
    if change.kind == "joining" and (news := changes.from_details(brief)):
        return pool("marking/opening/joining/news", brief, news=news)
    if brief.on and change.kind in ("retirement", "joining"):
        return pool(f"marking/opening/{change.kind}/{when}", brief, **values)
    return ()


def _clause(change: Change, brief: Brief) -> tuple[str, ...]:
    if not change.event.clause:
        return ()
    news = main(change.event.clause, "" if DATE.search(brief.what) else on_day(brief))
    if change.event.clause.joined and brief.on:
        news = f"{main(change.event.clause)}, {from_day(brief)}"
    if change.kind in ("start", "end"):
        news = news.replace("die Zusammenarbeit", "unsere Zusammenarbeit")
    if change.old and change.kind == "role":
        before = "vorher" if over(brief) else "bisher"
        return pool("marking/opening/clause/old", brief, news=news, old=change.old, before=before)
    return pool(f"marking/opening/clause/{change.kind}", brief, news=news) or pool(
        "marking/opening/clause", brief, news=news
    )


def _subjects(change: Change, brief: Brief) -> tuple[str, ...]:
    if change.kind == "role" and change.new:
        return pool("marking/subject/role", brief, new=change.new)
    named = pool(f"marking/subject/{change.kind}", brief) if change.kind != "role" else ()
    return named or subject_of(change.event.thing, brief)[:2] or pool("marking/subject/other", brief)
