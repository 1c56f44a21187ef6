"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import ABSENT, CODECS, UNSET, Codec, Invalid, accepts, new
from ._times import encode_timestamp, timestamp
from ._wire import array, blob, encode_blob, instance, mapping, members
from .models import ListScansRequest, ListScansResponse, ScanDescription

AWS = True

LIST_SCANS_REQUEST: dict[str, str] = {
    "NextToken": "next_token",
    "After": "after",
}


def decode_list_scans_request(data: Any) -> ListScansRequest:
    get = members(data, LIST_SCANS_REQUEST).get
    self = new(ListScansRequest)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1):
        raise Invalid
    self.next_token = value
    value = get("After", UNSET)
    self.after = None if value is UNSET else timestamp(value)
    return self


def encode_list_scans_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListScansRequest)
    out: dict[str, Any] = {}
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    if self.after is not None:
        out["After"] = encode_timestamp(self.after)
    return out


LIST_SCANS_RESPONSE: dict[str, str] = {
    "Scans": "scans",
    "NextToken": "next_token",
}


def decode_list_scans_response(data: Any) -> ListScansResponse:
    get = members(data, LIST_SCANS_RESPONSE).get
    self = new(ListScansResponse)
    value = get("Scans", UNSET)
    self.scans = None if value is UNSET else decode_list_scans_response_scans(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1):
        raise Invalid
    self.next_token = value
    return self


def parse_list_scans_response(data: Any) -> ListScansResponse:
    get = mapping(data).get
    self = new(ListScansResponse)
    value = get("Scans")
    self.scans = None if value is None else parse_list_scans_response_scans(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_scans_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListScansResponse)
    out: dict[str, Any] = {}
    if self.scans is not None:
        out["Scans"] = encode_list_scans_response_scans(self.scans)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_list_scans_response_scans(data: Any) -> list[ScanDescription]:
    items = array(data)
    return [decode_scan_description(item) for item in items]


def parse_list_scans_response_scans(data: Any) -> list[ScanDescription]:
    items = array(data)
    return [parse_scan_description(item) for item in items]


def encode_list_scans_response_scans(data: Any) -> Any:
    return [encode_scan_description(item) for item in array(data)]


SCAN_DESCRIPTION: dict[str, str] = {
    "Made": "made",
    "Image": "image",
}


def decode_scan_description(data: Any) -> ScanDescription:
    get = members(data, SCAN_DESCRIPTION).get
    self = new(ScanDescription)
    self.made = timestamp(get("Made"))
    value = get("Image", UNSET)
    if value is UNSET:
        value = None
    elif not accepts("/$defs/ScanType", value):
        raise Invalid
    else:
        value = blob(value)
    self.image = value
    return self


def parse_scan_description(data: Any) -> ScanDescription:
    get = mapping(data).get
    self = new(ScanDescription)
    value = get("Made")
    self.made = ABSENT if value is None else timestamp(value)
    value = get("Image")
    self.image = None if value is None else blob(value)
    return self


def encode_scan_description(data: Any) -> dict[str, Any]:
    self = instance(data, ScanDescription)
    out: dict[str, Any] = {
        "Made": encode_timestamp(self.made),
    }
    if self.image is not None:
        out["Image"] = encode_blob(self.image)
    return out


CODECS[ListScansRequest] = Codec(
    decode_list_scans_request,
    decode_list_scans_request,
    encode_list_scans_request,
    "ListScansRequest",
    LIST_SCANS_REQUEST,
)
CODECS[ListScansResponse] = Codec(
    decode_list_scans_response,
    parse_list_scans_response,
    encode_list_scans_response,
    "ListScansResponse",
    LIST_SCANS_RESPONSE,
)
CODECS[ScanDescription] = Codec(
    decode_scan_description,
    parse_scan_description,
    encode_scan_description,
    "ScanDescription",
    SCAN_DESCRIPTION,
)

PATTERNS: dict[str, Callable[[str], object]] = {}
