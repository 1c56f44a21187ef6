"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import ABSENT, CODECS, UNSET, Codec, Invalid, new
from ._wire import array, instance, known, mapping, member_of, record, text
from .enums import LampColor, LampState
from .models import SetLampRequest, SetLampResponse

AWS = False
LAMP_STATE = {member.value: member for member in LampState}
LAMP_COLOR = {member.value: member for member in LampColor}

SET_LAMP_REQUEST: dict[str, str] = {
    "lamp": "lamp",
    "state": "state",
    "color": "color",
}


def decode_set_lamp_request(data: Any) -> SetLampRequest:
    get = record(data, SET_LAMP_REQUEST).get
    self = new(SetLampRequest)
    value = get("lamp")
    if not (isinstance(value, str) and len(value) >= 1):
        raise Invalid
    self.lamp = value
    self.state = member_of(LAMP_STATE, get("state"))
    value = get("color", UNSET)
    self.color = None if value is UNSET else member_of(LAMP_COLOR, value)
    return self


def encode_set_lamp_request(data: Any) -> dict[str, Any]:
    self = instance(data, SetLampRequest)
    out: dict[str, Any] = {
        "lamp": self.lamp,
        "state": text(self.state),
    }
    if self.color is not None:
        out["color"] = text(self.color)
    return out


SET_LAMP_RESPONSE: dict[str, str] = {
    "before": "before",
    "history": "history",
}


def decode_set_lamp_response(data: Any) -> SetLampResponse:
    get = record(data, SET_LAMP_RESPONSE).get
    self = new(SetLampResponse)
    self.before = member_of(LAMP_STATE, get("before"))
    value = get("history", UNSET)
    self.history = None if value is UNSET else decode_set_lamp_response_history(value)
    return self


def parse_set_lamp_response(data: Any) -> SetLampResponse:
    get = mapping(data).get
    self = new(SetLampResponse)
    value = get("before")
    self.before = ABSENT if value is None else known(LAMP_STATE, value)
    value = get("history")
    self.history = None if value is None else parse_set_lamp_response_history(value)
    return self


def encode_set_lamp_response(data: Any) -> dict[str, Any]:
    self = instance(data, SetLampResponse)
    out: dict[str, Any] = {
        "before": text(self.before),
    }
    if self.history is not None:
        out["history"] = encode_set_lamp_response_history(self.history)
    return out


def decode_set_lamp_response_history(data: Any) -> list[Any]:
    items = array(data)
    return [member_of(LAMP_STATE, item) for item in items]


def parse_set_lamp_response_history(data: Any) -> list[Any]:
    items = array(data)
    return [known(LAMP_STATE, item) for item in items]


def encode_set_lamp_response_history(data: Any) -> Any:
    return [text(item) for item in array(data)]


CODECS[SetLampRequest] = Codec(
    decode_set_lamp_request,
    decode_set_lamp_request,
    encode_set_lamp_request,
    "SetLampRequest",
    SET_LAMP_REQUEST,
)
CODECS[SetLampResponse] = Codec(
    decode_set_lamp_response,
    parse_set_lamp_response,
    encode_set_lamp_response,
    "SetLampResponse",
    SET_LAMP_RESPONSE,
)

PATTERNS: dict[str, Callable[[str], object]] = {}
