"""The facts of a brief that may be told to the client: a private or a doubtful one never is."""

import re
from dataclasses import dataclass

from prompts.brief import Brief, Fact
from prompts.english.days import localised
from prompts.english.persons import Who
from prompts.english.retelling import retell_sentence

_CHEERLESS = re.compile(
    r"\b(?:(?:was|were|is|too|paid|came|arrived|running) late|late (?:with|for|payment|again)|upset|angry"
    r"|furious|annoyed|complain\w*|fail\w*|los[te]\w*|loss|miss(?:ed|es)|wrong|errors?|worr\w+|divorc\w+"
    r"|separat\w+|ill\w*|sick|hospital\w*|cancer|surg\w+|diagnos\w+|died|dead|death|dying|funeral|griev\w+"
    r"|fired|sacked|layoffs?|redundan\w+|sued?|lawsuit|debts?|bankrupt\w*|insolven\w*|struggl\w+|afraid"
    r"|hat(?:es|ed)|refus\w+|quarrel\w*|argu\w+|fell out|problems?|trouble|crisis|stress\w*|exhausted"
    r"|depress\w+|pregnan\w*|secret\w*|confidential\w*|embargo\w*|rumou?r\w*|never|nearly|almost|not|isn't"
    r"|wasn't|didn't)\b",
    re.IGNORECASE,
)
_BUSINESS = re.compile(
    r"\b(?:invoices?|fees?|bills?|contracts?|renew\w*|discounts?|prices?|budgets?|referr\w+"
    r"|recommend\w*|signed|paid (?:us|late|up|in full)|we|our|us|upsell|proposal|quote)\b",
    re.IGNORECASE,
)
_OURS_TO_DO = re.compile(
    r"(?:call|phon|email|e-mail|met|meet|discuss|talk|spoke|speak|sen[dt]|ask|told|tell|chat|lunch"
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
        if not fact.private and _sounds_cheerful(fact.text)
    ]
    kept = [one for one in told if one]
    return tuple(sorted(kept, key=lambda one: (brief.facts[one.index].on is None, _age(brief, one))))


def _sounds_cheerful(text: str) -> bool:
    return not _CHEERLESS.search(re.sub(r"\bnever (?:once )?missed\b", "kept", text))


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
    """ "ran the clinic alone" is about the contact, whose name is put before it."""
    return retell_sentence(f"{who.contact} {text}", who, terse=True) if who.contact else ""


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
