"""Phrases that more than one handler uses: days with their weekday, what a moment is called, its one line."""

from datetime import date

from store.entries import Entry
from store.members import Member
from store.moments import Moment

LINE = 110  # characters: readable in five seconds
KIN = frozenset(
    "mother father mum mom dad wife husband partner son daughter child baby brother sister".split()
)
MADE_MUCH_OF = (18, 21, 25, 65, 75, 85, 95)
NOUNS = frozenset("birthday bday anniversary wedding retirement promotion graduation marathon".split())


def day(value: date, today: date, locale: str = "en-GB") -> str:
    """`Wednesday 25 November`, with the year when it is not this one."""
    american = locale.replace("_", "-") == "en-US"
    plain = f"{value:%A}, {value:%B} {value.day}" if american else f"{value:%A} {value.day} {value:%B}"
    if value.year == today.year:
        return plain
    return f"{plain}, {value.year}" if american else f"{plain} {value.year}"


def when(entry: Entry, today: date, locale: str = "en-GB") -> str:
    moment, on = entry.moment, entry.occurrence.on
    if on is None:
        return "no date yet"
    if moment.precision == "month":
        return f"in {on:%B %Y}"
    if moment.precision == "quarter":
        return f"in Q{(on.month + 2) // 3} {on.year}"
    kept = day(on, today, locale)
    if (moment.month, moment.day) == (2, 29) and on.day != 29:
        return f"{'born ' if moment.topic == 'birthday' else ''}29 February, kept on {kept}"
    return kept


def what(entry: Entry) -> str:
    """`Ruth Calloway's 50th birthday`, `Ruth Calloway promoted to director`, `new depot opens`."""
    said = called(entry.moment, entry.contact.name if entry.contact else None)
    return _numbered(said, entry.moment, entry.occurrence.on)


def _numbered(said: str, moment: Moment, on: date | None) -> str:
    """Which anniversary it is, where the year is known; of birthdays only the ones that are made much of."""
    years = on.year - moment.year if on and moment.year and moment.recurs == "yearly" else 0
    round_one = moment.topic == "birthday" and (years % 10 == 0 or years in MADE_MUCH_OF)
    told = round_one or moment.topic.endswith("anniversary")
    noun = moment.topic if moment.topic in said else "anniversary"
    if years <= 0 or not told or any(character.isdigit() for character in said):
        return said
    return said.replace(noun, f"{ordinal(years)} {noun}", 1)


def ordinal(number: int) -> str:
    """`1st`, `22nd`, `113th`."""
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def called(moment: Moment, contact: str | None) -> str:
    if contact is None or contact.casefold() in moment.what.casefold():
        return moment.what
    said = moment.what.casefold().split() or [""]
    possessive = said[-1] in NOUNS or said[0] in KIN
    return f"{contact}'s {moment.what}" if possessive else f"{contact} {moment.what}"


def owner(member: Member | None) -> str:
    return member.name if member else "no owner yet"


def line(entry: Entry, today: date, why: str = "", locale: str = "en-GB", who: str = "") -> str:
    """`Acme: Jane Doe's birthday, Wednesday 25 November · today · dana`."""
    return fitted(entry, what(entry), tail(entry, today, why, locale, who))


def tail(entry: Entry, today: date, why: str, locale: str = "en-GB", who: str = "") -> str:
    reason = f" · {why}" if why else ""
    return f", {when(entry, today, locale)}{reason} · {who or owner(entry.owner)}"


def fitted(entry: Entry, said: str, tail: str) -> str:
    """One line, client first, at most 110 characters; what is too long is cut in the middle."""
    head = f"{cut(entry.client.name, LINE // 3)}: "
    return head + cut(said, LINE - len(head) - len(tail)) + tail


def cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: max(limit - 1, 1)].rstrip() + "…"


def count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(names: list[str], last: str = "and") -> str:
    """`Ann, Ben and Cem`."""
    return f" {last} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def room(name: str) -> str:
    """Some platforms keep the sign as part of the name."""
    return f"#{name.lstrip('#')}"
