"""Requests and answers in the form that boto3 has them, checked as boto3 checks them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, TypeAlias, cast

from ._errors import Violation
from ._http.forms import from_json
from ._redaction import is_secret
from ._runtime import bundle
from ._streams import ReadBody
from ._wire import is_list, is_mapping

METADATA: Final = "ResponseMetadata"

Schema: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """A point in a request, by wire names.

    Attributes:
        secret: Nothing that comes from the data may be shown, neither names nor lengths.
    """

    path: str = ""
    pointer: str = ""
    secret: bool = False

    def member(self, name: str) -> Place:
        """The place of a member that the schema names."""
        path = f"{self.path}.{name}" if self.path else name
        return replace(self, path=path, pointer=f"{self.pointer}/{name}")

    def entry(self, name: object) -> Place:
        """The place of a member whose name is data."""
        if self.secret:
            return replace(self, path=f"{self.path}[…]", pointer=f"{self.pointer}/…")
        path = f"{self.path}[{name!r}]" if self.path else str(name)
        return replace(self, path=path, pointer=f"{self.pointer}/{name}")

    def item(self, index: int) -> Place:
        """The place of an item of a list."""
        return replace(
            self, path=f"{self.path}[{index}]", pointer=f"{self.pointer}/{index}"
        )


class Parameters:
    """Checks a request and gives its wire form.

    It checks what botocore checks before sending: required members, unknown members, types, and least lengths and
    values. Tuples become lists, text becomes a timestamp or bytes where the schema wants one, files are read.

    Attributes:
        violations: What was found, in document order, with paths by wire name.
    """

    def __init__(self) -> None:
        self.violations: list[Violation] = []

    def read(self, title: str | None, params: Mapping[str, Any]) -> dict[str, Any]:
        """The members in wire form, as far as they can be read."""
        if title is None:
            self._unknown(params, {}, Place())
            return dict(params)
        read = self._value({"$ref": f"#/$defs/{title}"}, params, Place())
        return dict(read) if is_mapping(read) else {}

    def _value(self, schema: Any, value: Any, place: Place) -> Any:
        schema, secret = _resolved(schema)
        if secret:
            place = replace(place, secret=True)
        if value is None and _takes_null(schema):
            return None
        form = schema.get("format")
        if form == "date-time":
            return self._moment(value, place)
        if form == "byte":
            return self._blob(value, place)
        match _kind(schema):
            case "object":
                return self._object(schema, value, place)
            case "array":
                return self._list(schema, value, place)
            case "string":
                if self._is(value, (str,), "text", place):
                    self._least(len(str(value)), schema, "minLength", place)
            case "integer":
                if self._is(value, (int,), "a whole number", place):
                    self._least(value, schema, "minimum", place)
            case "number":
                if self._is(value, (int, float, Decimal), "a number", place):
                    self._least(value, schema, "minimum", place)
            case "boolean":
                self._is(value, (bool,), "true or false", place)
            case _:
                pass
        return value

    def _object(self, schema: Schema, value: Any, place: Place) -> Any:
        if not self._is(value, (dict,), "a dictionary", place):
            return value
        given = cast("dict[Any, Any]", value)
        members: Schema = schema.get("properties", {})
        rest = schema.get("additionalProperties")
        for name in schema.get("required", ()):
            if name not in given:
                text = f"the member {name!r} is missing"
                self._report("required", text, place.member(name))
        if rest is False:
            self._unknown(given, members, place)
        others: Schema = rest if is_mapping(rest) else {}
        return {
            name: self._value(
                members.get(name, others),
                item,
                place.member(name) if name in members else place.entry(name),
            )
            for name, item in given.items()
        }

    def _list(self, schema: Schema, value: Any, place: Place) -> Any:
        if not self._is(value, (list, tuple), "a list", place):
            return value
        items = cast("list[Any]", value)
        self._least(len(items), schema, "minItems", place)
        inner = schema.get("items", {})
        return [
            self._value(inner, item, place.item(index))
            for index, item in enumerate(items)
        ]

    def _moment(self, value: Any, place: Place) -> Any:
        found = _moment(value)
        if found is None:
            self._is(value, (datetime,), "a datetime", place)
            return value
        # As boto3 has it, a moment without a zone is one of local time.
        return found.astimezone() if found.tzinfo is None else found

    def _blob(self, value: Any, place: Place) -> Any:
        if isinstance(value, str):
            return value.encode()
        if hasattr(value, "read"):
            read = value.read()
            return read.encode() if isinstance(read, str) else read
        self._is(value, (bytes, bytearray), "bytes or a file", place)
        return value

    def _is(
        self, value: Any, kinds: tuple[type, ...], wanted: str, place: Place
    ) -> bool:
        if isinstance(value, kinds):
            return True
        text = f"is of type {type(value).__name__}; give {wanted}"
        self._report("type", text, place)
        return False

    def _least(self, found: Any, schema: Schema, rule: str, place: Place) -> None:
        low = schema.get(rule)
        if low is not None and found < low:
            what = "too small" if rule == "minimum" else "too short"
            self._report(rule, f"is {what}; the least is {low}", place)

    def _unknown(
        self, given: Mapping[Any, Any], known: Mapping[str, Any], place: Place
    ) -> None:
        for name in given:
            if name not in known:
                text = "there is no such member"
                if known:
                    text += f"; known are {', '.join(known)}"
                self._report("additionalProperties", text, place.entry(name))

    def _report(self, rule: str, message: str, place: Place) -> None:
        self.violations.append(Violation(place.path, place.pointer, rule, message))


def boto3_answer(title: str | None, answer: Mapping[str, Any]) -> dict[str, Any]:
    """An answer as boto3 gives it: datetimes and bytes, and nothing but what the schema names.

    Args:
        title: Of the schema; None where the operation has no output.
    """
    metadata: dict[str, Any] = answer.get(METADATA) or {
        "RequestId": "",
        "HTTPStatusCode": 200,
        "HTTPHeaders": {},
        "RetryAttempts": 0,
    }
    known: dict[str, Any] = {}
    if title is not None:
        found = {name: value for name, value in answer.items() if name != METADATA}
        known = _known({"$ref": f"#/$defs/{title}"}, from_json(title, found))
    return {**known, METADATA: metadata}


def member_kind(title: str | None, name: str) -> str | None:
    """The JSON type of a member; None where there is no such member, or no one type."""
    if title is None:
        return None
    members = _resolved({"$ref": f"#/$defs/{title}"})[0].get("properties", {})
    return _kind(_resolved(members.get(name))[0])


def _moment(value: Any) -> datetime | None:
    """What boto3 takes for a moment; numbers are seconds since 1970, in text too."""
    if isinstance(value, datetime):
        return value
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        with suppress(ValueError, OverflowError, OSError):
            return datetime.fromtimestamp(float(value), UTC)
    if isinstance(value, str):
        with suppress(ValueError):
            return datetime.fromisoformat(value)
    return None


def _known(schema: Any, value: Any) -> Any:
    schema, _ = _resolved(schema)
    if is_mapping(value):
        members = schema.get("properties", {})
        rest = schema.get("additionalProperties")
        return {
            name: _known(members.get(name, rest), item)
            for name, item in value.items()
            if item is not None and (name in members or rest is not False)
        }
    if is_list(value):
        inner = schema.get("items")
        return [_known(inner, item) for item in value]
    if isinstance(value, bytes) and schema.get("x-streaming") is True:
        return ReadBody(value)
    return value


def _resolved(schema: Any) -> tuple[Schema, bool]:
    """The schema that a reference, or a choice between it and null, leads to; and whether any on the way is secret."""
    secret = False
    while is_mapping(schema):
        secret = secret or is_secret(schema)
        if "$ref" in schema:
            schema = bundle()["$defs"][schema["$ref"].removeprefix("#/$defs/")]
        elif len(branches := list(_branches(schema))) == 1:
            schema = branches[0]
        else:
            return schema, secret
    return {}, secret


def _branches(schema: Schema) -> Iterator[Any]:
    for keyword in ("anyOf", "oneOf"):
        yield from (one for one in schema.get(keyword, ()) if one != {"type": "null"})


def _takes_null(schema: Schema) -> bool:
    kinds = schema.get("type", ["null"])
    return "null" in kinds if isinstance(kinds, list) else kinds == "null"


def _kind(schema: Schema) -> str | None:
    kinds = schema.get("type")
    if is_list(kinds):
        told = [kind for kind in kinds if kind != "null"]
        return told[0] if len(told) == 1 else None
    return kinds
