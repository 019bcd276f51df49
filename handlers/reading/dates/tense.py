"""Does a sentence look back ("was promoted on 3 March") or ahead ("is promoted on 3 March")?"""

from handlers.reading.dates.grammar import Sentence
from handlers.reading.dates.kinds import Kind

# Participles of headlines ("promoted on 3 March", "moved to Friday") say nothing of the time and are left out.
_BACK = frozenset(
    """
    was were had did got died passed ran won blew made raised took lost left quit broke crashed met hit became began
    gave fell hurt complained missed resigned flooded graduated merged launched delivered happened suffered turned
    finished completed sold fired hired joined received celebrated failed slipped went came wrote sent paid caught
    gone burned burnt stole injured hospitalised hospitalized apologised apologized forgot
    war waren wurde wurden starb gestorben verstorben gewann gewonnen verlor verloren gekundigt verlassen gebrochen
    bekommen verpasst beschwert gegangen geheiratet gefeiert
    mort morte decede decedee gagne perdu quitte demissionne obtenu recu rate fete epouse etait fut
    murio fallecio gano perdio dejo renuncio tuvo recibio rompio fue se-fue casaron
    """.split()
)
_AHEAD = frozenset(
    """
    is are will ll be going gets starts begins leaves retires joins turns moves takes opens becomes returns ends wants
    signs celebrates due comes goes plans planned scheduled expected closes launches has
    ist sind wird werden geht beginnt kommt hat wechselt heiratet
    est sont sera va part prend commence quitte
    es esta sera va empieza deja cumple sale se
    """.split()
)
_CLAUSE_ENDS = frozenset({Kind.COMMA, Kind.MARK, Kind.DASH})


def looks_back(sentence: Sentence, first: int) -> bool:
    """By the word of tense nearest before the date in its clause, else the first one after it."""
    tokens = sentence.tokens
    for token in reversed(tokens[:first]):
        if token.kind in _CLAUSE_ENDS:
            break
        if token.label in _BACK or token.label in _AHEAD:
            return token.label in _BACK
    for token in tokens[first:]:
        if token.kind in _CLAUSE_ENDS:
            break
        if token.label in _BACK or token.label in _AHEAD:
            return token.label in _BACK
    return False
