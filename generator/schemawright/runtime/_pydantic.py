"""What pydantic models share: their base, bytes that travel as base64, and patterns that pydantic cannot run itself."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Callable
from typing import Annotated, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from ._patterns import pattern

T = TypeVar("T", bound=str | None)
B = TypeVar("B", bound=bytes | None)


class PydanticModel(BaseModel):
    """Base of every model of this package."""

    model_config = ConfigDict(
        # Attributes and wire names are both taken; `model_dump(by_alias=True)` gives the latter.
        populate_by_name=True,
        # Members may be called `model_…`.
        protected_namespaces=(),
        # Numbers of JSON are finite.
        allow_inf_nan=False,
        # What is refused could be a secret.
        hide_input_in_errors=True,
        # Each model is made ready when it is first used, for there are many.
        defer_build=True,
    )


def matching(source: str) -> Callable[[T], T]:
    """A validator that wants a regular expression to be found somewhere in a text (JSON Schema core 2020-12, 6.4)."""
    found = pattern(source)

    def check(value: T) -> T:
        if value is None or found(value):
            return value
        raise PydanticCustomError(
            "string_pattern_mismatch", "String should match the pattern of the schema"
        )

    return check


def encoded(least: int, most: int | None) -> Callable[[B], B]:
    """A validator of bytes whose base64 has so many characters."""

    def check(value: B) -> B:
        length = 0 if value is None else (len(value) + 2) // 3 * 4
        if value is None or (length >= least and (most is None or length <= most)):
            return value
        raise PydanticCustomError(
            "bytes_length",
            "Data should have {least} to {most} characters as base64",
            {"least": least, "most": "any number of" if most is None else most},
        )

    return check


def _decoded(value: object) -> object:
    """Base64 (RFC 4648, section 4) as bytes; bytes, as boto3 gives them, as they are."""
    if not isinstance(value, str):
        return value
    try:
        return b64decode(value, validate=True)
    except (Base64Error, ValueError):
        raise PydanticCustomError("base64", "String should be base64") from None


def _encoded(value: bytes) -> str:
    return b64encode(value).decode()


Blob = Annotated[
    bytes,
    BeforeValidator(_decoded),
    PlainSerializer(_encoded, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "contentEncoding": "base64"}),
]
"""Bytes: base64 in JSON."""
