"""The arguments of a question, by the names of the labelling rules."""

from handlers.reading.names import Names
from handlers.reading.questions.hearing import Heard
from handlers.reading.questions.question import Intent
from handlers.reading.questions.who import Named

_ALWAYS = ("cause", "status", "group_by", "sort")
_FIRST = ("overdue", "uncelebrated")
_WITHOUT = frozenset({"help", "offtopic"})


def args_of(intent: Intent, heard: Heard, named: Named, names: Names, said: dict[str, str]) -> dict[str, str]:
    """`said` are those read elsewhere: age, compare."""
    if intent in _WITHOUT:
        return {}
    args = {**_moments(intent, heard), **{name: heard.value(name) for name in _ALWAYS}}
    args["status"] = _status(heard)
    args |= {"owner": named.owner or heard.value("owner"), **_people(named, names), **said}
    if intent == "report":
        args["metric"] = heard.value("metric") or ("time_to_fill" if heard.has("average") else "count")
    if intent == "peaks" and args["status"] != "uncelebrated":
        args["status"] = ""
    if heard.has("missed") and intent in ("report", "mine"):
        args["status"] = "missed"
    return {name: value for name, value in args.items() if value}


def _status(heard: Heard) -> str:
    """ "Still open beyond their due date" is overdue."""
    said = [sound.value for sound in heard.sounds if sound.name == "status"]
    return next((status for status in _FIRST if status in said), said[0] if said else "")


def _moments(intent: Intent, heard: Heard) -> dict[str, str]:
    """Kind and type; a pit is no argument where pits are the intent, nor a peak where peaks are."""
    for kind in ("milestone", "transition"):
        if heard.has(kind):
            return {"kind": kind, "type": heard.value(kind)}
    if heard.has("type"):
        return {"type": heard.value("type"), "kind": "pit" if intent != "pits" else ""}
    if heard.has("kind"):
        return {"kind": heard.value("kind")}
    if heard.has("pits") and intent != "pits":
        return {"kind": "pit"}
    return {"kind": "peak"} if heard.has("peaks") and intent != "peaks" else {}


def _people(named: Named, names: Names) -> dict[str, str]:
    entry = names.entry(named.client_id) if named.client_id is not None else None
    if entry is None:
        return {}
    contact = dict(entry.contacts).get(named.contact[1], "") if named.contact else ""
    return {"client": entry.client if named.by_name or not contact else "", "contact": contact}
