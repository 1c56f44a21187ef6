"""Which edition of JSON Schema a file is written in, and what older spellings are in the words of 2020-12."""

from __future__ import annotations

from dataclasses import dataclass

from .keywords import ANNOTATIONS, Draft
from .nodes import Schema
from .values import listed

_EDITIONS = {
    "json-schema.org/draft-03/schema": None,
    "json-schema.org/draft-04/schema": Draft.D4,
    "json-schema.org/draft-06/schema": Draft.D6,
    "json-schema.org/draft-07/schema": Draft.D7,
    "json-schema.org/draft/2019-09/schema": Draft.D2019,
    "json-schema.org/draft/2020-12/schema": Draft.D2020,
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """The edition that a schema is read by.

    Attributes:
        stated: The schema names it. Where it does not, all spellings of all editions are taken for what they mean.
    """

    draft: Draft = Draft.D2020
    stated: bool = False

    @property
    def lone_references(self) -> bool:
        """Whether keywords beside `$ref` have no effect (draft-07 core, 8.3)."""
        return self.stated and self.draft <= Draft.D7


UNSTATED = Dialect()


def dialect_of(uri: object) -> Dialect | None:
    """The edition that `$schema` names; None where it names another language."""
    if uri is None:
        return UNSTATED
    short = str(uri).removeprefix("https://").removeprefix("http://").rstrip("#")
    draft = _EDITIONS.get(short)
    return Dialect(draft, stated=True) if draft else None


def bounds(node: Schema) -> None:
    """Draft 4: `minimum: 3, exclusiveMinimum: true` is `exclusiveMinimum: 3`."""
    for exclusive, plain in (
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ):
        flag = node.get(exclusive)
        if isinstance(flag, bool):
            del node[exclusive]
            if flag and plain in node:
                node.sources[exclusive] = node.place / plain
                node[exclusive] = node.pop(plain)


def nullable(node: Schema) -> Schema:
    """OpenAPI 3.0: `nullable: true` lets null in, whatever else the schema says.

    By the letter an `enum` without null, or an `allOf`, still keeps it out; who writes `nullable` means to let it in.
    """
    kind = node.get("type")
    if kind is None and not node.constrains():
        return node
    plain = not {"$ref", "allOf", "anyOf", "oneOf", "not", "if", "const"} & node.keys()
    if kind is not None and plain:
        return _with_null_type(node, kind)
    outer = {
        keyword: value for keyword, value in node.items() if keyword in ANNOTATIONS
    }
    inner = {
        keyword: value for keyword, value in node.items() if keyword not in ANNOTATIONS
    }
    null = Schema(node.place / "nullable", {"type": "null"})
    return node.like({"anyOf": [node.like(inner), null], **outer})


def _with_null_type(node: Schema, kind: str | list[str]) -> Schema:
    kinds = listed(kind)
    if "null" not in kinds:
        node["type"] = [*kinds, "null"]
    if "enum" in node and None not in node["enum"]:
        node["enum"] = [*node["enum"], None]
    return node
