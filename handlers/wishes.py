"""How people want to be written to: what a contact prefers, and the language of a client."""

import re

from handlers import clients
from handlers.cards import Card
from handlers.context import Context
from handlers.draft_card import LANGUAGES
from handlers.errors import Refused
from handlers.people import client_said
from handlers.reading.wish import language_named
from store import contacts
from store.clients import get

COUNTRY = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}
_LOCALE = re.compile(r"(?:en|de|fr|es)-[A-Z]{2}")


def prefers(ctx: Context, name: str, wishes: str) -> Card:
    """`edit Jane Doe prefers no gifts; Sie`: in their words; nothing takes them away."""
    everyone = contacts.all_seen(ctx.session, ctx.sight)
    person = next((one for one in everyone if one.name.casefold() == name.casefold()), None)
    if person is None:
        raise Refused(f"I know nobody called {name}. `/moment client` shows who is at a client.")
    person.preferences = [wish.strip(" .") for wish in re.split(r"[;\n]", wishes) if wish.strip(" .")]
    client = get(ctx.session, ctx.sight, person.client_id)
    assert client, "who sees the contact sees the client"
    told = "; ".join(person.preferences) or "nothing in particular"
    return clients.client_card(ctx, client, f"{person.name} prefers {told}.")


def language(ctx: Context, name: str, words: str) -> Card:
    """`edit Acme language German`, or de-AT."""
    client = client_said(ctx, name)
    code = words if _LOCALE.fullmatch(words) else COUNTRY.get(language_named(words), "")
    if client is None or not code:
        raise Refused(
            f"Say whose and which: `edit Acme language German`. I write {', '.join(LANGUAGES.values())}."
        )
    client.language = code
    return clients.client_card(ctx, client, f"{client.name} is written to in {LANGUAGES[code[:2]]} now.")
