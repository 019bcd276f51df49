"""Whether news could move a price: some firms keep such things private until they are public."""

from handlers.reading.kinds.classes import CLASSES
from handlers.reading.kinds.lexicon.prices import PRICES
from handlers.reading.kinds.patterns import Book
from handlers.reading.kinds.sentence import sentence

BOOK = Book([PRICES], CLASSES)


def price_sensitive(text: str) -> bool:
    """A merger, sale, listing, funding, insolvency or dismissal is spoken of."""
    return bool(BOOK.find(sentence(text).plain))
