"""What stands in an `allOf`: told apart before it is folded, and put together after."""

from __future__ import annotations

import json
from typing import Any

from .keywords import ANNOTATIONS
from .nodes import Node, Schema, same
from .tidying import LOOKING_AROUND, looks_around

_TEXTS = ANNOTATIONS - {"x-sensitive"}


def texts_of(node: Schema) -> dict[str, Any]:
    """The annotations of a schema."""
    return {keyword: value for keyword, value in node.items() if keyword in ANNOTATIONS}


def split(node: Schema) -> tuple[dict[str, Any], dict[str, Any], list[Node]]:
    """What a schema and its members say besides; what looks at all that is demanded; and what demands something."""
    texts = {
        keyword: value for keyword, value in node.items() if keyword in ANNOTATIONS
    }
    around = {
        keyword: value for keyword, value in node.items() if keyword in LOOKING_AROUND
    }
    apart = {"allOf", "$ref", *texts, *around}
    own = {keyword: value for keyword, value in node.items() if keyword not in apart}
    operands: list[Node] = []
    if "$ref" in node:
        operands.append(Schema(node.place, {"$ref": node["$ref"]}))
    if own:
        operands.append(node.like(own))
    descriptions = [texts["description"]] if "description" in texts else []
    for member in node.get("allOf", ()):
        if not isinstance(member, Schema) or (
            member.constrains() and "$ref" not in member
        ):
            operands.append(member)
            continue
        if "description" in member and member["description"] not in descriptions:
            descriptions.append(member["description"])
        texts = {**{k: v for k, v in member.items() if k in ANNOTATIONS}, **texts}
        if "$ref" in member:
            operands.append(
                Schema(member.place, {"$ref": member["$ref"]}, member.steps)
            )
    if descriptions:
        texts["description"] = "\n\n".join(descriptions)
    return texts, around, operands


def content_within(made: Schema) -> dict[str, Any]:
    """The content for a schema that has more keywords, which look at what this one demands."""
    return {"allOf": [made]} if "$ref" in made or looks_around(made) else dict(made)


def told(node: Schema, made: Schema, texts: dict[str, Any], wrapper: bool) -> Schema:
    """The result of a conjunction, with all that was said beside it."""
    steps = [*node.steps, *(step for step in made.steps if step not in node.steps)]
    if wrapper:
        steps.append(
            "allOf of a reference and annotations folded"
            if "$ref" in made
            else "allOf folded"
        )
    result = Schema(node.place, {**made, **texts}, tuple(steps))
    result.sources = {
        keyword: made.source(keyword) for keyword in made if keyword not in ANNOTATIONS
    }
    return result


def distinct(operands: list[Node]) -> list[Schema]:
    found: list[Schema] = []
    for operand in operands:
        if isinstance(operand, Schema) and not any(
            same(operand, each) for each in found
        ):
            found.append(operand)
    return found


def without_texts(node: Schema) -> Schema:
    """The schema without what it says besides; that it is secret is no mere text."""
    return node.like({k: v for k, v in node.items() if k not in _TEXTS})


def as_text(node: Schema) -> str:
    """Equal for schemas that demand the same in the same words."""
    return json.dumps(without_texts(node), sort_keys=True)
