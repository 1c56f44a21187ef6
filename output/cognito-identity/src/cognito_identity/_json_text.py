"""JSON text (RFC 8259): reading it, and writing what has a form in it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, NoReturn

from ._wire import json_form

_SURROGATE = re.compile("[\\ud800-\\udfff]")
_LONG_NUMBER = re.compile(r"[0-9]{19}")
_LONG_NUMBER_BYTES = re.compile(rb"[0-9]{19}")

_TOO_LONG = "has a whole number with thousands of digits; give it as text"


class NoJsonError(Exception):
    """A text that is no JSON, or a value that JSON has no form for.

    Attributes:
        rule, message: Of the violation that this is.
    """

    def __init__(self, message: str, rule: str = "json") -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message


def read(text: str | bytes) -> Any:
    """The data of a text.

    Raises:
        NoJsonError: It is no JSON, or more of it than Python can hold. No error of a reader goes with it, for those
            hold the text.
    """
    fast = _fast_reader()
    if fast is not None and not _has_long_number(text):
        try:
            return fast(text)
        except ValueError:
            pass  # it is stricter than RFC 8259 in places; the reader of the standard library decides
    try:
        return json.loads(text, parse_constant=_no_constant)
    except NoJsonError as error:
        message, rule = error.message, error.rule
    except json.JSONDecodeError as error:
        message = f"is no JSON from character {error.pos} on; give one JSON object"
        rule = "json"
    except UnicodeDecodeError as error:
        message, rule = (
            f"is no UTF-8 from byte {error.start} on; encode it anew",
            "json",
        )
    except RecursionError:
        message, rule = "is nested too deeply; flatten it", "depth"
    except ValueError:
        message, rule = _TOO_LONG, "json"
    raise NoJsonError(message, rule)


def _no_constant(name: str) -> NoReturn:
    raise NoJsonError(f"has {name} in it, which is no JSON; give a number, or null")


def _has_long_number(text: str | bytes) -> bool:
    """Whether a whole number may be in the text that orjson would round, as it does beyond 64 bits."""
    if isinstance(text, str):
        return _LONG_NUMBER.search(text) is not None
    return _LONG_NUMBER_BYTES.search(text) is not None


@cache
def _fast_reader() -> Callable[[str | bytes], Any] | None:
    """That of orjson, where it is installed."""
    try:
        loads: Callable[[str | bytes], Any] = import_module("orjson").loads
    except ModuleNotFoundError:
        return None
    return loads


def written(data: Any) -> str:
    """The text of some data. Half a surrogate pair is escaped, so that the text has a form in UTF-8.

    Raises:
        NoJsonError: JSON has no form for something in it.
    """
    try:
        text = _dumped(data, ascii_only=False)
        if text.isascii() or not _SURROGATE.search(text):
            return text
        return _dumped(data, ascii_only=True)
    except (TypeError, ValueError, RecursionError):
        pass  # what JSON has no form for breaks its schema too, save for one thing
    raise NoJsonError(_TOO_LONG)


def _dumped(data: Any, *, ascii_only: bool) -> str:
    return json.dumps(
        data,
        default=json_form,
        ensure_ascii=ascii_only,
        allow_nan=False,
        separators=(",", ":"),
    )
