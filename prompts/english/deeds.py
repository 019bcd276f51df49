"""What kind of deed a sentence tells, by its cue words: what it shows of a person depends on it."""

import re
from typing import Literal

Kind = Literal[
    "courage", "hour", "every", "taught", "hands", "listened", "went", "in person", "always", "kept", "began",
    "waited", "helped", "other",
]  # fmt: skip

_TIMES = r"(?:day|week|month|year|season|spring|summer|autumn|fall|winter|morning|evening|night|time|\w+day)"
_CUES: tuple[tuple[Kind, str], ...] = (
    ("courage", r"\b(?:told|admitted|stood up|spoke up|owned|insisted)\b.*\b(?:wrong|no|not|mistake"
        r"|late|fault|failing)\b"
                r"|\b(?:refused|said no|risk\w*)\b"),
    ("hour", r"\bin the (?:dark|morning)\b|\bat (?:dawn|night|sunrise|midnight|four|five|six"
        r"|[456](?::\d\d)? ?am)\b|\bnights?\b(?! (?:crew|porter|nurse|staff|shift))|\b(?:take|took"
        r"|work|worked|did|do) (?:\w+ )*night shift"
             r"|\bthrough the night|\bbefore (?:dawn|the first shift|sunrise)|\blate\b|\bsundays?\b"
             r"|\bsaturdays?\b|\bevenings?\b|\bweekends?\b|\bovernight"),
    ("every", rf"\b(?:every|each|all) (?!{_TIMES})[\w-]+|\bone by one\b"),
    ("taught", r"\b(?:taught|teach\w*|train\w*|coach\w*|mentor\w*|showed|show|lessons?|apprentices?"
        r"|let them)\b"),
    ("listened", r"\b(?:phoned|called|read|asked|listened|met|learned the names?|explained|answered"
        r"|wrote to|spoke|talked to)\b"),
    ("hands", r"\b(?:by hand|made|built|carved|painted|sewed|sewn|wrote|rewrote|write|labell?ed|label"
        r"|in pencil|drew|baked|cooked|planted"
              r"|repaired|mended|welded|carried|carry|tighten\w*|lifted|swept)\b|\bwith (?:your|his"
              r"|her) own hands"),
    ("went", r"\b(?:drove|drive|cycled|flew|visited|walked?|climbed|travell?ed|rode|ran|came|sailed"
        r"|rowed|went)\b"),
    ("in person", r"\byourself\b|\bin person\b|\bpersonally\b|\balone\b"),
    ("always", rf"\b(?:every|each|all) (?:single )?{_TIMES}|"
              r"\b(?:since|for) (?:\d{4}|(?:\w+|\d+) years)\b|\bstill\b|\balways\b"
              r"|\bnever (?:once )?missed|\ball (?:spring|summer|autumn|winter|year)"),
    ("kept", r"\b(?:keeps?|kept|has|have|hangs?|framed|lives|stands|sits|hung)\b"),
    ("began", r"\b(?:began|begun|started|sketch|idea)\b|^(?:the|your) first\b"),
    ("waited", r"\b(?:waited|patiently|patience|took (?:\w+ )?(?:years|months))\b"),
    ("helped", r"\b(?:helped|gave|raised|donat\w+|volunteer\w*|shared|lent|paid|held|brought)\b"),
)  # fmt: skip


_OF_THE_VERB: tuple[Kind, ...] = ("taught", "listened", "hands", "went", "helped")
"""What somebody does themself: read from the beginning of the sentence, where their verb stands."""


def kind_of(clause: str) -> Kind:
    start = " ".join(clause.split()[:4])
    for kind, cue in _CUES:
        if re.search(
            cue, start if kind in _OF_THE_VERB and "by hand" not in clause else clause, re.IGNORECASE
        ):
            return kind
    return "other"
