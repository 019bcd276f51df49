"""The facts of a brief that may be told to the client: a private or a doubtful one never is."""

import re
from dataclasses import dataclass
from itertools import combinations

from prompts.brief import Brief, Fact
from prompts.english import couples, verb_guess
from prompts.english.days import localised
from prompts.english.deeds import Kind, kind_of
from prompts.english.gerunds import gerund
from prompts.english.persons import Who
from prompts.english.retelling import retell_sentence
from prompts.english.telling import Telling, tell, tell_of

_CHEERLESS = re.compile(
    r"\b(?:(?:was|were|is|too|paid|came|arrived|running) late|late (?:with|for|payment|again)|upset|angry"
    r"|furious|annoyed|complain\w*|fail\w*|lost (?:the|his|her|their|a) (?:contract|client|case|job"
    r"|battle|vote|pitch|mother|father|wife|husband|son|daughter|baby|house)|loss|worr\w+|divorc\w+"
    r"|separat\w+|ill|illness\w*|sick|hospitali\w*|cancer|(?:had|after|before|needs?"
    r"|for) (?:\w+ )?surgery|diagnos\w+|died|dead|death|dying|funeral"
    r"|griev\w+|rehab|outlook|fired|sacked|layoffs?|laid off|redundan\w+|sued?|lawsuit|debts?|bankrupt\w*"
    r"|insolven\w*|struggl\w+|hat(?:es|ed)|quarrel\w*|argu(?:ed|es|ing|ment\w*)|fell out|crisis|stress\w*"
    r"|exhausted|depress\w+|pregnan\w*|late (?:mother|father|wife|husband|brother|sister|son|daughter"
    r"|partner)|secret\w*|confidential\w*|embargo\w*|rumou?r\w*)\b",
    re.IGNORECASE,
)
_DOUBTFUL = re.compile(
    r"\b(?:miss(?:ed|es)|wrong|errors?|problems?|trouble|afraid|refus\w+|never|nearly|almost|not|no|isn't"
    r"|wasn't|didn't|doesn't|won't|can't)\b",
    re.IGNORECASE,
)
_DOUBTFUL_NO_MORE = re.compile(
    r"\bnever (?:once )?(?:missed|said|been late|turned|left|forgot\w*|cancel\w+|stopped|seen|been|had"
    r"|raised|complained|asked|charged|shouted|gave up|let)\b"
    r"|\brefused to \w+ (?:until|unless|without)\b"
    r"|\bnot (?:a single|one|only)\b|\bwith no help\b|\bno matter\b"
    r"|\b(?:told|said|admitted|stood up|spoke|warned|explained|insisted|named|owned)\b.*",
    re.IGNORECASE,
)
"""Said of a fault, such words tell of courage; "never missed a day" is praise."""
_OF_THEIR_CRAFT = re.compile(
    r"\b((?:keeps?|kept|sav(?:es|ed)|collect(?:s|ed)|mend(?:s|ed)|repair(?:s|ed)|restor(?:es|ed)"
    r"|label(?:s|l?ed)|fix(?:es|ed)|rescu(?:es|ed)|reus(?:es|ed)|stud(?:ies|ied)|show(?:s|ed)|test(?:s|ed)"
    r"|return(?:s|ed)|sort(?:s|ed)|fil(?:es|ed)|record(?:s|ed)|melt(?:s|ed)|recycl(?:es|ed)|draws?|drew"
    r"|notes?|noted) (?:[\w'-]+ ){0,3}?)(?:fail(?:ed|ing)|dead|wrong|sick|missed|secret)"
    r" (?!(?:to|in|on|at|for|with|by|and)\b|(?:contract|client|case|deal|merger|business|company|firm"
    r"|project|exam|test|audit|loan|invoice|bill|payment|marriage|child|baby|mother|father|wife|husband"
    r"|brother|sister|son|daughter|parent|friend|bid|pitch|campaign|launch|review|delivery|order|account"
    r"|claim)s?\b)(?=[a-z])",
    re.IGNORECASE,
)
"""What a maker keeps or mends may have failed: "every failed glaze" says nothing dark."""
_BUSINESS = re.compile(
    r"\b(?:invoices?|fees?|contracts?|renew(?:s|ed|al)?|discounts?|prices?|budgets?|referr\w+"
    r"|recommend(?:ed|s)? us|signed (?:with|off|up|our|the (?:contract|engagement|mandate))"
    r"|paid (?:us|late|up|in full)|we|our|us|upsell|proposal|quote)\b",
    re.IGNORECASE,
)
_OURS_TO_DO = re.compile(
    r"(?:call|phon|email|e-mail|met|meet|discuss|talk|spoke|speak|sen[dt]|ask|told|tell|chat|lunch"
    r"|caught up|follow|reminded|check|referr|recommend|sign|renew|bought|paid)\w*\b",
    re.IGNORECASE,
)
_HE = "son grandson stepson father grandfather dad husband brother uncle nephew".split()
_SHE = "daughter granddaughter stepdaughter mother grandmother mum mom wife sister aunt niece".split()
_NUMBER = re.compile(
    r"\b(?:\d[\d.,:]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|\w+day)\b"
)


