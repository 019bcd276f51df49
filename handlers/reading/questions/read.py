"""Read a question in plain words: what is asked, about whom, which days. By rules; nothing is looked up."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from handlers.reading.names import Names
from handlers.reading.questions.args import args_of
from handlers.reading.questions.clauses import asking_part
from handlers.reading.questions.days import compared, corrected, dated_words, stretch, without_age
from handlers.reading.questions.direction import settled
from handlers.reading.questions.facts import Facts
from handlers.reading.questions.hearing import Heard, hear
from handlers.reading.questions.question import Question
from handlers.reading.questions.spelled import mended
from handlers.reading.questions.tone import tone_of
from handlers.reading.questions.who import Named, find_mentions, find_named
from handlers.reading.text import Word, clean, words
from handlers.reading.when import Local

LONGEST = 500  # nobody asks for so long
_NOBODY: frozenset[int] = frozenset()
_PEOPLE = frozenset(
    """
    who whom whos whose anyone anybody somebody someone which clients client candidates wen wer wem welche
    welchen kunden qui quels clientes quien quienes cuales
    """.split()
)
_EVENTS = frozenset("what whats was que".split())


def read_question(
    text: str, local: Local, names: Names, hidden: frozenset[int] = _NOBODY, members: Collection[str] = ()
) -> Question:
    """Never raises. `members` are the colleagues' names, where they are known."""
    plain = clean(text).text
    if not words(plain):
        return Question("help" if not text.strip(" ?!.") else "offtopic", evidence=("no words",))
    if len(plain) > LONGEST:
        return Question("offtopic", evidence=("too long",))
    spans = [(one.start, one.end) for one in find_mentions(plain, names, hidden, members)]
    return _read(mended(plain, spans), local, names, hidden, members)


def _read(
    text: str, local: Local, names: Names, hidden: frozenset[int], members: Collection[str]
) -> Question:
    text, age = without_age(text)
    whole = _part(text, names, hidden, members)
    if whole.heard.has("steering") or (whole.heard.has("order") and not whole.heard.has("how to")):
        return Question(
            "offtopic", tone=tone_of(text, whole.spelled, whole.heard, guarded=True), evidence=("guard",)
        )
    part = _part(asking_part(text, whole.heard), names, hidden, members)
    spelled, heard = part.spelled, part.heard
    named = part.named if part.named.somebody or part.named.owner else whole.named
    told, other = compared(part.unnamed) if heard.has("compare") else (part.unnamed, "")
    ways = (corrected(whole.unnamed) if corrected(text) != text else "", told, whole.unnamed)
    asked = next((way for way in ways if stretch(way, local, past=False)), told)
    facts = Facts(heard, named, False, False, _of_people(spelled))
    intent, rule, days = settled(facts, asked, local, spelled)
    args = args_of(intent, heard, named, names, {"age": age, "compare": other})
    tone = tone_of(text, spelled, heard, guarded=rule == "guard")
    question = Question(intent, args, tone=tone, evidence=(rule, *(sound.words for sound in heard.sounds)))
    if intent in ("help", "offtopic"):
        return question
    return replace(
        question,
        start=days.first if days else None,
        end=days.last if days else None,
        client_id=named.client_id,
        contact_id=named.contact[1] if named.contact else None,
        candidates=named.candidates,
        portfolio=intent == "mine" and heard.has("portfolio"),
        figures=intent == "mine" and heard.has("report") and not heard.has("portfolio"),
        unknown=tuple(part.text[word.start : word.end] for word in spelled if word.start in heard.foreign),
    )


@dataclass(frozen=True)
class _Part:
    """A text with all that is heard in it."""

    text: str
    spelled: list[Word]
    dated: frozenset[int]
    named: Named
    heard: Heard

    @property
    def unnamed(self) -> str:
        return _unnamed(self.text, self.named)


def _part(text: str, names: Names, hidden: frozenset[int], members: Collection[str]) -> _Part:
    spelled = words(text)
    dated = dated_words(text, spelled)
    named = find_named(text, spelled, find_mentions(text, names, hidden, members), members, dated)
    return _Part(text, spelled, dated, named, hear(text, spelled, named.marks, dated))


def _of_people(spelled: list[Word]) -> bool:
    first = next((word.plain for word in spelled if word.plain in _PEOPLE | _EVENTS), "")
    return first in _PEOPLE


def _unnamed(text: str, named: Named) -> str:
    """Names are no dates: May Chen, Summer Hayes."""
    for mark in named.marks:
        text = text[: mark.start] + "x" * (mark.end - mark.start) + text[mark.end :]
    return text
