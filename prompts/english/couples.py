"""News of two people: told to both of them, or to one of them and of the other."""

import re
from dataclasses import dataclass

from prompts.english.persons import Who

_GIVEN = r"[A-Z][\w’'-]+"
_PAIR = re.compile(
    rf"(?P<first>{_GIVEN})(?: [A-Z][\w’'-]+)? (?:and|&) (?P<second>{_GIVEN})"
    r"(?P<surname>(?: [A-Z][\w’'-]+)*)(?= [a-z])"
)
_HOME = re.compile(r"\b(?:household|family|couple)\b|^the \w+s$", re.IGNORECASE)


@dataclass(frozen=True)
class Couple:
    first: str
    second: str
    surname: str
    named: str  # as the title has them

    @property
    def whole(self) -> str:
        return f"{self.first} and {self.second} {self.surname}".strip()


def of_title(title: str, who: Who) -> Couple | None:
    """Two people whose name the contact or the household bears; a firm called after two is none."""
    match = _PAIR.match(title)
    if not match:
        return None
    pair = Couple(match["first"], match["second"], match["surname"].strip(), match[0])
    return pair if (_with_contact(pair, who) if who.contact else _at_home(pair, who.client)) else None


def addressed(pair: Couple, who: Who) -> str:
    """ "you both" or "you and Gus"."""
    partner = others(pair, who)
    return f"you and {partner[0]}" if len(partner) == 1 else "you both"


def others(pair: Couple, who: Who) -> tuple[str, ...]:
    """The given names that are not the contact's own."""
    own = (who.contact or "").split()
    return tuple(name for name in (pair.first, pair.second) if name not in own or "and" in own or "&" in own)


def opens_with_partner(text: str, pair: Couple, who: Who) -> bool:
    """ "Maeve packed her books", told to Ciaran or to both; not "Ciaran and Maeve packed"."""
    return any(re.match(rf"{re.escape(name)} (?!and\b|&)", text) for name in others(pair, who))


def at_home(title: str, who: Who) -> str:
    """ "The Loughlins" of a title, where the client is their household and no one of them is named."""
    match = re.match(r"(?:The )?(?P<surname>[A-Z][\w’'-]+?)(?:s|es| family| household)(?= [a-z])", title)
    known = match and not who.contact and _HOME.search(who.client) and match["surname"] in who.client.split()
    return match[0] if match and known else ""


def told_to(pair: Couple | None, who: Who) -> Who:
    """Where the record names no contact, a couple is addressed as one."""
    return Who(pair.whole, who.client) if pair and not who.contact else who


def _with_contact(pair: Couple, who: Who) -> bool:
    own = (who.contact or "").split()
    same_name = not pair.surname or pair.surname.split()[-1] in own
    firm = not pair.surname and {pair.first, pair.second} <= set(who.client.split())
    return same_name and not firm and bool({pair.first, pair.second} & set(own[:-1] or own))


def _at_home(pair: Couple, client: str) -> bool:
    surname = pair.surname.split()[-1] if pair.surname else ""
    if {pair.first, pair.second} <= set(client.split()):
        return surname in client.split() and not _TRADE.search(client)
    return bool(surname) and bool(_HOME.search(client)) and surname.rstrip("s") in client


_TRADE = re.compile(
    r"(?:bakery|bakers|books|brewery|builders|cafe|catering|co|company|design|engineering|farm|foods|foundation"
    r"|group|gallery|holdings|house|inc|law|limited|llp|logistics|ltd|partners|press|school|shop|sons|store"
    r"|studio|trust|works|yard)$",
    re.IGNORECASE,
)
