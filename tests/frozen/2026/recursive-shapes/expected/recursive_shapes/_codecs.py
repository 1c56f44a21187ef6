"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import array, entries, instance, mapping, record
from .models import Deep, File, Folder, Nested, Node

AWS = False

DEEP: dict[str, str] = {
    "nested": "nested",
}


def decode_deep(data: Any) -> Deep:
    get = record(data, DEEP).get
    self = new(Deep)
    value = get("nested", UNSET)
    self.nested = None if value is UNSET else decode_nested(value)
    return self


def encode_deep(data: Any) -> dict[str, Any]:
    self = instance(data, Deep)
    out: dict[str, Any] = {}
    if self.nested is not None:
        out["nested"] = self.nested
    return out


def decode_nested(data: Any) -> Nested:
    items = array(data)
    return [decode_nested(item) for item in items]


FILE: dict[str, str] = {
    "name": "name",
    "folder": "folder",
}


def decode_file(data: Any) -> File:
    get = record(data, FILE).get
    self = new(File)
    value = get("name")
    if not isinstance(value, str):
        raise Invalid
    self.name = value
    value = get("folder", UNSET)
    self.folder = None if value is UNSET else decode_folder(value)
    return self


def encode_file(data: Any) -> dict[str, Any]:
    self = instance(data, File)
    out: dict[str, Any] = {
        "name": self.name,
    }
    if self.folder is not None:
        out["folder"] = encode_folder(self.folder)
    return out


FOLDER: dict[str, str] = {
    "name": "name",
    "files": "files",
}


def decode_folder(data: Any) -> Folder:
    get = record(data, FOLDER).get
    self = new(Folder)
    value = get("name")
    if not isinstance(value, str):
        raise Invalid
    self.name = value
    value = get("files", UNSET)
    self.files = None if value is UNSET else decode_folder_files(value)
    return self


def encode_folder(data: Any) -> dict[str, Any]:
    self = instance(data, Folder)
    out: dict[str, Any] = {
        "name": self.name,
    }
    if self.files is not None:
        out["files"] = encode_folder_files(self.files)
    return out


def decode_folder_files(data: Any) -> list[File]:
    items = array(data)
    return [decode_file(item) for item in items]


def encode_folder_files(data: Any) -> Any:
    return [encode_file(item) for item in array(data)]


NODE: dict[str, str] = {
    "label": "label",
    "next": "next",
    "children": "children",
    "named": "named",
}


def decode_node(data: Any) -> Node:
    get = record(data, NODE).get
    self = new(Node)
    value = get("label")
    if not isinstance(value, str):
        raise Invalid
    self.label = value
    value = get("next", UNSET)
    self.next = None if value is UNSET else decode_node(value)
    value = get("children", UNSET)
    self.children = None if value is UNSET else decode_node_children(value)
    value = get("named", UNSET)
    self.named = None if value is UNSET else decode_node_named(value)
    return self


def encode_node(data: Any) -> dict[str, Any]:
    self = instance(data, Node)
    out: dict[str, Any] = {
        "label": self.label,
    }
    if self.next is not None:
        out["next"] = encode_node(self.next)
    if self.children is not None:
        out["children"] = encode_node_children(self.children)
    if self.named is not None:
        out["named"] = encode_node_named(self.named)
    return out


def decode_node_children(data: Any) -> list[Node]:
    items = array(data)
    return [decode_node(item) for item in items]


def encode_node_children(data: Any) -> Any:
    return [encode_node(item) for item in array(data)]


def decode_node_named(data: Any) -> dict[str, Node]:
    items = entries(data)
    for key in items:
        if not isinstance(key, str):
            raise Invalid
    return {key: decode_node(value) for key, value in items.items()}


def encode_node_named(data: Any) -> Any:
    return {key: encode_node(value) for key, value in mapping(data).items()}


CODECS[Deep] = Codec(decode_deep, decode_deep, encode_deep, "Deep", DEEP)
CODECS[File] = Codec(decode_file, decode_file, encode_file, "File", FILE)
CODECS[Folder] = Codec(decode_folder, decode_folder, encode_folder, "Folder", FOLDER)
CODECS[Node] = Codec(decode_node, decode_node, encode_node, "Node", NODE)

PATTERNS: dict[str, Callable[[str], object]] = {}
