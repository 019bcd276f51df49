"""Mistakes a person can mend. The message is shown to them as it stands."""


class Refused(Exception):
    """The request makes sense but cannot be done; the text says what to do instead."""
