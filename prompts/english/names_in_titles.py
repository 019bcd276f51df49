"""Things as titles name them ("Frost sensor patent", "A first grandson"), put into a sentence."""

import re

from prompts.english.persons import Who, turned
from prompts.english.phrases import DETERMINERS, MASS, RANKS, plural
from prompts.english.subjects import aliases

_ARTICLE = re.compile(r"^(?:the|a|an|his|her|their|its|our|your) ", re.IGNORECASE)
_PROPER = set(
    """michelin nobel oscar grammy emmy pulitzer booker forbes cannes olympic paralympic berlin london paris
    boston english german french dutch italian spanish american british european irish welsh scottish
    christmas easter january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday queen king dame sir lady lord saint""".split()
)


def small(words: str, who: Who) -> str:
    """Without the capital of the title's first word, unless it belongs to a name."""
    first, _, after = words.partition(" ")
    known = {part.lower() for name in (*who.names, who.client) for part in name.split()}
    if first.endswith(","):
        return words
    word = first.lower().removesuffix("'s")
    proper = word in _PROPER or bool(set(word.split("-")) & (known - {"the"}))
    if (
        proper
        or not first[1:].islower()
        or (after[:1].isupper() and first.lower() not in DETERMINERS | RANKS)
    ):
        return words if first not in ("A", "An", "The") else words[:1].lower() + words[1:]
    return words[:1].lower() + words[1:]


def the(words: str, who: Who) -> str:
    """With the article that a title leaves out: "the frost sensor patent", "365 days without an accident"."""
    of_you = (
        re.match(rf"(?P<what>[\w' -]+) of (?:{'|'.join(map(re.escape, who.names))})$", words)
        if who.names
        else None
    )
    if of_you:
        return own_thing(of_you["what"], who)
    said = small(_to_you(words, who), who)
    first, head = said.split()[0].lower(), _head(said)
    if first in RANKS:
        return f"the {said}"
    named = _is_client(said, who)
    if (
        first in DETERMINERS
        or first[0].isdigit()
        or first == "your"
        or named
        or first.endswith(("'s", "ing"))
    ):
        return said
    of = re.match(r"[\w' -]+? of (?:the |[A-Z])", said)
    if of or not (plural(head) or head.lower() in MASS or (said[:1].isupper() and said == said.title())):
        return f"the {said}"
    return said


def _is_client(said: str, who: Who) -> bool:
    """True of the client's name itself; "the Ember cookbook" is something else."""
    names = aliases(who.client) if who.client else ()
    return any(said == name or said.startswith((f"{name}'", f"{name} and ")) for name in names) or (
        bool(who.client) and said.startswith(who.client)
    )


def own_thing(words: str, who: Who) -> str:
    """ "A first grandson" -> "your first grandson", "25 years with Holt" -> "your 25 years with Holt"."""
    return f"your {small(_ARTICLE.sub('', words, count=1), who)}"


def _head(words: str) -> str:
    """The last word before the first preposition."""
    return re.split(r",? (?:of|at|in|on|for|from|with|without|to|by|under|over|between|after)\b|,", words)[
        0
    ].split()[-1]


def _to_you(words: str, who: Who) -> str:
    """The contact's name within a title; a name that the client bears too is left to the client."""
    for name in (name for name in who.names if name not in who.client.split()):
        words = re.sub(rf"\b{re.escape(name)}['’]s\b", "your", words)
        words = re.sub(rf"(?<=[a-z] ){re.escape(name)}(?! [A-Z&])\b", "you", words)
    told = turned(words.split(), who) if who.contact and re.search(r"\b(?:his|her)\b", words) else None
    return " ".join(told) if told else words
