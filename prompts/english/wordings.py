"""The English sentences that letters are made of."""

from prompts import wordings

_HERE = "prompts.english"
_MISSING = "\0"


def pool(place: str, /, **values: str) -> tuple[str, ...]:
    return wordings.pool(_HERE, place, **values)


def fitting(place: str, /, **values: str) -> tuple[str, ...]:
    """The wordings of which every `$name` has a value here; one that may be empty is passed as a blank."""
    said = {name: value or _MISSING for name, value in values.items()}
    lines = (line for line in pool(place, **said) if _MISSING not in line)
    return tuple(
        line.replace("  ", " ").replace(" .", ".").replace(" ,", ",").replace(" :", ":") for line in lines
    )


def pool_or(place: str, kind: str, instead: str = "other") -> tuple[str, ...]:
    """The wordings for this kind, or those that fit every kind; none when the place has neither."""
    return pool(f"{place}/{kind}") or pool(f"{place}/{instead}")


def vocabulary() -> frozenset[str]:
    return wordings.vocabulary(_HERE)
