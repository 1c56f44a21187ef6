"""Shapes as the JSON Schema that datamodel-code-generator turns into Python without loss.

It reads any schema, but calls what lies inside another as it likes, and lets go of what it does not know. So it is
given one definition for each class and alias, under its final name, with nothing in it but what it is known to
translate; what is left out is reported.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from ..errors import Diagnostics
from ..python.annotations import is_fixed
from ..python.facts import deprecation
from ..python.naming import distinct, pascal
from ..shapes import (
    Any,
    Blob,
    Boolean,
    Defaulted,
    Enum,
    Ignored,
    Integer,
    Json,
    Kept,
    List,
    Literal,
    Map,
    Member,
    Never,
    Null,
    Number,
    Refused,
    Required,
    Shape,
    ShapeId,
    String,
    Structure,
    Target,
    TextKind,
    Timestamp,
    Tuple,
    Union,
)
from .base import Package
from .foreign_patterns import Patterns
from .unenforced import unchecked_keywords

Schema = dict[str, Json]

PACKAGE = "_package"
"""Stands for the generated package in import paths: the generator takes no relative ones."""

_LIMITS = frozenset(
    (
        "minLength",
        "maxLength",
        "pattern",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
    )
)


_KINDS: Mapping[TextKind, Schema] = {
    TextKind.TEXT: {},
    TextKind.UUID: {"format": "uuid"},
    TextKind.DATE: {"format": "date"},
    TextKind.DURATION: {"format": "duration"},
    # As a format it became a number before 0.89.
    TextKind.TIME: {"customTypePath": "datetime.time"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What differs between the libraries that models are made for.

    Attributes:
        name: For people.
        module: The generated module.
        helpers: The module that is copied beside it.
        base: What its classes are made of, in `helpers`.
        reserved: Names that its classes may not have, because the module imports them.
        attributes: Names that its base class has, so that no member may have them.
        blob: The type of bytes in `helpers`, or empty where the library knows base64 itself.
        hides: Whether a field can be kept out of `repr`.
    """

    name: str
    module: str
    helpers: str
    base: str
    reserved: frozenset[str]
    attributes: frozenset[str]
    blob: str
    hides: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """What the generator is given.

    Attributes:
        document: The schemas, under `$defs`.
        attributes: Name of the attribute of each member, by `Class.member`.
        classes: Names of the structures, in reading order.
        aliases: Names of everything else that is defined.
        descriptions: Texts of the aliases, by name.
        enums: Names of the enums that the models use.
        patterns: What the patterns of the document stand for.
    """

    document: Schema
    attributes: Mapping[str, str]
    classes: tuple[str, ...]
    aliases: tuple[str, ...]
    descriptions: Mapping[str, str]
    enums: tuple[str, ...]
    patterns: Patterns


def plain(package: Package, library: Library, diagnostics: Diagnostics) -> Plain:
    """All structures of a package but errors, and what they are made of."""
    return _Writer(package, library, diagnostics).run()


