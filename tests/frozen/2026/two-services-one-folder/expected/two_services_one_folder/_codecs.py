"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import ABSENT, CODECS, UNSET, Codec, Invalid, new
from ._wire import array, instance, mapping, record
from .models import ListTagsRequest, ListTagsResponse, Tag

AWS = False

LIST_TAGS_REQUEST: dict[str, str] = {
    "Prefix": "prefix",
}


def decode_list_tags_request(data: Any) -> ListTagsRequest:
    get = record(data, LIST_TAGS_REQUEST).get
    self = new(ListTagsRequest)
    value = get("Prefix", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.prefix = value
    return self


def encode_list_tags_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListTagsRequest)
    out: dict[str, Any] = {}
    if self.prefix is not None:
        out["Prefix"] = self.prefix
    return out


LIST_TAGS_RESPONSE: dict[str, str] = {
    "Tags": "tags",
}


def decode_list_tags_response(data: Any) -> ListTagsResponse:
    get = record(data, LIST_TAGS_RESPONSE).get
    self = new(ListTagsResponse)
    value = get("Tags", UNSET)
    self.tags = None if value is UNSET else decode_list_tags_response_tags(value)
    return self


def parse_list_tags_response(data: Any) -> ListTagsResponse:
    get = mapping(data).get
    self = new(ListTagsResponse)
    value = get("Tags")
    self.tags = None if value is None else parse_list_tags_response_tags(value)
    return self


def encode_list_tags_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListTagsResponse)
    out: dict[str, Any] = {}
    if self.tags is not None:
        out["Tags"] = encode_list_tags_response_tags(self.tags)
    return out


def decode_list_tags_response_tags(data: Any) -> list[Tag]:
    items = array(data)
    return [decode_tag(item) for item in items]


def parse_list_tags_response_tags(data: Any) -> list[Tag]:
    items = array(data)
    return [parse_tag(item) for item in items]


def encode_list_tags_response_tags(data: Any) -> Any:
    return [encode_tag(item) for item in array(data)]


TAG: dict[str, str] = {
    "Key": "key",
    "Value": "value",
}


def decode_tag(data: Any) -> Tag:
    get = record(data, TAG).get
    self = new(Tag)
    value = get("Key")
    if not isinstance(value, str):
        raise Invalid
    self.key = value
    value = get("Value", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.value = value
    return self


def parse_tag(data: Any) -> Tag:
    get = mapping(data).get
    self = new(Tag)
    value = get("Key")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.key = value
    value = get("Value")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.value = value
    return self


def encode_tag(data: Any) -> dict[str, Any]:
    self = instance(data, Tag)
    out: dict[str, Any] = {
        "Key": self.key,
    }
    if self.value is not None:
        out["Value"] = self.value
    return out


CODECS[ListTagsRequest] = Codec(
    decode_list_tags_request,
    decode_list_tags_request,
    encode_list_tags_request,
    "ListTagsRequest",
    LIST_TAGS_REQUEST,
)
CODECS[ListTagsResponse] = Codec(
    decode_list_tags_response,
    parse_list_tags_response,
    encode_list_tags_response,
    "ListTagsResponse",
    LIST_TAGS_RESPONSE,
)
CODECS[Tag] = Codec(decode_tag, parse_tag, encode_tag, "Tag", TAG)

PATTERNS: dict[str, Callable[[str], object]] = {}
