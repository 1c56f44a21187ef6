"""Shapes as type annotations, each with the imports that it needs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum as PythonEnum
from typing import assert_never

from ..shapes import (
    Any,
    Blob,
    Boolean,
    Enum,
    Integer,
    List,
    Literal,
    Map,
    Model,
    Never,
    Null,
    Number,
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
from .imports import Import
from .literals import Code, literal
from .naming import Names


class Face(PythonEnum):
    """What an annotation is written for."""

    REQUEST = "a value that the user gives"
    RESPONSE = "a value that a service may give, enums open"
    CODEC = "what a decoder returns: enums are either open or closed, as its caller has them"
    WIRE_REQUEST = "a value of a TypedDict that the user gives"
    WIRE_RESPONSE = "a value of a TypedDict that a service may give, enums open"

    @property
    def wire(self) -> bool:
        return self in (Face.WIRE_REQUEST, Face.WIRE_RESPONSE)

    @property
    def open(self) -> bool:
        return self in (Face.RESPONSE, Face.WIRE_RESPONSE)


@dataclass(frozen=True, slots=True)
class Annotation:
    """Source text of a type, and the imports it needs.

    Attributes:
        options: The alternatives of a union, in order; one for a plain type.
        forward: Names a class that is defined further down, so that the text must stand in quotes.
    """

    options: tuple[str, ...]
    imports: frozenset[Import] = frozenset()
    forward: bool = False

    @property
    def text(self) -> str:
        return " | ".join(self.options)

    @property
    def source(self) -> Code:
        return literal(self.text) if self.forward else Code(self.text)

    def __or__(self, other: Annotation) -> Annotation:
        options = (*self.options, *(o for o in other.options if o not in self.options))
        imports = self.imports | other.imports
        if "Any" in options:
            return ANY
        return Annotation(options, imports, self.forward or other.forward)


NONE = Annotation(("None",))
UNSET_TYPE = Annotation(("Unset",), frozenset({Import("._runtime", "Unset")}))
ANY = Annotation(("Any",), frozenset({Import("typing", "Any")}))


STRING = Annotation(("str",))
_TIMEDELTA = Annotation(("timedelta",), frozenset({Import("datetime", "timedelta")}))
_TEXTS = {
    TextKind.TEXT: STRING,
    TextKind.UUID: Annotation(("UUID",), frozenset({Import("uuid", "UUID")})),
    TextKind.DATE: Annotation(("date",), frozenset({Import("datetime", "date")})),
    TextKind.TIME: Annotation(("time",), frozenset({Import("datetime", "time")})),
    TextKind.DURATION: _TIMEDELTA
    | Annotation(
        ("CalendarDuration",), frozenset({Import("._times", "CalendarDuration")})
    ),
}
_STREAMED_BODIES = {
    Face.WIRE_REQUEST: Annotation(
        ("bytes", "IO[bytes]"), frozenset({Import("typing", "IO")})
    ),
    Face.WIRE_RESPONSE: Annotation(
        ("StreamingBody",), frozenset({Import("._streams", "StreamingBody")})
    ),
}
_ITERABLE = Import("collections.abc", "Iterable")


@dataclass(frozen=True, slots=True)
class Annotator:
    """Writes the annotations of one package.

    Attributes:
        home: Module that the annotation stands in, without a dot; its own names need no import.
        later: Classes that are defined further down in `home`, where annotations are evaluated at once.
        inner: Put only arguments in quotes, so that what stands around them is a type at run time.
    """

    model: Model
    names: Names
    aliases: frozenset[ShapeId]
    home: str
    later: frozenset[str] = frozenset()
    inner: bool = False

    def of(self, target: Target, face: Face) -> Annotation:
        """The type of a value at `target`."""
        annotation = self._shape(self.model.shapes[target.shape], face)
        return annotation | NONE if target.nullable else annotation

    def alias(self, shape: Shape, face: Face) -> Annotation:
        """The right side of the alias that a recursive or united shape is called by.

        An alias takes part in `… | None` at run time, which a text in quotes cannot.
        """
        return replace(self, inner=True)._expanded(shape, face)

    def _shape(self, shape: Shape, face: Face) -> Annotation:
        if shape.id in self.aliases:
            return self._named(self.names.classes[shape.id], face)
        return self._expanded(shape, face)

    def _named(self, name: str, face: Face) -> Annotation:
        module = "typed_dicts" if face.wire else "models"
        shown = f"{name}Dict" if face.wire else name
        if module == self.home:
            return Annotation((shown,), forward=shown in self.later)
        return Annotation((shown,), frozenset({Import(f".{module}", shown)}))

    def _expanded(self, shape: Shape, face: Face) -> Annotation:
        aws = self.model.service is not None and self.model.service.aws
        match shape:
            case Structure():
                return self._named(self.names.classes[shape.id], face)
            case Enum():
                return self._enum(shape, face)
            case String():
                return STRING if face.wire else _TEXTS[shape.kind]
            case Integer():
                return Annotation(("int",))
            case Number():
                return Annotation(("float",))
            case Boolean():
                return Annotation(("bool",))
            case Timestamp():
                if face.wire and not aws:
                    return Annotation(("str",))
                return Annotation(
                    ("datetime",), frozenset({Import("datetime", "datetime")})
                )
            case Blob(streamed=True) if face.wire and aws:
                return _STREAMED_BODIES[face]
            case Blob():
                return Annotation(("str",) if face.wire and not aws else ("bytes",))
            case Null():
                return NONE
            case Any() | Never():
                return ANY
            case Literal():
                return _literal(shape)
            case List():
                items = self.of(shape.item, face)
                if shape.streamed and aws and face is Face.WIRE_RESPONSE:
                    items = replace(items, imports=items.imports | {_ITERABLE})
                    return self._generic("Iterable", items)
                return self._generic("list", items)
            case Map():
                return self._generic(
                    "dict", Annotation(("str",)), self.of(shape.value, face)
                )
            case Tuple():
                return self._tuple(shape, face)
            case Union():
                return self._union(shape, face)
            case _:
                assert_never(shape)

    def _enum(self, shape: Enum, face: Face) -> Annotation:
        name = self.names.classes[shape.id]
        if face is Face.CODEC:
            return ANY
        if face is Face.WIRE_RESPONSE:
            return Annotation(("str",))
        if face is Face.RESPONSE:
            return Annotation((name, "str"), frozenset({Import(".enums", name)}))
        shown = f"{name}Literal" if face is Face.WIRE_REQUEST else f"{name}Input"
        return Annotation((shown,), frozenset({Import(".enums", shown)}))

    def _tuple(self, shape: Tuple, face: Face) -> Annotation:
        parts = [self.of(target, face) for target in shape.prefix]
        if is_fixed(shape) and not face.wire:
            return self._generic("tuple", *parts)
        if shape.rest is not None:
            parts.append(self.of(shape.rest, face))
        return self._generic("list", _united(parts))

    def _union(self, shape: Union, face: Face) -> Annotation:
        return _united([self.of(target, face) for target in shape.branches])

    def _generic(self, head: str, *arguments: Annotation) -> Annotation:
        shown = [one.source if self.inner else one.text for one in arguments]
        imports = frozenset[Import]().union(*(one.imports for one in arguments))
        forward = not self.inner and any(one.forward for one in arguments)
        return Annotation((f"{head}[{', '.join(shown)}]",), imports, forward)


def is_fixed(shape: Tuple) -> bool:
    """Whether every position of a tuple is always there and none follows."""
    full = shape.min_items == len(shape.prefix)
    return full and (shape.rest is None or shape.max_items == len(shape.prefix))


def _united(parts: list[Annotation]) -> Annotation:
    if not parts:
        return ANY
    united = parts[0]
    for part in parts[1:]:
        united = united | part
    return united


def _literal(shape: Literal) -> Annotation:
    """`Literal[…]` where Python has literals of the values (PEP 586), else their types."""
    options: list[str] = []
    exact: list[str] = []
    for value in shape.values:
        if value is None:
            options.append("None")
        elif isinstance(value, bool | int | str):
            exact.append(literal(value))
        else:
            options.append("float" if isinstance(value, float) else "Any")
    if "Any" in options:
        return ANY
    if not exact:
        return Annotation(tuple(dict.fromkeys(options)))
    return Annotation(
        (f"Literal[{', '.join(exact)}]", *dict.fromkeys(options)),
        frozenset({Import("typing", "Literal")}),
    )
