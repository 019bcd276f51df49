"""What happened, told to the person: a clause ("you open your second clinic") or a noun ("your wedding")."""

import re
from dataclasses import dataclass, replace

from prompts.brief import Brief
from prompts.days import long_date, short_date
from prompts.english import titles
from prompts.english.clauses import Tense
from prompts.english.event_kinds import GIVING, NOUNS, SHAPES, Shape
from prompts.english.nouns import noun_phrase
from prompts.english.persons import KIN, Who
from prompts.english.phrases import first_clause, mid_sentence, written_out
from prompts.english.retelling import retell
from prompts.english.subjects import aliases, subject_of
from prompts.english.title_clauses import Title

_KIN = "|".join(sorted(KIN, key=len, reverse=True))
_SOMEBODY_ELSE = re.compile(rf"\W*(?:(?:his|her|their|the)\s+)?({_KIN})\b", re.IGNORECASE)
_PRIVATE = re.compile(
    r"\b(?:chemo\w*|cancer|surg(?:ery|ical)|operation|therap\w+|rehab|sober|treatment|illness|recover(?:y|ed|ing)"
    r"|hospitali\w+|in hospital|diagnos\w+|divorc\w+|redundan\w+|laid off|fired|debts?|bankrupt\w*"
    r"|years? old|pregnan\w+)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[$€£]|\b\d+(?:[.,]\d+)?(?:k|m|bn|mn)\b", re.IGNORECASE)
