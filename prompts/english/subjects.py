"""Who does it in a note: the person addressed, one of their family, or the client."""

import re
from dataclasses import dataclass

from prompts.english import couples
from prompts.english.persons import KIN, Who
from prompts.english.phrases import mid_sentence

_COMMON = set("new old first blue green red north south east west saint st great royal little big".split())


@dataclass(frozen=True)
class Subject:
    words: str
    you: bool = False
    client: bool = False
    plural: bool = False


YOU = Subject("you", you=True)


def subject_of(clause: str, who: Who) -> tuple[Subject, str, bool]:
    """Who does it, what is left of the clause, and whether the note named them."""
    if kin := _kin(clause, who):
        return kin
    if several := _several(clause, who):
        return several
    named = [(name, YOU) for name in who.names]
    if who.client:
        named += [(alias, Subject(mid_sentence(alias), client=True)) for alias in aliases(who.client)]
    named.sort(key=lambda entry: -len(entry[0]))
    named += [(word, YOU) for word in ("she", "he", "they") if who.contact]
    for name, subject in named:
        if match := re.match(rf"{re.escape(name)}(?!['’\w-])\s*", clause, re.IGNORECASE):
            return subject, clause[match.end() :], True
    if who.contact and not re.search(r"\bits\b|^(?:the )?(?:company|firm|business)\b", clause, re.IGNORECASE):
        return YOU, clause, False
    return Subject(mid_sentence(who.client), client=True), clause, False


def aliases(client: str) -> tuple[str, ...]:
    """What a client is called in notes: "Granite Peak Gear", "Granite Peak"; one common word is no name."""
    words = client.removeprefix("The ").split()
    shorter = [words[:count] for count in range(len(words) - 1, 0, -1)]
    sure = [
        some
        for some in shorter
        if some[-1][0].isalpha()
        and some[-1].lower() not in {"and", "of", "the", "for"}
        and (len(some) > 1 or (len(some[0]) > 3 and some[0].lower() not in _COMMON))
    ]
    return tuple(dict.fromkeys((client, " ".join(words), *(" ".join(some) for some in sure))))


def _several(clause: str, who: Who) -> tuple[Subject, str, bool] | None:
    """Two people of one name, a household, or the contact and somebody else."""
    if pair := couples.of_title(clause, who):
        return Subject(couples.addressed(pair, who), you=True), clause[len(pair.named) :].lstrip(), True
    if home := couples.at_home(clause, who):
        return YOU, clause[len(home) :].lstrip(), True
    return _couple(clause, who)


def _couple(clause: str, who: Who) -> tuple[Subject, str, bool] | None:
    """ "Ciaran and Maeve Loughlin move" -> ("you and Maeve", "move")."""
    names = "|".join(map(re.escape, who.names))
    last = re.escape(who.names[-1]) if who.names else ""
    other = rf"[A-Z][\w'-]+(?: (?!{last} )[A-Z][\w'-]+)?|(?:his|her) [a-z]+"
    match = re.match(rf"(?:{names}) and (?P<other>{other})(?: {last})? (?=[a-z])", clause) if names else None
    if not match or match["other"] in who.client.split():
        return None
    beside = re.sub(r"^(?:his|her) ", "your ", match["other"])
    return Subject(f"you and {beside}", you=True), clause[match.end() :], True


def _kin(clause: str, who: Who) -> tuple[Subject, str, bool] | None:
    """ "his daughter Tess makes the team" -> ("your daughter Tess", "makes the team")."""
    owner = "|".join(["his", "her", "their", *(re.escape(name) + "['’]s?" for name in who.names)])
    kin = "|".join(sorted(KIN, key=len, reverse=True))
    pattern = rf"(?:(?:{owner})\s+)?(?P<kin>(?i:{kin}))(?!['’\w-])(?P<name>\s+[A-Z]\w+)?\s*"
    match = re.match(pattern, clause)
    if not match or not who.contact:
        return None
    return Subject(f"your {match['kin'].lower()}{match['name'] or ''}"), clause[match.end() :], True
