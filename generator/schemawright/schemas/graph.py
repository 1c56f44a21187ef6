"""Which entries judge the very same value as others, and what goes round in a circle there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..errors import Diagnostics, Place
from .nodes import Node, Schema


def dependency_order(entries: dict[str, Node], diagnostics: Diagnostics) -> list[str]:
    """All names, each after those whose value it judges too (`$ref`, `allOf`, `anyOf`, …).

    A circle there describes nothing and no validator could leave it: it is a problem, and is cut.
    """
    order: list[str] = []
    state: dict[str, int] = {}
    for root in list(entries):
        path: list[tuple[str, Iterator[tuple[str, Place]]]] = []
        _enter(root, entries, state, path)
        while path:
            name, edges = path[-1]
            for target, place in edges:
                if state.get(target) == 1:
                    circle = [each for each, _ in path]
                    _refuse_circle(
                        [*circle[circle.index(target) :], target], place, diagnostics
                    )
                    entries[name] = True
                elif target not in state:
                    _enter(target, entries, state, path)
                    break
            else:
                path.pop()
                state[name] = 2
                order.append(name)
    return order


def _enter(
    name: str,
    entries: Mapping[str, Node],
    state: dict[str, int],
    path: list[tuple[str, Iterator[tuple[str, Place]]]],
) -> None:
    if name not in state:
        state[name] = 1
        path.append((name, in_place_references(entries[name])))


def in_place_references(node: Node) -> Iterator[tuple[str, Place]]:
    """Names of entries that judge the same value, with the places that name them."""
    if not isinstance(node, Schema):
        return
    if "$ref" in node:
        yield node["$ref"], node.place
    for keyword in ("allOf", "anyOf", "oneOf"):
        for each in node.get(keyword, ()):
            yield from in_place_references(each)
    for keyword in ("not", "if", "then", "else"):
        if keyword in node:
            yield from in_place_references(node[keyword])
    for each in node.get("dependentSchemas", {}).values():
        yield from in_place_references(each)


def _refuse_circle(circle: list[str], place: Place, diagnostics: Diagnostics) -> None:
    way = " -> ".join(circle if len(circle) <= 8 else [*circle[:4], "…", *circle[-3:]])
    diagnostics.refuse(
        place, f"refers to itself and describes nothing ({way})", "describe one of them"
    )
