"""The capital of a sentence that goes on in the middle of another, kept where it belongs to a name."""

from prompts.english import verb_guess
from prompts.english.phrases import DETERMINERS, plural

_NO_NAMES = set(
    """it there this that nobody everyone everybody not nothing the a an all every each her his their its
    you your in at on before after as""".split()
)


def without_capital(clause: str, text: str) -> str:
    """`text` is the sentence as it was typed."""
    first, _, after = clause.partition(" ")
    kept = not text.startswith(first) and first.lower() not in {"you", "your"}
    if kept or first[1:2].isupper() or (first.lower() not in _NO_NAMES and _is_name(first, after)):
        return clause
    return clause[:1].lower() + clause[1:]


def _is_name(first: str, after: str) -> bool:
    """A second capital follows, or at once a verb: plurals and numbers apart, only names stand so."""
    if after[:1].isupper():
        return True
    alone = first.isalpha() and not plural(first) and first.lower() not in DETERMINERS
    return alone and verb_guess.known(after.partition(" ")[0]) is not None
