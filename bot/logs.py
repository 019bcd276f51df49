"""What is logged: one JSON object a line, with when, where and what; never a word that a person wrote."""

import logging
import sys

from pythonjsonlogger.json import JsonFormatter

FIELDS = "%(asctime)s %(levelname)s %(name)s %(message)s"


def configure() -> None:
    """On standard error; a person at a terminal gets plain lines."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(FIELDS) if sys.stderr.isatty() else JsonFormatter(FIELDS))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("apscheduler").setLevel(logging.WARNING)  # a line a beat says nothing
