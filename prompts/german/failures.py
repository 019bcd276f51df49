"""What went wrong, said as ours: "Newsletter verschickt" -> "wir haben den Newsletter verschickt"."""

import re
from dataclasses import dataclass, replace

from prompts.brief import Brief
from prompts.german import titles, verbs
from prompts.german.circumstances import has_verb, told
from prompts.german.clauses import Clause, clause_of, main, told_as_past, told_softly
from prompts.german.guards import trusted
from prompts.german.headlines import being, clause_of_thing, thing_of
from prompts.german.mentions import mentioned
from prompts.german.owners import without_owner
from prompts.german.participles import finite, participle_of
from prompts.german.people import formal
from prompts.german.phrases import PREPOSITIONS, in_case, known_gender, starting_low
from prompts.german.register import own
from prompts.german.relatives import inside
from prompts.german.retelling import to_you
from prompts.german.verbs import infinitive_of

_FORGOT = re.compile(
    r"^(?P<what>.+?)\s+(?P<how>vergessen|versäumt|unterlassen)\s*,?\s+zu\s+(?P<verb>[a-zäöüß]+)$"
)
_FORGOT_FIRST = re.compile(
    r"^(?P<how>Vergessen|Versäumt)\s*,?\s+(?P<what>.+?)\s+(?P<verb>(?:zu\s+)?[a-zäöüß]+)$"
)
_SILENCE = re.compile(
    r"(?:(?:Seit )?(?P<time>\w+ (?:Wochen|Tage|Monate"
    r"|Stunden)n?)(?: lang)? )?[Kk]eine (?:Antwort|Rückmeldung"
    r"|Reaktion)(?: auf (?P<what>[^,;]+))?$"
)
_OURS = re.compile(r"^(?:wir|ich)\s+", re.IGNORECASE)
_WRONG_PLACE = re.compile(r"\b(an|auf|in) ((?:falsche|verkehrte|alte)[rnms]? [A-ZÄÖÜ]\w+)")
_AFTER_A_NOUN = re.compile(r"\s+(?:mit|ohne|an|in|im|um|zu|nicht|doppelt|erst|nach|für|von|vom|bei|auf)\s+")
_NO_OBJECT_NEEDED = re.compile(r"^(?:\w+mal|zu spät|nicht|doppelt|erneut|wieder|falsch)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Failure:
    """`clause` owns it where it can; else `noun`; `more` are sentences from the details; `about` is its
    thing."""

    clause: str = ""
    by_itself: bool = False  # the clause has another subject than "wir"
    noun: str = ""
    colon: str = ""
    more: tuple[str, ...] = ()
    about: str = ""


def read_failure(brief: Brief) -> Failure:
    text, _, rest = " ".join(brief.what.split()).rstrip(".! ").partition(": ")
    brief = replace(brief, details=f"{rest}; {brief.details}") if rest else brief
    text = _WRONG_PLACE.sub(lambda match: f"{match[1]} {in_case(match[2], 'a')}", text)
    if not trusted(text) or "?" in text or not re.search(r"\b[A-ZÄÖÜ][a-zäöüß]{2,}", text):
        return Failure()
    day, colon, more = told(brief, text)
    clause, ours = _clause(text, day, brief)
    if clause:
        return Failure(clause, not ours, colon=colon, more=more, about=_about(text))
    noun = in_case(inside(text, brief), "n")
    return Failure(noun=noun, colon=", ".join(filter(None, (day, colon))), more=more, about=_about(text))


def _clause(text: str, day: str, brief: Brief) -> tuple[str, bool]:
    """What went wrong, and True where we did it; empty where it is only a noun."""
    if said := _forgot(text, day) or _silence(text):
        return said, True
    if done := _done(text, brief):
        return main(done[0], day), done[1]
    if clause := to_you(text, brief, terse=False):
        return main(told_softly(clause), day if not clause.front else ""), False
    thing = clause_of_thing(text)
    return (main(told_as_past(thing), day) if thing else ""), False


def _silence(text: str) -> str:
    """ "Drei Wochen keine Antwort auf die Mail" -> "wir haben … nicht geantwortet"."""
    match = _SILENCE.match(text)
    if not match:
        return ""
    on = f" auf {in_case(match['what'], 'a')}" if match["what"] else ""
    lasting = f"{starting_low(match['time'])} lang " if match["time"] else ""
    return f"wir haben {lasting}nicht{on} geantwortet"


def _forgot(text: str, day: str) -> str:
    """ "Raum vergessen zu reservieren" -> "wir haben vergessen, den Raum zu reservieren"."""
    match = _FORGOT.match(text) or _FORGOT_FIRST.match(text)
    if not match or not infinitive_of(match["verb"].removeprefix("zu ").strip()):
        return ""
    have = f"{day} haben wir" if day else "wir haben"
    verb = (
        match["verb"]
        if match["verb"].startswith("zu ") or "zu" in match["verb"][2:-2]
        else f"zu {match['verb']}"
    )
    return f"{have} {match['how'].lower()}, {in_case(match['what'], 'a')} {verb}"


def _done(text: str, brief: Brief) -> tuple[Clause, bool] | None:
    """A participle at the end, or "wir" and the names of our house as those who did it."""
    has, was = verbs.find("hat"), verbs.find("war")
    if has is None or was is None:
        return None
    if them := _to_them(text.split(), brief):
        return clause_of("wir", "wir", has, them), True
    if state := being(text.split(), "war"):
        return state, False
    ours = _ours(text, brief)
    words = ours.split()
    if ours != text and (found := finite(words[0], sure=True)):
        return told_as_past(clause_of("wir", "wir", found, words[1:])), True
    if words[-1] == "lassen" and len(words) > 2 and infinitive_of(words[-2]):
        return clause_of("wir", "wir", has, [in_case(" ".join(words[:-2]), "a"), *words[-2:]]), True
    done = participle_of(words[-1])
    if not done or len(words) < 2 or any(has_verb(word) for word in words[:-1]):
        return None
    if verbs.with_sein(*done, with_object=False):
        clause = titles.passive(words, brief, of_itself=True)
        return (clause, False) if clause else None
    return clause_of("wir", "wir", has, [*_object(words[:-1], brief).split(), words[-1]]), True


def _to_them(words: list[str], brief: Brief) -> list[str]:
    """ "Frau Stark falsch angeschrieben" -> "Sie falsch angeschrieben"."""
    length = mentioned(words, 0, brief, own_words=False)
    done = length and len(words) > length and participle_of(words[-1])
    return ["Sie" if formal(brief) else "dich", *words[length:]] if done else []


def _object(words: list[str], brief: Brief) -> str:
    """What it was done to or how, with the article that the note leaves out."""
    rest = " ".join(words)
    if words[0].lower() in PREPOSITIONS or _NO_OBJECT_NEEDED.match(rest):
        return rest[:1].lower() + rest[1:]
    theirs = without_owner(rest, brief)
    return in_case(theirs, "a", "your" if theirs != rest else "the", your=own(brief))


def _ours(text: str, brief: Brief) -> str:
    """Without the "wir" or the name of one of us at the start."""
    names = [
        name for name in (brief.writer, brief.writer.split()[-1] if brief.writer else "", brief.firm) if name
    ]
    for name in names:
        if text.startswith(name + " "):
            return text[len(name) :].strip()
    return _OURS.sub("", text)


def _about(text: str) -> str:
    """The first noun, with its article: what the subject line can name."""
    head = " ".join(_AFTER_A_NOUN.split(text)[0].split()[:3])
    if (
        known_gender(head) in (None, "p")
        or head.startswith(("Frau", "Herr"))
        or re.match(r"(?:drei|zwei|vier|\d)", text, re.IGNORECASE)
    ):
        return ""
    return thing_of(head)
