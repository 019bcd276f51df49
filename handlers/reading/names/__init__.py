"""Who a text may be speaking of."""

from handlers.reading.names.entries import Evidence, Form, Named
from handlers.reading.names.index import Names
from handlers.reading.names.mention import Mention

__all__ = ["Evidence", "Form", "Mention", "Named", "Names"]