class _Writer:
    def __init__(
        self, package: Package, library: Library, diagnostics: Diagnostics
    ) -> None:
        self._shapes = package.model.shapes
        self._package = package
        self._library = library
        self._diagnostics = diagnostics
        self._patterns = Patterns(library.name, diagnostics)
        self._definitions: dict[str, Schema] = {}
        self._attributes: dict[str, str] = {}
        self._enums: dict[str, None] = {}
        self._told: set[ShapeId] = set()
        self._names = self._all_names()

    def run(self) -> Plain:
        """Writes every structure; aliases come in where they are needed."""
        structures = self._package.structures
        for structure in structures:
            self._definitions[self._names[structure.id]] = {}
        for structure in structures:
            self._definitions[self._names[structure.id]] = self._structure(structure)
        classes = tuple(self._names[structure.id] for structure in structures)
        return Plain(
            document={
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "$defs": dict(self._definitions),
            },
            attributes=self._attributes,
            classes=classes,
            aliases=tuple(
                name for name in self._definitions if name not in set(classes)
            ),
            descriptions={
                name: str(made["description"])
                for name, made in self._definitions.items()
                if "description" in made
            },
            enums=tuple(self._enums),
            patterns=self._patterns,
        )

    def _all_names(self) -> dict[ShapeId, str]:
        """Classes and aliases are called as in `models.py`; what only has a name here comes after them."""
        names = self._package.names
        reserved = self._library.reserved | {
            str(names.classes[id_])
            for id_, shape in self._shapes.items()
            if isinstance(shape, Enum)
        }
        known = distinct(
            (
                (id_, str(name))
                for id_, name in names.classes.items()
                if not isinstance(self._shapes[id_], Enum)
            ),
            reserved.__contains__,
        )
        taken = reserved | {str(name) for name in known.values()}
        wanted = [
            (id_, self._wanted(id_))
            for id_ in self._shapes
            if id_ not in names.classes
        ]
        wanted += [
            (_as_key(id_), f"{names.classes[id_]}Key")
            for id_, shape in self._shapes.items()
            if isinstance(shape, Enum)
        ]
        others = distinct(wanted, taken.__contains__)
        return {id_: str(name) for id_, name in (known | others).items()}

    def _wanted(self, id_: ShapeId) -> str:
        if "#" not in id_:
            return pascal(id_)
        words = self._package.names.functions[id_].split("_")
        return pascal("".join(word.capitalize() for word in words))

    def _structure(self, shape: Structure) -> Schema:
        name = self._names[shape.id]
        self._tell(shape)
        attributes = self._member_names(shape)
        members: dict[str, Json] = {}
        for member in shape.members:
            members[member.name] = self._member(member)
            self._attributes[f"{name}.{member.name}"] = attributes[member.name]
        made: Schema = {"type": "object"}
        text = shape.description or ""
        if shape.deprecated:
            text = f"{text}\n\n{deprecation(shape.deprecated)}".strip()
        if text:
            made["description"] = text
        made["properties"] = members
        required: list[Json] = [
            member.name
            for member in shape.members
            if isinstance(member.presence, Required)
        ]
        if required:
            made["required"] = required
        made |= self._unnamed(shape)
        return made

    def _unnamed(self, shape: Structure) -> Schema:
        match shape.unnamed:
            case Refused():
                # What a service adds to its answers is no mistake, and boto3 adds `ResponseMetadata`.
                answers = self._package.reach.answers
                return {} if shape.id in answers else {"additionalProperties": False}
            case Ignored():
                return {}
            case Kept(target):
                return {"additionalProperties": self._value(target) or True}
            case _:
                assert_never(shape.unnamed)

    def _member_names(self, shape: Structure) -> dict[str, str]:
        """The attributes of the dataclass, save those that the base class has."""
        found = self._package.names.structures[shape.id].members
        return {
            wire: str(name)
            for wire, name in distinct(
                ((wire, str(name)) for wire, name in found.items()),
                self._library.attributes.__contains__,
            ).items()
        }

    def _member(self, member: Member) -> Schema:
        made = self._value(member.target, inner=False)
        text = _text(self._shapes[member.target.shape], member)
        if text:
            made["description"] = text
        if member.deprecated:
            made["deprecated"] = True
        if member.secret and self._library.hides:
            made["repr"] = False
        return made

    def _value(self, target: Target, *, inner: bool = True) -> Schema:
        """The schema of a value.

        Args:
            inner: It stands inside a list, map or union, where limits need a definition of their own.
        """
        shape = self._shapes[target.shape]
        made = self._made(shape)
        nullable_map = target.nullable and made.get("type") == "object"
        if (inner or nullable_map) and not _LIMITS.isdisjoint(made):
            made = self._defined(shape, made)
        return _nullable(made) if target.nullable else made

    def _made(self, shape: Shape) -> Schema:
        if isinstance(shape, Structure):
            return self._reference(shape.id)
        if shape.id in self._package.aliases:
            name = self._names[shape.id]
            if name not in self._definitions:
                # Before its content is made: it may hold itself.
                self._definitions[name] = {}
                self._definitions[name] = _described(shape, self._expanded(shape))
            return self._reference(shape.id)
        return self._expanded(shape)

    def _reference(self, id_: ShapeId) -> Schema:
        return {"$ref": f"#/$defs/{self._names[id_]}"}

    def _defined(self, shape: Shape, made: Schema) -> Schema:
        self._definitions.setdefault(self._names[shape.id], _described(shape, made))
        return self._reference(shape.id)

    def _expanded(self, shape: Shape) -> Schema:
        self._tell(shape)
        match shape:
            case Structure():
                return self._reference(shape.id)
            case Enum():
                return self._enum(shape)
            case String():
                return self._string(shape)
            case Integer():
                return {"type": "integer", **_whole_limits(shape)}
            case Number():
                return {"type": "number", **_number_limits(shape)}
            case Boolean():
                return {"type": "boolean"}
            case Timestamp():
                return {"type": "string", "format": "date-time"}
            case Blob():
                return self._blob()
            case Null() | Never():
                # A member that may have no value may be absent.
                return {"type": "null"}
            case Any():
                return {}
            case Literal():
                return _literal(shape)
            case List():
                made: Schema = {"type": "array", "items": self._value(shape.item)}
                return made | _limits(
                    minItems=shape.min_items, maxItems=shape.max_items
                )
            case Map():
                return self._map(shape)
            case Tuple():
                return self._tuple(shape)
            case Union():
                branches = [self._value(target) for target in shape.branches]
                return {"anyOf": [*branches]} if all(branches) else {}
            case _:
                assert_never(shape)

    def _enum(self, shape: Enum) -> Schema:
        name = self._package.names.classes[shape.id]
        self._enums.setdefault(name)
        return {"customTypePath": f"{PACKAGE}.enums.{name}"}

    def _blob(self) -> Schema:
        if not self._library.blob:
            return {"type": "string", "format": "binary"}
        return {"customTypePath": f"{PACKAGE}.{self._library.helpers}.{self._library.blob}"}

    def _string(self, shape: String) -> Schema:
        made: Schema = {"type": "string"}
        made |= _limits(minLength=shape.min_length, maxLength=shape.max_length)
        marker = self._patterns.marker(shape)
        if marker is not None:
            made["pattern"] = marker
        if _LIMITS.isdisjoint(made):
            # Limits of a text would be out of place on a type of its own.
            made |= _KINDS[shape.kind]
        return made

    def _map(self, shape: Map) -> Schema:
        made: Schema = {
            "type": "object",
            "additionalProperties": self._value(shape.value) or True,
        }
        if shape.key is not None:
            key = self._shapes[shape.key]
            names = self._made(key)
            # An enum by itself is overlooked there.
            if isinstance(key, Enum):
                name = self._names[_as_key(key.id)]
                self._definitions.setdefault(name, names)
                names = {"$ref": f"#/$defs/{name}"}
            elif not _LIMITS.isdisjoint(names):
                names = self._defined(key, names)
            made["propertyNames"] = names
        return made | _limits(
            minProperties=shape.min_properties, maxProperties=shape.max_properties
        )

    def _tuple(self, shape: Tuple) -> Schema:
        parts = [self._value(target) for target in shape.prefix]
        if is_fixed(shape):
            count = len(parts)
            return {
                "type": "array",
                "prefixItems": [*parts],
                "items": False,
                "minItems": count,
                "maxItems": count,
            }
        if shape.rest is not None:
            parts.append(self._value(shape.rest))
        items: Schema = {"anyOf": [*parts]} if all(parts) else {}
        most = len(shape.prefix) if shape.rest is None else shape.max_items
        return {"type": "array", "items": items} | _limits(
            minItems=shape.min_items or None, maxItems=most
        )

    def _tell(self, shape: Shape) -> None:
        """Reports, once a shape, what of it is left out."""
        if shape.id in self._told:
            return
        self._told.add(shape.id)
        keywords = unchecked_keywords(self._package.model, shape)
        if keywords:
            listed = ", ".join(f"`{keyword}`" for keyword in keywords)
            text = f"the {self._library.name} models do not check {listed}"
            self._diagnostics.note(shape.place, "not-enforced", text)


