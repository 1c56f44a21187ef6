"""Points in the data, and what a walk holds at one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

_LONGEST_PATH = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A point in the data, on the way that led there.

    Attributes:
        token: Wire name or index; what may be shown of it.
        label: The same in Python: `.client_id`, `[3]`, `["key"]`.
        order: Where it stands among its siblings; missing members are before all.
        shape: Name of the schema under `$defs` that the place was last looked at through, or empty.
        secret: Nothing that comes from the data may be shown, neither names nor lengths.
        prefix: Begins every message: what at this place it is about.
    """

    parent: Place | None = None
    token: str = ""
    label: str = ""
    order: int = 0
    depth: int = 0
    hops: int = 0
    shape: str = ""
    secret: bool = False
    prefix: str = ""
    data: object = None

    def trail(self) -> list[Place]:
        """All places from the root, which is left out, to this one."""
        out: list[Place] = []
        place = self
        while place.parent is not None:
            out.append(place)
            place = place.parent
        return out[::-1]

    def path(self) -> str:
        """The way from the root; only the ends of a very long one."""
        labels = [place.label for place in self.trail()]
        if len(labels) > _LONGEST_PATH:
            labels = [*labels[:4], "…", *labels[-4:]]
        return "".join(labels).removeprefix(".")

    def pointer(self) -> str:
        return "".join(f"/{escaped(place.token)}" for place in self.trail())

    def orders(self) -> tuple[int, ...]:
        return tuple(place.order for place in self.trail())


def escaped(token: str) -> str:
    """A name as it stands in a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


@dataclass(slots=True)
class Evaluated:
    """What of an object or array has been looked at, for `unevaluated…` (core 2020-12, 11)."""

    names: set[str] = field(default_factory=set[str])
    items: set[int] = field(default_factory=set[int])
    first_items: int = 0

    def add(self, other: Evaluated) -> None:
        self.names |= other.names
        self.items |= other.items
        self.first_items = max(self.first_items, other.first_items)


@dataclass(slots=True)
class Node:
    """A schema, the data that it is held against, and where that stands."""

    schema: Mapping[str, Any]
    data: Any
    place: Place
    seen: Evaluated | None
