"""The contact's own words, in the quotation marks of the country."""

import re

from prompts.brief import Brief


def quoted(words: str, brief: Brief) -> str:
    words = re.sub(r"[«»“”\"]", "", words).strip().rstrip(".")
    words = words[:1].upper() + words[1:]
    return f"«{words}»" if brief.locale == "es-ES" else f"“{words}”"
