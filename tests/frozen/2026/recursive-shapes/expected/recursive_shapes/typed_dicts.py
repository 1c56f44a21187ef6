"""Data of recursive-shapes in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypeAlias, TypedDict


class DeepDict(TypedDict):
    nested: NotRequired["NestedDict"]


class FolderDict(TypedDict):
    name: str

    files: NotRequired["list[FileDict]"]


class FileDict(TypedDict):
    name: str

    folder: NotRequired[FolderDict]


class NodeDict(TypedDict):
    label: str

    next: NotRequired["NodeDict"]

    children: NotRequired["list[NodeDict]"]

    named: NotRequired["dict[str, NodeDict]"]


NestedDict: TypeAlias = list["NestedDict"]
