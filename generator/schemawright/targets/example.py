"""Usage examples made of a package's own operations: what its README shows.

The service may say what is worth showing (`examples` in `service.json`); else an operation with few and simple members
is taken, with values that its schema accepts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.literals import Code
from ..shapes import Enum, Example, Json, Operation, Structure
from .base import Package
from .methods import structure_of
from .snippets import (
    Section,
    awaited,
    calls,
    dictionary,
    errors,
    fixture,
    hooks,
    instances,
    keywords_in,
    operation_of,
    pages,
    plain,
    raw_call,
    stub_test,
)
from .values import Values, required, sample, value_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Pieces of Python. Those with a client go on from `calls`, which makes it; None without operations.

    Attributes:
        calls: Operations, the first of them with the client.
        errors: What a call may raise.
        pages: Iterates; None where no operation gives pages.
        awaited: The same in async code.
        plain: A call over plain HTTP; None where the service wants a signature, or speaks another protocol.
        raw: A call with dictionaries.
        hooks: Watches calls.
        stub: A test.
        fixture: A pytest fixture.
        models: Makes an instance and reads one from its wire form.
        typed_dicts: Makes a dictionary.
    """

    calls: tuple[Section, ...] = ()
    errors: Code | None = None
    pages: Code | None = None
    awaited: Code | None = None
    plain: Code | None = None
    raw: Code | None = None
    hooks: Code | None = None
    stub: Code | None = None
    fixture: Code | None = None
    models: Code
    typed_dicts: Code


def shown(package: Package) -> Shown | None:
    """What the README shows, or None where no structure has members simple enough."""
    found = list(_examples(package))
    if found:
        first = found[0]
        shape = structure_of(package, operation_of(package, first).input)
        assert shape is not None
        return Shown(
            calls=tuple(calls(package, found)),
            errors=errors(package, first),
            pages=pages(package, found),
            awaited=awaited(package, found),
            plain=plain(package, first),
            raw=raw_call(package, first),
            hooks=hooks(package),
            stub=stub_test(package, first),
            fixture=fixture(package),
            models=instances(package, shape, dict(first.request)),
            typed_dicts=dictionary(package, shape, dict(first.request)),
        )
    for shape in package.structures:
        made = _simple(package, shape)
        if made is not None:
            return Shown(
                models=instances(package, shape, made),
                typed_dicts=dictionary(package, shape, made),
            )
    return None


def _simple(package: Package, shape: Structure) -> dict[str, Json] | None:
    """Required members, or the first where none is, with values that fit."""
    made = sample(package.model, shape)
    if made is not None and not made and shape.members:
        first = shape.members[0]
        value = value_at(package.model, first.target)
        if value is not None:
            made[first.name] = value
    if not made or Values(package).members(shape, made) is None:
        return None
    return made


def _examples(package: Package) -> Iterator[Example]:
    """Those of the service that can be written down, else one that is made up."""
    stated = [one for one in package.model.examples if keywords_in(package, one)]
    if stated:
        yield from stated
        return
    for operation, shape in _worth_showing(package):
        made = _simple(package, shape)
        if made is None:
            continue
        error = next((e for e in operation.errors if "NotAuthorized" in e), None)
        yield Example(
            title="Call",
            operation=operation.name,
            request=made,
            error=error or next(iter(operation.errors), None),
        )
        return


def _worth_showing(package: Package) -> list[tuple[Operation, Structure]]:
    """Operations that need little, with what they take; the most telling first."""
    found = [
        (operation, shape)
        for operation in package.model.operations
        if not operation.deprecated
        and (shape := structure_of(package, operation.input)) is not None
        and len(required(shape)) <= 4
    ]
    return sorted(found, key=lambda pair: _rank(package, pair[0]))


def _rank(package: Package, operation: Operation) -> tuple[bool, bool, int, str]:
    """What shows most with least comes first: unsigned, with an enum to choose from, an answer worth reading."""
    shapes = package.model.shapes
    made = structure_of(package, operation.input)
    output = structure_of(package, operation.output)
    chosen = made is not None and any(
        isinstance(shapes[member.target.shape], Enum) for member in required(made)
    )
    size = len(output.members) if output is not None else 0
    return operation.signed, not chosen, -size, operation.name
