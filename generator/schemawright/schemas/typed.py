"""The schemas inside a schema that become types, and what kind of type a schema is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..sources.titles import pascal_case
from .graph import in_place_references
from .keywords import ANNOTATIONS, ASSERTIONS
from .nodes import Node, Schema
from .values import is_list, is_object

Slot = tuple[Any, Any, str]
"""A container, the key of a schema in it, and the word that the schema's own name would end in."""


def slots(node: Schema) -> Iterator[Slot]:
    """Where schemas stand inside a schema that become types, in its own order."""
    for keyword in list(node):
        if keyword == "properties":
            for name in node[keyword]:
                yield node[keyword], name, pascal_case(name) or "Member"
        elif keyword == "patternProperties":
            for at, pattern in enumerate(node[keyword], 1):
                yield node[keyword], pattern, (
                    "Value" if len(node[keyword]) == 1 else f"Value{at}"
                )
        elif keyword in ("items", "additionalProperties"):
            yield node, keyword, "Item" if keyword == "items" else "Value"
        elif keyword == "prefixItems":
            for at in range(len(node[keyword])):
                yield node[keyword], at, f"Item{at + 1}"
        elif keyword in ("anyOf", "oneOf") and (
            union_keyword(node) == keyword or null_branch(node) is not None
        ):
            yield from _branch_slots(node[keyword], lone=null_branch(node) is not None)


def judging_slots(node: Schema) -> Iterator[Slot]:
    """Where schemas stand inside a schema that judge its value and become no type."""
    for keyword in list(node):
        if keyword == "allOf" or (
            keyword in ("anyOf", "oneOf")
            and not (union_keyword(node) == keyword or null_branch(node) is not None)
        ):
            for at in range(len(node[keyword])):
                yield node[keyword], at, f"Part{at + 1}"


def _branch_slots(branches: list[Node], *, lone: bool) -> Iterator[Slot]:
    for at, branch in enumerate(branches):
        title = branch.get("title") if isinstance(branch, Schema) else None
        word = pascal_case(title) if isinstance(title, str) else ""
        yield branches, at, "" if lone else word or f"Option{at + 1}"


def is_null(node: object) -> bool:
    """Whether the schema is that of null, and nothing else."""
    if not is_object(node) or node.get("type") != "null":
        return False
    return all(keyword == "type" or keyword not in ASSERTIONS for keyword in node)


def null_branch(node: dict[str, Any]) -> Any:
    """The one other branch of an `anyOf` or `oneOf` with null, where nothing else is demanded; else None."""
    if sum(keyword in ASSERTIONS for keyword in node) != 1:
        return None
    branches = node.get("anyOf") or node.get("oneOf") or ()
    others = [each for each in branches if not is_null(each)]
    return others[0] if len(others) == 1 and len(branches) == 2 else None


def union_keyword(node: dict[str, Any]) -> str | None:
    """`anyOf` or `oneOf`, where the schema is nothing but one of several."""
    keyword = "anyOf" if "anyOf" in node else "oneOf" if "oneOf" in node else None
    if keyword is None or null_branch(node) is not None:
        return None
    shaping = (
        "type",
        "properties",
        "items",
        "prefixItems",
        "additionalProperties",
        "patternProperties",
        "enum",
        "const",
    )
    return None if any(each in node for each in shaping) else keyword


def is_enum(node: dict[str, Any]) -> bool:
    """Whether it is a list of texts (and, maybe, null)."""
    values = [each for each in node.get("enum", ()) if each is not None]
    return bool(values) and all(isinstance(each, str) for each in values)


def is_composite(node: Schema) -> bool:
    """Whether it needs a name: a structure, an enum, a union, or what was left of an `allOf` of entries."""
    if "properties" in node or is_enum(node) or union_keyword(node) is not None:
        return True
    if _is_bare_structure(node):
        return True
    members = node.get("allOf", ())
    return any(True for member in members for _ in in_place_references(member))


def _is_bare_structure(node: dict[str, Any]) -> bool:
    """Whether it is an object that describes no member, but requires one or lets none in."""
    kinds = node.get("type")
    listed = kinds if is_list(kinds) else [kinds]
    if "object" not in listed:
        return False
    closed = node.get("additionalProperties") is False
    return bool(node.get("required")) or (closed and not node.get("patternProperties"))


def lets_null_in(node: dict[str, Any]) -> bool:
    """Whether the schema itself lists null beside other values (references are not followed)."""
    kinds = node.get("type")
    if "enum" in node or is_list(kinds):
        listed = kinds is None or (is_list(kinds) and "null" in kinds)
        return listed and _takes_null(node) is True
    return kinds is None and any(
        is_null(each) for each in (*node.get("anyOf", ()), *node.get("oneOf", ()))
    )


def _takes_null(node: Any) -> bool | None:
    """Whether the schema accepts null; None where that depends on a reference, or is not easily told."""
    if not is_object(node):
        return bool(node)
    kinds = node.get("type", "null")
    if "null" not in (kinds if is_list(kinds) else [kinds]):
        return False
    if None not in node.get("enum", [None]) or node.get("const") is not None:
        return False
    verdicts = [_takes_null(each) for each in node.get("allOf", ())]
    any_of, one_of = (
        [_takes_null(each) for each in node.get(keyword, [True])]
        for keyword in ("anyOf", "oneOf")
    )
    verdicts.append(True if True in any_of else None if None in any_of else False)
    verdicts.append(None if None in one_of else one_of.count(True) == 1)
    if not {"$ref", "not", "if"}.isdisjoint(node):
        verdicts.append(None)
    if False in verdicts:
        return False
    return None if None in verdicts else True


def without_null(node: Schema) -> Schema:
    """The schema for all values but null."""
    content = dict(node)
    if isinstance(content.get("type"), list):
        kinds = [kind for kind in content["type"] if kind != "null"]
        content["type"] = kinds[0] if len(kinds) == 1 else kinds
    if "enum" in content:
        content["enum"] = [each for each in content["enum"] if each is not None]
    for keyword in ("anyOf", "oneOf"):
        if keyword in content:
            content[keyword] = [each for each in content[keyword] if not is_null(each)]
    return node.like(content)


def split_texts(node: Schema) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a schema demands, and what it says besides."""
    demands = {
        keyword: value for keyword, value in node.items() if keyword not in ANNOTATIONS
    }
    return demands, {
        keyword: value for keyword, value in node.items() if keyword in ANNOTATIONS
    }
