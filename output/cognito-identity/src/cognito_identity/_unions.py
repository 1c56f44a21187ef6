"""Which branch of a union a value is decoded by, where several may accept it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from ._runtime import Invalid, accepts
from ._wire import is_list, is_mapping

Convert: TypeAlias = Callable[[Any], Any]


def fullest(data: Any, *branches: tuple[Convert, Convert | None]) -> Any:
    """Decoded by the branch that keeps most of the data; the first of equals.

    Args:
        branches: Decoder and encoder of each; no encoder where both forms are the same.
    """
    whole = _size(data)
    found, most = None, -1
    for decode, encode in branches:
        try:
            decoded = decode(data)
        except Invalid:
            continue
        kept = whole if encode is None else _size(encode(decoded))
        if kept == whole:
            return decoded
        if kept > most:
            found, most = decoded, kept
    if most < 0:
        raise Invalid
    return found


def _size(data: Any) -> int:
    """How many values there are, at any depth."""
    if is_mapping(data):
        return 1 + sum(map(_size, data.values()))
    return 1 + sum(map(_size, data)) if is_list(data) else 1


def nearest(data: Any, *branches: tuple[str, Convert, Mapping[str, str] | None]) -> Any:
    """Decoded by the branch that accepts the data and names most of its members; the first of equals.

    For unions that hold themselves: only this level is looked at, and no branch is tried in vain.

    Args:
        branches: Pointer to the schema, decoder and names of each; no names where any will do.
    """
    decode, most = None, -1
    for pointer, candidate, names in branches:
        if not accepts(pointer, data):
            continue
        known = _size(data) if names is None else _known(data, names)
        if known > most:
            decode, most = candidate, known
    if decode is None:
        raise Invalid
    return decode(data)


def _known(data: Any, names: Mapping[str, str]) -> int:
    return len(data.keys() & names.keys()) if is_mapping(data) else 0
