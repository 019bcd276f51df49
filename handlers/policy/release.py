"""Which drafts a named person releases before they are sent: by type, by tier, by client, or all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """`scope` is "all", "type", "tier" or "client"; without `by` any manager releases; "none" ends it."""

    scope: str
    what: str = ""
    by: int = 0

    @classmethod
    def read(cls, row: Mapping[str, str | int]) -> "Rule":
        return cls(str(row.get("scope", "all")), str(row.get("what", "")), int(row.get("by", 0)))

    def written(self) -> dict[str, str | int]:
        return {"scope": self.scope, "what": self.what, "by": self.by}


RELEASED_BY_DEFAULT: Mapping[str, Sequence[Rule]] = {"law": (Rule("all"),)}
"""By profession, until the firm has chosen."""
_NEAREST = ("client", "tier", "type", "all")


def rule_for(rules: Sequence[Rule], kind: str, tier: str, client: int) -> Rule | None:
    """The nearest rule that speaks of it."""
    kind = "recovery" if kind == "acknowledgement" else kind
    asked = {"client": str(client), "tier": tier, "type": kind, "all": ""}
    fitting = [rule for rule in rules if rule.scope in asked and rule.what == asked[rule.scope]]
    return min(fitting, key=lambda rule: _NEAREST.index(rule.scope), default=None)
