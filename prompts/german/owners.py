"""Whose a thing is: what belongs to the contact is "Ihr …", the firm is named with its article."""

import re

from prompts.brief import Brief
from prompts.german.nouns import gender, is_listed
from prompts.german.people import name_of
from prompts.german.phrases import in_case
from prompts.german.register import own, you
from prompts.german.verbs import Person

_LEGAL = re.compile(r"\s+(?:gGmbH|GmbH(?: & Co\.? KG)?|AG|KG|OHG|UG|GbR|e\. ?V\.|eG|SE|mbH)$")
_IS_THEIRS = re.compile(
    r"(?:\d+\S*\s+|[A-ZÄÖÜ]\w+e[rs]?\s+)?(?:Firmen|Dienst|Ehe|Ordens|Arbeits|Betriebs|Gold\w*|Silber)?"
    r"(?:jubiläum|Geburtstag|Hochzeit(?:stag)?|hochzeit|Jubiläum|Beförderung|Ruhestand|Elternzeit|Auszeit"
    r"|Umzug|Bestehen|Ernennung)\b(?!.*\b(?:von|der|des|Ihre[rsm]?|deine[rsm]?)\b)"
)


def client_names(brief: Brief) -> list[str]:
    plain = _LEGAL.sub("", brief.client)
    bare = re.sub(r"^(?:die|der|das)\s+", "", plain, flags=re.IGNORECASE)
    words = bare.split()
    fewer = [" ".join(words[:2])] if len(words) > 2 and words[1] not in ("&", "und") else []
    return [name for name in dict.fromkeys([brief.client, plain, bare, *fewer]) if name]


def client_as_subject(name: str, brief: Brief) -> tuple[str, Person]:
    """ "die Brauerei Löwenzahn", "Lindhorst Armaturen"; a household is spoken to."""
    if brief.client_kind != "organisation":
        return you(brief)
    first = name.split()[0]
    named = not first.endswith("er") or is_listed(first)
    kind = gender(first) if len(name.split()) > 1 and named and first[:1].isupper() else None
    if kind in ("m", "f", "n"):
        return in_case(name, "n"), "er"
    return f"die {name}" if re.search(r"\b(?:AG|GmbH|KG|OHG|eG|SE|UG|GbR)$", name) else name, "er"


def said_of(text: str, brief: Brief) -> str:
    """ "50. Geburtstag von Ute Wessels" -> "Ihr 50. Geburtstag"; "Prokura für Ute" -> "Ihre Prokura"."""
    if (rest := without_owner(text, brief)) != text:
        return in_case(rest, "n", "your", your=own(brief))
    return in_case(text, "n", "your" if _IS_THEIRS.match(text) else "the", your=own(brief))


def without_owner(text: str, brief: Brief) -> str:
    for owner in sorted(_owners(brief), key=len, reverse=True):
        text = re.sub(rf"\s+(?:von|der|des|für) {owner}s?(?![\w-])", "", text)
    return text


def _owners(brief: Brief) -> list[str]:
    """Patterns that name the contact, or the contact and another one, as those to whom a thing belongs."""
    if not brief.contact:
        return []
    name = name_of(brief.contact)
    polite = [f"{form} {name.last}" for form in ("Frau", "Herrn")] if name.last else []
    named = [brief.contact, name.whole, f"{name.first} {name.last}".strip(), *polite, name.last, name.first]
    owners = [re.escape(owner) for owner in named if owner]
    if name.first and name.last:
        first, last = re.escape(name.first), re.escape(name.last)
        owners += [rf"{first} (?:und|&) [A-ZÄÖÜ][\w-]+ {last}", rf"[A-ZÄÖÜ][\w-]+ (?:und|&) {first} {last}"]
    return owners + ([re.escape(brief.client)] if brief.client_kind != "organisation" else [])
