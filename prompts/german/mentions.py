"""Where a note names the contact as the one who does something."""

from prompts.brief import Brief
from prompts.german.people import formal, gender, name_of


def mentioned(words: list[str], start: int, brief: Brief, *, own_words: bool) -> int:
    """How many words from here name the contact as the one who does it; 0 where none do."""
    for names in _names(brief):
        if [word.rstrip(",") for word in words[start : start + len(names)]] == names:
            return len(names)
    word = words[start]
    if own_words and word.lower() in ("ich", "wir") and (start == 0 or word.islower()):
        return 1 if word.lower() == "ich" or formal(brief) else 0
    shown = gender(brief)
    pronouns = {"f": ("sie",), "m": ("er",)}.get(shown or "", ("sie", "er"))
    if word.lower() in pronouns and (start == 0 or word.islower()) and not own_words:
        return 1
    return 0


def _names(brief: Brief) -> list[list[str]]:
    if not brief.contact:
        return []
    name = name_of(brief.contact)
    polite = [f"{form} {title}{name.last}" for form in ("Frau", "Herr") for title in (f"{name.title} ", "")]
    full = [f"{form} {name.first} {name.last}" for form in ("Frau", "Herr")]
    family = (
        [f"Die {name.last}s", f"die {name.last}s"]
        if name.last and brief.client_kind != "organisation"
        else []
    )
    called = [f"{article} {name.first}" for article in ("Die", "die", "Der", "der") if name.first]
    plain = [
        brief.contact,
        name.whole,
        f"{name.title} {name.last}",
        f"{name.first} {name.last}",
        name.first,
        name.last,
    ]
    named = [said.split() for said in (*family, *full, *polite, *called, *plain)]
    role = [
        [article, brief.role]
        for article in ("Die", "die", "Der", "der")
        if brief.role and " " not in brief.role
    ]
    return sorted((words for words in [*named, *role] if words), key=len, reverse=True)
