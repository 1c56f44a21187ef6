"""Shapes as the JSON Schema that datamodel-code-generator turns into Python without loss.

It reads any schema, but calls what lies inside another as it likes, and lets go of what it does not know. So it is
given one definition for each class and alias, under its final name, with nothing in it but what it is known to
translate; what is left out is reported.
"""

from __future__ import annotations

from typing import assert_never

from ..errors import Diagnostics
from ..python.annotations import is_fixed
from ..python.facts import deprecation
from ..shapes import (
    Any,
    Blob,
    Boolean,
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
    Timestamp,
    Tuple,
    Union,
)
from .base import Package
from .foreign_checks import Checks
from .foreign_library import PACKAGE, Library, Plain
from .foreign_names import all_names, as_key, member_names
from .plain_values import (
    KINDS,
    LIMITS,
    Schema,
    described,
    limits,
    literal_schema,
    member_text,
    nullable,
    number_limits,
    whole_limits,
)
from .unenforced import unchecked_keywords


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
        self._checks = Checks(library.name, diagnostics)
        self._definitions: dict[str, Schema] = {}
        self._attributes: dict[str, str] = {}
        self._enums: dict[str, None] = {}
        self._told: set[ShapeId] = set()
        self._names = all_names(package, library)

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
            checks=self._checks,
        )

    def _structure(self, shape: Structure) -> Schema:
        name = self._names[shape.id]
        self._tell(shape)
        attributes = member_names(self._package, shape, self._library)
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

    def _member(self, member: Member) -> Schema:
        made = self._value(member.target, inner=False)
        text = member_text(self._shapes[member.target.shape], member)
        if text:
            made["description"] = text
        if member.deprecated:
            made["deprecated"] = True
        if member.secret:
            made["repr"] = False
        return made

    def _value(self, target: Target, *, inner: bool = True) -> Schema:
        """The schema of a value.

        Args:
            inner: It stands inside a list, map or union, where limits need a definition of their own.
        """
        shape = self._shapes[target.shape]
        made = self._made(shape)
        # Limits of these would get lost beside null.
        fragile = made.get("type") == "object" or "customTypePath" in made
        if (inner or (target.nullable and fragile)) and not LIMITS.isdisjoint(made):
            made = self._defined(shape, made)
        return nullable(made) if target.nullable else made

    def _made(self, shape: Shape) -> Schema:
        if isinstance(shape, Structure):
            return self._reference(shape.id)
        if shape.id in self._package.aliases:
            name = self._names[shape.id]
            if name not in self._definitions:
                # Before its content is made: it may hold itself.
                self._definitions[name] = {}
                self._definitions[name] = described(shape, self._expanded(shape))
            return self._reference(shape.id)
        return self._expanded(shape)

    def _reference(self, id_: ShapeId) -> Schema:
        return {"$ref": f"#/$defs/{self._names[id_]}"}

    def _defined(self, shape: Shape, made: Schema) -> Schema:
        self._definitions.setdefault(self._names[shape.id], described(shape, made))
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
                return {"type": "integer", **whole_limits(shape)}
            case Number():
                return {"type": "number", **number_limits(shape)}
            case Boolean():
                return {"type": "boolean"}
            case Timestamp():
                return {"type": "string", "format": "date-time"}
            case Blob():
                return self._blob(shape)
            case Null() | Never():
                # A member that may have no value may be absent.
                return {"type": "null"}
            case Any():
                return {}
            case Literal():
                return literal_schema(shape)
            case List():
                made: Schema = {"type": "array", "items": self._value(shape.item)}
                return made | limits(
                    minItems=shape.min_items or None, maxItems=shape.max_items
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

    def _blob(self, shape: Blob) -> Schema:
        made: Schema = {"customTypePath": self._library.blob}
        marker = self._checks.of_bytes(shape)
        return made if marker is None else {**made, "pattern": marker}

    def _string(self, shape: String) -> Schema:
        made: Schema = {"type": "string"}
        made |= limits(minLength=shape.min_length or None, maxLength=shape.max_length)
        marker = self._checks.of_text(shape)
        if marker is not None:
            made["pattern"] = marker
        if LIMITS.isdisjoint(made):
            # Limits of a text would be out of place on a type of its own.
            made |= KINDS[shape.kind]
        return made

    def _map(self, shape: Map) -> Schema:
        made: Schema = {
            "type": "object",
            "additionalProperties": self._value(shape.value) or True,
        }
        if shape.key is not None:
            key = self._shapes[shape.key]
            names: Schema = self._made(key)
            # An enum by itself is overlooked there.
            if isinstance(key, Enum):
                self._definitions.setdefault(self._names[as_key(key.id)], names)
                names = self._reference(as_key(key.id))
            elif not LIMITS.isdisjoint(names):
                names = self._defined(key, names)
            made["propertyNames"] = names
        return made | limits(
            minProperties=shape.min_properties or None,
            maxProperties=shape.max_properties,
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
        made: Schema = {"type": "array", "items": items}
        return made | limits(minItems=shape.min_items or None, maxItems=most)

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