_GIVING = re.compile(GIVING, re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?P<which>\d{1,3}(?:st|nd|rd|th)|(?:eighteen|thirtie|fortie|fiftie|sixtie|seventie|eightie|ninetie"
    r"|hundred)th|twenty-first) birthday",
    re.IGNORECASE,
)
_THIRD = re.compile(r"\b(?:his|her|hers|their|theirs|she|he|they|him|them)\b", re.IGNORECASE)
_UNBORN = re.compile(r"\b(?:expect\w*|due|shower|pregnan\w*)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Event:
    """`thing`: in two or three words what it is about ("the second shop"), "" where nothing short is sure."""

    shape: Shape
    noun: str = ""
    clause: str = ""
    thing: str = ""
    headline: str = ""  # the title as it stands, where its grammar is not sure

    @property
    def known(self) -> bool:
        return bool(self.noun or self.clause or self.headline)


def read(brief: Brief) -> Event:
    """The event of a brief; one without noun and clause when its note cannot be put into words safely."""
    note = written_out(brief.what.strip())
    who = Who(brief.contact, brief.client)
    if _private(note, who):
        return Event("other")
    by_table, title = _by_table(note, brief), titles.read(brief.what, who, tense(brief))
    more = title is not None and (brief.what[:1].isupper() or _of_kin(title))
    if by_table and not (title and more and _tells_more(by_table, title, who)):
        return replace(by_table, thing=_short(by_table.noun))
    if title and _sure(title, brief.what):
        shape = by_table.shape if by_table and title.you else _shape(note, title.clause, brief.client)
        return Event(shape, title.noun, title.clause, title.thing or _short(title.noun), title.headline)
    event = _by_grammar(note, brief)
    if title and not event.known and _whole(title, brief.what):
        event = Event(event.shape, title.noun, title.clause)
    return replace(event, thing=_short(event.noun))


def _private(note: str, who: Who) -> bool:
    if _GIVING.search(note) or "birthday" in note:
        return False
    of_the_client = subject_of(note, who)[0].client
    return not of_the_client and bool(_PRIVATE.search(note) or _MONEY.search(note))


def _tells_more(event: Event, title: Title, who: Who) -> bool:
    """A birthday is only named; of the rest the title says more than its kind: "retires after 31 years"."""
    if event.shape == "birthday":
        return title.clause.startswith(mid_sentence(who.client)) or any(
            title.clause.startswith(name) for name in aliases(who.client)
        )
    return bool(title.clause) or len(title.noun.split()) > len(event.noun.split())


def _sure(title: Title, note: str) -> bool:
    """Hurried notes, all in small letters, are left to the strict reading."""
    capital = note.strip()[:1].isupper() or note.strip()[:1].isdigit()
    return title.you or (capital and (bool(title.clause) or len(note.split()) > 3))


def _whole(title: Title, note: str) -> bool:
    """Without an aside, and without a third person that is left."""
    whole = first_clause(note) == written_out(note.strip())
    return whole and not _THIRD.search(f"{title.clause} {title.noun}")


def _of_kin(title: Title) -> bool:
    """ "graduation of her son" is the son's."""
    return any(f"your {kin}" in title.noun for kin in KIN)


def _short(noun: str) -> str:
    """ "your pilot's license at 71" -> "your pilot's license"."""
    words = re.split(r",? (?:of|at|in|on|for|from|with|without|to|by|under|over|between|after)\b|,", noun)[
        0
    ].split()
    return " ".join(words) if 1 < len(words) <= 4 and not words[0][0].isdigit() else ""


def tense(brief: Brief) -> Tense:
    if brief.on is None:
        return "news"
    if brief.on == brief.today:
        return "today"
    return "past" if brief.on < brief.today else "future"


def dated(brief: Brief) -> str:
    """ "today", "on Wednesday 25 November", or "" when no day is known."""
    if brief.on is None:
        return ""
    if brief.on == brief.today:
        return "today"
    written = short_date if brief.on < brief.today else long_date
    return f"on {written(brief.on, brief.locale, brief.today)}"


def _by_table(note: str, brief: Brief) -> Event | None:
    for shape, pattern, noun in NOUNS:
        match = re.search(pattern, note, re.IGNORECASE)
        if match and not (shape == "baby" and _UNBORN.search(note)):
            return _named(shape, noun, match, note, brief)
    if brief.topic in ("birthday", "anniversary"):
        return _named(
            "birthday" if brief.topic == "birthday" else "years",
            f"{{whose}} {brief.topic}",
            None,
            note,
            brief,
        )
    return None


def _named(shape: Shape, noun: str, match: re.Match[str] | None, note: str, brief: Brief) -> Event | None:
    relative = _SOMEBODY_ELSE.match(note)
    if relative and shape not in ("baby", "years"):
        return Event("family", _filled(noun, match, brief, f"your {relative[1].lower()}'s"))
    if noun == "years" and match:
        counted = _years(match, brief)
        return Event("years", counted) if counted else None
    return Event(shape, _filled(noun, match, brief, "your"))


def _filled(noun: str, match: re.Match[str] | None, brief: Brief, whose: str) -> str:
    client = mid_sentence(brief.client)
    anniversary = "your anniversary" if brief.contact else f"the anniversary of {client}"
    which = match.groupdict().get("which") if match else None
    noun = noun.format(whose=whose, client=client, anniversary=anniversary, which=(which or "").lower())
    by_name = any(name in brief.what for name in Who(brief.contact, "").names)
    what = re.sub(r"\bturns (\d{1,2}0)\b", r"\1th birthday", brief.what)
    counted = _COUNTED.search(what) if by_name and noun.endswith("birthday") else None
    return f"{noun.removesuffix('birthday')}{counted['which'].lower()} birthday" if counted else noun


def _years(match: re.Match[str], brief: Brief) -> str:
    """ "10 years at Oceanic" -> "your 10 years at Oceanic"; "" when the years count something else."""
    groups = match.groupdict()
    number, place = groups.get("n") or groups.get("m"), first_clause(groups.get("place") or "")
    if groups.get("place") and not re.fullmatch(r"(?:at|with|in|as) (?:the )?(?:[A-Z][\w&'. -]*|\w+)", place):
        return ""
    if not brief.contact:
        return f"the {number} years {place or f'of {mid_sentence(brief.client)}'}"
    return f"your {number} years {place or f'at {mid_sentence(brief.client)}'}"


def _by_grammar(note: str, brief: Brief) -> Event:
    who = Who(brief.contact, brief.client)
    clause = retell(note, who, tense(brief))
    title = re.match(r"(?:the )?([\w -]+ of the (?:year|decade|month))$", first_clause(note), re.IGNORECASE)
    if title and not clause:
        clause = retell(f"named {title[1]}", who, tense(brief))
    if not brief.contact and re.search(rf"\b(?:{_KIN}|child)\b", clause):
        clause = ""  # a company has no daughter: nobody knows whose she is
    return Event(_shape(note, clause, brief.client), "" if clause else noun_phrase(note, who), clause)


def _shape(note: str, clause: str, client: str = "") -> Shape:
    note = note.replace(client, " ") if client else note
    if re.match(rf"your (?:{_KIN})\b", clause) or _SOMEBODY_ELSE.match(note):
        return "family"
    return next((shape for shape, pattern in SHAPES if re.search(pattern, note, re.IGNORECASE)), "other")
