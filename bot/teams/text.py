"""Words as an Adaptive Card takes them: only our own bold text is markup, what a person typed is literal."""

import re

# Source: adaptivecards.io, "Text features": the markdown that a TextBlock reads.
_MARKUP = re.compile(r"([\\*_\[\]`~#<>&])")


def literal(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)


def marked(markdown: str) -> str:
    """`**bold**` stays."""
    parts = re.split(r"\*\*(.+?)\*\*", markdown)
    return "".join(f"**{literal(part)}**" if n % 2 else literal(part) for n, part in enumerate(parts))
