"""The normalized bundle: one ordinary JSON Schema 2020-12 document, closed and free of wrappers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import Place
from .keywords import ANNOTATIONS
from .nodes import LISTS, MAPS, ONES, Node, Schema
from .values import is_object

DIALECT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class Bundle:
    """All schemas of a run, by name.

    Attributes:
        defs: What stands under `$defs`: plain JSON. Each `$ref` is `#/$defs/Name`, with annotations beside it at most.
        origins: Where each schema stood in the input, by its pointer in the bundle (`/$defs/UserType`).
        trail: What was done to a schema, step by step, by its pointer in the bundle; only where something was.
    """

    defs: Mapping[str, Any]
    origins: Mapping[str, Place]
    trail: Mapping[str, tuple[str, ...]]

    @property
    def document(self) -> dict[str, Any]:
        """The whole as one document."""
        return {"$schema": DIALECT, "$defs": dict(self.defs)}


def pack(entries: Mapping[str, Node]) -> Bundle:
    """The entries as plain JSON, with where they come from beside them."""
    origins: dict[str, Place] = {}
    trail: dict[str, tuple[str, ...]] = {}

    def plain(node: Node, pointer: str) -> Any:
        if not isinstance(node, Schema):
            return node
        origins[pointer] = node.place
        if node.steps:
            trail[pointer] = node.steps
        node = _with_lone_reference(node)
        made: dict[str, Any] = {}
        for keyword, value in node.items():
            if keyword == "$ref":
                made[keyword] = f"#/$defs/{value}"
            elif keyword in MAPS:
                made[keyword] = {
                    name: plain(each, f"{pointer}/{keyword}/{escaped(name)}")
                    for name, each in value.items()
                }
            elif keyword in ONES:
                made[keyword] = plain(value, f"{pointer}/{keyword}")
            elif keyword in LISTS:
                made[keyword] = [
                    plain(each, f"{pointer}/{keyword}/{at}")
                    for at, each in enumerate(value)
                ]
            else:
                made[keyword] = value
        return made

    defs: dict[str, Any] = {}
    for name, node in entries.items():
        made = plain(node, f"/$defs/{name}")
        if is_object(made) and made.get("title") == name:
            del made["title"]
        defs[name] = made
    return Bundle(defs, origins, trail)


def _with_lone_reference(node: Schema) -> Schema:
    """The schema with only annotations beside its `$ref`; what only judges is not folded, so it may have more."""
    if "$ref" not in node or not any(
        keyword not in ANNOTATIONS and keyword != "$ref" for keyword in node
    ):
        return node
    rest = {keyword: value for keyword, value in node.items() if keyword != "$ref"}
    reference = Schema(node.place, {"$ref": node["$ref"]}, node.steps)
    return node.like({**rest, "allOf": [reference, *node.get("allOf", ())]})


def escaped(token: str) -> str:
    """A name as one token of a JSON pointer (RFC 6901, 3)."""
    return (
        token.replace("~", "~0").replace("/", "~1")
        if "/" in token or "~" in token
        else token
    )
