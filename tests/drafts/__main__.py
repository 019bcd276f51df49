"""How many good notes pass and spoilt ones are caught, by kind: python -m tests.drafts [--misses]."""

import sys
from collections import Counter

from prompts.checks import check
from tests.drafts.notes import good
from tests.drafts.spoiling import spoilt


def main() -> None:
    passing = [note for note in good() if not check(note.words, note.brief)]
    made, caught, missed = Counter[str](), Counter[str](), []
    for bad in spoilt():
        made[bad.kind] += 1
        if any(bad.counts(failure.name) for failure in check(bad.note.words, bad.note.brief)):
            caught[bad.kind] += 1
        else:
            missed.append(bad)
    print(f"{'good notes that pass':24} {len(passing):4}/{len(good())}")  # noqa: T201
    for kind, number in made.items():
        print(f"{kind:24} {caught[kind]:4}/{number}")  # noqa: T201
    print(f"{'all that is bad':24} {caught.total():4}/{made.total()} {caught.total() / made.total():.3f}")  # noqa: T201
    if "--misses" in sys.argv:
        for bad in missed:
            print(f"missed {bad.kind}: {bad.note.title}: {bad.how}")  # noqa: T201


if __name__ == "__main__":
    main()
