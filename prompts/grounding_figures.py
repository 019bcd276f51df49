"""Reading figures: numbers in digits and in words with what they count, and times of day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from prompts.forbidden import Numbers

_CURRENCIES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "usd": "USD", "dollar": "USD",
    "dollars": "USD", "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "chf": "CHF",
    "franken": "CHF", "francs": "CHF", "fr": "CHF", "pesos": "MXN", "mxn": "MXN", "¥": "JPY", "yen": "JPY",
}  # fmt: skip
_PERCENT = re.compile(r"\s?(?:%|per ?cent\b|prozent\b|pour ?cent\b|por ciento\b)", re.IGNORECASE)
_DIGITS = r"(?<![^\W_])(?:\d{1,3}(?:[.,' ]\d{3}(?!\d))+|\d+)(?:[.,]\d+)?"
_TOKEN = re.compile(
    r"(?:(?P<sign>[$€£¥]|\b(?:usd|eur|gbp|chf|fr\.)(?=\s?\d))\s?)?"
    rf"(?P<digits>{_DIGITS})(?P<ordinal>(?:st|nd|rd|th|e|er|º|ª)\b|\.(?=\s[^\W\d_]))?"
    r"|(?P<mixed>[^\W\d_]+\d[^\W_]*)|(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\d.,:])(?P<hour>\d{1,2})(?:(?:\s?[:h]\s?|\.(?=\d\d\s?(?:uhr|am\b|pm\b|a\.m|p\.m|h\b)))(?P<minute>\d\d)"
    r"(?!\d)|(?=\s?(?:am\b|pm\b|a\.m|p\.m|uhr\b|o'clock)))(?:\s?(?P<half>am\b|pm\b|a\.m\.?|p\.m\.?|uhr\b"
    r"|o'clock|h\b))?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Figure:
    """A number, what it counts ("d", "EUR", "%", "th" for a rank, "" for a thing), and how it was said."""

    number: str
    unit: str
    words: str


@dataclass(frozen=True)
class _Part:
    value: Decimal
    words: str
    end: int
    kind: str  # digits, small, multiplier, ordinal, mixed
    sign: str = ""


def times(text: str) -> tuple[set[tuple[int, str]], str]:
    """Minutes on a clock of twelve hours with the words, and the text without them."""
    found: set[tuple[int, str]] = set()

    def take(match: re.Match[str]) -> str:
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        if hour > 24 or minute > 59:
            return match[0]
        found.add((hour % 12 * 60 + minute, match[0].strip()))
        return " "

    return found, _TIME.sub(take, text)


def figures(text: str, rules: Numbers) -> Iterator[Figure]:
    run: list[_Part] = []
    for match in _TOKEN.finditer(text):
        part = _part(match, rules)
        if part is None and run and match["word"] and match[0].strip().lower() == rules.joined_by:
            continue
        if part and run and _goes_on(run[-1], part, text):
            run.append(part)
            continue
        yield from _told(run, text, rules)
        run = [part] if part else []
    yield from _told(run, text, rules)


def _part(match: re.Match[str], rules: Numbers) -> _Part | None:
    words = match[0].strip()
    if match["digits"]:
        kind = "ordinal" if match["ordinal"] else "digits"
        return _Part(
            _decimal(match["digits"]), words, match.end(), kind, (match["sign"] or "").lower().rstrip(".")
        )
    if match["mixed"]:
        return _Part(Decimal(0), words.lower(), match.end(), "mixed")
    word = words.lower()
    if word in rules.ordinals:
        return _Part(Decimal(rules.ordinals[word]), words, match.end(), "ordinal")
    if word in rules.multipliers:
        return _Part(Decimal(rules.multipliers[word]), words, match.end(), "multiplier")
    value = _value(word, rules)
    return _Part(Decimal(value), words, match.end(), "small") if value else None


def _value(word: str, rules: Numbers) -> int:
    """The number that one word says, compounds such as "zweihundertfünfzig" and "two-year" included."""
    if word in rules.small:
        return rules.small[word]
    for multiplier, times_ in sorted(rules.multipliers.items(), key=lambda pair: -pair[1]):
        left, found, right = word.partition(multiplier)
        if found and (left or right):
            more, less = _value(left, rules) if left else 1, _value(right.removeprefix("und"), rules)
            if more and (less or not right):
                return more * times_ + less
    first, _, unit = word.partition("-")
    return rules.small.get(first, 0) if unit in rules.units else 0


def _goes_on(last: _Part, part: _Part, text: str) -> bool:
    """ "fifty thousand", "three hundred and five", "treinta y cinco": one number in several words."""
    if len(text[last.end : part.end]) - len(part.words) > 6 or re.search(
        r"[.,;:!?\n]", text[last.end : part.end - len(part.words)]
    ):
        return False
    if part.kind == "multiplier":
        return last.kind in ("digits", "small", "multiplier") and last.value != part.value
    if part.kind == "small":
        return last.kind == "multiplier" or (
            last.kind == "small" and 20 <= last.value <= 90 and last.value % 10 == 0 and part.value < 10
        )
    return False


def _told(run: list[_Part], text: str, rules: Numbers) -> Iterator[Figure]:
    if not run:
        return
    words, after = " ".join(part.words for part in run), text[run[-1].end :]
    if run[0].kind == "mixed":
        yield Figure(run[0].words, "mixed", run[0].words)
        return
    number = format(_total(run).normalize(), "f")
    if run[0].sign:
        yield Figure(number, _CURRENCIES[run[0].sign], words)
    elif _PERCENT.match(after):
        yield Figure(number, "%", words + " %")
    else:
        unit, name = _unit(after, run[-1].words, rules)
        yield Figure(number, "th" if run[-1].kind == "ordinal" else unit, f"{words} {name}".strip())


def _unit(after: str, last: str, rules: Numbers) -> tuple[str, str]:
    match = re.match(r"(?:[ -](?:more|last|letzten|vollen|derni\w+|últimos) |[ -]?)([€£$¥]|[^\W\d_]+)", after)
    name = (match[1] if match else "").lower()
    if name in _CURRENCIES and match:
        return _CURRENCIES[name], match[1]
    if name in rules.units and match:
        return rules.units[name], match[1]
    inside = last.lower().partition("-")[2]
    return (rules.units[inside], "") if inside in rules.units else ("", "")


def _total(run: list[_Part]) -> Decimal:
    total = current = Decimal(0)
    for part in run:
        if part.kind != "multiplier":
            current += part.value
        elif part.value == 100:
            current = (current or Decimal(1)) * 100
        else:
            total += (current or Decimal(1)) * part.value
            current = Decimal(0)
    return total + current


def _decimal(digits: str) -> Decimal:
    if re.fullmatch(r"\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d+)?", digits):
        whole = re.match(r"\d{1,3}(?:[.,' ]\d{3})+", digits)
        assert whole
        rest = digits[whole.end() :].replace(",", ".")
        return Decimal(re.sub(r"\D", "", whole[0]) + rest)
    return Decimal(digits.replace(",", "."))
