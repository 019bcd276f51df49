"""What somebody says of themself, told back to them: "I carried my trays" -> "you carried your trays"."""

import re

_PAIRS = """i/you we/you me/you us/you my/your our/your ours/yours myself/yourself ourselves/yourselves
    i'm/you're we're/you're i've/you've we've/you've i'd/you'd we'd/you'd i'll/you'll we'll/you'll am/are"""
_SECOND = dict(pair.split("/") for pair in _PAIRS.split())


def to_second_person(text: str) -> str:
    words = re.sub(r"\b(?:I|[Ww]e) was\b", "I were", text)
    return re.sub(r"[A-Za-z]+(?:'[a-z]+)?", lambda match: _SECOND.get(match[0].lower(), match[0]), words)