def _as_key(id_: ShapeId) -> ShapeId:
    """Stands for an enum as the names of a map."""
    return ShapeId(f"{id_}#propertyNames")


def _text(shape: Shape, member: Member) -> str:
    """Description of a member, and what its type does not say."""
    notes: list[str] = []
    if isinstance(member.presence, Defaulted):
        notes.append(f"Absent means `{json.dumps(member.presence.value, ensure_ascii=False)}`.")
    if member.read_only:
        notes.append("Set by the service alone.")
    if isinstance(member.deprecated, str):
        notes.append(deprecation(member.deprecated))
    head = member.description or shape.description or ""
    return "\n\n".join(part for part in (head, " ".join(notes)) if part)


def _described(shape: Shape, made: Schema) -> Schema:
    return {**made, "description": shape.description} if shape.description else made


def _limits(**limits: int | None) -> Schema:
    return {name: value for name, value in limits.items() if value is not None}


def _nullable(made: Schema) -> Schema:
    match made:
        case {"type": "null"}:
            return made
        case {"type": "array" | "string" | "number" | "integer" | "boolean" as kind}:
            return {**made, "type": [kind, "null"]}
        case {"enum": list(values)}:
            return {"enum": [*values, None]}
        case {"anyOf": list(branches)}:
            return {"anyOf": [*branches, {"type": "null"}]}
        case _:
            return {"anyOf": [made, {"type": "null"}]} if made else made


