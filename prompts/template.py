"""Prompts are Markdown files, the version in the first line; a missing or unknown variable is an error."""

from functools import cache
from importlib import resources
from string import Template


def fill(name: str, /, **values: str) -> str:
    """The prompt with its variables filled in, without the line of its version."""
    template = Template(_read(name)[1])
    unused = values.keys() - set(template.get_identifiers())
    if unused:
        raise TypeError(f"prompt {name} has no place for {', '.join(sorted(unused))}")
    return template.substitute(values).strip()


def version(name: str) -> str:
    """ "recovery 1": what a draft keeps of the prompt that made it."""
    return f"{name} {_read(name)[0].removeprefix('version ').strip()}"


@cache
def _read(name: str) -> tuple[str, str]:
    text = (resources.files("prompts") / "templates" / f"{name}.md").read_text("utf-8")
    first, _, rest = text.partition("\n")
    if not first.startswith("version "):
        raise ValueError(f"prompt {name} does not begin with its version")
    return first, rest
