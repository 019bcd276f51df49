"""Where every noun has a capital: what stands before a word tells a thing from a name."""

import re
from collections.abc import Set

from prompts.forbidden import Rules

_SHAPED = re.compile(
    r"(?:ung|heit|keit|igkeit|schaft|tion|sion|tät|nis|tum|ismus|erei|fahrt|zeit|tag|abend|arbeit|mut|kraft"
    r"|freude|wunsch|stunde|woche|jahr|monat)(?:en|e|s|es|n|er|ern|se|sen)?$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"[a-zäöüß]{3,}(?:e|en|er|es|em)$|\d+\.?$|[a-zäöüß]{3,}(?:er)$")


def is_noun(word: str, before: tuple[str, ...], gap: str, known: Set[str], rules: Rules) -> bool:
    """True for what an article, an adjective or its own shape shows to be a thing and nobody's name."""
    lower = word.lower()
    if _ours(lower, known) or _SHAPED.search(word):
        return True
    last = before[-1] if before else ""
    if gap.strip():
        return "," in gap or "-" in gap or "/" in gap
    if last[:1].isupper():
        return last.lower() in rules.greets or last.lower() in _DETERMINERS or _measures(last)
    return last.lower() in _DETERMINERS or bool(_ADJECTIVE.match(last) and last.lower() not in rules.common)


_DETERMINERS = frozenset(
    """der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine
    meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner
    seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren
    eurem eurer dieser diese dieses diesen diesem jeder jede jedes jeden jedem jene jener jenes jenen
    manche mancher viele vieler vielen alle aller allen allem beide beiden beider welche welcher welches
    welchen im am zum zur vom beim ins ans aufs fürs übers ums durchs etwas viel mehr wenig weniger genug
    nichts solche solcher solchen einige einiger einigen mehrere mehrerer mehreren paar wessen deren dessen
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf per pro als wie was für""".split()
)


def _measures(last: str) -> bool:
    return last.lower() in (
        "anfang ende mitte stück tasse glas liter kilo paar art stunde stunden minuten tage wochen jahre"
        " meter kilometer hektar tonnen euro franken prozent uhr ihnen sie heute morgen gestern herrn".split()
    )


def _ours(lower: str, known: Set[str]) -> bool:
    """On record or in our own letters, itself, inflected or as the end of a compound."""
    forms = {lower, *(lower.removesuffix(end) for end in ("s", "es", "e", "en", "n", "er", "ern", "se"))}
    if forms & known:
        return True
    return any(
        lower[at:] in known or lower[at:].removesuffix("s") in known for at in range(2, len(lower) - 3)
    )
