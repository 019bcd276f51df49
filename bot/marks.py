"""The marks of our own words: bold, and a command as it is typed; nothing else is markup."""

import re

_BOLD = r"\*\*(?=\S)(?P<bold>(?:[^*]|\*(?!\*))+?)(?<=\S)\*\*"
BOLD = re.compile(_BOLD)
SPAN = re.compile(_BOLD + r"|`(?P<code>[^`\n]+)`")
