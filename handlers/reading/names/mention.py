"""A stretch of text that names somebody, with everybody it may name."""

from typing import NamedTuple

from handlers.reading.names.entries import Form


class Mention(NamedTuple):
    """Offsets into the text; `ordinary` when it is also a plain word, `typo` when the name was misspelled."""

    start: int
    end: int
    forms: tuple[Form, ...]
    capital: bool
    ordinary: bool = False
    typo: bool = False

    @property
    def clients(self) -> tuple[int, ...]:
        """Clients named by their own name or alias."""
        return tuple(dict.fromkeys(form.client_id for form in self.forms if form.contact_id is None))

    @property
    def contacts(self) -> tuple[tuple[int, int], ...]:
        """Contacts it may name, each as (client, contact)."""
        pairs = ((form.client_id, form.contact_id) for form in self.forms)
        return tuple(dict.fromkeys((client, contact) for client, contact in pairs if contact is not None))
