"""JSON files that people wrote: what is wrong with one is said with its place and a remedy."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from math import isinf
from typing import Any, NoReturn

from ..errors import Place
from ..schemas.values import is_list, is_object

DEPTH = 100
"""How deep values may be nested: schemas in schemas by the dozen, and far from Python's own limit."""
TOO_DEEP = f"values are nested more than {DEPTH} deep"
TOO_DEEP_REMEDY = "give the inner parts files of their own"
_HALF_PAIR = re.compile(r"\\u[dD][89a-fA-F]")


class Unreadable(Exception):
    """The content is not what it should be.

    Attributes:
        what, remedy: For the message.
        pointer: Where in the file; empty where it is not known.
    """

    def __init__(self, what: str, remedy: str, pointer: str = "") -> None:
        super().__init__(what)
        self.what, self.remedy, self.pointer = what, remedy, pointer


class _Repeated(dict[str, Any]):
    """An object that has a name twice."""

    name = ""


def parse_json(content: bytes) -> object:
    """The value of a JSON file: UTF-8, no name twice in an object, only numbers that JSON has.

    Raises:
        Unreadable: It is none.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"byte {error.start} is not UTF-8"
        raise Unreadable(what, "save the file as UTF-8") from None
    repeated: list[_Repeated] = []

    def assemble(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        return made if len(made) == len(pairs) else _repeated(pairs, repeated)

    value = _parse(text, assemble)
    _refuse_depth(text, value)
    if repeated:
        pointer = next(_pointers(value, repeated[0], Place("")), "")
        what = f"has the name {json.dumps(repeated[0].name)} twice"
        raise Unreadable(what, "keep one of the two", pointer)
    if _HALF_PAIR.search(text):
        _refuse_half_pairs(value)
    return value


def _parse(text: str, assemble: Any) -> object:
    try:
        return json.loads(
            text,
            object_pairs_hook=assemble,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
    except json.JSONDecodeError as error:
        what = f"line {error.lineno}, column {error.colno}: {error.msg}"
        raise Unreadable(what, "correct the JSON") from None
    except RecursionError:
        raise Unreadable(TOO_DEEP, TOO_DEEP_REMEDY) from None
    except ValueError:  # int() takes sys.get_int_max_str_digits() digits and no more
        what = "a number has thousands of digits"
        raise Unreadable(what, "write a shorter number") from None


def _repeated(pairs: list[tuple[str, Any]], found: list[_Repeated]) -> _Repeated:
    made = _Repeated(pairs)
    names = [name for name, _ in pairs]
    made.name = next(name for at, name in enumerate(names) if name in names[:at])
    found.append(made)
    return made


def _no_constant(text: str) -> NoReturn:
    raise Unreadable(f"{text} is not JSON", "write a number, or null")


def _finite(text: str) -> float:
    value = float(text)
    if isinf(value):
        what = f"the number {text[:20]} is too large"
        raise Unreadable(what, "write a number below 1.8e308")
    return value


def _refuse_depth(text: str, value: object) -> None:
    if text.count("{") + text.count("[") <= DEPTH:
        return
    level: list[Any] = [value]
    for _ in range(DEPTH):
        level = [each for outer in level for each in _containers(outer)]
        if not level:
            return
    raise Unreadable(TOO_DEEP, TOO_DEEP_REMEDY)


def _pairs(value: object) -> Iterable[tuple[str | int, Any]]:
    """What is directly inside a value, with its name or position."""
    if is_object(value):
        return value.items()
    return enumerate(value) if is_list(value) else ()


def _containers(value: object) -> Iterator[Any]:
    return (each for _, each in _pairs(value) if is_object(each) or is_list(each))


def _refuse_half_pairs(value: object) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        what = "a text holds half of a surrogate pair"
        raise Unreadable(what, "write the whole character") from None


def _pointers(value: object, wanted: object, place: Place) -> Iterator[str]:
    if value is wanted:
        yield place.pointer
    for token, each in _pairs(value):
        yield from _pointers(each, wanted, place / token)
