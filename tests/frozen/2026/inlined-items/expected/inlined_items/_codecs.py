"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import array, instance, integer, member_of, record, text
from .enums import DirectionType, ListStopsResponseWeather
from .models import ListStopsResponse, ListStopsResponseNoticesItem, StopType

AWS = False
DIRECTION_TYPE = {member.value: member for member in DirectionType}
LIST_STOPS_RESPONSE_WEATHER = {
    member.value: member for member in ListStopsResponseWeather
}

LIST_STOPS_RESPONSE: dict[str, str] = {
    "Stops": "stops",
    "Direction": "direction",
    "Notices": "notices",
    "Weather": "weather",
}


def decode_list_stops_response(data: Any) -> ListStopsResponse:
    get = record(data, LIST_STOPS_RESPONSE).get
    self = new(ListStopsResponse)
    value = get("Stops", UNSET)
    self.stops = None if value is UNSET else decode_list_stops_response_stops(value)
    value = get("Direction", UNSET)
    self.direction = None if value is UNSET else member_of(DIRECTION_TYPE, value)
    value = get("Notices", UNSET)
    self.notices = None if value is UNSET else decode_list_stops_response_notices(value)
    value = get("Weather", UNSET)
    self.weather = (
        None if value is UNSET else member_of(LIST_STOPS_RESPONSE_WEATHER, value)
    )
    return self


def encode_list_stops_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListStopsResponse)
    out: dict[str, Any] = {}
    if self.stops is not None:
        out["Stops"] = encode_list_stops_response_stops(self.stops)
    if self.direction is not None:
        out["Direction"] = text(self.direction)
    if self.notices is not None:
        out["Notices"] = encode_list_stops_response_notices(self.notices)
    if self.weather is not None:
        out["Weather"] = text(self.weather)
    return out


def decode_list_stops_response_stops(data: Any) -> list[StopType]:
    items = array(data)
    return [decode_stop_type(item) for item in items]


def encode_list_stops_response_stops(data: Any) -> Any:
    return [encode_stop_type(item) for item in array(data)]


STOP_TYPE: dict[str, str] = {
    "Name": "name",
    "Minutes": "minutes",
}


def decode_stop_type(data: Any) -> StopType:
    get = record(data, STOP_TYPE).get
    self = new(StopType)
    value = get("Name")
    if not (isinstance(value, str) and len(value) >= 1):
        raise Invalid
    self.name = value
    value = get("Minutes", UNSET)
    self.minutes = None if value is UNSET else integer(value, 0)
    return self


def encode_stop_type(data: Any) -> dict[str, Any]:
    self = instance(data, StopType)
    out: dict[str, Any] = {
        "Name": self.name,
    }
    if self.minutes is not None:
        out["Minutes"] = self.minutes
    return out


def decode_list_stops_response_notices(data: Any) -> list[ListStopsResponseNoticesItem]:
    items = array(data)
    return [decode_list_stops_response_notices_item(item) for item in items]


def encode_list_stops_response_notices(data: Any) -> Any:
    return [encode_list_stops_response_notices_item(item) for item in array(data)]


LIST_STOPS_RESPONSE_NOTICES_ITEM: dict[str, str] = {
    "Text": "text",
}


def decode_list_stops_response_notices_item(data: Any) -> ListStopsResponseNoticesItem:
    get = record(data, LIST_STOPS_RESPONSE_NOTICES_ITEM).get
    self = new(ListStopsResponseNoticesItem)
    value = get("Text")
    if not isinstance(value, str):
        raise Invalid
    self.text = value
    return self


def encode_list_stops_response_notices_item(data: Any) -> dict[str, Any]:
    self = instance(data, ListStopsResponseNoticesItem)
    out: dict[str, Any] = {
        "Text": self.text,
    }
    return out


CODECS[ListStopsResponse] = Codec(
    decode_list_stops_response,
    decode_list_stops_response,
    encode_list_stops_response,
    "ListStopsResponse",
    LIST_STOPS_RESPONSE,
)
CODECS[StopType] = Codec(
    decode_stop_type, decode_stop_type, encode_stop_type, "StopType", STOP_TYPE
)
CODECS[ListStopsResponseNoticesItem] = Codec(
    decode_list_stops_response_notices_item,
    decode_list_stops_response_notices_item,
    encode_list_stops_response_notices_item,
    "ListStopsResponseNoticesItem",
    LIST_STOPS_RESPONSE_NOTICES_ITEM,
)

PATTERNS: dict[str, Callable[[str], object]] = {}
