"""What the builders of codecs share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..shapes import Model, Shape, ShapeId, Target, Union
from .annotations import Annotator, Face
from .expressions import Check, Expressions
from .imports import Import
from .layout import signature, unless
from .literals import Code
from .naming import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionView:
    """A function.

    Attributes:
        signature: The `def` line or lines, colon included.
        body: Its statements, in the columns that they belong in.
    """

    signature: Code
    body: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecContext:
    """Model, names and expressions of the package whose codecs are built.

    Attributes:
        answers: Shapes that a service may give.
        branches: Shapes that a union must tell apart, by their required members among other things.
        imports: Collects what signatures need.
    """

    model: Model
    names: Names
    expressions: Expressions
    annotator: Annotator
    answers: frozenset[ShapeId]
    branches: frozenset[ShapeId]
    imports: set[Import] = field(default_factory=set[Import])

    def shape(self, target: Target) -> Shape:
        return self.model.shapes[target.shape]

    def helper(self, name: str, module: str = "._wire") -> str:
        return self.expressions.helper(name, module)

    def check(self, target: Target, var: str, *, strict: bool) -> Check:
        if strict:
            return self.expressions.strict(target, var)
        return self.expressions.lenient(target, var)

    def walked(self, shape: Shape, *, strict: bool) -> list[Code]:
        """Statements that ask the general walker first, where a shape does not tell all of its schema."""
        if not (strict and shape.walk):
            return []
        return refusal([self.expressions.walk(shape, "data")], indent=4)

    def annotation(self, shape: Shape) -> Code:
        """What the decoder of a collection returns. Checkers cannot see which branch of a union a value is of: `Any`."""
        if isinstance(shape, Union):
            return Code("Any")
        annotation = self.annotator.of(Target(shape.id), Face.CODEC)
        self.imports.update(annotation.imports)
        return annotation.source

    def signature(self, verb: str, shape: Shape, result: str) -> Code:
        head = f"def {verb}_{self.names.functions[shape.id]}"
        return signature(head, ["data: Any"], result, indent=0)


def refusal(conditions: Sequence[str], *, indent: int) -> list[Code]:
    """Statements that refuse a value unless all conditions hold; none where there is no condition."""
    if not conditions:
        return []
    return [unless(conditions, indent=indent), Code(f"{' ' * indent}    raise Invalid")]
