"""Data of two-services-one-folder: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Request, Structure
from .operations import LIST_TAGS


@dataclass(kw_only=True, slots=True)
class ListTagsRequest(Request["ListTagsResponse"]):
    """Input of `ListTags`."""

    operation = LIST_TAGS

    prefix: str | None = None


@dataclass(kw_only=True, slots=True)
class ListTagsResponse(Structure):
    """Output of `ListTags`."""

    tags: list[Tag] | None = None


@dataclass(kw_only=True, slots=True)
class Tag(Structure):
    key: str

    value: str | None = None
