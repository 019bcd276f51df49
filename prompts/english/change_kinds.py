"""Kinds of changes, by the words of a note."""

from typing import Literal

Kind = Literal[
    "role",
    "leaving",
    "left",
    "retirement",
    "joining",
    "move",
    "hours",
    "handover",
    "away",
    "back",
    "merger",
    "sale",
    "start",
    "end",
    "other",
]

KINDS: tuple[tuple[Kind, str], ...] = (
    ("hours", r"part[ -]time|semi[ -]?retir|fewer hours|four[- ]day"),
    ("handover", r"\bhand(?:s|ed|ing)? over\b|\bhand(?:s|ed|ing)?\b.*\b(?:over|down|on) to\b"
        r"|\bhanding over\b|\btakes? over from (?:her|his|their)\b|passes to (?:her|his|their)"
        r"|\bnames? (?:her|his|their)\b"),
    ("back", r"(?<!steps )(?<!step )\b(?:back|returns?|returning|returned) (?:from|after|to work)"),
    ("away", r"(?:maternity|paternity|parental|sick|family) leave|sabbatical|career break"),
    ("merger", r"\bmerg(?:es?|ed|er|ing)\b|joins? forces|\bacquir|\btakeover|taken over"),
    ("sale", r"\bsold\b|\bsells?\b|\bselling\b|\bsale\b|\bbuyout"),
    ("end",
        r"^end of (?:the |our )?(?:\w+ )?(?:project|engagement|assignment|contract|mandate|programme"
        r"|program|work)\b|"
        r"(?:project|engagement|assignment|contract|mandate|renewal|retainer|programme|program|work)\b.*\b(?:clos|end|finish"
        r"|complet|wrap|expir)\w*"),
    ("start",
        r"(?:project|engagement|assignment|contract|mandate|onboarding|retainer|programme|program|work)s?\b.*"
        r"\b(?:start|begin|kick)\w*|kick-?off|^onboarding"),
    ("move",
        r"\b(?:mov(?:es?|ed|ing)|relocat\w+|emigrat\w+)\b(?! (?:up|upstairs|into|from \w+ to \w+ (?:head"
        r"|director))\b)|new (?:office|address|premises|headquarters)"),
    ("retirement", r"(?<!semi-)(?<!semi )\bretir(?:es?|ed|ing|ement)\b"),
    ("leaving",
        r"\bleav(?:es?|ing)\b|\bleft\b|last (?:working )?day|\bquit\w*|resign\w*|\bdepart|steps? down"
        r"|stepping down|taken? a (?:role|job|post)|new job|chang\w+ jobs?|switch\w*|finishes$|farewell"
        r"|moves? on\b"),
    ("joining", r"\bjoin(?:s|ed|ing)?\b|\bwelcome\b|new (?:contact|colleague|hire)"),
)  # fmt: skip
