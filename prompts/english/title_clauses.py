"""A title whose subject is known, as a clause in the tense of its day."""

import re
from dataclasses import dataclass

from prompts.english import verb_guess, verbs
from prompts.english.clauses import Doing, Tense, doing_of, finite, kept
from prompts.english.objects import completed, with_article
from prompts.english.persons import Who, turned
from prompts.english.phrases import ADVERBS, DETERMINERS, OFFICES, PREPOSITIONS, plural
from prompts.english.subjects import Subject
from prompts.english.title_verbs import STATES

_ADVERBS = re.compile(
    r"(?:(?:finally|now|just|recently|also|officially|already|still|today|soon) )+", re.IGNORECASE
)
_TO = re.compile(r"(?:is |are )?(?:to|set to|about to) (?P<verb>[a-z]+)\b\s*(?P<rest>.*)$")
_DONE_TO = set(
    """grant clear licens license commission shortlist longlist accept approv approve certify accredit admit
    nominate nominat invit invite select recognis recogniz confirm confirme rate list feature""".split()
)
"""Of a person or a company these are done to it, where no object follows."""
_WITH_COMPLEMENT = {"certify", "rate", "approv", "approve", "award", "declar"}


@dataclass(frozen=True)
class Title:
    """`clause` in lower case, or a `noun` that fits after "about"; `thing`: what it is about, in short."""

    clause: str = ""
    noun: str = ""
    thing: str = ""
    you: bool = False
    headline: str = ""  # the title as it stands, where its grammar is not sure


def clause_of(subject: Subject, rest: str, who: Who, tense: Tense) -> Title | None:
    if being := _being(subject, rest, who, tense):
        return being
    rest = _ADVERBS.sub("", rest, count=1) if _ADVERBS.match(rest) else rest
    doing = (
        _coming(rest)
        or _done_to(rest)
        or _done_to_a_company(rest, subject)
        or doing_of(rest, subject)
        or _guessed(rest)
    )
    two = " and " in subject.words or subject.words == "you both"
    if not doing and two and (bare := verbs.infinitive(rest.split()[0])):
        doing = Doing(bare, "third", rest.partition(" ")[2])
    if not doing or (subject.client and doing.verb.base in verbs.OF_A_PERSON):
        return None
    after = _after(doing, subject, who)
    if after is None:
        return None
    words = " ".join([*_both(finite(subject, doing, tense)), *after])
    return Title(words, thing=_about(doing, after, subject), you=subject.you)


def _both(words: list[str]) -> list[str]:
    """ "you both are moving" -> "you are both moving"."""
    told = re.sub(r"^you both (are|were|have)\b", r"you \1 both", " ".join(words))
    return told.split()


def _being(subject: Subject, rest: str, who: Who, tense: Tense) -> Title | None:
    """ "is the new Chief Product Officer", "back from leave": what somebody is, they still are."""
    match = re.match(r"(?:(?:is|are) (?P<what>.+)|(?P<state>(?:now )?[a-z]+)\b(?P<more>.*))$", rest)
    if not match or (match["state"] and not _is_state(match["state"])):
        return None
    if match["state"] == "open" and not re.match(r"$| (?:in|at|on|to|for|again)\b", match["more"]):
        return None
    what = match["what"] or f"{match['state']}{match['more']}"
    if not match["state"] and verb_guess.find(what.split()[0]) and what.split()[0].endswith(("ed", "ing")):
        return None
    told = (
        turned(what.split(), who, you=subject.you)
        if subject.you or not subject.client
        else kept(what.split(), subject)
    )
    be = "are" if subject.you or subject.plural else "is"
    return Title(" ".join([subject.words, be, *told]), you=subject.you) if told else None


def _is_state(words: str) -> bool:
    """ "back", "on" the cover, "now carbon" neutral; "now opens" is no state."""
    if words.startswith("now "):
        word = words.removeprefix("now ")
        return verb_guess.known(word) is None and not word.endswith("ed")
    return words in STATES | {"on", "in", "among", "off", "out"}


def _coming(rest: str) -> Doing | None:
    match = _TO.match(rest)
    verb = verbs.infinitive(match["verb"]) if match else None
    return Doing(verb, "third", match["rest"]) if match and verb else None


def _done_to(rest: str) -> Doing | None:
    """ "longlisted for the Booker", "accepted at MIT", "made an Officer of the Order"."""
    word, _, after = rest.partition(" ")
    if word == "made" and re.match(r"(?:an? )?[A-Z]", after):
        return Doing(verb_guess.known("made")[0], "passive", after)  # type: ignore[index]
    found = verb_guess.find(word) if word.endswith("ed") else None
    if (
        not found
        or found[0].base not in _DONE_TO
        or not re.match(r"(?:for|at|by|as|to|into|in|on|among)\b|$", after)
    ):
        return None
    return Doing(found[0], "passive", after)


def _done_to_a_company(rest: str, subject: Subject) -> Doing | None:
    """ "sold to its employees", "awarded B Corp status": of a company these are done to it."""
    word, _, after = rest.partition(" ")
    found = verb_guess.known(word)
    if not subject.client or not found or found[1] not in ("past", "participle"):
        return None
    given = found[0].base == "award" and " to " not in after
    if word in ("certified", "rated"):
        given = True
    gone = found[0].base in ("sell", "acquire", "buy") and re.match(r"(?:to|by|into)\b", after)
    return Doing(found[0], "passive", after) if given or gone else None


def _guessed(rest: str) -> Doing | None:
    word, _, after = rest.partition(" ")
    if word.lower() in ("is", "are", "was", "were"):
        return None
    found = verb_guess.find(word) if word.islower() else None
    if not found:
        return None
    verb, form = found
    return Doing(verb, "past" if form == "participle" else form, after)


def _after(doing: Doing, subject: Subject, who: Who) -> list[str] | None:
    """The rest of the clause with the article that its object may lack."""
    owner = "your" if subject.you else "its" if subject.client else "their"
    if doing.form == "passive":
        sure = (
            doing.rest.partition(" ")[0].lower() in PREPOSITIONS | {"", "outstanding"}
            or doing.verb.base in _WITH_COMPLEMENT
        )
        said = doing.rest if sure else completed(doing.rest, doing.verb, owner, passive=True)
    else:
        said = with_article(doing.rest, doing.verb, owner) if doing.rest else ""
        if said is None and (not doing.rest[:1].islower() or _several_become(doing)):
            said = doing.rest
    if said is None:
        return None
    return (
        turned(said.split(), who, you=subject.you)
        if subject.you or not subject.client
        else kept(said.split(), subject)
    )


def _several_become(doing: Doing) -> bool:
    """ "become grandparents" lacks no article."""
    return doing.verb.base == "become" and plural(doing.rest.split()[-1])


def _about(doing: Doing, after: list[str], subject: Subject) -> str:
    """ "takes on a second shop, in Bodmin" -> "the second shop"."""
    if doing.form == "passive":
        return ""
    if doing.verb.base in ("become", "turn", "be", "leave", "join"):
        return ""
    tokens = after[1:] if after[:1] and after[0].lower() in {"on", "up", "out", "over", "off"} else after
    group: list[str] = []
    for token in tokens:
        if token.lower() in PREPOSITIONS | ADVERBS | {"and", "directly"}:
            break
        group.append(token.rstrip(","))
        if token.endswith(","):
            break
    words = " ".join(group)
    if not 1 < len(group) <= 5 or group[-1].lower() in OFFICES or group[0].lower() not in DETERMINERS:
        return ""
    return re.sub(r"^(?:a|an|its|their|another|some) ", "the ", words)