@dataclass(frozen=True)
class Told:
    """A fact as a letter may tell it: a `clause` in lower case, and as a gerund where it is one deed."""

    index: int
    clause: str
    doing: str = ""
    you: bool = False
    own_words: bool = False
    kind: Kind = "other"
    habit: bool = False
    seen: bool = False  # the writer put it on record


def tellable(brief: Brief) -> tuple[Told, ...]:
    """The facts a cheerful letter may use: deeds first, then the newest, those without a day last."""
    sure = [index for index in range(len(brief.facts)) if index not in _contradicted(brief.facts)]
    told = [_told(index, brief.facts[index], brief) for index in sure if not brief.facts[index].private]
    kept = [one for one in told if one]
    return tuple(
        sorted(kept, key=lambda one: (not one.you, brief.facts[one.index].on is None, _age(brief, one)))
    )


def _contradicted(facts: tuple[Fact, ...]) -> set[int]:
    """The places of facts that say the same thing with another number or day."""
    pairs = combinations([(index, fact) for index, fact in enumerate(facts) if not fact.private], 2)
    return {index for (one, a), (two, b) in pairs if _contradict(a.text, b.text) for index in (one, two)}


def _contradict(one: str, other: str) -> bool:
    numbers, others = set(_NUMBER.findall(one)), set(_NUMBER.findall(other))
    words, more = (set(_NUMBER.sub(" ", text).lower().split()) for text in (one, other))
    alike = len(words & more) >= 0.6 * max(len(words | more), 1)
    return alike and bool(numbers) and bool(others) and numbers != others


def _told(index: int, fact: Fact, brief: Brief) -> Told | None:
    text = localised(" ".join(fact.text.split()), brief.locale)
    own_words = _said_by_contact(fact, brief)
    if not (sounds_cheerful(text) or _wished_for(text, brief)) or (not own_words and _BUSINESS.search(text)):
        return None
    who = Who(brief.contact, brief.client)
    pair = couples.of_title(" ".join(brief.what.split()), who)
    who = couples.told_to(pair, who)
    of_partner = pair is not None and couples.opens_with_partner(text, pair, who)
    telling = (
        tell_of(text, who) if of_partner else tell(text, who, own_words=own_words, others=_relative(brief))
    )
    if telling and not telling.you and _OURS_TO_DO.match(text):
        return None
    if not telling or (not telling.you and _begins_with_a_verb(text)):
        telling = _elided(text, who)
    if not telling:
        return None
    seen = fact.said_by.strip().lower() == brief.writer.lower()
    return Told(
        index,
        telling.clause,
        telling.doing,
        telling.you,
        own_words,
        kind_of(telling.clause),
        telling.habit,
        seen,
    )


def _relative(brief: Brief) -> frozenset[str]:
    """The pronouns of the one in the family whom the title is about: "drove her to school"."""
    kin = re.search(rf"\b(?:{'|'.join(_HE)})\b|\b(?:{'|'.join(_SHE)})\b", brief.what, re.IGNORECASE)
    if not kin:
        return frozenset()
    return frozenset(("he", "him") if kin[0].lower() in _HE else ("she", "her"))


def _wished_for(text: str, brief: Brief) -> bool:
    """What somebody never sees is a reason to show it to them."""
    wish = re.search(r"\b(?:never|always wanted|only ever)\b", text)
    return brief.type == "invitation" and bool(wish) and not _CHEERLESS.search(text)


def sounds_cheerful(text: str) -> bool:
    text = _OF_THEIR_CRAFT.sub(r"\1", text)
    return not _CHEERLESS.search(text) and not _DOUBTFUL.search(_DOUBTFUL_NO_MORE.sub(" ", text))


def _elided(text: str, who: Who) -> Telling | None:
    """ "ran the clinic alone" is about the contact, whose name is put before it."""
    if not who.contact or _OURS_TO_DO.match(text):
        return None
    clause = retell_sentence(f"{who.contact} {text}", who, terse=True)
    return Telling(clause, gerund(clause.removeprefix("you ")), True) if clause else None


def _begins_with_a_verb(text: str) -> bool:
    found = verb_guess.find(text.split()[0])
    return text[0].islower() or (found is not None and found[1] in ("past", "third"))


def _said_by_contact(fact: Fact, brief: Brief) -> bool:
    return bool(brief.contact) and fact.said_by.strip().lower() in {
        name.lower() for name in Who(brief.contact, "").names
    }


def _age(brief: Brief, told: Told) -> int:
    on = brief.facts[told.index].on
    return (brief.today - on).days if on else 0
