"""Pages that nobody declared: told by the names of members.

An operation hands out pages where its input and its output share a token: an optional text of one name in both
(`NextToken`), or one that is called the same after a `Next` in the output (`Marker` and `NextMarker`); and where the
output has exactly one list at its top. The name must be one of `TOKENS`. With two such tokens nothing is inferred.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..errors import Diagnostics, Place
from ..shapes import (
    Integer,
    List,
    Member,
    Paginator,
    Required,
    Shape,
    ShapeId,
    String,
    Structure,
)
from ..sources.base import OperationEntry

TOKENS = frozenset(
    {
        "continuationtoken",
        "cursor",
        "marker",
        "nextcursor",
        "nextmarker",
        "nextpage",
        "nextpagetoken",
        "nexttoken",
        "pagetoken",
        "paginationtoken",
        "startingtoken",
    }
)
"""Names of the input member, in small letters and without separators."""

LIMITS = frozenset(
    {"limit", "maxitems", "maxkeys", "maxrecords", "maxresults", "pagesize", "perpage"}
)
"""Names of the integer of the input that bounds a page, spelled likewise."""

_PATH = re.compile(r"[.\[\]|\s]")
_SEPARATORS = re.compile(r"[^0-9a-z]")


def paginator_of(
    entry: OperationEntry, shapes: Mapping[ShapeId, Shape], diagnostics: Diagnostics
) -> Paginator | None:
    """How an operation hands out pages: as the source says, else as the names tell; None where it gives none."""
    stated = entry.paginator
    if stated is None:
        return inferred_paginator(entry, shapes)
    members = _members(shapes.get(ShapeId(entry.input or "")))
    if not stated.input_tokens or not members:
        return None
    for name in (*stated.input_tokens, stated.limit_key or ""):
        if name and name not in members:
            text = f"{entry.name} is not paged: {name} is no member of its input"
            diagnostics.note(Place("."), "paging-skipped", text)
            return None
    return stated


def inferred_paginator(
    entry: OperationEntry, shapes: Mapping[ShapeId, Shape]
) -> Paginator | None:
    """How an operation hands out pages, or None where the names do not tell."""
    taken = shapes.get(ShapeId(entry.input or ""))
    given = shapes.get(ShapeId(entry.output or ""))
    if not isinstance(taken, Structure) or not isinstance(given, Structure):
        return None
    pairs = list(_tokens(taken, given, shapes))
    lists = [
        member.name
        for member in given.members
        if isinstance(shapes[member.target.shape], List)
    ]
    if any(_PATH.search(name) for pair in pairs for name in (*pair, *lists)):
        return None  # a name that would be read as a path
    if len(pairs) != 1 or len(lists) != 1:
        return None
    return Paginator(
        input_tokens=(pairs[0][0],),
        output_tokens=(pairs[0][1],),
        result_keys=(lists[0],),
        limit_key=_limit(taken, shapes),
        inferred=True,
    )


def _tokens(
    taken: Structure, given: Structure, shapes: Mapping[ShapeId, Shape]
) -> Iterator[tuple[str, str]]:
    outputs = {
        _plain(member.name): member.name
        for member in given.members
        if _is_optional(member, shapes, String)
    }
    for member in taken.members:
        name = _plain(member.name)
        if name in TOKENS and _is_optional(member, shapes, String):
            for output in (name, f"next{name}"):
                if output in outputs:
                    yield member.name, outputs[output]
                    break


def _limit(taken: Structure, shapes: Mapping[ShapeId, Shape]) -> str | None:
    found = [
        member.name
        for member in taken.members
        if _plain(member.name) in LIMITS
        and isinstance(shapes[member.target.shape], Integer)
    ]
    return found[0] if len(found) == 1 else None


def _is_optional(
    member: Member, shapes: Mapping[ShapeId, Shape], kind: type[Shape]
) -> bool:
    return not isinstance(member.presence, Required) and isinstance(
        shapes[member.target.shape], kind
    )


def _members(shape: Shape | None) -> frozenset[str]:
    members = shape.members if isinstance(shape, Structure) else ()
    return frozenset(member.name for member in members)


def _plain(name: str) -> str:
    return _SEPARATORS.sub("", name.lower())
