"""A kind for news in words nobody foresaw: most of what people add so is something to mark."""

import re

from handlers.reading.kinds import Cause, Judged, Kind

_FILLER = re.compile(
    r"(?:\s|\W|\d|\b(?:hello|hi|hey|test|testing|thing|things|stuff|something|update|updates|news|note|info"
    r"|tbc|tbd|thanks|thx|please|pls"
    r"|ok|okay|yes|no|lol|call|calls|meeting|chat|email|mail|coffee|catch|up|follow|todo|see|check|ping|asap"
    r"|sync|lunch|zoom|teams|etc"
    r"|misc|n/a|na|none|null|undefined|foo|bar|baz|x+|the|and|or|a|an|is|was|are|it|this|that|he|she|they|we"
    r"|i|you|with|about|re)\b)*",
    re.IGNORECASE,
)


def is_news(what: str) -> bool:
    """Whether the words tell of anything: a greeting, "call on Friday" and a question do not."""
    return not what.endswith("?") and not _FILLER.fullmatch(what)


def plainly(kind: Kind, cause: Cause | None, what: str) -> Judged:
    """News of a kind nobody's words vouch for: a milestone, where the writer says nothing else."""
    return Judged("other", kind, cause, "none", False, cause == "personal", what, "no known word", False)
