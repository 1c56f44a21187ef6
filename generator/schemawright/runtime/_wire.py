"""Checks and conversions of single values, between their wire form and Python's types."""

from __future__ import annotations

import math
import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction
from typing import Any, TypeGuard, TypeVar, cast

from ._runtime import Invalid

T = TypeVar("T")


class WireDatetime(datetime):
    """A datetime that remembers how it was written, where that is not how we would write it."""

    wire: str | int | float

    def __repr__(self) -> str:
        return repr(datetime.combine(self.date(), self.timetz()))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _wire_datetime, (datetime.combine(self.date(), self.timetz()), self.wire)


class WireBytes(bytes):
    """Bytes that remember how they were written, where that is not how we would write them."""

    wire: str

    def __repr__(self) -> str:
        return repr(bytes(self))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _wire_bytes, (bytes(self), self.wire)


def _wire_datetime(value: datetime, wire: str | int | float) -> WireDatetime:
    self = WireDatetime.combine(value.date(), value.timetz())
    self.wire = wire
    return self


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
    """A hashable stand-in that is equal where JSON Schema calls values equal: 1 and 1.0 are, 1 and true are not."""
    if isinstance(value, bool):
        return ("bool", value)
    if is_mapping(value):
        items = frozenset((key, canonical(item)) for key, item in value.items())
        return ("object", items)
    if isinstance(value, list | tuple):
        return ("array", tuple(map(canonical, cast("Sequence[Any]", value))))
    return value


def unique(items: Sequence[Any]) -> bool:
    """Whether no two items are equal as JSON."""
    return len({canonical(item) for item in items}) == len(items)


def one_of(value: Any, choices: tuple[Any, ...]) -> bool:
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
    if type(value) is float and value.is_integer():
        value = int(value)
    if type(value) is not int:
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
    if type(value) is int:
        return integer(
            value, minimum, maximum, above=above, below=below, multiple_of=multiple_of
        )
    if type(value) is not float or not math.isfinite(value):
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
    # Through text: 0.3 is 3/10 here, and not the nearest sum of powers of two.
    return (_fraction(value) / _fraction(of)).denominator == 1


def _fraction(value: float) -> Fraction:
    return Fraction(value) if isinstance(value, int) else Fraction(repr(value))


_DATE_TIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:([Zz])|([+-])(\d\d):(\d\d))",
    re.ASCII,
)


def date_time(value: Any) -> datetime:
    """Decodes an RFC 3339 timestamp; what Python cannot hold (a leap second) is moved to the nearest it can."""
    match = _DATE_TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise Invalid
    year, month, day, hour, minute, second = map(int, match.group(1, 2, 3, 4, 5, 6))
    fraction, zulu, sign, hours, minutes = match.group(7, 8, 9, 10, 11)
    leap = second == 60
    if leap:
        second = 59
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    zone = UTC
    if not zulu:
        if int(hours) > 23 or int(minutes) > 59:
            raise Invalid
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        zone = timezone(-offset if sign == "-" else offset) if offset else UTC
    try:
        decoded = datetime(year, month, day, hour, minute, second, micro, zone)
    except ValueError:
        raise Invalid from None
    if leap and not _is_leap_moment(decoded):
        raise Invalid
    return (
        decoded if date_time_text(decoded) == value else _wire_datetime(decoded, value)
    )


def _is_leap_moment(value: datetime) -> bool:
    """Whether a leap second may follow: they are put in at the end of a UTC day."""
    utc = value.astimezone(UTC)
    return (utc.hour, utc.minute) == (23, 59)


def date_time_text(value: datetime) -> str:
    """RFC 3339, in UTC as `Z`; a datetime without zone is taken for UTC."""
    if value.tzinfo is None:
        value = value.replace(tzinfo=UTC)
    text = value.isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def encode_date_time(value: Any) -> str:
    if isinstance(value, WireDatetime) and hasattr(value, "wire"):
        return str(value.wire)
    if isinstance(value, datetime):
        return date_time_text(value)
    raise Invalid


def timestamp(value: Any) -> datetime:
    """Decodes a timestamp of AWS: a datetime as boto3 gives it, epoch seconds, or RFC 3339."""
    if isinstance(value, datetime):
        return value
    if type(value) is int or type(value) is float:
        try:
            decoded = datetime.fromtimestamp(value, UTC)
        except (ValueError, OverflowError, OSError):
            raise Invalid from None
        return _wire_datetime(decoded, value)
    decoded = date_time(value)
    return _wire_datetime(decoded, value)


def encode_timestamp(value: Any) -> Any:
    """What boto3 takes; a timestamp that came in as text or number goes out as it came."""
    if isinstance(value, datetime):
        return getattr(value, "wire", value)
    raise Invalid


def base64_bytes(value: Any) -> bytes:
    """Decodes base64 (RFC 4648, section 4)."""
    if not isinstance(value, str):
        raise Invalid
    try:
        decoded = b64decode(value, validate=True)
    except (Base64Error, ValueError):
        raise Invalid from None
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
