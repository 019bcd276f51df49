"""The facts of a brief that may be told to the client: a private or a doubtful one never is."""

import re
from dataclasses import dataclass

from prompts.brief import Brief, Fact
from prompts.english.days import localised
from prompts.english.persons import Who
from prompts.english.retelling import retell, retell_sentence

_CHEERLESS = re.compile(
    r"\b(?:late|upset|angry|furious|annoyed|complain\w*|complaint|fail\w*|los[te]\w*|loss|miss(?:ed|es)"
    r"|wrong|errors?"
    r"|worr\w+|divorc\w+|separat\w+|ill\w*|sick|hospital\w*|cancer|surg\w+|diagnos\w+|died|dead|death"
    r"|dying|funeral"
    r"|griev\w+|fired|sacked|layoffs?|redundan\w+|sued?|lawsuit|debts?|bankrupt\w*|insolven\w*"
    r"|struggl\w+|afraid"
    r"|hat(?:es|ed)|refus\w+|quarrel\w*|argu\w+|fell out|problems?|trouble|crisis|stress\w*|exhausted"
    r"|depress\w+"
    r"|pregnan\w*|secret\w*|confidential\w*|embargo\w*|rumou?r\w*|never|nearly|almost|not|isn't|wasn't"
    r"|didn't)\b",
    re.IGNORECASE,
)
_BUSINESS = re.compile(
    r"\b(?:invoices?|fees?|bills?|contracts?|renew\w*|discounts?|prices?|budgets?|referr\w+"
    r"|recommend\w*|signed|paid"
    r"|we|our|us|upsell|proposal|quote)\b|[$€£]",
    re.IGNORECASE,
)
_OURS_TO_DO = re.compile(
    r"(?:call|phon|email|e-mail|met|meet|visit|discuss|talk|spoke|speak|sen[dt]|ask|told|tell|wrote"
    r"|chat|lunch"
    r"|caught up|follow|reminded|check|referr|recommend|sign|renew|bought|paid)\w*\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
_PLAIN = re.compile(r"[\w\s.,;:'’&%/()+-]+$")


@dataclass(frozen=True)
class Told:
    """A fact as a letter may tell it: a `clause` in lower case, or a `quote` of what the contact said."""

    index: int
    clause: str = ""
    quote: str = ""


def tellable(brief: Brief) -> tuple[Told, ...]:
    """The facts a cheerful letter may use, the newest first; those without a day last."""
    told = [
        _told(index, fact, brief)
        for index, fact in enumerate(brief.facts)
        if not fact.private and not _CHEERLESS.search(fact.text)
    ]
    kept = [one for one in told if one]
    return tuple(sorted(kept, key=lambda one: (brief.facts[one.index].on is None, _age(brief, one))))


def _told(index: int, fact: Fact, brief: Brief) -> Told | None:
    text = localised(" ".join(fact.text.split()), brief.locale)
    who = Who(brief.contact, brief.client)
    if _said_by_contact(fact, brief) and _FIRST_PERSON.search(text):
        return Told(index, quote=text.rstrip(".")) if _quotable(text) else None
    if _BUSINESS.search(text):
        return None
    clause = retell_sentence(text, who) or _about_the_client(text, brief)
    if not clause and not _OURS_TO_DO.match(text):
        clause = _elided(text, who)
    return Told(index, clause) if clause and len(clause.split()) <= 30 else None


def _elided(text: str, who: Who) -> str:
    """ "ran the clinic alone" is about the contact; nothing of it may get lost, so the lengths must agree."""
    clause = retell(text, who, "kept") if who.contact else ""
    return clause if len(clause.split()) >= len(text.split()) else ""


def _about_the_client(text: str, brief: Brief) -> str:
    about = text.startswith(brief.client) and not re.search(r"\b(?:s?he|they|his|her|their)\b", text)
    return text.rstrip(".") if about and _quotable(text) and len(text.split()) > 3 else ""


def _said_by_contact(fact: Fact, brief: Brief) -> bool:
    return bool(brief.contact) and fact.said_by.strip().lower() in {
        name.lower() for name in Who(brief.contact, "").names
    }


def _quotable(text: str) -> bool:
    return bool(_PLAIN.match(text)) and 3 < len(text.split()) <= 25 and text[0].isupper()


def _age(brief: Brief, told: Told) -> int:
    on = brief.facts[told.index].on
    return (brief.today - on).days if on else 0
