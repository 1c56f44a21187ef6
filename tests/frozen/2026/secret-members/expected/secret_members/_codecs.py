"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._patterns import pattern
from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import array, entries, instance, record
from .models import CredentialsType, OpenDoorRequest

AWS = False
PIN_TYPE_PATTERN = pattern(r"^[0-9]{4}\Z")

OPEN_DOOR_REQUEST: dict[str, str] = {
    "Door": "door",
    "Pin": "pin",
    "Answer": "answer",
    "Pins": "pins",
    "Tokens": "tokens",
    "Credentials": "credentials",
    "Comment": "comment",
}


def decode_open_door_request(data: Any) -> OpenDoorRequest:
    get = record(data, OPEN_DOOR_REQUEST).get
    self = new(OpenDoorRequest)
    value = get("Door")
    if not isinstance(value, str):
        raise Invalid
    self.door = value
    value = get("Pin")
    if not (isinstance(value, str) and PIN_TYPE_PATTERN(value)):
        raise Invalid
    self.pin = value
    value = get("Answer", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.answer = value
    value = get("Pins", UNSET)
    self.pins = None if value is UNSET else decode_open_door_request_pins(value)
    value = get("Tokens", UNSET)
    self.tokens = None if value is UNSET else decode_token_map_type(value)
    value = get("Credentials", UNSET)
    self.credentials = None if value is UNSET else decode_credentials_type(value)
    value = get("Comment", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.comment = value
    return self


def encode_open_door_request(data: Any) -> dict[str, Any]:
    self = instance(data, OpenDoorRequest)
    out: dict[str, Any] = {
        "Door": self.door,
        "Pin": self.pin,
    }
    if self.answer is not None:
        out["Answer"] = self.answer
    if self.pins is not None:
        out["Pins"] = self.pins
    if self.tokens is not None:
        out["Tokens"] = self.tokens
    if self.credentials is not None:
        out["Credentials"] = encode_credentials_type(self.credentials)
    if self.comment is not None:
        out["Comment"] = self.comment
    return out


def decode_open_door_request_pins(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and PIN_TYPE_PATTERN(item)):
            raise Invalid
    return items.copy()


def decode_token_map_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (
            isinstance(key, str) and isinstance(value, str) and PIN_TYPE_PATTERN(value)
        ):
            raise Invalid
    return dict(items)


CREDENTIALS_TYPE: dict[str, str] = {
    "User": "user",
    "Pin": "pin",
}


def decode_credentials_type(data: Any) -> CredentialsType:
    get = record(data, CREDENTIALS_TYPE).get
    self = new(CredentialsType)
    value = get("User")
    if not isinstance(value, str):
        raise Invalid
    self.user = value
    value = get("Pin")
    if not (isinstance(value, str) and PIN_TYPE_PATTERN(value)):
        raise Invalid
    self.pin = value
    return self


def encode_credentials_type(data: Any) -> dict[str, Any]:
    self = instance(data, CredentialsType)
    out: dict[str, Any] = {
        "User": self.user,
        "Pin": self.pin,
    }
    return out


CODECS[OpenDoorRequest] = Codec(
    decode_open_door_request,
    decode_open_door_request,
    encode_open_door_request,
    "OpenDoorRequest",
    OPEN_DOOR_REQUEST,
)
CODECS[CredentialsType] = Codec(
    decode_credentials_type,
    decode_credentials_type,
    encode_credentials_type,
    "CredentialsType",
    CREDENTIALS_TYPE,
)

PATTERNS: dict[str, Callable[[str], object]] = {
    "^[0-9]{4}$": PIN_TYPE_PATTERN,
}
