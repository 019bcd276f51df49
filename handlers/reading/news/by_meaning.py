"""A second opinion on a message: what its words say and what it means, weighed together."""

import gzip
import json
from functools import cache
from importlib.resources import files
from math import exp, log, sumprod
from typing import NamedTuple

from handlers.reading.news.meaning import Meaning, nameless
from handlers.reading.news.opinion import Opinion, Weigh, by_words
from handlers.reading.news.seen import Message

FILE = "meaning.json.gz"
LEAST = 1e-9  # a chance below it counts as this
