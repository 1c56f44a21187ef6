"""Which shapes a target needs, and on which side of an operation they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..shapes import (
    Enum,
    Kept,
    List,
    Map,
    Model,
    Shape,
    ShapeId,
    Structure,
    Tuple,
    Union,
)


def children(shape: Shape) -> Iterator[ShapeId]:
    """The shapes that a shape is made of, in the order of the schema."""
    match shape:
        case Structure():
            for member in shape.members:
                yield member.target.shape
            if isinstance(shape.unnamed, Kept):
                yield shape.unnamed.target.shape
        case List():
            yield shape.item.shape
        case Map():
            if shape.key is not None:
                yield shape.key
            yield shape.value.shape
        case Tuple():
            yield from (target.shape for target in shape.prefix)
            if shape.rest is not None:
                yield shape.rest.shape
        case Union():
            yield from (target.shape for target in shape.branches)
        case _:
            return


def reachable(model: Model, roots: Iterable[ShapeId]) -> tuple[ShapeId, ...]:
    """All shapes that `roots` lead to, themselves included, depth first in schema order."""
    found: dict[ShapeId, None] = {}
    stack = list(roots)[::-1]
    while stack:
        id_ = stack.pop()
        if id_ in found:
            continue
        found[id_] = None
        stack.extend(list(children(model.shapes[id_]))[::-1])
    return tuple(found)


def leaves_first(model: Model, roots: Iterable[ShapeId]) -> Iterator[ShapeId]:
    """All shapes that `roots` lead to, each after those that it is made of, but for circles."""
    done: set[ShapeId] = set()
    for root in roots:
        stack = [(root, False)]
        while stack:
            id_, left = stack.pop()
            if left:
                yield id_
            elif id_ not in done:
                done.add(id_)
                stack.append((id_, True))
                inner = reversed(list(children(model.shapes[id_])))
                stack.extend((child, False) for child in inner)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """The shapes of a package by side.

    Attributes:
        order: Every structure, union and enum outside of errors, in reading order: each operation's input, its
            output, and what they are made of; then what no operation uses.
        answers: Shapes that a service may give; open for values that the schema does not know.
        errors: Structures that are errors and nothing else; they become exceptions.
        all: Every shape that a structure leads to, errors included.
    """

    order: tuple[ShapeId, ...]
    answers: frozenset[ShapeId]
    errors: frozenset[ShapeId]
    all: tuple[ShapeId, ...]


def reach(model: Model) -> Reach:
    """Walks the model once from its operations, then from the structures that no operation uses."""
    errors = frozenset(model.errors) - errors_in_data(model)
    roots: list[ShapeId] = []
    for operation in model.operations:
        roots.extend(id_ for id_ in (operation.input, operation.output) if id_)
    rest = [
        id_
        for id_, shape in model.shapes.items()
        if isinstance(shape, Structure | Enum | Union) and id_ not in errors
    ]
    order = reachable(model, [*roots, *rest])
    answers = reachable(
        model,
        [
            *(op.output for op in model.operations if op.output is not None),
            *model.errors,
        ],
    )
    if not model.operations:
        # Nothing says who writes the data, so both sides may.
        answers = ()
    return Reach(
        order=tuple(id_ for id_ in order if id_ not in errors),
        answers=frozenset(answers),
        errors=errors,
        all=reachable(model, [*order, *model.errors]),
    )


def errors_in_data(model: Model) -> frozenset[ShapeId]:
    """Errors that data is made of as well, such as those that an event stream tells of: exceptions and structures."""
    if not model.errors:
        return frozenset()
    used = (child for shape in model.shapes.values() for child in children(shape))
    return frozenset(model.errors).intersection(used)


def aliases(model: Model) -> frozenset[ShapeId]:
    """Shapes that annotations must call by a name: unions, and lists and maps that hold themselves.

    A structure is a class and ends every circle that goes through it.
    """
    named = {
        id_
        for id_, shape in model.shapes.items()
        if isinstance(shape, Union) and "#" not in id_
    }
    for id_, shape in model.shapes.items():
        if isinstance(shape, List | Map | Tuple) and _holds_itself(model, id_, named):
            named.add(id_)
    return frozenset(named)


def _holds_itself(model: Model, start: ShapeId, named: set[ShapeId]) -> bool:
    seen: set[ShapeId] = set()
    stack = list(children(model.shapes[start]))
    while stack:
        id_ = stack.pop()
        if id_ == start:
            return True
        if id_ in seen or id_ in named or isinstance(model.shapes[id_], Structure):
            continue
        seen.add(id_)
        stack.extend(children(model.shapes[id_]))
    return False
