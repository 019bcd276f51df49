"""Tell a sentence on record to the contact: "Ivy phoned her farmer" -> "you phoned your farmer"."""

import re
from dataclasses import dataclass, replace

from prompts.english import verb_guess
from prompts.english.capitals import without_capital
from prompts.english.first_person import to_second_person
from prompts.english.gerunds import ADVERBS, gerund
from prompts.english.persons import Who, several, turned
from prompts.english.safety import safe

_AGREES = {"is": "are", "was": "were", "has": "have", "does": "do", "hasn't": "haven't", "isn't": "aren't",
           "wasn't": "weren't", "doesn't": "don't"}  # fmt: skip
_FINITE = {"have", "had", "did", "do", "can", "could", "will", "would", "may", "must", "are", "were"}
_TITLES = r"(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|Rev|Canon|Father|Sister|Judge|Captain|Chef|Sir|Dame)"
_SINGULAR = re.compile(r"\b(?:she|he|her|his|him|herself|himself)\b", re.IGNORECASE)
_NO_OWNER = (
    r"(?= (?:to|at|in|on|for|from|with|through|by|up|out|home|back|how|what|that|every|all|a"
    r"|the|could|can|would)\b|[,.]|$)"
)


@dataclass(frozen=True)
class Telling:
    """`clause` without a capital; `doing` the same as a gerund, where it has one."""

    clause: str
    doing: str = ""
    you: bool = False  # it is the contact who does it
    habit: bool = False  # told in the present: they do it still


