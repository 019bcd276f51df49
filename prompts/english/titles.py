"""Read a title, however it is built: as a clause about somebody, or as a thing with a name."""

import re
from collections.abc import Callable

from prompts.english import appositions, couples, verb_guess, verbs
from prompts.english.clauses import Doing, Tense, finite
from prompts.english.headlines import headline
from prompts.english.names_in_titles import own_thing, small, the
from prompts.english.persons import Who
from prompts.english.phrases import PREPOSITIONS
from prompts.english.subjects import Subject, aliases, subject_of
from prompts.english.title_clauses import Title, clause_of
from prompts.english.title_verbs import STATES, has_object, is_plural, maybe_verb, verb_at

_LABEL = re.compile(
    r"(?:milestone|news|award|event|transition|change|anniversary|update|fyi)$", re.IGNORECASE
)
_OCCURRENCE = re.compile(
    r"(?:the |first )?(?:launch|opening|start|end|completion|publication|arrival|release|premiere|sale"
    r"|move|return"
    r"|promotion|appointment|election|birth|restoration|renovation) of\b",
    re.IGNORECASE,
)
_GOES_ALONE = set(
    """open reopen arrive close start begin end finish grow rise return turn move relocate merge launch retire
    land roll sail pass complete get""".split()
)


def read(text: str, who: Who, tense: Tense) -> Title | None:
    """None when the title is not to be repeated."""
    title = appositions.without(headline(text), who)[0]
    ways: tuple[Callable[[str, Who, Tense], Title | None], ...] = (
        _after_colon, _by_somebody, _named, _for_somebody, _unnamed, _thing,
    )  # fmt: skip
    return next((found for way in ways if (found := way(title, who, tense))), None) if title else None


def _after_colon(title: str, who: Who, tense: Tense) -> Title | None:
    """ "Ravi Chaudhuri: 25 years with Holt"."""
    before, colon, after = (part.strip() for part in title.partition(":"))
    if not colon or not after:
        return None
    if _LABEL.match(before):
        return read(after, who, tense)
    if after in who.names:
        return Title(noun=the(before, who), you=True)
    subject, rest, named = subject_of(before, who)
    if not named or rest:
        return Title(noun=small(title, who))
    told = clause_of(subject, after, who, tense)
    return told or (Title(noun=own_thing(after, who), you=True) if subject.you else read(after, who, tense))


def _by_somebody(title: str, who: Who, tense: Tense) -> Title | None:
    """ "Viva passed by Tamsin Adeyemi" -> "you passed your viva"."""
    names = "|".join(map(re.escape, (*who.names, *(aliases(who.client) if who.client else ()))))
    match = re.match(
        rf"(?P<what>.+?) (?P<done>[a-z]+)(?P<how> (?:on|up|off|out|over|in|down))? by (?P<name>{names})$",
        title,
    )
    found = match and verb_guess.find(match["done"])
    if not match or not found or found[1] not in ("past", "participle"):
        return None
    subject, _, _ = subject_of(match["name"], who)
    thing = own_thing(match["what"], who) if subject.you else the(match["what"], who)
    words = finite(subject, Doing(found[0], "past", ""), tense)
    return Title(
        " ".join([*words, (match["how"] or "").strip(), thing]).replace("  ", " "),
        thing=thing,
        you=subject.you,
    )


def _named(title: str, who: Who, tense: Tense) -> Title | None:
    """The subject is known: the contact, one of theirs, or the client."""
    subject, rest, named = subject_of(title, who)
    first, second, *_ = *rest.split(), "", ""
    if verb_guess.known(first) is None and (verbs.infinitive(second) or verb_guess.known(second)) and second:
        named = named and (
            first in STATES | {"is", "are", "to", "will", "has", "have"}
            or first.endswith(("ly", "now", "ed"))
        )
    return clause_of(subject, rest, who, tense) if named and rest else None


def _for_somebody(title: str, who: Who, tense: Tense) -> Title | None:
    """ "A first grandson for Patrice" -> "your first grandson"; "Birthday of Ruth" -> "your birthday"."""
    names = "|".join(map(re.escape, who.names))
    match = (
        re.match(rf"(?P<what>.+?) (?:for|of) (?:{names})(?P<rest>(?: [a-z].*)?)$", title) if names else None
    )
    if match and (verb_at(match["what"].split()) is not None or verb_at(title.split()) is not None):
        return None
    if match:
        rest = "" if match["rest"].startswith(" and ") else match["rest"]
        if rest and verb_guess.known(rest.split()[0]):
            return None
        return Title(noun=own_thing(match["what"], who) + rest, you=True)
    owner = re.match(rf"(?:{names})['’]s? (?P<what>.+)$", title) if names else None
    return (
        Title(noun=own_thing(owner["what"], who), you=True)
        if owner and verb_at(owner["what"].split()) is None
        else None
    )


def _unnamed(title: str, who: Who, tense: Tense) -> Title | None:
    """The subject is a thing: "Frost sensor patent granted", "Opening night sold out"."""
    tokens = title.split()
    if _OCCURRENCE.match(title) and verb_at(tokens) != len(tokens) - 1:
        return Title(noun=the(title, who))
    at = verb_at(tokens)
    if at is None or tokens[at - 1] in {"is", "are", "was", "were", "has", "have"}:
        return None
    thing, rest = the(" ".join(tokens[:at]), who), " ".join(tokens[at + 1 :])
    subject = Subject(thing, plural=is_plural(tokens[:at]) or " and " in thing)
    if tokens[at] in STATES:
        be = "are" if subject.plural else "is"
        return Title(" ".join([thing, be, tokens[at], rest]).strip(), thing=thing)
    doing = _doing(tokens[at], rest)
    if doing is None:
        return None
    return Title(" ".join([*finite(subject, doing, tense), rest]).strip(), thing=thing)


def _doing(word: str, rest: str) -> Doing | None:
    """Of a thing, a participle is something done to it, unless an object follows or the verb needs none."""
    bare = verbs.infinitive(word)
    if bare:
        return Doing(bare, "third", rest)
    found = verb_guess.find(word)
    if not found:
        return None
    verb, form = found
    if form in ("third", "gerund"):
        return Doing(verb, "third" if form == "third" else "gerund", rest)
    active = verb.base in _GOES_ALONE or rest.startswith("out") or has_object(rest)
    return Doing(verb, "past" if active else "passive", rest)


def _thing(title: str, who: Who, tense: Tense) -> Title | None:
    first = title.split()[0]
    if (
        verb_guess.known(first)
        or first.lower() in {"no", "not", *PREPOSITIONS}
        or _starts_with_a_person(title, who)
        or couples.of_title(title, who)
    ):
        return Title(headline=small(title, who)) if first.lower() in {"no", *PREPOSITIONS} else None
    if any(maybe_verb(title.split(), at) for at in range(1, len(title.split()))):
        return Title(headline=small(title, who))
    return Title(noun=the(title, who))


def _starts_with_a_person(title: str, who: Who) -> bool:
    return any(
        re.match(rf"{re.escape(name)} (?![A-Z&])", title)
        for name in who.names
        if name not in who.client.split()
    )
