"""Operations and errors: as the source states them, else told by the titles of schemas."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from ..errors import Diagnostics, Place
from ..shapes import (
    ErrorFacts,
    Example,
    List,
    Map,
    Operation,
    Shape,
    ShapeId,
    Structure,
)
from ..sources.base import OperationEntry, Source
from .paging import paginator_of

INPUTS = ("Request", "Input")
OUTPUTS = ("Response", "Output", "Result")
ERROR = "Exception"


def interface_names(source: Source, names: Collection[str]) -> Iterator[str]:
    """Names of what operations take, give and fail with: structures, even where they say no more than `object`."""
    for entry in entries_of(source, names).values():
        for name in (entry.input, entry.output, *entry.errors):
            if name in names:
                yield str(name)
    yield from (name for name in names if name.endswith(ERROR))


def error_names(source: Source, shapes: Mapping[ShapeId, Shape]) -> Iterator[str]:
    """Names of the structures that are errors, in source order.

    A title says so where nobody states it, unless data is made of the structure.
    """
    entries = entries_of(source, shapes)
    stated = {name for entry in entries.values() for name in entry.errors}
    data = {
        child
        for id_, shape in shapes.items()
        if not id_.partition("#")[0].endswith(ERROR)
        for child in _targets(shape)
    }
    for id_, shape in shapes.items():
        told = id_ in stated or (id_.endswith(ERROR) and id_ not in data)
        if told and isinstance(shape, Structure):
            yield id_


def _targets(shape: Shape) -> Iterator[ShapeId]:
    match shape:
        case Structure():
            yield from (member.target.shape for member in shape.members)
        case List():
            yield shape.item.shape
        case Map():
            yield shape.value.shape
        case _:
            return


def error_facts(
    source: Source, shapes: Mapping[ShapeId, Shape]
) -> dict[ShapeId, ErrorFacts]:
    """What the service says of errors that are among the shapes."""
    if source.service is None:
        return {}
    stated = source.service.errors
    return {
        ShapeId(name): facts
        for name, facts in stated.items()
        if _is_structure(name, shapes)
    }


def examples_of(
    source: Source, operations: Sequence[Operation], diagnostics: Diagnostics
) -> tuple[Example, ...]:
    """Examples of the operations that there are; each other one is noted."""
    known = {operation.name for operation in operations}
    stated = () if source.service is None else source.service.examples
    for example in stated:
        if example.operation not in known:
            text = f"the example {example.title!r} is left out: there is no operation {example.operation}"
            diagnostics.note(Place("."), "example-skipped", text)
    return tuple(example for example in stated if example.operation in known)


def operations_of(
    source: Source, shapes: Mapping[ShapeId, Shape], diagnostics: Diagnostics
) -> tuple[Operation, ...]:
    """The operations whose shapes are all there."""
    names = [id_ for id_ in shapes if "#" not in id_]
    made: list[Operation] = []
    for entry in entries_of(source, names).values():
        lacking = [
            name
            for name in (entry.input, entry.output)
            if name is not None and not _is_structure(name, shapes)
        ]
        if not lacking:
            made.append(_operation(entry, shapes, diagnostics))
        elif entry.input is None or entry.input in shapes:
            text = f"the operation {entry.name} is left out: {lacking[0]} is no structure of this folder"
            diagnostics.note(Place("."), "operation-skipped", text)
    return tuple(made)


def _is_structure(name: str, shapes: Mapping[ShapeId, Shape]) -> bool:
    return isinstance(shapes.get(ShapeId(name)), Structure)


def _operation(
    entry: OperationEntry,
    shapes: Mapping[ShapeId, Shape],
    diagnostics: Diagnostics,
) -> Operation:
    return Operation(
        name=entry.name,
        input=ShapeId(entry.input) if entry.input is not None else None,
        output=ShapeId(entry.output) if entry.output is not None else None,
        errors=tuple(
            ShapeId(name) for name in entry.errors if _is_structure(name, shapes)
        ),
        signed=entry.signed,
        description=entry.description,
        deprecated=entry.deprecated,
        http_method=entry.http_method,
        http_uri=entry.http_uri,
        paginator=paginator_of(entry, shapes, diagnostics),
        binding=entry.binding,
    )


def entries_of(source: Source, names: Collection[str]) -> Mapping[str, OperationEntry]:
    """All operations that there should be, by name; `names` are those of schemas."""
    if source.operations is not None:
        return source.operations
    if source.service is not None and source.service.operations:
        return source.service.operations
    return _by_title(names)


def _by_title(names: Collection[str]) -> dict[str, OperationEntry]:
    found: dict[str, OperationEntry] = {}
    for suffix in INPUTS:
        for name in names:
            stem = name.removesuffix(suffix)
            if stem and stem != name:
                output = next(
                    (stem + end for end in OUTPUTS if stem + end in names), None
                )
                found.setdefault(
                    stem, OperationEntry(name=stem, input=name, output=output)
                )
    order = {name: at for at, name in enumerate(names)}
    return dict(sorted(found.items(), key=lambda pair: order[str(pair[1].input)]))