def tell(
    text: str, who: Who, *, own_words: bool = False, others: frozenset[str] = frozenset()
) -> Telling | None:
    """None when it is not sure who is meant; `own_words`: the contact says it, so that "I" is "you";
    `others`: the pronouns of somebody else whom the moment is about."""
    text = _first_sentence(text)
    if not safe(text) or not 2 < len(text.split()) <= 30:
        return None
    if own_words and re.search(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b", text):
        return _in_first_person(text)
    if others:
        return _beside_another(text, who, others)
    return _of_whom(text, who)


def tell_of(text: str, who: Who) -> Telling | None:
    """What somebody beside the contact did, told as theirs: "Maeve packed her books"."""
    text = _first_sentence(text)
    if not safe(text) or not 2 < len(text.split()) <= 30 or _two_people(text):
        return None
    return Telling(_with_you(text, who))


def _beside_another(text: str, who: Who, others: frozenset[str]) -> Telling | None:
    """With the other's pronouns left as they are: "Dean drove her" -> "you drove her"."""
    if re.match("|".join(other.capitalize() for other in others) + r"\b", text):
        return None
    veiled = re.sub(rf"\b(?:{'|'.join(others)})\b{_NO_OWNER}", lambda match: match[0] + "\0", text)
    told = _of_whom(veiled, who)
    return told and replace(told, clause=told.clause.replace("\0", ""), doing=told.doing.replace("\0", ""))


def _of_whom(text: str, who: Who) -> Telling | None:
    if _two_people(text):
        return None
    if named := opening_name(text, who):
        return _of_you(text[len(named) + 1 :], who, _SINGULAR.search(text) is not None)
    pronoun = re.match(r"(?:She|He|They) ", text)
    if pronoun and who.contact:
        they = pronoun[0] == "They "
        return _of_you(text[pronoun.end() :], who, not they, they=they)
    return _of_something(text, who)


def opening_name(text: str, who: Who) -> str:
    """The contact's name at the beginning, with a title that the record gives: "Dr. Paik"; "" without."""
    for name in sorted(who.names, key=len, reverse=True):
        if match := re.match(rf"(?:{_TITLES}\.? )?{re.escape(name)}(?:, [^,]{{1,30}},)?(?= )", text):
            return match[0]
    return ""


def _first_sentence(text: str) -> str:
    whole = " ".join(text.replace("’", "'").split())
    whole = re.sub(r"^(She|He)'s (?=been |\w+(?:ed|en|wn|ne|ught) )", r"\1 has ", whole)
    whole = re.sub(r"^(She|He)'s ", r"\1 is ", re.sub(r"^(She|He|They)'d ", r"\1 had ", whole))
    whole = re.sub(r", (?:she|he|they) (?:says?|tells? me)\.?$", "", whole)
    return re.split(r"(?<=[a-z0-9)])(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bSt)[.;]\s|\s[–—-]\s", whole)[
        0
    ].rstrip(".")


def _two_people(text: str) -> bool:
    """ "She kept them busy until he came": one of the two is somebody else."""
    text = re.sub(r"\w+\0", "", text)
    return bool(
        re.search(r"\b(?:she|her|herself)\b", text, re.I)
        and re.search(r"\b(?:he|him|his|himself)\b", text, re.I)
    )


def _in_first_person(text: str) -> Telling:
    clause, you = to_second_person(text), bool(re.match(r"(?:I|We)\b", text))
    return Telling(without_capital(clause, text), gerund(clause[4:]) if you else "", you)


def _of_you(rest: str, who: Who, singular: bool, *, they: bool = False) -> Telling | None:
    """Of one whom the record calls "she" or "he", "they" are others."""
    adverbs = re.match(rf"(?:{ADVERBS}\s+)*", rest)
    lead, rest = (adverbs[0], rest[adverbs.end() :]) if adverbs else ("", rest)
    word, _, after = rest.partition(" ")
    finite = _second_person(word)
    told = _turned(_of_others(after, they=they), who, others=singular) if finite else None
    if told is None or (told[:1] == ["you"] and re.match(r"(?:her|him)\b", after)):
        return None  # nobody drives herself: it is somebody else who is driven
    clause = " ".join(f"you {lead}{finite} {' '.join(_agreeing(word, told))}".split())
    found = verb_guess.find(word)
    habit = word.lower() in ("has", "is", "does") or (found is not None and found[1] == "third")
    perfect = word.lower() == "has" and bool(told) and verb_guess.is_participle(told[0])
    return Telling(clause, gerund(f"{lead}{word} {' '.join(told)}"), True, habit and not perfect)


def _of_others(text: str, *, they: bool) -> str:
    """Somebody called by name is not "themselves" where several others were named before."""
    before, themselves, after = text.partition(" themselves")
    meant = they or not themselves or not any(several(word.rstrip(",")) for word in before.split())
    return text if meant else f"{before}{themselves}\0{after}"


def _turned(text: str, who: Who, *, others: bool) -> list[str] | None:
    kept = {"they": "they\0", "them": "them\0"} | ({"their": "their\0"} if others else {})
    tokens = turned([kept.get(token, token) for token in text.split()], who)
    return tokens and [token.replace("\0", "") for token in tokens] if tokens != [] else []


def _second_person(word: str) -> str:
    """ "opens" -> "open", "has" -> "have", "phoned" as it is; "" for what cannot be a verb."""
    lowered = word.lower()
    if lowered in _AGREES or lowered in _FINITE:
        return _AGREES.get(lowered, lowered)
    found = verb_guess.find(lowered)
    if not found or found[1] == "gerund":
        return ""
    return found[0].base if found[1] == "third" else lowered


def _agreeing(verb: str, tokens: list[str]) -> list[str]:
    """ "writes … and keeps" -> "write … and keep"."""
    found = verb_guess.find(verb)
    if not found or found[1] != "third":
        return tokens
    out: list[str] = []
    for token in tokens:
        second = verb_guess.known(token) if out and out[-1] in {"and", "but", "then"} else None
        out.append(second[0].base if second and second[1] == "third" else token)
    return out


def _of_something(text: str, who: Who) -> Telling | None:
    """ "Her logbook lives on the sill" -> "your logbook lives on the sill"; without a person as it stands."""
    owners = "|".join(re.escape(name) + "['’]s?" for name in who.names)
    owner = re.match(rf"(?:Her|His|Their{'|' + owners if owners else ''}) ", text)
    if owner and not who.contact:
        return None
    start, rest = ("your ", text[owner.end() :]) if owner else ("", text)
    told = turned(_with_you(without_capital(rest, text), who).split(), who, you=False)
    return None if told is None else Telling(start + " ".join(told))


def _with_you(text: str, who: Who) -> str:
    """The contact's name in the middle of a sentence, where "you" fits: after a verb or a preposition."""
    for name in sorted(who.names, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(name)}['’]s\b", "your", text)
        text = re.sub(rf"(?<=[a-z] ){re.escape(name)} (?P<verb>[a-z]+s)\b", _you_do, text)
        text = re.sub(rf"(?<=[a-z] ){re.escape(name)}(?=$|[ ,.](?!\w+s\b))", "you", text)
    return text


def _you_do(match: re.Match[str]) -> str:
    return f"you {_second_person(match['verb']) or match['verb']}"
