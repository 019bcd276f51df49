"""Names that nobody else has, so that each line of the bot can be known by them."""

import random

FIRST = "Bra Cor Dul Fen Gar Hol Jas Kel Lor Mar Nor Pel Quo Ros Sul Tor Ulm Vel Wes Yar".split()
SECOND = "bin cad dor fel gim han jol kor lam min nad pol qui ros sev tan uth var wyn zel".split()
THIRD = (
    "ack bort cus dell ester fax gand holm iko jant kost lind mos nert ovik prag rud stad tun voss".split()
)
FORENAMES = """Agnes Bruno Clara Denis Edith Felix Greta Henry Irene Jonas Karin Louis Maria Olive Peter
Ruth Simon Tilda Vera Wanda""".split()
FIRMS = "Works Foods Trust Mills Labs Press Group Stores".split()


class Names:
    """Two of these words share one syllable at most, so that none is taken for a misspelt other."""

    def __init__(self, rng: random.Random) -> None:
        size = len(FIRST)
        shift = rng.randrange(size)
        pairs = [(a, b) for a in range(size) for b in range(size)]
        rng.shuffle(pairs)
        self._rng = rng
        self._free = [FIRST[a] + SECOND[b] + THIRD[(a + b + shift) % size] for a, b in pairs]

    def word(self) -> str:
        return self._free.pop()

    def client(self) -> str:
        return f"{self.word()} {self._rng.choice(FIRMS)}"

    def person(self) -> str:
        return f"{self._rng.choice(FORENAMES)} {self.word()}"
