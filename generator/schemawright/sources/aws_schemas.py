"""One shape of an AWS service model becomes one JSON Schema.

The keywords say all that the model says of a value: types, members, bounds, patterns, sets. Not written is how a value
travels (`location`, `payload`, XML and query names): a transport for those protocols has the model itself, and
dictionaries go by member name throughout. Three facts of that kind change what a member takes or gives and stay:
`x-streaming` for bytes, and lists of events, that are the body of a message; `x-eventstream` for the events;
`x-idempotency-token` for what botocore makes up, which therefore nobody has to give.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any, TypeAlias

from ..errors import InputError, Place, Problem
from ..shapes import Json
from .docs import Texts

Raw: TypeAlias = Mapping[str, Any]
"""A part of a service model, as its JSON has it."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_+")
_LONGEST = 120
_FORMATS = {"long": "int64", "float": "float", "double": "double"}


def kebab(name: str) -> str:
    """`SESConfigurationSet` is `ses-configuration-set`; digits stay with the letters before them."""
    return "-".join(part for part in _WORD_START.split(name) if part).lower()


def file_names(service: str, shapes: Iterable[str]) -> dict[str, str]:
    """The file of each shape, no two alike even where case does not count.

    Shapes whose kebab names agree (`RoleARN`, `RoleArn`) are counted off in code point order: `role-arn`,
    `role-arn-2`. A number is skipped where another shape has that very name.
    """
    stems = {name: _stem(name) for name in sorted(shapes)}
    natural = set(stems.values())
    taken: set[str] = set()
    files: dict[str, str] = {}
    for name, plain in stems.items():
        stem, count = plain, 1
        while stem in taken or (count > 1 and stem in natural):
            count += 1
            stem = f"{plain}-{count}"
        taken.add(stem)
        files[name] = f"{service}-{stem}-schema.json"
    return files


def _stem(name: str) -> str:
    """The kebab name, cut where it is too long for a path (MediaConvert names types after their patterns)."""
    plain = kebab(name)
    if len(plain) <= _LONGEST:
        return plain
    return f"{plain[: _LONGEST - 9]}-{sha256(name.encode()).hexdigest()[:8]}"


def schema_id(service: str, name: str) -> str:
    """A URN, so that a schema has one identity wherever its folder is."""
    return f"urn:schemawright:{service}:{name}"


def schema_of(service: str, name: str, shape: Raw, texts: Texts) -> dict[str, Json]:
    """The whole document of a shape, keys in the order of a schema file."""
    schema = _body(name, shape, texts)
    if shape.get("deprecated"):
        schema["deprecated"] = True
    if description := _with_advice(texts.shapes.get(name), shape, texts):
        schema["description"] = description
    return schema | {"$schema": DIALECT, "$id": schema_id(service, name), "title": name}


def with_streams_marked(shapes: Mapping[str, Raw]) -> dict[str, Raw]:
    """The shapes, each body that is streamed marked where it is described, each event stream where it is used.

    Models mark a streamed body at the member or at its shape, and an event stream at its shape.
    """
    members = [each for shape in shapes.values() for each in _members(shape).values()]
    bodies = {each["shape"] for each in members if each.get("streaming")}
    events = {name for name, shape in shapes.items() if shape.get("eventstream")}

    def marked(name: str, shape: Raw) -> Raw:
        if name in bodies:
            return {**shape, "streaming": True}
        if any(target["shape"] in events for target in _members(shape).values()):
            uses = {
                member: (
                    {**target, "eventstream": True}
                    if target["shape"] in events
                    else target
                )
                for member, target in _members(shape).items()
            }
            return {**shape, "members": uses}
        return shape

    return {name: marked(name, shape) for name, shape in shapes.items()}


def _members(shape: Raw) -> Mapping[str, Raw]:
    members: Mapping[str, Raw] = shape.get("members", {})
    return members


def targets(shape: Raw) -> tuple[str, ...]:
    """Names of the shapes that a shape is made of."""
    inner = [
        *shape.get("members", {}).values(),
        *(shape[k] for k in ("member", "key", "value") if k in shape),
    ]
    return tuple(target["shape"] for target in inner)