def _number_limits(shape: Number) -> Schema:
    limits = {
        "minimum": shape.minimum,
        "maximum": shape.maximum,
        "exclusiveMinimum": shape.exclusive_minimum,
        "exclusiveMaximum": shape.exclusive_maximum,
        "multipleOf": shape.multiple_of,
    }
    return {name: value for name, value in limits.items() if value is not None}


def _whole_limits(shape: Integer) -> Schema:
    """Bounds of an integer as integers, which is all that pydantic takes."""
    made: Schema = {}
    if shape.minimum is not None:
        made["minimum"] = math.ceil(shape.minimum)
    if shape.maximum is not None:
        made["maximum"] = math.floor(shape.maximum)
    if shape.exclusive_minimum is not None:
        made["exclusiveMinimum"] = math.floor(shape.exclusive_minimum)
    if shape.exclusive_maximum is not None:
        made["exclusiveMaximum"] = math.ceil(shape.exclusive_maximum)
    if shape.multiple_of is not None:
        # A whole number is a multiple of 3/2 where it is one of 3.
        step = Fraction(str(shape.multiple_of)).numerator
        if step != 1:
            made["multipleOf"] = step
    return made


def _literal(shape: Literal) -> Schema:
    """As `Literal[…]` where Python has literals of all values (PEP 586), else as their types."""
    values = shape.values
    if all(value is None or isinstance(value, bool | int | str) for value in values):
        return {"enum": _plain(values)} if set(values) != {None} else {"type": "null"}
    kinds = dict.fromkeys(_kind(value) for value in values)
    if None in kinds:
        return {}
    branches: list[Json] = [{"type": kind} for kind in kinds]
    return {"anyOf": branches} if len(branches) > 1 else {"type": next(iter(kinds))}


def _plain(values: Iterable[object]) -> list[Json]:
    return [value for value in values if value is None or isinstance(value, bool | int | str)]


def _kind(value: object) -> str | None:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case int() | float():
            return "number"
        case _:
            return None
