"""One schema of the bundle as one shape."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import shapes
from ..shapes import Info, Shape, Target, TextKind
from .keywords import ANNOTATIONS, ASSERTIONS, KEYWORDS
from .objects import map_shape, structure_shape
from .sites import Site, View
from .typed import is_null, union_keyword
from .union_shapes import union_shape
from .values import is_object, value_key

if TYPE_CHECKING:
    from .lowering import Lowering

_TEXT_KINDS = {kind.value: kind for kind in TextKind if kind is not TextKind.TEXT}
_NUMERIC = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")


def shape_of(site: Site, info: Info, lowering: Lowering) -> Shape:
    """The shape of a schema; `walk` is set where the shape does not tell all that the schema demands."""
    if site.node == {"not": {}}:
        return shapes.Never(**_common(info))
    values = (
        site.get("enum")
        if site.get("const") is None and not _has(site, "const")
        else [site.get("const")]
    )
    if values is not None:
        return _values_shape(site, info, values)
    if site.structure and _kinds(site) in (["object"], []):
        return structure_shape(site, info, lowering)
    keyword = union_keyword(site.node)
    if keyword is not None and len(site.views) == 1:
        return union_shape(site, info, keyword, lowering)
    kinds = _kinds(site)
    if len(kinds) > 1:
        return _by_type(site, info, kinds, lowering)
    return _typed_shape(site, info, kinds[0] if kinds else None, lowering)


def _has(site: Site, keyword: str) -> bool:
    return any(keyword in view.node for view in site.views)


def _common(info: Info, *, walk: bool = False) -> dict[str, Any]:
    made = replace(info, walk=walk) if walk else info
    return {name: getattr(made, name) for name in Info.__dataclass_fields__}


def _kinds(site: Site) -> list[str]:
    """The types, null aside; none where any will do."""
    kinds = site.get("type")
    if kinds is None:
        return []
    listed = [kinds] if isinstance(kinds, str) else list(kinds)
    return [kind for kind in listed if kind != "null"] or ["null"]


def _values_shape(site: Site, info: Info, values: list[Any]) -> Shape:
    walk = site.walks(("type", "enum", "const"), "") or _narrows(site, values)
    rest = [each for each in values if each is not None]
    if not rest:
        return shapes.Null(**_common(info, walk=walk))
    if _has(site, "const"):
        return shapes.Literal(**_common(info, walk=walk), values=tuple(values))
    distinct = tuple({value_key(each): each for each in rest}.values())
    if all(isinstance(each, str) for each in distinct):
        return shapes.Enum(**_common(info, walk=walk), values=distinct)
    return shapes.Literal(**_common(info, walk=walk), values=distinct)


def _narrows(site: Site, values: list[Any]) -> bool:
    """Whether keywords for the types of the values are beside them."""
    groups = {_group(each) for each in values}
    if "string" in groups and _decodes(site.node):
        return True
    return any(
        keyword in ASSERTIONS and KEYWORDS[keyword].applies in groups
        for keyword in site.node
    )


def _decodes(node: dict[str, Any]) -> bool:
    """Whether text must have a format that Python has a type for: what cannot be decoded is refused."""
    format_ = node.get("format")
    typed = format_ in _TEXT_KINDS or format_ in ("date-time", "byte")
    return typed or node.get("contentEncoding") == "base64"


def _group(value: object) -> str:
    match value:
        case bool() | None:
            return "none"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case _:
            return "number"


def _by_type(site: Site, info: Info, kinds: list[str], lowering: Lowering) -> Shape:
    """A type list as a union of one shape a type."""
    branches: list[Target] = []
    pointer, *beside = [view.pointer for view in site.views]
    walk = bool(beside) or any(
        n in ASSERTIONS and n != "type" and not KEYWORDS[n].applies for n in site.node
    )
    for at, kind in enumerate(kinds):
        group = "number" if kind == "integer" else kind
        node = {
            n: v
            for n, v in site.node.items()
            if n in ("format", "contentEncoding") or _applies(n, group)
        }
        inner = Site(
            site.owner,
            f"{site.path}/type/{at}",
            (View({**node, "type": kind}, pointer),),
            # Only the class of an object can be asked without the union.
            judged=walk and kind == "object",
        )
        branches.append(lowering.add(inner))
    return shapes.Union(**_common(info, walk=walk), branches=tuple(branches))


def _applies(keyword: str, group: str) -> bool:
    return (
        keyword in KEYWORDS
        and keyword not in ANNOTATIONS
        and KEYWORDS[keyword].applies == group
    )


def _typed_shape(site: Site, info: Info, kind: str | None, lowering: Lowering) -> Shape:
    match kind:
        case None:
            walk = any(
                name in ASSERTIONS or _decodes(view.node)
                for view in site.views
                for name in view.node
            )
            return shapes.Any(**_common(info, walk=walk))
        case "null":
            return shapes.Null(**_common(info, walk=site.walks(("type",), "")))
        case "boolean":
            return shapes.Boolean(**_common(info, walk=site.walks(("type",), "")))
        case "integer" | "number":
            return _number_shape(site, info, kind)
        case "string":
            return _text_shape(site, info)
        case "array":
            return _array_shape(site, info, lowering)
        case _:
            return _object_shape(site, info, lowering)


def _object_shape(site: Site, info: Info, lowering: Lowering) -> Shape:
    closed = site.node.get("additionalProperties") is False and not site.node.get(
        "patternProperties"
    )
    if (
        site.structure
        or closed
        or any(_has(site, each) for each in ("properties", "required"))
    ):
        return structure_shape(site, info, lowering)
    return map_shape(site, info, lowering)


def _number_shape(site: Site, info: Info, kind: str) -> Shape:
    common = _common(info, walk=site.walks(("type", *_NUMERIC), "number"))
    bounds = {
        "minimum": site.get("minimum"),
        "maximum": site.get("maximum"),
        "exclusive_minimum": site.get("exclusiveMinimum"),
        "exclusive_maximum": site.get("exclusiveMaximum"),
        "multiple_of": site.get("multipleOf"),
    }
    return (
        shapes.Integer(**common, **bounds)
        if kind == "integer"
        else shapes.Number(**common, **bounds)
    )


def _text_shape(site: Site, info: Info) -> Shape:
    format_, encoding = site.get("format"), site.get("contentEncoding")
    least, most = site.get("minLength"), site.get("maxLength")
    if format_ == "byte" or encoding == "base64":
        walk = site.walks(("type", "minLength", "maxLength"), "string")
        return shapes.Blob(
            **_common(info, walk=walk),
            min_length=least,
            max_length=most,
            streamed=site.get("x-streaming") is True,
        )
    if format_ == "date-time":
        return shapes.Timestamp(**_common(info, walk=site.walks(("type",), "string")))
    members = site.node.get("allOf", ())
    patterns = [site.node["pattern"]] if "pattern" in site.node else []
    patterns += [
        each["pattern"]
        for each in members
        if is_object(each) and list(each) == ["pattern"]
    ]
    covered = ["type", "minLength", "maxLength", "pattern"]
    if len(patterns) == len(members) + ("pattern" in site.node):
        covered.append("allOf")
    return shapes.String(
        **_common(info, walk=site.walks(covered, "string")),
        min_length=least,
        max_length=most,
        patterns=tuple(patterns),
        format=format_,
        kind=_TEXT_KINDS.get(format_, TextKind.TEXT),
    )


def _array_shape(site: Site, info: Info, lowering: Lowering) -> Shape:
    view = site.view_of("items", "prefixItems")
    covered = ("type", "items", "prefixItems", "minItems", "maxItems", "uniqueItems")
    common = _common(info, walk=site.walks(covered, "array"))
    unique, most = bool(site.get("uniqueItems")), site.get("maxItems")
    rest = view.node.get("items", True)
    target = None
    if rest is not False or "prefixItems" not in view.node:
        target = _inside(site, view, lowering, "items")
    if "prefixItems" not in view.node:
        assert target is not None
        return shapes.List(
            **common,
            item=target,
            min_items=site.get("minItems"),
            max_items=most,
            unique=unique,
            streamed=site.get("x-streaming") is True,
        )
    prefix = tuple(
        lowering.target(site, view, "prefixItems", at)
        for at in range(len(view.node["prefixItems"]))
    )
    return shapes.Tuple(
        **common,
        prefix=prefix,
        rest=target,
        min_items=site.get("minItems") or 0,
        max_items=most,
        unique=unique,
    )


def _inside(site: Site, view: View, lowering: Lowering, keyword: str) -> Target:
    """The schema under a keyword; anything where it is not there."""
    if keyword in view.node:
        return lowering.target(site, view, keyword)
    return lowering.add(
        Site(site.owner, site.inner_path(keyword), (View({}, view.pointer),))
    )


__all__ = ["is_null", "shape_of"]
