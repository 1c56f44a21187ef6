"""Requests and responses of Town Scans as boto3 takes and returns them."""

from datetime import datetime
from typing import NotRequired, TypedDict


class ResponseMetadataDict(TypedDict):
    """What boto3 says of an answer."""

    RequestId: str
    """ID to quote to the service's support."""

    HTTPStatusCode: int
    """Status of the HTTP answer."""

    HTTPHeaders: dict[str, str]
    """Headers of the HTTP answer, in lower case."""

    RetryAttempts: int
    """How often the request was sent again."""


class NoOutputDict(TypedDict):
    """Answer of an operation that has no output."""

    ResponseMetadata: ResponseMetadataDict
    """What boto3 says of the answer."""


class ListScansRequestDict(TypedDict):
    NextToken: NotRequired[str]
    """Where the last page ended. At least 1 character."""

    After: NotRequired[datetime]
    """Only scans made later."""


class ScanDescriptionDict(TypedDict):
    Made: datetime

    Image: NotRequired[bytes]


class ListScansResponseDict(TypedDict):
    Scans: NotRequired[list[ScanDescriptionDict]]

    NextToken: NotRequired[str]
    """At least 1 character."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""
