"""Checks and conversions of single values, between their wire form and Python's types."""

from __future__ import annotations

import math
import re
from base64 import b64decode, b64encode
from collections.abc import Hashable, Mapping, Sequence
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any, TypeGuard, TypeVar, cast
from uuid import UUID

from ._runtime import Invalid

T = TypeVar("T")


class WireBytes(bytes):
    """Bytes that remember how they were written, where that is not how we would write them."""

    wire: str

    def __repr__(self) -> str:
        return repr(bytes(self))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _wire_bytes, (bytes(self), self.wire)


def _wire_bytes(value: bytes, wire: str) -> WireBytes:
    self = WireBytes(value)
    self.wire = wire
    return self


def is_list(data: Any) -> TypeGuard[list[Any]]:
    return isinstance(data, list)


def is_mapping(data: Any) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(data, Mapping)


def mapping(data: Any) -> Mapping[str, Any]:
    if is_mapping(data):
        return data
    raise Invalid


def entries(data: Any) -> Mapping[Any, Any]:
    """`data` as a mapping whose keys are still to be checked."""
    return mapping(data)


def members(data: Any, names: Mapping[str, str]) -> Mapping[str, Any]:
    """`data` as a mapping that has no other keys than `names`."""
    if is_mapping(data) and data.keys() <= names.keys():
        return data
    raise Invalid


def record(data: Any, names: Mapping[str, str]) -> Mapping[str, Any]:
    """`data` as a mapping that may have other keys than `names`; all are text."""
    if is_mapping(data) and (data.keys() <= names.keys() or _texts(data)):
        return data
    raise Invalid


def _texts(data: Mapping[Any, Any]) -> bool:
    return all(isinstance(key, str) for key in data)


def others(data: Any, names: Mapping[str, str]) -> Mapping[str, Any]:
    """Members that a structure does not name; one that it does name is given as itself."""
    if is_mapping(data) and data.keys().isdisjoint(names):
        return data
    raise Invalid


def is_json(value: Any) -> bool:
    """Whether JSON has a form for a value and all that is in it: numbers are finite, names are text."""
    if value is None or isinstance(value, str | int):
        return True
    if isinstance(value, float):
        return math.isfinite(value)
    if is_list(value):
        return all(map(is_json, value))
    return is_mapping(value) and _texts(value) and all(map(is_json, value.values()))


def array(data: Any) -> list[Any]:
    if is_list(data):
        return data
    raise Invalid


def sequence(data: Any) -> Sequence[Any]:
    if isinstance(data, list | tuple):
        return cast("Sequence[Any]", data)
    raise Invalid


def instance(data: Any, cls: type[T]) -> T:
    if isinstance(data, cls):
        return data
    raise Invalid


def canonical(value: Any) -> Any:
    """A hashable stand-in that is equal where JSON Schema calls values equal: 1 and 1.0 are, 1 and true are not.

    Numbers become text, for equal hashes of numbers can be made up to slow a set down, and those of text cannot.
    """
    if isinstance(value, bool):
        return ("bool", value)
    if isinstance(value, int):
        return ("number", hex(value))
    if isinstance(value, float):
        return ("number", hex(int(value)) if value.is_integer() else value.hex())
    if is_mapping(value):
        items = frozenset((key, canonical(item)) for key, item in value.items())
        return ("object", items)
    if isinstance(value, list | tuple):
        return ("array", tuple(map(canonical, cast("Sequence[Any]", value))))
    if isinstance(value, bytearray):
        return bytes(value)
    if isinstance(value, Hashable):
        return value
    raise Invalid


def unique(items: Sequence[Any]) -> bool:
    """Whether no two items are equal as JSON."""
    return len({canonical(item) for item in items}) == len(items)


def anything(value: Any) -> Any:
    """The value as it is: what an answer has in place of a constant is not looked at."""
    return value


def one_of(value: Any, choices: tuple[Any, ...]) -> TypeGuard[Any]:
    """Whether a value is one of the choices as JSON."""
    wanted = canonical(value)
    return any(wanted == canonical(choice) for choice in choices)


def member_of(values: Mapping[str, T], value: Any) -> T:
    """The enum member of a value."""
    if isinstance(value, str) and value in values:
        return values[value]
    raise Invalid


def known(values: Mapping[str, T], value: Any) -> T | str:
    """The enum member of a value, or the value itself where it is news to this package."""
    if isinstance(value, str):
        return values.get(value, value)
    raise Invalid


def text(value: Any) -> Any:
    """An enum member as the plain string that it stands for."""
    return str(value) if isinstance(value, str) else value


