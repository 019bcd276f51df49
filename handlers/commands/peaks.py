"""Asking who needs a peak, and building one. Days are ISO; clients, occurrences and members are keys."""

from dataclasses import dataclass

from handlers.commands import Command, Worded
from handlers.commands.questions import ShowAnswer


@dataclass(frozen=True)
class ShowPeaks(Worded):
    """`peaks`, `peaks next month`: who needs one, over these days. Pages go by ShowAnswer."""


@dataclass(frozen=True)
class ExplainPeak(Worded):
    """`why Acme`: the points of one client, each with its reason, and what would change them."""

    client: int = 0
    first: str = ""
    last: str = ""


@dataclass(frozen=True)
class ShowLeftAlone(Command):
    """Who would be listed, were they not left alone for a while."""

    first: str = ""
    last: str = ""
    owner: int = 0
    unowned: bool = False
    mine: bool = False
    everybody: bool = False
    page: int = 0


@dataclass(frozen=True)
class RestClient(Command):
    """Not this month: nobody is told that they need a peak until it ends; `off`: they may be again.

    `back`: the list in which it was pressed, which is drawn anew; `first`: of the days that were asked
    about elsewhere, where they begin after this month.
    """

    client: int
    off: bool = False
    back: ShowAnswer | None = None
    first: str = ""


@dataclass(frozen=True)
class ShowIdeas(Worded):
    """`ideas Acme`: what would fit them."""

    client: int = 0
    page: int = 0


@dataclass(frozen=True)
class PlanPeak(Worded):
    """`peak Acme: workshop at their foundry on 12 May`; the rest is asked by its form.

    `at`: the client of the button that was pressed, in place of its name. `idea`: the id of one of the
    library; `elements` as typed, by commas; `script`, `theirs` and `with_`
    answer the questions which script it breaks, what of it is only theirs, and who is with them.
    `occurrence`: the one that is edited; `task`: where the line is kept that named no client we know.
    """

    client: str = ""
    at: int = 0
    idea: str = ""
    what: str = ""
    when: str = ""
    who: str = ""
    budget: str = ""
    elements: str = ""
    script: str = ""
    theirs: str = ""
    with_: str = ""
    contact: str = ""
    private: str = "no"
    sensitive: bool = False
    occurrence: int = 0
    task: int = 0


@dataclass(frozen=True)
class AnswerFour(Command):
    """The four questions of a planned peak, answered or answered anew; None opens the form."""

    occurrence: int
    script: str | None = None
    elements: str = ""
    theirs: str = ""
    with_: str = ""


@dataclass(frozen=True)
class LandPeak(Command):
    """Whether it landed: told, thanked or nothing."""

    occurrence: int
    landed: str
