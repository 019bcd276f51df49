"""The English sentences that letters are made of."""

from prompts import wordings

_HERE = "prompts.english"


def pool(place: str, /, **values: str) -> tuple[str, ...]:
    return wordings.pool(_HERE, place, **values)


def pool_or(place: str, kind: str, instead: str = "other") -> tuple[str, ...]:
    """The wordings for this kind, or those that fit every kind; none when the place has neither."""
    return pool(f"{place}/{kind}") or pool(f"{place}/{instead}")


def vocabulary() -> frozenset[str]:
    return wordings.vocabulary(_HERE)
