"""Shapes as Python expressions that check, decode and encode one value.

A shape is checked in place by conditions (text, booleans), converted by an expression (numbers, enums, structures), or
both. Conditions and expressions are built here once, for the strict codecs and for the lenient ones that read answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
from .literals import literal
from .naming import Names
from .reach import children


@dataclass(frozen=True, slots=True)
class Check:
    """How one value is decoded.

    Attributes:
        conditions: All must hold; they speak of the variable that was asked for.
        value: The decoded value; the variable itself where nothing is converted.
    """

    conditions: tuple[str, ...]
    value: str


_TEXTS = {
    TextKind.UUID: ("uuid", "._wire"),
    TextKind.DATE: ("day", "._times"),
    TextKind.TIME: ("clock", "._times"),
    TextKind.DURATION: ("duration", "._times"),
}
"""Decoder of each kind of text, and its module; the encoder is called the same with `encode_` before it."""

Condition = Callable[[str, str], str]
"""Gives the test that a pattern (as the schema has it) occurs in a variable; empty where every text has it."""


class Expressions:
    """Expressions of one package; collects the helpers that they call.

    Attributes:
        used: Imports of everything that was written so far.
    """

    def __init__(self, model: Model, names: Names, found: Condition) -> None:
        self._model = model
        self._names = names
        self._found = found
        self._aws = model.service is not None and model.service.aws
        self._converted = converted(model)
        self.used: set[Import] = set()

    def strict(self, target: Target, var: str) -> Check:
        """Accepts exactly what the schema accepts."""
        return self._nullable(target, var, self._strict(self._shape(target), var))

    def lenient(self, target: Target, var: str) -> Check:
        """Accepts what has the right type: limits, unknown members and unknown values of enums are the service's."""
        return self._nullable(target, var, self._lenient(self._shape(target), var))

    def encode(self, target: Target, var: str) -> str:
        """The wire form of a value."""
        shape = self._shape(target)
        if shape.id not in self._converted:
            return var
        encoded = self._encode(shape, var)
        return f"None if {var} is None else {encoded}" if target.nullable else encoded

    def converts(self, target: Target) -> bool:
        """Whether the wire form of a value may differ from what Python holds."""
        return target.shape in self._converted

    def helper(self, name: str, module: str = "._wire") -> str:
        """`name`, imported from where the package keeps its helpers."""
        self.used.add(Import(module, name))
        return name

    def walk(self, shape: Shape, var: str) -> str:
        """Condition that the general walker accepts a value."""
        return f"{self.helper('accepts', '._runtime')}({literal(shape.pointer)}, {var})"

    def _shape(self, target: Target) -> Shape:
        return self._model.shapes[target.shape]

    def _nullable(self, target: Target, var: str, check: Check) -> Check:
        if not target.nullable:
            return check
        conditions = check.conditions
        if conditions:
            conditions = (f"{var} is None or ({' and '.join(conditions)})",)
        value = check.value
        return Check(
            conditions, value if value == var else f"None if {var} is None else {value}"
        )

    def _function(self, verb: str, shape: Shape, var: str) -> str:
        return f"{verb}_{self._names.functions[shape.id]}({var})"

    def _strict(self, shape: Shape, var: str) -> Check:
        walked = (self.walk(shape, var),) if shape.walk else ()
        match shape:
            case String():
                checks = self._text(shape, var)
                if shape.kind is not TextKind.TEXT:
                    # The decoder takes nothing but text; alone it is check enough.
                    checks = checks if len(checks) > 1 or walked else []
                return Check((*checks, *walked), self._decoded_text(shape, var))
            case Boolean():
                return Check((f"isinstance({var}, bool)", *walked), var)
            case Null():
                return Check((f"{var} is None", *walked), var)
            case Any() if self._aws:
                return Check(walked, var)
            case Any():
                return Check((f"{self.helper('is_json')}({var})", *walked), var)
            case Never():
                return Check((self.walk(shape, var),), var)
            case Literal():
                return Check((self._one_of(shape, var), *walked), var)
            case Enum():
                table = self._names.functions[shape.id].upper()
                return Check(walked, f"{self.helper('member_of')}({table}, {var})")
            case Integer() | Number():
                return Check(walked, self._number(shape, var))
            case Timestamp():
                return Check(walked, self._timestamp(var))
            case Blob():
                bounded = shape.min_length is not None or shape.max_length is not None
                walked = walked or ((self.walk(shape, var),) if bounded else ())
                return Check(walked, self._blob(var))
            case Structure() | List() | Map() | Tuple() | Union():
                return Check((), self._function("decode", shape, var))
            case _:
                assert_never(shape)

    def _lenient(self, shape: Shape, var: str) -> Check:
        match shape:
            case String(kind=TextKind.TEXT):
                return Check((f"isinstance({var}, str)",), var)
            case String():
                return Check((), self._decoded_text(shape, var))
            case Boolean():
                return Check((f"isinstance({var}, bool)",), var)
            case Null():
                return Check((f"{var} is None",), var)
            case Any() | Never():
                return Check((), var)
            case Literal():
                return Check((), f"{self.helper('anything')}({var})")
            case Enum():
                table = self._names.functions[shape.id].upper()
                return Check((), f"{self.helper('known')}({table}, {var})")
            case Integer():
                return Check((), f"{self.helper('integer')}({var})")
            case Number():
                return Check((), f"{self.helper('number')}({var})")
            case Timestamp():
                return Check((), self._timestamp(var))
            case Blob():
                return Check((), self._blob(var))
            case Structure() | List() | Map() | Tuple() | Union():
                return Check((), self._function("parse", shape, var))
            case _:
                assert_never(shape)

    def _encode(self, shape: Shape, var: str) -> str:
        match shape:
            case Enum():
                return f"{self.helper('text')}({var})"
            case String(kind=kind):
                name, module = _TEXTS[kind]
                return f"{self.helper(f'encode_{name}', module)}({var})"
            case Timestamp():
                name = "encode_timestamp" if self._aws else "encode_date_time"
                return f"{self.helper(name, '._times')}({var})"
            case Blob():
                name = "encode_blob" if self._aws else "encode_base64"
                return f"{self.helper(name)}({var})"
            case _:
                return self._function("encode", shape, var)

    def _text(self, shape: String, var: str) -> list[str]:
        conditions = [f"isinstance({var}, str)"]
        low, high = shape.min_length or 0, shape.max_length
        if high is not None and low == high:
            conditions.append(f"len({var}) == {low}")
        elif high is not None:
            conditions.append(
                f"{low} <= len({var}) <= {high}" if low else f"len({var}) <= {high}"
            )
        elif low:
            conditions.append(f"len({var}) >= {low}")
        for pattern in shape.patterns:
            condition = self._found(pattern, var)
            if condition:
                conditions.append(condition)
        return conditions

    def _one_of(self, shape: Literal, var: str) -> str:
        choices = ", ".join(literal(value) for value in shape.values)
        comma = "," if len(shape.values) == 1 else ""
        return f"{self.helper('one_of')}({var}, ({choices}{comma}))"

    def _number(self, shape: Integer | Number, var: str) -> str:
        name = self.helper("integer" if isinstance(shape, Integer) else "number")
        arguments = [var]
        if shape.minimum is not None or shape.maximum is not None:
            arguments.append(repr(shape.minimum))
            if shape.maximum is not None:
                arguments.append(repr(shape.maximum))
        for keyword, bound in (
            ("above", shape.exclusive_minimum),
            ("below", shape.exclusive_maximum),
            ("multiple_of", shape.multiple_of),
        ):
            if bound is not None:
                arguments.append(f"{keyword}={bound!r}")
        return f"{name}({', '.join(arguments)})"

    def _decoded_text(self, shape: String, var: str) -> str:
        if shape.kind is TextKind.TEXT:
            return var
        name, module = _TEXTS[shape.kind]
        return f"{self.helper(name, module)}({var})"

    def _timestamp(self, var: str) -> str:
        name = "timestamp" if self._aws else "date_time"
        return f"{self.helper(name, '._times')}({var})"

    def _blob(self, var: str) -> str:
        return f"{self.helper('blob' if self._aws else 'base64_bytes')}({var})"


def converted(model: Model) -> frozenset[ShapeId]:
    """Shapes whose values Python holds in another form than the wire, at any depth."""
    parents: dict[ShapeId, list[ShapeId]] = {}
    for id_, shape in model.shapes.items():
        for child in children(shape):
            parents.setdefault(child, []).append(id_)
    stack = [
        id_
        for id_, shape in model.shapes.items()
        if isinstance(shape, Enum | Timestamp | Blob | Structure | Tuple)
        or (isinstance(shape, String) and shape.kind is not TextKind.TEXT)
    ]
    found: set[ShapeId] = set()
    while stack:
        id_ = stack.pop()
        if id_ not in found:
            found.add(id_)
            stack.extend(parents.get(id_, ()))
    return frozenset(found)


def admits_null(shapes: Mapping[ShapeId, Shape], target: Target) -> bool:
    """Whether `null` is a value of its own at `target`, to be told apart from absence."""
    if target.nullable:
        return True
    match shapes[target.shape]:
        case Any() | Null():
            return True
        case Literal(values=values):
            return None in values
        case Union(branches=branches):
            return any(
                branch.nullable or isinstance(shapes[branch.shape], Any | Null)
                for branch in branches
            )
        case _:
            return False
