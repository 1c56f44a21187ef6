"""`anyOf` and `oneOf` of the bundle as unions, and how their branches are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import shapes
from ..shapes import Info, Tag, Target
from .keywords import ASSERTIONS
from .sites import Site
from .typed import is_null
from .values import is_object

if TYPE_CHECKING:
    from .lowering import Lowering


def union_shape(
    site: Site, info: Info, keyword: str, lowering: Lowering
) -> shapes.Shape:
    """One of several; null is no branch, but a property of the edge that leads here."""
    view = site.views[0]
    branches: list[Target] = []
    nodes: list[Any] = []
    for at, node in enumerate(view.node[keyword]):
        if not is_null(node):
            branches.append(lowering.target(site, view, keyword, at))
            nodes.append(lowering.resolved(node))
    dropped = len(branches) != len(view.node[keyword])
    walk = any(each in ASSERTIONS and each != keyword for each in view.node)
    walk |= dropped and keyword == "oneOf" and any(map(lowering.nulls.accepted, nodes))
    made = replace(info, walk=walk)
    common = {name: getattr(made, name) for name in Info.__dataclass_fields__}
    tag = _tag(nodes, lowering)
    return shapes.Union(
        **common, branches=tuple(branches), exclusive=keyword == "oneOf", tag=tag
    )


def _tag(nodes: Sequence[Any], lowering: Lowering) -> Tag | None:
    """The member that every branch requires with a text of its own, where there is one."""
    if not nodes or not all(
        is_object(node) and node.get("type") == "object" for node in nodes
    ):
        return None
    for name in nodes[0].get("properties", {}):
        values = [_constant(node, name, lowering) for node in nodes]
        texts = [value for value in values if value is not None]
        if len(texts) == len(nodes) == len(set(texts)):
            return Tag(name, tuple(texts))
    return None


def _constant(node: dict[str, Any], name: str, lowering: Lowering) -> str | None:
    member = lowering.resolved(node.get("properties", {}).get(name))
    if not is_object(member) or name not in node.get("required", ()):
        return None
    values = [member["const"]] if "const" in member else member.get("enum", [])
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None
