"""Does a sentence look back ("was promoted on 3 March") or ahead ("is promoted on 3 March")?"""

from collections.abc import Iterable, Iterator
from enum import Enum, auto

from handlers.reading.dates.grammar import Sentence
from handlers.reading.dates.kinds import Kind, Token

_BACK = frozenset(
    """
    was were had hatte hatten did got died passed ran won blew made raised took lost left quit broke
    crashed met hit became began gave fell hurt complained missed resigned flooded graduated merged
    launched delivered happened suffered turned finished completed sold fired hired joined received
    celebrated failed slipped went came wrote sent paid caught gone signed closed opened expired ended
    started burned burnt stole injured hospitalised hospitalized apologised apologized forgot war waren
    wurde wurden starb gestorben verstorben gewann gewonnen verlor verloren gekundigt verlassen
    gebrochen bekommen verpasst beschwert gegangen geheiratet gefeiert mort morte decede decedee perdu
    demissionne obtenu recu ete etait fut mariee ouvert perdue partie parti murio fallecio gano perdio
    dejo renuncio tuvo recibio rompio fue casaron jubilo firmo cerro abrio cumplio vendio compro llego
    termino empezo
    """.split()
)
# "Jane promoted to CFO on 3 March": news of last week, or of next spring
_EITHER_WAY = frozenset(
    """
    promoted appointed named elected moved relocated retired renewed extended announced confirmed
    acquired awarded replaced approved ernannt befordert nommee nomme promue promu nombrado nombrada
    ascendido ascendida
    """.split()
)
_AHEAD = frozenset(
    """
    is are will ll be going gets starts begins leaves retires joins turns moves takes opens becomes
    returns ends wants signs celebrates due comes goes plans planned scheduled expected closes launches
    has wird werden geht beginnt kommt wechselt heiratet sont sera va part prend commence quitte sera va
    empieza deja cumple sale firma abre
    """.split()
)
_CLAUSE_ENDS = frozenset({Kind.COMMA, Kind.MARK, Kind.DASH})


class Tense(Enum):
    BACK = auto()
    LATELY = auto()  # back if that is not long ago
    AHEAD = auto()


def tense(sentence: Sentence, first: int) -> Tense:
    """By the word of tense nearest before the date in its clause, else the first one after it.

    A participle says something only where nothing else does: "was promoted", "is promoted", "promoted".
    """
    nearby = (*_clause(reversed(sentence.tokens[:first])), *_clause(sentence.tokens[first:]))
    said = [_TENSES[word] for word in nearby if word in _TENSES]
    return next((word for word in said if word is not Tense.LATELY), said[0] if said else Tense.AHEAD)


def _clause(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.kind in _CLAUSE_ENDS:
            return
        yield token.label


_TENSES = {
    **dict.fromkeys(_EITHER_WAY, Tense.LATELY),
    **dict.fromkeys(_AHEAD, Tense.AHEAD),
    **dict.fromkeys(_BACK, Tense.BACK),
}
