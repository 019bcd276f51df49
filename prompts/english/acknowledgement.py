"""The only words before a possible claim is released: we have heard you, who calls, by when; nothing else."""

from prompts.brief import Brief, Words
from prompts.slots import slots_in

HEARD = (
    "Thank you for telling us. We have heard you, and we take it seriously.",
    "Thank you for letting us know. We have read what you told us, and it has our attention.",
    "We have received what you told us. Thank you for coming to us with it.",
)
CALLS = "[who calls] will call you by [day and time]."
WARM = "I can imagine that this weighs on you, and I am glad that you came to us."
MEANWHILE = "If another time suits you better, a word to me is enough."


def acknowledged(brief: Brief) -> Words:
    """No cause, fault, cost or remedy: nothing of what happened is named, whatever is on record."""
    greeting = f"Dear {brief.contact}," if brief.contact else "Hello,"
    warm = [WARM] if brief.style == "warmer" else []
    lines = [*warm, HEARD[brief.wording % len(HEARD)], CALLS]
    if brief.style != "shorter":
        lines.append(MEANWHILE)
    text = "\n\n".join((greeting, " ".join(lines), f"Kind regards,\n{brief.writer}"))
    return Words("We have heard you", text, slots_in(text))
