"""Data of recursive-shapes: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ._runtime import Structure


@dataclass(kw_only=True, slots=True)
class Deep(Structure):
    nested: Nested | None = None


@dataclass(kw_only=True, slots=True)
class File(Structure):
    name: str

    folder: Folder | None = None


@dataclass(kw_only=True, slots=True)
class Folder(Structure):
    name: str

    files: list[File] | None = None


@dataclass(kw_only=True, slots=True)
class Node(Structure):
    label: str

    next: Node | None = None

    children: list[Node] | None = None

    named: dict[str, Node] | None = None


Nested: TypeAlias = list["Nested"]