def _body(name: str, shape: Raw, texts: Texts) -> dict[str, Json]:
    match shape["type"]:
        case "structure":
            return {} if shape.get("document") else _structure(name, shape, texts)
        case "list":
            items = _element(shape["member"], shape)
            array: dict[str, Json] = {"type": "array", "items": items}
            return array | _bounds(shape, "minItems", "maxItems")
        case "map":
            table: dict[str, Json] = {
                "type": "object",
                "propertyNames": _reference(shape["key"]),
                "additionalProperties": _element(shape["value"], shape),
            }
            return table | _bounds(shape, "minProperties", "maxProperties")
        case "string" | "character":
            return _string(shape)
        case "blob":
            return _blob(shape)
        case "boolean":
            return {"type": "boolean"}
        case "timestamp":
            return {"type": "string", "format": "date-time"}
        case "integer":
            return {"type": "integer"} | _bounds(shape, "minimum", "maximum")
        case "long":
            return {"type": "integer", "format": "int64"} | _bounds(
                shape, "minimum", "maximum"
            )
        case "float" | "double" as kind:
            return {"type": "number", "format": _FORMATS[kind]} | _bounds(
                shape, "minimum", "maximum"
            )
        case kind:
            what = f"the type {kind!r} of botocore's model is not known"
            raise InputError(
                [
                    Problem(
                        Place(name),
                        what,
                        "install an older botocore, or a newer schemawright",
                    )
                ]
            )


def _structure(name: str, shape: Raw, texts: Texts) -> dict[str, Json]:
    schema: dict[str, Json] = {
        "type": "object",
        "properties": {
            member: _property(target, texts.members.get((name, member)), texts)
            for member, target in shape["members"].items()
        },
    }
    required: list[Json] = [
        member
        for member in shape.get("required", ())
        if not shape["members"][member].get("idempotencyToken")
    ]
    if required:
        schema["required"] = required
    if shape.get("union"):
        # Exactly one member is set; Smithy calls this a tagged union.
        schema |= {"minProperties": 1, "maxProperties": 1}
    if shape.get("eventstream"):
        schema["x-eventstream"] = True
    return schema


def _property(target: Raw, text: str | None, texts: Texts) -> Json:
    """The wrapper that every member has: the reference, then what is said of this use of it."""
    said: dict[str, Json] = {}
    if description := _with_advice(text, target, texts):
        said["description"] = description
    if target.get("deprecated"):
        said["deprecated"] = True
    if "enum" in target:
        said["enum"] = list(target["enum"])
    if target.get("idempotencyToken"):
        said["x-idempotency-token"] = True
    if target.get("eventstream"):
        events: dict[str, Json] = {"type": "array", "items": _reference(target)}
        return events | {"x-streaming": True} | said
    if target.get("jsonvalue"):
        # The header carries JSON text; a dictionary carries the value, which may be any.
        return said
    return {"allOf": [_reference(target), said] if said else [_reference(target)]}


def _element(target: Raw, shape: Raw) -> dict[str, Json]:
    """Items of a list and values of a map; only a sparse one may hold null."""
    element: dict[str, Json] = {} if target.get("jsonvalue") else _reference(target)
    if shape.get("sparse"):
        return {"anyOf": [element, {"type": "null"}]}
    return element


def _string(shape: Raw) -> dict[str, Json]:
    schema: dict[str, Json] = {"type": "string"}
    if shape.get("sensitive"):
        schema["format"] = "password"
    if "enum" in shape:
        schema["enum"] = list(shape["enum"])
    if "pattern" in shape:
        schema["pattern"] = shape["pattern"]
    return schema | _bounds(shape, "minLength", "maxLength")


def _blob(shape: Raw) -> dict[str, Json]:
    """Bytes travel in JSON as base64, four characters for every three bytes begun; lengths are those of the text."""
    schema: dict[str, Json] = {"type": "string", "format": "byte"}
    for key, keyword in (("min", "minLength"), ("max", "maxLength")):
        if key in shape:
            schema[keyword] = -(-shape[key] // 3) * 4
    if shape.get("streaming"):
        schema["x-streaming"] = True
    return schema


def _bounds(shape: Raw, lower: str, upper: str) -> dict[str, Json]:
    return {
        keyword: shape[key]
        for key, keyword in (("min", lower), ("max", upper))
        if key in shape
    }


def _reference(target: Raw) -> dict[str, Json]:
    return {"$ref": f"#/components/schemas/{target['shape']}"}


def _with_advice(text: str | None, described: Raw, texts: Texts) -> str | None:
    advice = described.get("deprecatedMessage") if texts.advice else None
    return (
        " ".join(
            part
            for part in (text, f"<p>Deprecated: {advice}</p>" if advice else None)
            if part
        )
        or None
    )
