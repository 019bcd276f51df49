"""What happened, told to the person: a clause ("you open your second clinic") or a noun ("your wedding")."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.days import long_date, short_date
from prompts.english.nouns import noun_phrase
from prompts.english.persons import KIN, Who
from prompts.english.phrases import first_clause, mid_sentence, written_out
from prompts.english.retelling import Tense, retell

Shape = Literal[
    "birthday", "years", "wedding", "baby", "retirement", "honour", "building", "effort", "learning",
    "figure", "giving", "family", "other",
]  # fmt: skip

_KIN = "|".join(sorted(KIN, key=len, reverse=True))
_SOMEBODY_ELSE = re.compile(rf"\W*(?:(?:his|her|their|the)\s+)?({_KIN})\b", re.IGNORECASE)
_COMPANY = r"(?:company|firm|shop|business|office|store|practice|school|agency)"
_PRIVATE = re.compile(
    r"\b(?:chemo\w*|cancer|surg\w+|operation|therap\w+|rehab|sober|treatment|illness|recover\w+"
    r"|hospital|diagnos\w+"
    r"|divorc\w+|redundan\w+|laid off|fired|debts?|bankrupt\w*|old|pregnan\w+)\b"
    r"|[$€£]|\b\d+(?:[.,]\d+)?(?:k|m|bn|mn)\b",
    re.IGNORECASE,
)
_GIVING = re.compile(r"charit|rais(?:ed|es|ing) .* for|donat|hospice|fundrais", re.IGNORECASE)
_UNBORN = re.compile(r"\b(?:expect\w*|due|shower|pregnan\w*)\b", re.IGNORECASE)

# note -> noun; "{whose}" is "your" or, when the note is about one of theirs, "your daughter's"
_NOUNS: tuple[tuple[Shape, str, str], ...] = (
    ("years", rf"\b{_COMPANY}(?:'s)? (?:birthday|anniversary)", "the anniversary of {client}"),
    (
        "years",
        rf"anniversary of the {_COMPANY}|\b{_COMPANY} (?:turns?|turned|is) \d",
        "the anniversary of {client}",
    ),
    ("wedding", r"\b(?P<which>silver|golden|ruby|pearl|diamond) wedding", "{whose} {which} wedding"),
    ("birthday", r"\bbirthday\b|\bturns \d\d\b|anniversaire|geburtstag|cumpleaños", "{whose} birthday"),
    ("wedding", r"\bwedding anniversary|years? (?:of marriage|married)", "{whose} wedding anniversary"),
    (
        "years",
        r"\b(?P<n>\d{1,3})(?: |-)years? (?:work )?(?:anniversary|of service)|^(?P<m>\d{1,3}) years$",
        "years",
    ),
    ("years", r"^(?P<n>\d{1,3}) years (?P<place>(?:at|with|in|as) .*)", "years"),
    ("years", r"\bwork anniversary", "{whose} work anniversary"),
    ("years", r"\banniversary\b(?! (?:of|for|as|in))", "{anniversary}"),
    (
        "wedding",
        r"\bwedding\b|\b(?:gets?|got|getting|is|are|just) married\b|^marri(?:es|ed)\b|\bt(?:ies|ied"
        r"|ying) the knot",
        "{whose} wedding",
    ),
    ("wedding", r"\b(?:gets?|got|is|are|just) engaged\b|^engaged\b|engagement party", "{whose} engagement"),
    ("baby", r"\bgrand(?:child|son|daughter)\b.*\bborn|(?:new|first) grandchild", "the new grandchild"),
    (
        "baby",
        r"\b(?:baby|newborn|gave birth|twins|triplets|birth of|(?:boy|girl|son|daughter) (?:is |was )?born)\b"
        r"|\b(?:had|has) (?:a|their|her|his) \w* ?(?:boy|girl|son|daughter|child)\b|new (?:father"
        r"|mother|parent)",
        "the new arrival in your family",
    ),
    (
        "retirement",
        r"(?<!semi-)(?<!semi )\bretir(?:es?|ed|ing|ement)\b|calling it a day",
        "{whose} retirement",
    ),
    ("learning", r"\bgraduat(?:es|ed|ion|ing)\b(?! (?:from|in|with))", "{whose} graduation"),
)
_SHAPES: tuple[tuple[Shape, str], ...] = (
    ("family", r"shower|christening|baptism|mitzvah|housewarming|reunion|confirmation|\bparty"),
    ("giving", _GIVING.pattern + r"|volunteer|mentor|apprentice|\btaught\b|\btrained\b"),
    (
        "honour",
        r"award|prize|medal|\bnamed\b|shortlist|nominat|of fame|of the year|\bw[oi]ns?\b|knight|certif"
        r"|accredit|\brated|elected",
    ),
    (
        "learning",
        r"graduat|degree|doctorate|phd|\bmba\b|exam|qualif|diploma|\bcfa\b|\bpassed\b",
    ),
    (
        "effort",
        r"marathon|athlon|ironman|\bride\b|\brode\b|\bran\b|\brow|sw[ia]m|climb|camino|trek|walk|\bcycl|race",
    ),
    ("figure", r"\b(?:hit|reach\w*|pass\w*)\b.*\d|\d+(?:th|st|nd|rd)\b|\d{2,}|million|thousand|hundred"),
    (
        "building",
        r"open|launch|buil|found|start|\bnew |second|first |publish|book|album|exhibit"
        r"|go(?:es)?[ -]live|complet"
        r"|finish|restor|website",
    ),
)


@dataclass(frozen=True)
class Event:
    shape: Shape
    noun: str = ""
    clause: str = ""

    @property
    def known(self) -> bool:
        return bool(self.noun or self.clause)


def read(brief: Brief) -> Event:
    """The event of a brief; one without noun and clause when its note cannot be put into words safely."""
    note = written_out(brief.what.strip())
    if _PRIVATE.search(note) and not _GIVING.search(note) and "birthday" not in note:
        return Event("other")
    return _by_table(note, brief) or _by_grammar(note, brief)


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
    for shape, pattern, noun in _NOUNS:
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
    return noun.format(whose=whose, client=client, anniversary=anniversary, which=(which or "").lower())


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
    return Event(_shape(note, clause), "" if clause else noun_phrase(note, who), clause)


def _shape(note: str, clause: str) -> Shape:
    if clause.startswith("your ") or _SOMEBODY_ELSE.match(note):
        return "family"
    return next((shape for shape, pattern in _SHAPES if re.search(pattern, note, re.IGNORECASE)), "other")
