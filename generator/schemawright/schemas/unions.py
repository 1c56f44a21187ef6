"""`anyOf` and `oneOf` in their plainest form: null told apart, constants made an enum, lone branches freed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .intersection import allowed_values, common_types
from .keywords import ANNOTATIONS
from .nodes import Node, Schema, same
from .values import value_key

if TYPE_CHECKING:
    from .folding import Folding

_NULL = {"type": "null"}


def simplify(node: Schema, folding: Folding) -> Node:
    """The schema with its `anyOf` and `oneOf` folded.

    Raises:
        NotReady: A branch names an entry that is not folded yet, and its kind must be known.
    """
    for keyword in ("anyOf", "oneOf"):
        if keyword in node:
            assume = node.get("type", "object") == "object"
            node[keyword] = [
                folding.fold(each, assume) if isinstance(each, Schema) else each
                for each in node[keyword]
            ]
            folded = _simplify(node, keyword, folding)
            if not isinstance(folded, Schema):
                return folded
            node = folded
    return node


def _simplify(node: Schema, keyword: str, folding: Folding) -> Node:
    branches = _branches(node[keyword], keyword)
    rest = {name: value for name, value in node.items() if name != keyword}
    if any(each is True for each in branches) and keyword == "anyOf":
        return node if folding.looks_around else node.like(rest)
    nulls = [each for each in branches if isinstance(each, Schema) and _only_null(each)]
    others = [
        each for each in branches if not (isinstance(each, Schema) and _only_null(each))
    ]
    if keyword == "oneOf" and nulls and _null_fits_twice(nulls, others, folding):
        # Null may fit two branches, and is refused then; so it cannot be told apart.
        inner = Schema(node.place, {keyword: branches})
        return node.like({**rest, "allOf": [*rest.get("allOf", ()), inner]})
    if not others:
        return _lone(node, rest, nulls[0], False, keyword, folding) if nulls else False
    if (values := _constants(others, keyword)) is not None and not any(
        k not in ANNOTATIONS for k in rest
    ):
        known = {
            "enum": [*values, *([None] if nulls and None not in values else [])],
            **rest,
        }
        return _step(node.like(known), f"{keyword} of constants made an enum")
    if "type" in rest and _implied(rest["type"], others, nulls, folding):
        del rest["type"]
    if len(others) == 1:
        return _lone(node, rest, others[0], bool(nulls), keyword, folding)
    return node.like(
        {**{k: v for k, v in node.items() if k in rest}, keyword: [*others, *nulls[:1]]}
    )


def _step(node: Schema, text: str) -> Schema:
    node.steps = (*node.steps, text)
    return node


def _branches(values: list[Node], keyword: str) -> list[Node]:
    """The branches without those that accept nothing; for `anyOf` without repeats, and those inside it made its own."""
    found: list[Node] = []
    for value in values:
        for branch in _opened(value) if keyword == "anyOf" else [value]:
            plain = _plain(branch)
            repeated = any(same(plain, other) for other in found)
            if plain is not False and not (keyword == "anyOf" and repeated):
                found.append(plain)
    return found


def _opened(node: Node) -> list[Node]:
    """The branches of an `anyOf` that is nothing else."""
    if isinstance(node, Schema) and list(node) == ["anyOf"]:
        branches: list[Node] = node["anyOf"]
        return branches
    return [node]


def _plain(node: Node) -> Node:
    return True if isinstance(node, Schema) and not node.constrains() else node


def _only_null(node: Schema) -> bool:
    demands = {name: value for name, value in node.items() if name not in ANNOTATIONS}
    return demands in (_NULL, {"enum": [None]}, {"const": None})


def _null_fits_twice(nulls: list[Schema], others: list[Node], folding: Folding) -> bool:
    return len(nulls) > 1 or any(_lets_null_in(each, folding) for each in others)


def _lets_null_in(node: Node, folding: Folding) -> bool:
    """Whether the schema may accept null: true where it is not certain."""
    if isinstance(node, Schema) and "$ref" in node:
        node = folding.body(node["$ref"])
    if not isinstance(node, Schema):
        return node
    if "type" in node:
        kinds = node["type"]
        return kinds == "null" or (isinstance(kinds, list) and "null" in kinds)
    if "enum" in node or "const" in node:
        return None in allowed_values(node)
    return all(
        any(_lets_null_in(each, folding) for each in node[keyword])
        for keyword in ("anyOf", "oneOf")
        if keyword in node
    )


def _constants(branches: list[Node], keyword: str) -> list[Any] | None:
    """The values, where each branch is a list of them; none twice in `oneOf`."""
    values: list[Any] = []
    for each in branches:
        if not isinstance(each, Schema) or not ("enum" in each or "const" in each):
            return None
        if any(
            name not in ANNOTATIONS and name not in ("enum", "const", "type")
            for name in each
        ):
            return None
        values.extend(allowed_values(each))
    distinct = {value_key(each): each for each in values}
    return (
        None
        if keyword == "oneOf" and len(distinct) != len(values)
        else list(distinct.values())
    )


def _implied(
    kinds: Any, others: list[Node], nulls: list[Schema], folding: Folding
) -> bool:
    """Whether no branch accepts a value of another type than the schema around it."""
    for each in (*others, *nulls):
        body = (
            folding.body(each["$ref"])
            if isinstance(each, Schema) and "$ref" in each
            else each
        )
        if not isinstance(body, Schema) or "type" not in body:
            return False
        if value_key(common_types(kinds, body["type"])) != value_key(body["type"]):
            return False
    return True


def _lone(
    node: Schema,
    rest: dict[str, Any],
    branch: Node,
    null: bool,
    keyword: str,
    folding: Folding,
) -> Node:
    demands = any(name not in ANNOTATIONS for name in rest)
    if not isinstance(branch, Schema):
        return node.like(rest)
    if null and demands:
        return node.like({**rest, keyword: [branch, Schema(branch.place, _NULL)]})
    if demands:
        members = [*rest.get("allOf", ()), branch]
        return folding.conjunction(node.like({**rest, "allOf": members}))
    if null:
        return nullable(node, rest, branch)
    return _merged(node, {**branch, **rest}, branch)


def nullable(node: Schema, texts: dict[str, Any], branch: Schema) -> Schema:
    """The branch or null: a type list for simple types, else `anyOf`."""
    known = {**{k: v for k, v in branch.items() if k in ANNOTATIONS}, **texts}
    plain = {k: v for k, v in branch.items() if k not in ANNOTATIONS}
    kinds = plain.get("type")
    complex_ = {
        "enum",
        "const",
        "properties",
        "not",
        "if",
        "anyOf",
        "oneOf",
        "allOf",
    } & plain.keys()
    if kinds is not None and not complex_:
        listed = [kinds] if isinstance(kinds, str) else kinds
        return _merged(
            node,
            {
                **plain,
                "type": [*listed, *(["null"] if "null" not in listed else [])],
                **known,
            },
            branch,
        )
    made = branch.like(plain)
    return node.like({"anyOf": [made, Schema(branch.place, _NULL)], **known})


def _merged(node: Schema, content: dict[str, Any], branch: Schema) -> Schema:
    made = node.like(content)
    made.sources = {
        **node.sources,
        **{keyword: branch.source(keyword) for keyword in branch},
    }
    made.steps = (*node.steps, *branch.steps)
    return made
