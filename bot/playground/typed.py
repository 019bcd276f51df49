"""What a person types: words for the bot, or talk among colleagues."""

CALLS = ("/moment", "@moments")


def command_in(said: str, direct: bool) -> str | None:
    """The words meant for the bot; None for plain talk."""
    said = said.strip()
    for call in CALLS:
        if said == call or said.startswith((f"{call} ", f"{call}\n")):
            return said.removeprefix(call).strip()
    return said if direct else None


def mentions_bot(said: str) -> bool:
    """What is said to us is not overheard, wherever our name stands in it."""
    return CALLS[1] in said.casefold()


def seen_by_author_alone(said: str) -> bool:
    """A slash command is nobody else's business; a mention stands in the room for all to read."""
    return said.strip().startswith(CALLS[0])


def before_all(said: str) -> bool:
    """A mention is a question that everybody in the room has read."""
    return said.strip().startswith(CALLS[1])
