"""How people want to be written to: what a contact prefers, and the language of a client."""

import re

from handlers import clients, words
from handlers.cards import Card
from handlers.context import Context
from handlers.errors import Refused
from handlers.people import client_said
from handlers.reading.wish import language_named
from prompts.languages import COUNTRY, NAMES, language_name
from store import contacts
from store.clients import get

_LOCALE = re.compile(r"(?:en|de|fr|es)-[A-Z]{2}")


def prefers(ctx: Context, name: str, wishes: str) -> Card | None:
    """`edit Jane Doe prefers no gifts; Sie` adds to what is known, `nothing` takes all away."""
    everyone = contacts.all_seen(ctx.session, ctx.sight)
    people = [one for one in everyone if one.name.casefold() == name.casefold()]
    if not people:
        return None
    if len(people) > 1:
        found = [get(ctx.session, ctx.sight, one.client_id) for one in people]
        where = words.listed([client.name for client in found if client])
        raise Refused(f"There is a {people[0].name} at {where}. Say it on the card of the one you mean.")
    [person] = people
    said = [wish.strip(" .") for wish in re.split(r"[;\n]", wishes) if wish.strip(" .")]
    known = [] if said == ["nothing"] else [*person.preferences, *said]
    person.preferences = list(dict.fromkeys(known))
    client = get(ctx.session, ctx.sight, person.client_id)
    assert client, "who sees the contact sees the client"
    told = "; ".join(person.preferences) or "nothing in particular"
    return clients.client_card(ctx, client, f"{person.name} prefers {told}.")


def language(ctx: Context, name: str, said: str) -> Card | None:
    """`edit Acme language German`, or de-AT."""
    client = client_said(ctx, name)
    code = said if _LOCALE.fullmatch(said) else COUNTRY.get(language_named(said), "")
    if client is None:
        return None
    if not code:
        raise Refused(
            f"Say whose and which: `edit Acme language German`. I write {', '.join(NAMES.values())}."
        )
    client.language = code
    return clients.client_card(ctx, client, f"{client.name} is written to in {language_name(code)} now.")
