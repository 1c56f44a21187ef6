"""A source's documents made one bundle."""

from __future__ import annotations

from ..errors import Diagnostics
from ..sources.base import ServiceEntry, Source
from .bundle import Bundle, pack
from .folding import Folding
from .hoisting import Hoisting
from .nodes import Node, Schema
from .operations import interface_names
from .reading import Reader
from .repairs import error_structure, is_untyped_error
from .restoring import Restoring
from .secrets import mark_secrets
from .standins import dissolve
from .typed import slots


def normalize(
    source: Source, *, repair_enums: bool, diagnostics: Diagnostics
) -> Bundle:
    """Reads, binds, folds, restores and names; see the table in `docs/mapping.md`.

    Problems are added to `diagnostics`; the bundle is of no use where there are any.
    """
    diagnostics.counts["schemas read"] += len(source.documents)
    reader = Reader(
        source.documents, repair_enums=repair_enums, diagnostics=diagnostics
    )
    reader.read()
    made_up = _give_errors_a_message(reader.entries)
    entries = Folding(
        reader.entries, diagnostics, looks_around=reader.looks_around
    ).run()
    service = source.service
    if service is not None:
        _close_structures(entries, service)
    mark_secrets(entries, service.secrets if service else ())
    titles = [document.name for document in source.documents]
    dissolve(entries, {*titles, *interface_names(source, entries)})
    Restoring(entries, made_up, titles, diagnostics).run()
    return pack(Hoisting(entries).run())


def _give_errors_a_message(entries: dict[str, Node]) -> list[str]:
    untyped = [name for name, node in entries.items() if is_untyped_error(name, node)]
    for name in untyped:
        node = entries[name]
        if isinstance(node, Schema):
            entries[name] = error_structure(node)
    return untyped


def _close_structures(entries: dict[str, Node], entry: ServiceEntry) -> None:
    """Services of AWS refuse members that they do not know, though schemas made of their models do not say so."""
    if not entry.service.aws:
        return
    for operation in entry.operations.values():
        for name in (operation.input, operation.output):
            node = entries.get(name) if name else None
            if isinstance(node, Schema) and node.get("type") == "object":
                node.setdefault("properties", {})
    for node in entries.values():
        if isinstance(node, Schema):
            _close(node)


_OPEN = frozenset(
    (
        "additionalProperties",
        "patternProperties",
        "unevaluatedProperties",
        "anyOf",
        "oneOf",
        "allOf",
        "if",
    )
)


def _close(node: Schema) -> None:
    if "properties" in node and not _OPEN & node.keys():
        lacking = {
            name: True
            for name in node.get("required", ())
            if name not in node["properties"]
        }
        if lacking:
            node["properties"] = {**node["properties"], **lacking}
        node["additionalProperties"] = False
    for container, key, _ in slots(node):
        child = container[key]
        if isinstance(child, Schema):
            _close(child)
