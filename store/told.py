"""A number that is told when a statement is carried out, in a text in which all else is written out."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, bindparam
from sqlalchemy.ext.compiler import compiles


class Told(ColumnElement[int]):
    """A number that is told when the text is carried out; all else stands in it."""

    inherit_cache = True
    type = Integer()

    def __init__(self, name: str) -> None:
        self.name = name


@compiles(Told)
def _told(element: Told, compiler: Any, **more: Any) -> str:
    told = bindparam(element.name, type_=Integer)
    return str(compiler.process(told, **{**more, "literal_binds": False}))
