"""What changes for a contact or a client: which kind of change, from what, to what."""

import re
from dataclasses import dataclass, replace

from prompts.brief import Brief
from prompts.english import appositions, events, verbs
from prompts.english.change_kinds import KINDS, Kind
from prompts.english.headlines import headline
from prompts.english.persons import Who
from prompts.english.phrases import OFFICES, ROLES, first_clause, mid_sentence, written_out
from prompts.english.subjects import aliases, subject_of

_HOW = re.compile(
    r"^(?:(?:has been|have been|was|is|got|been|will be|has)\s+)?"
    r"(?P<how>promot\w+|appoint\w+|named|elected|made|becom\w+|became|mov(?:es|ed|ing)(?: up\w*)?"
    r"|new role|new job"
    r"|(?:steps?|stepped|stepping) up|t(?:akes?|ook|aking) (?:over|on)|t(?:akes?|ook|aking)|start(?:s"
    r"|ed|ing)?"
    r"|join(?:s|ed|ing)?|is now|is|now)\b\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    r"(?:.*?\bfrom (?P<old>.+?) to |.*?\b(?:to be|to|as|role of|post of)\s+)?"
    r"(?:(?:the|a|an|their|its|our|new|\w+'s)\s+)*(?P<new>[A-Za-z].*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Change:
    kind: Kind
    noun: str = ""
    clause: str = ""
    old: str = ""
    new: str = ""


def read(brief: Brief) -> Change:
    who = Who(brief.contact, brief.client)
    title, old = appositions.without(headline(brief.what) or brief.what.strip(), who)
    change = _read(title, brief)
    if " is " in f" {change.new} ":  # "new CEO is Tom Baker": somebody else, perhaps
        return Change("other")
    return replace(change, old=old) if old and change.kind == "role" else change


def _read(title: str, brief: Brief) -> Change:
    note = _without_subject(_post_first(written_out(title), brief), brief)
    if stepped := _from_one_to_another(note):
        return _named_role("", *stepped, brief)
    clause = first_clause(note)
    if re.match(r"(?:team|department) ", note, re.IGNORECASE):
        return Change("other")
    kind = next((kind for kind, pattern in KINDS if re.search(pattern, note, re.IGNORECASE)), None)
    role = _role(clause, brief) if brief.contact and kind in (None, "leaving", "joining", "move") else None
    if kind == "joining" or (kind == "leaving" and not role):
        return _coming_or_going(kind, clause, role, brief)
    if role:
        away = re.search(r"\b(?:at|with) (?P<to>[A-Z][\w&'. -]*)$", clause)
        gone = away and brief.client_kind == "organisation" and not _at_client(away["to"], brief)
        return Change("leaving", new=away["to"]) if away and gone else role
    if kind is None:
        return _other(brief)
    return Change(kind, _noun(kind, clause, note, brief), new=_place(clause) if kind == "move" else "")


def _from_one_to_another(note: str) -> tuple[str, str] | None:
    """ "Finance Manager to Finance Director", "from dispatcher to Terminal Manager"."""
    match = re.match(
        r"(?:(?:moves|goes|steps up|promoted) )?(?P<from>from )?(?P<old>[\w ,&-]+?) to (?P<new>[\w ,&-]+)$",
        note,
    )
    if not match or max(len(match[part].split()) for part in ("old", "new")) > 7:
        return None
    roles = [_is_role(match["old"]), _is_role(match["new"])]
    sure = all(roles) or (any(roles) and bool(match["from"]) and len(note.split()) < 10)
    return (match["old"], match["new"]) if sure else None


def _other(brief: Brief) -> Change:
    event = events.read(brief)
    return Change("other", event.noun, event.clause)


def _post_first(title: str, brief: Brief) -> str:
    """ "New director at Tallgrass: Omar Nasser" -> "new director"."""
    post, _, name = title.rpartition(": ")
    if not post or name not in Who(brief.contact, brief.client).names:
        return title
    places = "|".join(map(re.escape, aliases(brief.client)))
    return re.sub(rf"\s+(?:at|of|for) (?:the )?(?:{places})$", "", post)


def _without_subject(note: str, brief: Brief) -> str:
    """ "Jane Doe promoted to CFO" -> "promoted to CFO"."""
    subject, rest, named = subject_of(note, Who(brief.contact, brief.client))
    rest = rest.lstrip(":, ")
    return rest if named and rest and (subject.you or subject.client) else note


def _role(clause: str, brief: Brief) -> Change | None:
    """ "promoted from Brand Manager to Head of Brand", "is now CFO", "new sponsor", "plant manager"."""
    if re.search(r"\bnot\b|\bdown\b", clause):
        return None
    if re.fullmatch(r"(?:gets |got |is |been )?promot(?:ed|ion)", clause, re.IGNORECASE):
        return Change("role", "your promotion", old=brief.role.strip())
    said = _HOW.match(clause)
    rest = said["rest"] if said else re.sub(r"^(?:the )?new ", "", clause, flags=re.IGNORECASE)
    parts = _FROM_TO.match(rest)
    how = said["how"].lower() if said else ""
    if not parts or (how in ("", "is", "now", "is now") and re.search(r"\b(?:to|as|from)\b", rest)):
        return None
    before = re.search(r"\sfrom (?P<old>.+)$", parts["new"])
    new = re.split(r"\s+(?:on|at|in|for|from|with|and)\s", parts["new"])[0]
    old = parts["old"] or (before["old"] if before else "")
    bare = new.replace(brief.client, "").removesuffix(" of ").strip()
    return _named_role(how, old, new, brief) if _is_role(bare) and (said or new == rest) else None


def _named_role(how: str, old: str, new: str, brief: Brief) -> Change:
    new = re.sub(rf"\s+(?:at|for) (?:the )?{re.escape(brief.client)}$", "", new)
    if not _is_role(old):
        old = "" if brief.role.strip().lower() == new.lower() else brief.role.strip()
    if how.startswith("promot"):
        noun = f"your promotion to {new}"
    else:
        noun = (
            f"your {'election' if how.startswith('elect') else 'appointment'} as {new}"
            if how.startswith(("appoint", "named", "elect"))
            else f"your new role as {new}"
        )
    return Change("role", noun, old=old, new=new)


def _is_role(words: str) -> bool:
    tokens = words.split()
    known = any(token.lower() in OFFICES for token in tokens)
    return (
        known
        and len(tokens) <= (9 if tokens[1:2] == ["of"] else 6)
        and not any(_verbal(token) for token in tokens)
    )


def _verbal(token: str) -> bool:
    return token.lower() not in ROLES and verbs.find(token) is not None


def _at_client(place: str, brief: Brief) -> bool:
    return place in aliases(brief.client) or brief.client.lower() in place.lower()


def _coming_or_going(kind: Kind, clause: str, role: Change | None, brief: Brief) -> Change:
    """ "joins as ops director" comes to the client; "joined Google" has gone there from the client."""
    place = re.search(
        r"\b(?:join\w*|(?:role|job|post|position) (?:at|with)|to|for) (?P<to>[A-Z][\w&'. -]*)", clause
    )
    new = re.split(r"\s+(?:as|from|on|in)\s", place["to"])[0].strip() if place else ""
    elsewhere = (
        bool(new) and brief.client.lower() not in new.lower() and new.lower() not in brief.client.lower()
    )
    if kind == "joining" and not elsewhere:
        here = (
            role or brief.client.lower() in clause.lower() or re.fullmatch(r"join\w*|welcome", clause, re.I)
        )
        return Change("joining", new=role.new if role else "") if here else _other(brief)
    return Change("leaving", new=new if elsewhere else "")


def _place(clause: str) -> str:
    match = re.search(r"\bto (?P<to>(?:the )?[A-Z][\w'. -]*)$", clause)
    return match["to"] if match else ""


def _noun(kind: Kind, clause: str, note: str, brief: Brief) -> str:
    whose = "your" if brief.contact else "the"
    if kind == "move":
        return f"{whose} move to {place}" if (place := _place(clause)) else f"{whose} move"
    if kind == "merger":
        other = re.search(r"\b(?:merg\w+|merger) with (?P<with>[A-Z][\w&' -]*)$", clause)
        joined = "the acquisition" if "acqui" in note.lower() else "the merger"
        return f"the merger with {other['with']}" if other else joined
    if kind == "hours":
        return (
            f"{whose} step into semi-retirement"
            if "retir" in note.lower()
            else f"{whose} change to fewer hours"
        )
    return {
        "sale": f"the sale of {mid_sentence(brief.client)}",
        "away": "your leave",
        "back": "your return",
    }.get(kind, "")
