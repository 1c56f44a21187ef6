"""A bundle with some of its operations, and the types that these reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..errors import Diagnostics, Notice
from ..sources.base import OperationEntry, Source
from ..sources.selection import Selection
from .bundle import Bundle
from .nodes import LISTS, MAPS, ONES
from .operations import ERROR, entries_of
from .sites import target_name
from .values import is_object


def narrow(
    source: Source, bundle: Bundle, selection: Selection, diagnostics: Diagnostics
) -> tuple[Source, Bundle]:
    """The operations that are wanted, and what they take, give and fail with, with all that it is made of.

    A type that no operation reaches goes too. Notices of what goes are taken back; all else stays as it is without
    narrowing, names and types included.

    Raises:
        ConfigurationError: A glob fits no operation, or none is left.
    """
    entries = entries_of(source, bundle.defs)
    wanted = selection.of(entries, source.label)
    kept = {name: entry for name, entry in entries.items() if name in wanted}
    roots = list(_roots(kept))
    if not any(entry.errors for entry in entries.values()):
        # Nobody says which operation fails with what, so each may fail with any.
        roots.extend(name for name in bundle.defs if name.endswith(ERROR))
    reached = _reached(bundle.defs, roots)
    _take_back_notices(bundle, reached, diagnostics)
    defs = {name: node for name, node in bundle.defs.items() if name in reached}
    return _with_operations(source, kept), replace(bundle, defs=defs)


def _with_operations(source: Source, kept: Mapping[str, OperationEntry]) -> Source:
    service = source.service
    if service is not None:
        examples = tuple(one for one in service.examples if one.operation in kept)
        service = replace(service, examples=examples)
    return replace(source, service=service, operations=kept)


def _roots(operations: Mapping[str, OperationEntry]) -> Iterator[str]:
    for entry in operations.values():
        yield from (name for name in (entry.input, entry.output) if name is not None)
        yield from entry.errors


def _reached(defs: Mapping[str, Any], roots: list[str]) -> frozenset[str]:
    """Names of entries that the roots lead to, themselves included; what is no entry leads nowhere."""
    found: set[str] = set()
    waiting = roots
    while waiting:
        name = waiting.pop()
        if name in defs and name not in found:
            found.add(name)
            waiting.extend(_referred(defs[name]))
    return frozenset(found)


def _referred(node: Any) -> Iterator[str]:
    if not is_object(node):
        return
    for keyword, value in node.items():
        if keyword == "$ref":
            yield target_name(value)
        elif keyword in ONES:
            yield from _referred(value)
        elif keyword in LISTS:
            for each in value:
                yield from _referred(each)
        elif keyword in MAPS:
            for each in value.values():
                yield from _referred(each)


def _take_back_notices(
    bundle: Bundle, reached: frozenset[str], diagnostics: Diagnostics
) -> None:
    homes = {bundle.origins[f"/$defs/{name}"]: name for name in bundle.defs}

    def concerns(notice: Notice) -> bool:
        place = notice.place
        while place not in homes and place.pointer:
            place = replace(place, pointer=place.pointer.rpartition("/")[0])
        return homes.get(place, "") in reached or place not in homes

    diagnostics.notices[:] = [one for one in diagnostics.notices if concerns(one)]
