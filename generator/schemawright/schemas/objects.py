"""Objects of the bundle as structures and maps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import shapes
from ..shapes import Info, Member, Presence, ShapeId, Target, Unnamed
from .sites import Site, View
from .values import is_object, is_of_type, shown

if TYPE_CHECKING:
    from .lowering import Lowering

_STRUCTURE = ("type", "properties", "required", "additionalProperties")
_KEY = frozenset(
    (
        "type",
        "minLength",
        "maxLength",
        "pattern",
        "enum",
        "format",
        "description",
        "title",
    )
)


def structure_shape(site: Site, info: Info, lowering: Lowering) -> shapes.Structure:
    """An object with named members. Those of a lasting `allOf` are its own too: they must hold as well."""
    required = [name for view in site.views for name in view.node.get("required", ())]
    members: dict[str, Member] = {}
    for view in site.views:
        for name in view.node.get("properties", {}):
            if name not in members:
                members[name] = _member(site, view, name, name in required, lowering)
    walk = site.walks(_STRUCTURE, "object")
    for name in required:
        if name not in members:
            target, covers = _undescribed(site, name, lowering)
            walk |= not covers
            members[name] = Member(name=name, target=target, presence=shapes.Required())
    for view in site.views:
        for name in lowering.secret_members(view.node):
            if name in members:
                members[name] = replace(members[name], secret=True)
    unnamed, covers = _unnamed(site, members, lowering)
    made = replace(info, walk=walk or not covers)
    common = {name: getattr(made, name) for name in Info.__dataclass_fields__}
    return shapes.Structure(**common, members=tuple(members.values()), unnamed=unnamed)


def _member(
    site: Site, view: View, name: str, required: bool, lowering: Lowering
) -> Member:
    node = view.node["properties"][name]
    target = lowering.target(site, view, "properties", name)
    texts: dict[str, Any] = node if is_object(node) else {}
    return Member(
        name=name,
        target=target,
        presence=_presence(site, node, target, name, required, lowering),
        description=texts.get("description"),
        secret=lowering.secret(node),
        deprecated=texts.get("deprecated", False),
        read_only=bool(texts.get("readOnly")),
        write_only=bool(texts.get("writeOnly")),
    )


def _presence(
    site: Site, node: Any, target: Target, name: str, required: bool, lowering: Lowering
) -> Presence:
    if required:
        return shapes.Required()
    if not is_object(node) or "default" not in node:
        return shapes.Optional()
    default = node["default"]
    if _may_be(default, node, target, lowering):
        return shapes.Defaulted(default)
    place = lowering.place_of(site, "properties", name) / "default"
    lowering.diagnostics.note(
        place,
        "default-ignored",
        f"the default {shown(default)} does not fit the schema",
    )
    return shapes.Optional()


def _may_be(value: object, node: Any, target: Target, lowering: Lowering) -> bool:
    """Whether a default is of the right kind; the generated code does not check more."""
    if value is None:
        return target.nullable or lowering.nulls.accepted(node)
    resolved = lowering.resolved(node)
    if not is_object(resolved):
        return bool(resolved)
    if "enum" in resolved and value not in resolved["enum"]:
        return False
    kinds = resolved.get("type")
    if kinds is None:
        return True
    return any(
        is_of_type(value, kind)
        for kind in ([kinds] if isinstance(kinds, str) else kinds)
    )


def _undescribed(site: Site, name: str, lowering: Lowering) -> tuple[Target, bool]:
    """The target of a member that is required and not described, and whether it tells all."""
    view = site.view_of("additionalProperties")
    rest = view.node.get("additionalProperties", True)
    exact = (
        len(site.views) == 1
        and "patternProperties" not in view.node
        and rest is not False
    )
    if exact and is_object(rest):
        return lowering.target(site, view, "additionalProperties"), True
    return anything(site, view, lowering, "required", name), exact


def anything(site: Site, view: View, lowering: Lowering, *tokens: str) -> Target:
    return lowering.add(
        Site(site.owner, site.inner_path(*tokens), (View({}, view.pointer),))
    )


def _unnamed(
    site: Site, members: dict[str, Member], lowering: Lowering
) -> tuple[Unnamed, bool]:
    """What becomes of members that the structure does not name, and whether that tells all."""
    view, node = site.views[0], site.node
    patterns, rest = node.get("patternProperties"), node.get("additionalProperties")
    if len(site.views) > 1 or "unevaluatedProperties" in node:
        return (
            shapes.Kept(anything(site, view, lowering, "additionalProperties")),
            False,
        )
    if patterns:
        if rest is False and len(patterns) == 1:
            return (
                shapes.Kept(
                    lowering.target(
                        site, view, "patternProperties", next(iter(patterns))
                    )
                ),
                False,
            )
        return (
            shapes.Kept(anything(site, view, lowering, "additionalProperties")),
            False,
        )
    if rest is False:
        return shapes.Refused(), True
    if rest is not None:
        return shapes.Kept(lowering.target(site, view, "additionalProperties")), True
    if any(name not in members for name in _told_elsewhere(node, lowering)):
        return shapes.Kept(anything(site, view, lowering, "additionalProperties")), True
    return shapes.Ignored(), True


def _told_elsewhere(node: dict[str, Any], lowering: Lowering) -> Iterator[str]:
    """Names of members that other keywords of the same object speak of (`anyOf`, `then`, `dependentRequired`, …)."""
    yield from _asked_for(node)
    waiting = list(_beside(node))
    seen: set[int] = set()
    while waiting:
        inner = lowering.resolved(waiting.pop())
        if not is_object(inner) or id(inner) in seen:
            continue
        seen.add(id(inner))
        yield from inner.get("properties", ())
        yield from inner.get("required", ())
        yield from _asked_for(inner)
        if not _COUNTING.isdisjoint(inner):
            yield _DATA
        waiting.extend(_beside(inner))


def _asked_for(node: dict[str, Any]) -> Iterator[str]:
    """Names that must be there beside others; any name where only their number counts."""
    for name, others in node.get("dependentRequired", {}).items():
        yield name
        yield from others
    if node.get("minProperties"):
        yield _DATA


_COUNTING = frozenset(
    (
        "additionalProperties",
        "const",
        "enum",
        "maxProperties",
        "patternProperties",
        "propertyNames",
        "unevaluatedProperties",
    )
)
"""Keywords that look at all members. Where a schema is asked and not demanded, one more or less can turn the answer."""

_DATA = ""
"""Stands for names that are data; no member has to have one of them."""


def _beside(node: dict[str, Any]) -> Iterator[Any]:
    for keyword in ("allOf", "anyOf", "oneOf"):
        yield from node.get(keyword, ())
    for keyword in ("not", "if", "then", "else"):
        if keyword in node:
            yield node[keyword]
    yield from node.get("dependentSchemas", {}).values()


def map_shape(site: Site, info: Info, lowering: Lowering) -> shapes.Map:
    """An object whose names are data."""
    view = site.view_of("additionalProperties", "patternProperties")
    node = view.node
    covered = ["type", "additionalProperties", "minProperties", "maxProperties"]
    patterns, rest = node.get("patternProperties", {}), node.get(
        "additionalProperties", True
    )
    key: ShapeId | None = None
    if len(site.views) > 1 and patterns:
        value = anything(site, view, lowering, "additionalProperties")
    elif len(patterns) == 1 and rest is False and "propertyNames" not in node:
        pattern = next(iter(patterns))
        covered.append("patternProperties")
        value = lowering.target(site, view, "patternProperties", pattern)
        path = site.inner_path("propertyNames")
        key = lowering.add(
            Site(
                site.owner,
                path,
                (View({"type": "string", "pattern": pattern}, view.pointer),),
            )
        ).shape
    elif patterns or "additionalProperties" not in node:
        value = anything(site, view, lowering, "additionalProperties")
    else:
        value = lowering.target(site, view, "additionalProperties")
    if "propertyNames" in site.node and (key := _key(site, lowering)) is not None:
        covered.append("propertyNames")
    made = replace(info, walk=site.walks(covered, "object"))
    common = {name: getattr(made, name) for name in Info.__dataclass_fields__}
    least, most = site.get("minProperties"), site.get("maxProperties")
    return shapes.Map(
        **common, key=key, value=value, min_properties=least, max_properties=most
    )


def _key(site: Site, lowering: Lowering) -> ShapeId | None:
    """The shape of the names, where it is one of texts."""
    view, names = site.views[0], site.node["propertyNames"]
    resolved = lowering.resolved(names)
    if (
        not is_object(resolved)
        or resolved.keys() - _KEY
        or resolved.get("type", "string") != "string"
    ):
        return None
    if resolved.get("format") in ("date-time", "byte") or not all(
        isinstance(n, str) for n in resolved.get("enum", ())
    ):
        return None
    if "$ref" in names and resolved.get("type") == "string":
        return lowering.target(site, view, "propertyNames").shape
    pointer = f"{view.pointer}/propertyNames"
    inner = Site(
        site.owner,
        site.inner_path("propertyNames"),
        (View({**resolved, "type": "string"}, pointer),),
    )
    return lowering.add(inner).shape
