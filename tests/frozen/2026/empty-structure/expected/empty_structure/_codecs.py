"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, new
from ._wire import instance, mapping, record
from .models import Envelope, PingRequest, PingResponse, ResetRequest

AWS = False

PING_REQUEST: dict[str, str] = {}


def decode_ping_request(data: Any) -> PingRequest:
    record(data, PING_REQUEST)
    return new(PingRequest)


def encode_ping_request(data: Any) -> dict[str, Any]:
    instance(data, PingRequest)
    return {}


PING_RESPONSE: dict[str, str] = {}


def decode_ping_response(data: Any) -> PingResponse:
    record(data, PING_RESPONSE)
    return new(PingResponse)


def parse_ping_response(data: Any) -> PingResponse:
    mapping(data)
    return new(PingResponse)


def encode_ping_response(data: Any) -> dict[str, Any]:
    instance(data, PingResponse)
    return {}


RESET_REQUEST: dict[str, str] = {}


def decode_reset_request(data: Any) -> ResetRequest:
    record(data, RESET_REQUEST)
    return new(ResetRequest)


def encode_reset_request(data: Any) -> dict[str, Any]:
    instance(data, ResetRequest)
    return {}


ENVELOPE: dict[str, str] = {
    "Payload": "payload",
}


def decode_envelope(data: Any) -> Envelope:
    get = record(data, ENVELOPE).get
    self = new(Envelope)
    value = get("Payload", UNSET)
    self.payload = None if value is UNSET else decode_ping_response(value)
    return self


def encode_envelope(data: Any) -> dict[str, Any]:
    self = instance(data, Envelope)
    out: dict[str, Any] = {}
    if self.payload is not None:
        out["Payload"] = encode_ping_response(self.payload)
    return out


CODECS[PingRequest] = Codec(
    decode_ping_request,
    decode_ping_request,
    encode_ping_request,
    "PingRequest",
    PING_REQUEST,
)
CODECS[PingResponse] = Codec(
    decode_ping_response,
    parse_ping_response,
    encode_ping_response,
    "PingResponse",
    PING_RESPONSE,
)
CODECS[ResetRequest] = Codec(
    decode_reset_request,
    decode_reset_request,
    encode_reset_request,
    "ResetRequest",
    RESET_REQUEST,
)
CODECS[Envelope] = Codec(
    decode_envelope, decode_envelope, encode_envelope, "Envelope", ENVELOPE
)

PATTERNS: dict[str, Callable[[str], object]] = {}
