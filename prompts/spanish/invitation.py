"""Invitation to a peak: what, when and where, why it fits them, nothing to prepare, easy to decline."""

import re

from prompts.brief import Brief
from prompts.days import long_date
from prompts.letter import Letter, Part
from prompts.spanish import details, nouns, trust
from prompts.spanish.clauses import first_verb
from prompts.spanish.facts import Known, tellable
from prompts.spanish.greeting import closings, greeting
from prompts.spanish.persons import Who, owned, who_of
from prompts.spanish.quotes import quoted
from prompts.spanish.saying import room, said, small, within
from prompts.spanish.values import value_of
from prompts.spanish.wordings import pool

_NO_WORDS = re.compile(
    r"(?:elemento|cumbre|pico|presupuesto|coste|costo|elevación|conexión|orgullo|insight|peak)\w{0,12}\s*:",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^(?:lugar|dónde|sitio|punto de encuentro|quedamos)\s*:?\s+(?P<where>.+)", re.IGNORECASE)
_NAMED = re.compile(r"[A-ZÁÉÍÓÚÑ][\w'-]+(?: (?:(?:de|del|la|el|los|las) )*[A-ZÁÉÍÓÚÑ][\w'-]+){0,3}")
_SITE = re.compile(
    r"^(?:estación|muelle|plaza|calle|puerta|sala|hotel|museo|teatro|bodega|finca|casa|taller"
    r"|puerto|parque|entrada|iglesia|mercado|faro|granja|jardín|patio)\b",
    re.IGNORECASE,
)
_TIME = re.compile(r"(?<=,) (?=\d{1,2}(?:[:.]\d{2})(?: ?h)?\b)")


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    who = who_of(brief)
    to = who.address
    thing = thing_of(brief, who) if event else ""
    when = when_of(brief) if event else ""
    known = tellable(brief, who)[:1] if facts else ()
    reasons = [_reason(one, brief, who) for one in known]
    body = list(reasons)
    body.append(_asked(thing, when, brief, who))
    body += (
        [said("invitation/more", brief, to, 1, "plain", more=more) for more in _more(brief)] if event else []
    )
    value = value_of(brief)
    if value:
        body.append(
            said(
                f"invitation/value{'/people' if value.kind == 'people' else ''}",
                brief,
                to,
                1,
                "plain" if known else "core",
                **value.filled(brief.client),
            )
        )
    body.append(said("invitation/nothing to do", brief, to, 1, "plain" if small(brief) else "core"))
    body.append(said("invitation/decline", brief, to, 2))
    body.append(said("invitation/warmth", brief, to, 2, "warm"))
    short = thing if 0 < len(thing.split()) <= 10 else ""
    subjects = pool("invitation/subject/thing", to, thing=short) if short else pool("invitation/subject", to)
    greets = greeting(brief, to)
    spare = [part for part in body if part.paragraph == 2] if brief.form == "card" else []
    kept = within(body, [*reasons, *spare], room(brief, greets))
    return Letter(subjects, greets, kept, closings(to))


def thing_of(brief: Brief, who: Who) -> str:
    """The title as it stands behind a colon."""
    title = trust.clean(brief.what)
    if _NO_WORDS.search(title) or not re.search(r"[^\W\d_]{3}", title):
        return ""
    title = re.sub(rf"\s+(?:para|a) {who.mention}", "", title) if who.contact else title
    said_to = owned(title, who)
    if who.contact and re.search(who.mention, said_to):
        return ""
    if who.address.tu and not re.search(r"\bcada (?:uno|una|quien)\b", said_to):
        said_to = re.sub(r"\bsu(s?)\b", r"tu\1", said_to)
    head, colon, rest = nouns.lowered(said_to).partition(": ")
    return f"{head} ({rest})" if colon else head


def when_of(brief: Brief) -> str:
    """ "el viernes 26 de febrero, a las 6:45, en el muelle"; the day from the record if no detail has it."""
    parts = [part for part in details.parts(brief.details) if not _NO_WORDS.search(part)]
    day = next(
        (part for part in parts if trust.DAY.search(part) and first_verb(part.lower().split()) is None), ""
    )
    hours = next(
        (
            part
            for part in parts
            if part != day
            and re.match(r"(?:a las?|desde las?|de|hora)\b.*\d|\d{1,2}[:.]\d\d", part, re.IGNORECASE)
        ),
        "",
    )
    where = next(
        (
            part
            for part in parts
            if part not in (day, hours)
            and (
                re.match(r"En\b", part)
                or _PLACE.match(part)
                or _SITE.match(part)
                or _NAMED.fullmatch(part)
                or part.lower().startswith("salida ")
            )
        ),
        "",
    )
    pieces = [_day(day, brief), hours[:1].lower() + hours[1:], _where(where)]
    when = ", ".join(piece for piece in pieces if piece)
    when = _TIME.sub(" a las ", f", {when}")[2:]
    return when.replace("a las 1:", "a la 1:").replace(" h,", ",")


def _day(part: str, brief: Brief) -> str:
    if not part and brief.on:
        return f"el {long_date(brief.on, brief.locale, brief.today)}"
    lowered = part[:1].lower() + part[1:]
    return lowered if re.match(r"(?:el|del|desde|a partir)\b|$", lowered) else f"el {lowered}"


def _where(part: str) -> str:
    if re.match(r"salida\b", part, re.IGNORECASE):
        return f"con {part[0].lower()}{part[1:]}"
    match = _PLACE.match(part)
    if match:
        where = match["where"]
        return (
            where[0].lower() + where[1:]
            if re.match(r"en\b", where, re.IGNORECASE)
            else f"en {nouns.with_article(where) if where[0].islower() else where}"
        )
    if _SITE.match(part):
        return f"en {nouns.with_article(part)}"
    if _NAMED.fullmatch(part):
        return f"en {part}"
    return part[:1].lower() + part[1:]


def _more(brief: Brief) -> list[str]:
    """One more thing of the details that can be told: who else is there, how many places."""
    for part in details.parts(brief.details):
        if (
            _NO_WORDS.search(part)
            or trust.DAY.search(part)
            or not trust.cheerful(part)
            or trust.BUSINESS.search(part)
        ):
            continue
        if ":" not in part and re.match(r"(?:Con|Sin|Solo)\b", part) and 2 < len(part.split()) <= 12:
            return [part[0].lower() + part[1:]]
    return []


def _reason(known: Known, brief: Brief, who: Who) -> Part:
    uses = (known.index,)
    if known.quote:
        return said("invitation/quote", brief, who.address, 0, "core", uses, quote=quoted(known.quote, brief))
    return said("invitation/fact", brief, who.address, 0, "core", uses, clause=known.clause)


def _asked(thing: str, when: str, brief: Brief, who: Who) -> Part:
    place = f"invitation/asked{'' if thing else '/unknown'}"
    return said(place, brief, who.address, 0, thing=thing, when=when or "[deadline: día y hora]")
