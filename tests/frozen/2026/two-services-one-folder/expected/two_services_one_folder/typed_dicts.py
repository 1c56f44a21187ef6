"""Data of two-services-one-folder in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict


class ListTagsRequestDict(TypedDict):
    Prefix: NotRequired[str]


class TagDict(TypedDict):
    Key: str

    Value: NotRequired[str]


class ListTagsResponseDict(TypedDict):
    Tags: NotRequired[list[TagDict]]
