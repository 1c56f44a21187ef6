"""python-jsonschema as the judge of instances, told apart from its own defaults where the standard leaves it a choice.

What is put in place of its own keywords, and why:

- `pattern` and `patternProperties`: it runs the pattern as Python's `re` reads it; the standard means ECMA-262.
- `multipleOf`: it divides floats, so that 0.3 is no multiple of 0.1; the generated code calculates with decimals.
- `format`: an annotation by default; the formats that have Python types are checked, by the rules of RFC 3339.
- `contentEncoding`: never checked by it; base64 is, because such a member is bytes.
- `type`, for packages of AWS services alone: their timestamps may also be numbers, seconds since 1970.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from jsonschema import FormatChecker, validators
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from referencing import Registry

from schemawright.python.patterns import translate
from schemawright.runtime import _patterns

LATEST = "https://json-schema.org/draft/2020-12/schema"

FORMATS = FormatChecker(formats=())


@cache
def finder(pattern: str) -> Callable[[str], object]:
    """What finds a pattern of a schema in a text."""
    return _patterns.pattern(translate(pattern).source)


def _pattern(
    validator: Any, pattern: str, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if validator.is_type(instance, "string") and not finder(pattern)(instance):
        yield ValidationError("pattern")


def _pattern_properties(
    validator: Any, patterns: Mapping[str, Any], instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if validator.is_type(instance, "object"):
        for pattern, inner in patterns.items():
            for name, item in instance.items():
                if finder(pattern)(name):
                    yield from validator.descend(item, inner)


def _additional_properties(
    validator: Any, rest: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if validator.is_type(instance, "object"):
        patterns = schema.get("patternProperties", ())
        for name, item in instance.items():
            if name in schema.get("properties", ()):
                continue
            if not any(finder(pattern)(name) for pattern in patterns):
                yield from validator.descend(item, rest)


def _multiple_of(
    validator: Any, of: float, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if validator.is_type(instance, "number") and not _divides(of, instance):
        yield ValidationError("multipleOf")


def _divides(of: float, value: float) -> bool:
    """By the digits that JSON has of both, shifted until both are whole."""
    one, other = _decimal(value), _decimal(of)
    shift = -min(_exponent(one), _exponent(other), 0)
    return _shifted(one, shift) % _shifted(other, shift) == 0


def _decimal(value: float) -> Decimal:
    """A whole number is what it is, for the digits that are written of a very large one are not all of it."""
    return Decimal(int(value)) if value == int(value) else Decimal(repr(value))


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int), "JSON has no infinite numbers"
    return exponent


def _shifted(value: Decimal, places: int) -> int:
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    whole: int = int("".join(map(str, digits))) * 10 ** (exponent + places)
    return -whole if sign else whole


def _content_encoding(
    validator: Any, encoding: str, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if encoding == "base64" and isinstance(instance, str) and not is_base64(instance):
        yield ValidationError("contentEncoding")


_YEARS = -62_135_596_800, 253_402_300_799
"""What a datetime can hold, in seconds since 1970."""


def _aws_type(
    validator: Any, kinds: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if (
        schema.get("format") == "date-time"
        and validator.is_type(instance, "number")
        and _YEARS[0] <= instance <= _YEARS[1]
    ):
        return
    names = [kinds] if isinstance(kinds, str) else kinds
    if not any(validator.is_type(instance, name) for name in names):
        yield ValidationError("type")


_OWN = {
    "pattern": _pattern,
    "multipleOf": _multiple_of,
    "contentEncoding": _content_encoding,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional_properties,
}


@cache
def _judge(dialect: str, *, aws: bool = False) -> Any:
    """A class of validators; the library's types leave out much of what it can do."""
    base: Any = validators.validator_for({"$schema": dialect})
    assert base.META_SCHEMA["$schema"].rstrip("#") == dialect.rstrip("#"), dialect
    extend: Any = validators.extend
    return extend(base, _OWN | ({"type": _aws_type} if aws else {}))


def judge(
    schema: Any, registry: Registry[Any] | None = None, *, aws: bool = False
) -> Validator:
    """What says of an instance whether it fits, by the draft that the schema names."""
    dialect = schema.get("$schema", LATEST) if isinstance(schema, dict) else LATEST
    settings: dict[str, Any] = {"format_checker": FORMATS}
    if registry is not None:
        settings["registry"] = registry
    made: Validator = _judge(dialect, aws=aws)(schema, **settings)
    return made


def check_schema(schema: dict[str, Any]) -> None:
    """Holds a schema against the one of its draft; patterns of ECMA-262 are no matter for it.

    Raises:
        SchemaError: It breaks the rules of its draft.
    """
    kind = _judge(schema.get("$schema", LATEST))
    kind.check_schema(schema, format_checker=FormatChecker(formats=()))


_DATE = r"(\d{4})-(\d\d)-(\d\d)"
_TIME = r"(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))"


@FORMATS.checks("date-time")
def is_date_time(value: object) -> bool:
    """RFC 3339, section 5.6, from the year 1 on."""
    if not isinstance(value, str):
        return True
    head, _, tail = value.partition("T" if "T" in value else "t")
    return is_date(head) and is_time(tail)


@FORMATS.checks("date")
def is_date(value: object) -> bool:
    if not isinstance(value, str):
        return True
    found = re.fullmatch(_DATE, value, re.ASCII)
    if found is None:
        return False
    year, month, day = map(int, found.groups())
    if year == 0 or not 1 <= month <= 12:
        return False
    following = (
        date(year, month, 28) + timedelta(4) if (year, month) != (9999, 12) else None
    )
    last = 31 if following is None else (following.replace(day=1) - timedelta(1)).day
    return 1 <= day <= last


@FORMATS.checks("time")
def is_time(value: object) -> bool:
    """The 60th second is there in the last minute of a day of UTC only."""
    if not isinstance(value, str):
        return True
    found = re.fullmatch(_TIME, value, re.ASCII)
    if found is None:
        return False
    hour, minute, second = map(int, found.group(1, 2, 3))
    zone_hour, zone_minute = int(found[5] or 0), int(found[6] or 0)
    if max(hour, zone_hour) > 23 or max(minute, zone_minute) > 59 or second > 60:
        return False
    if second < 60:
        return True
    offset = zone_hour * 60 + zone_minute
    local = hour * 60 + minute
    return (local + offset if found[4] == "-" else local - offset) % 1440 == 1439


@FORMATS.checks("duration")
def is_duration(value: object) -> bool:
    """RFC 3339, appendix A: no unit is left out between two others, and weeks stand alone."""
    if not isinstance(value, str):
        return True
    found = re.fullmatch(r"P((?:\d+[YMD])*)(T(?:\d+[HMS])+)?|P\d+W", value, re.ASCII)
    if found is None or value == "P":
        return False
    days, clock = (re.sub(r"[\dT]", "", part or "") for part in found.groups())
    return days in "YMD" and clock in "HMS"


@FORMATS.checks("uuid")
def is_uuid(value: object) -> bool:
    if not isinstance(value, str):
        return True
    parts = value.split("-")
    hexadecimal = all(c in "0123456789abcdefABCDEF" for part in parts for c in part)
    return hexadecimal and [len(part) for part in parts] == [8, 4, 4, 4, 12]


@FORMATS.checks("byte")
def is_base64(value: object) -> bool:
    """RFC 4648, section 4; bits that stand for nothing may be set."""
    if not isinstance(value, str):
        return True
    try:
        decoded = b64decode(value.encode("ascii"), validate=True)
    except (Base64Error, UnicodeEncodeError):
        return False
    return len(b64encode(decoded)) == len(value)
