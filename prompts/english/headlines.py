"""What of a title may be repeated: a headline without orders, markup and asides that are not ours to say."""

import re

from prompts.english.phrases import written_out
from prompts.english.safety import safe

_END = re.compile(
    r"\s*(?:[<\[{]|https?:|www\.|(?<=[a-z0-9)][a-z0-9)])(?<!\bMrs)(?<!\bCapt)(?<!\bRev)(?<!\bProf)[.!;](?:\s|$))"
)
_OTHER_VOICE = set(
    """i i'm i've we we're us me my not never maybe perhaps apparently reportedly possibly probably
    allegedly heard hears says say tells told tell fyi asap tbc tbd btw lol pls please congrats worth
    remind nudge hush secret""".split()
)
_MOST_WORDS = 18


def headline(title: str) -> str:
    """The title up to its first full stop; "" when it cannot be trusted."""
    text = _END.split(" ".join(title.replace("’", "'").replace("“", '"').replace("”", '"').split()))[0]
    text = " & ".join(map(written_out, text.split(" & "))).strip(" ,:-–—")
    words = text.lower().split()
    odd = re.search(r"[^\w\s.,:'&/+%£$€()\"–—-]|\b[b-df-hj-np-tv-xz]{3,}\b", text)
    trusted = safe(text) and not odd and not _OTHER_VOICE & set(words) and text.count('"') % 2 == 0
    return text if trusted and 1 < len(words) <= _MOST_WORDS else ""
