"""Which kind of moment a text tells of, from which words."""

from collections.abc import Sequence
from typing import NamedTuple

from handlers.reading.kinds.classes import CLASSES
from handlers.reading.kinds.language import ANYTHING
from handlers.reading.kinds.leaning import Leaning
from handlers.reading.kinds.lexicon import TOPICS
from handlers.reading.kinds.patterns import Book, Hit
from handlers.reading.kinds.sentence import Mark, Sentence, sentence
from handlers.reading.kinds.topics import Cause, Kind, Recurs, Topic
from handlers.reading.spelling import Spelling
from handlers.reading.text import Word, normal

BOOK = Book([topic.phrases for topic in TOPICS], CLASSES)
_OFTEN = (
    "promoted promotion appointed appointment resigned resigns retired retirement retires retiring"
    " anniversary birthday wedding"
    " engaged engagement graduated graduation diagnosed hospital complained complaint complains relocating"
    " relocated relocation"
    " divorced divorce redundant redundancies acquired acquisition launched launching celebrates celebration"
    " geburtstag hochzeit"
    " jubilaum beforderung ruhestand anniversaire mariage retraite cumpleanos jubilacion ascenso"
).split()
_SPELLING = Spelling({*_OFTEN, *(word for word in BOOK.spelled() if len(word) > 5 and word.isalpha())})
_LEANING = Leaning(TOPICS, BOOK.phrases())
_HINT_COUNTS = 3.0
_MILESTONE_LIKELIER = 1.0
_SMALL = frozenset(
    "the a an of to for in on at by with and or is are was were be been has have had his her their its our"
    " we us it this that"
    " from as not no him them so up out off over down she he they who der die das und ist im am zu mit von"
    " le la les et de du"
    " un une est el los las y un una es en con".split()
)
_SURE = 50
_TYPO = 5
# The last part of a German compound says what it is: "Messejubiläum", "Lieferschwierigkeiten".
_COMPOUNDS = tuple(
    normal(end)
    for end in (
        "geburtstag jubiläum hochzeit taufe feier fest preis medaille auszeichnung rekord premiere eröffnung"
        " einweihung prüfung"
        " beförderung wechsel umzug abschied ausstand leiter leiterin leitung übernahme verkauf fusion"
        " umstrukturierung beginn start"
        " ende verlängerung unfall operation krankheit diagnose erkrankung scheidung trennung verlust"
        " schaden brand überschwemmung"
        " diebstahl einbruch betrug streik klage insolvenz schwierigkeiten probleme engpass abbau ausfall"
        " schließung fehler panne"
        " beschwerde verspätung verzögerung"
    ).split()
)
_HE_OR_SHE = frozenset("he she his her him sie er ihr sein elle il ella el su".split())
_BY_NAME = {topic.name: topic for topic in TOPICS}
# What is said of a person means something else when no person is in sight.
_WITHOUT_PERSON = {"job loss": "layoffs", "anniversary": "company anniversary", "accident": "damage"}
_WITH_PERSON = {"anniversary": "work anniversary", "misfortune": "hard times"}


class Judged(NamedTuple):
    """What a text tells of; `words` are its own that say so, `rule` the phrase; a guess is not `sure`."""

    topic: str
    kind: Kind
    cause: Cause | None
    recurs: Recurs
    kept: bool
    sensitive: bool
    words: str
    rule: str
    sure: bool


def judge(
    text: str, marks: Sequence[Mark] = (), kind: Kind | None = None, spelled: Sequence[Word] | None = None
) -> Judged | None:
    """The topic of highest rank, among those of `kind` if the person gave one. None: nothing is known."""
    seen = sentence(text, marks, spelled)
    judged = _judged(text, seen, kind)
    if judged and judged.sure:
        return judged
    corrected = seen._replace(plain=[_corrected(word) for word in seen.plain])
    second = _judged(text, corrected, kind) if corrected != seen else None
    return second if second and second.sure else _leaning(text, seen, judged, kind)


def _judged(text: str, seen: Sentence, kind: Kind | None) -> Judged | None:
    hits = outermost(BOOK.find(seen.plain))
    spoken = [hit for hit in hits if TOPICS[hit.phrase.topic].kind]
    fitting = [hit for hit in spoken if kind in (None, TOPICS[hit.phrase.topic].kind)]
    if not fitting:
        return None
    best = max(fitting, key=_weight)
    topic = _of_whom(TOPICS[best.phrase.topic], seen)
    sensitive = topic.sensitive or any(TOPICS[hit.phrase.topic].sensitive for hit in spoken)
    words = seen.text_of(text, best.first, best.last)
    assert topic.kind is not None
    return Judged(
        topic.name,
        topic.kind,
        topic.cause,
        topic.recurs,
        topic.kept,
        sensitive,
        words,
        best.phrase.source,
        topic.rank >= _SURE,
    )


def _weight(hit: Hit) -> tuple[int, int, int]:
    """Rank first; then the longer phrase; then the earlier one."""
    return TOPICS[hit.phrase.topic].rank, hit.last - hit.first, -hit.first


def outermost(hits: list[Hit]) -> list[Hit]:
    """A phrase within a longer one has no say: "promotion" in "did not get the promotion"."""
    return [hit for hit in hits if not any(_swallows(other, hit) for other in hits)]


def _swallows(longer: Hit, hit: Hit) -> bool:
    around = longer.first <= hit.first and hit.last <= longer.last
    if not around or longer.last - longer.first == hit.last - hit.first:
        return False
    outer, inner = TOPICS[longer.phrase.topic], TOPICS[hit.phrase.topic]
    # Fault and work may stand apart ("lost … team"); what lies between them keeps its own, graver meaning.
    return outer.cause != "service" or ANYTHING not in longer.phrase.steps or outer.rank >= inner.rank


def _of_whom(topic: Topic, seen: Sentence) -> Topic:
    person = "%person" in seen.plain or not _HE_OR_SHE.isdisjoint(seen.plain)
    other = (_WITH_PERSON if person else _WITHOUT_PERSON).get(topic.name)
    return _BY_NAME[other] if other else topic


def _corrected(word: str) -> str:
    if len(word) < _TYPO or BOOK.says(word):
        return word
    near = [known for known in _SPELLING.near(word) if known[0] == word[0]]
    if len(near) == 1:
        return near[0]
    return next((end for end in _COMPOUNDS if word.endswith(end)), word)


def _leaning(text: str, seen: Sentence, hint: Judged | None, kind: Kind | None) -> Judged | None:
    """A guess by all the words together, in which a hint counts much and a milestone is a little likelier."""
    words = [word for word in seen.plain if word[0].isalpha() and word not in _SMALL]
    total = _LEANING.of(words)
    if not any(total.values()):
        return hint
    total["milestone", None] += _MILESTONE_LIKELIER
    if hint:
        total[hint.kind, hint.cause] += _HINT_COUNTS
    sides = [side for side in total if kind in (None, side[0])]
    side = max(sides, key=lambda one: total[one])
    if hint and side == (hint.kind, hint.cause):
        return hint
    return Judged(
        "other", side[0], side[1], "none", False, side[1] == "personal", text, "the words together", False
    )
