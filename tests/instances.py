"""Random instances of a type in a normalized bundle, for round trips."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema

PREFIX = "#/$defs/"
BASE64 = st.binary().map(lambda data: b64encode(data).decode())


def instances(bundle: dict[str, Any], name: str) -> st.SearchStrategy[Any]:
    """Instances of a structure, without members that the schema does not name: it would not keep those."""
    schema = unrolled(bundle["$defs"], {"$ref": PREFIX + name}, depth=3)
    return from_schema(
        {"additionalProperties": False, **schema}, custom_formats={"byte": BASE64}
    )


def unrolled(definitions: dict[str, Any], schema: Any, depth: int) -> Any:
    """The schema with its references put in place, `depth` deep; what lies deeper is left out.

    The strategy knows no recursion, so what holds itself ends: lists and maps empty, members absent.
    """
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(PREFIX)
        return unrolled(definitions, definitions[name], depth - 1) if depth else False
    result = {
        key: value
        for key, value in schema.items()
        if key not in {"description", "default"}
    }
    for key in ("items", "additionalProperties", "propertyNames", "contains"):
        if key in result:
            result[key] = unrolled(definitions, result[key], depth)
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if key in result:
            result[key] = [unrolled(definitions, one, depth) for one in result[key]]
    if "anyOf" in result:
        result["anyOf"] = [one for one in result["anyOf"] if one is not False]
    if "properties" in result:
        members = {
            name: unrolled(definitions, member, depth)
            for name, member in result["properties"].items()
        }
        result["properties"] = {
            name: member for name, member in members.items() if member is not False
        }
        result.setdefault("additionalProperties", False)
    return result