def string(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise Invalid


def boolean(value: Any) -> bool:
    if type(value) is bool:
        return value
    raise Invalid


def integer(
    value: Any,
    minimum: float | None = None,
    maximum: float | None = None,
    *,
    above: float | None = None,
    below: float | None = None,
    multiple_of: float | None = None,
) -> int:
    """A whole number within bounds; 1.0 is one (JSON Schema 2020-12 validation, 6.1.1), true is none."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Invalid
    if (
        (minimum is not None and value < minimum)
        or (maximum is not None and value > maximum)
        or (above is not None and value <= above)
        or (below is not None and value >= below)
        or (multiple_of is not None and not is_multiple(value, multiple_of))
    ):
        raise Invalid
    return value


def number(
    value: Any,
    minimum: float | None = None,
    maximum: float | None = None,
    *,
    above: float | None = None,
    below: float | None = None,
    multiple_of: float | None = None,
) -> float:
    """A finite number within bounds; a whole one stays an int."""
    if isinstance(value, int):
        return integer(
            value, minimum, maximum, above=above, below=below, multiple_of=multiple_of
        )
    if not isinstance(value, float) or not math.isfinite(value):
        raise Invalid
    if (
        (minimum is not None and value < minimum)
        or (maximum is not None and value > maximum)
        or (above is not None and value <= above)
        or (below is not None and value >= below)
        or (multiple_of is not None and not is_multiple(value, multiple_of))
    ):
        raise Invalid
    return value


def is_multiple(value: float, of: float) -> bool:
    """Whether `value` is a multiple, both taken for the decimals that JSON writes them as."""
    if isinstance(value, int) and isinstance(of, int):
        return value % of == 0
    return (_fraction(value) / _fraction(of)).denominator == 1


def _fraction(value: float) -> Fraction:
    """Through text: 0.3 is 3/10 here, and not the nearest sum of powers of two. A whole number is what it is."""
    whole = isinstance(value, int) or value.is_integer()
    return Fraction(value) if whole else Fraction(repr(value))


# What b64decode takes beyond this, even where it is told to validate, differs between releases of Python.
BASE64 = re.compile(r"(?:[0-9A-Za-z+/]{4})*(?:[0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?")


def base64_bytes(value: Any) -> bytes:
    """Decodes base64 (RFC 4648, section 4)."""
    if not isinstance(value, str) or not BASE64.fullmatch(value):
        raise Invalid
    decoded = b64decode(value)
    return (
        decoded if b64encode(decoded).decode() == value else _wire_bytes(decoded, value)
    )


def encode_base64(value: Any) -> str:
    if isinstance(value, WireBytes):
        return value.wire
    if isinstance(value, bytes | bytearray):
        return b64encode(value).decode()
    raise Invalid


def blob(value: Any) -> bytes:
    """Decodes a blob of AWS: bytes as boto3 gives them, or base64."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, bytearray):
        return bytes(value)
    return _wire_bytes(base64_bytes(value), cast(str, value))


def encode_blob(value: Any) -> Any:
    """What boto3 takes; a blob that came in as text goes out as it came."""
    if isinstance(value, bytes | bytearray):
        return getattr(value, "wire", value)
    raise Invalid


class WireUUID(UUID):
    """A UUID that remembers how it was written, where that is not how we would write it."""

    wire: str

    def __repr__(self) -> str:
        return repr(UUID(int=self.int))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _wire_uuid, (self.int, self.wire)


def _wire_uuid(value: int, wire: str) -> WireUUID:
    self = WireUUID(int=value)
    # UUIDs refuse to have attributes set.
    self.__dict__["wire"] = wire
    return self


_UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


def uuid(value: Any) -> UUID:
    """Decodes a UUID with its hyphens (RFC 4122)."""
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise Invalid
    made = UUID(value)
    return made if str(made) == value else _wire_uuid(made.int, value)


def encode_uuid(value: Any) -> str:
    if isinstance(value, WireUUID):
        return value.wire
    if isinstance(value, UUID):
        return str(value)
    raise Invalid


def json_form(value: Any) -> Any:
    """What `json.dumps` cannot write itself: epoch seconds and base64, as the JSON protocol of AWS has them."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            value = value.replace(tzinfo=UTC)
        seconds = value.timestamp()
        return int(seconds) if seconds.is_integer() else seconds
    if isinstance(value, bytes | bytearray):
        return b64encode(value).decode()
    raise TypeError(f"{type(value).__name__} is no type of JSON")
