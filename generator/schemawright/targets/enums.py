"""Closed sets of text, shared by dataclasses and TypedDicts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.literals import Code, Identifier, literal
from ..python.prose import docstring
from ..shapes import Enum
from .base import Package, Piece, Rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMemberView:
    """One value."""

    name: Identifier
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumView:
    """One enum; `<name>Literal` and `<name>Input` are derived from its name."""

    name: Identifier
    doc: Code | None
    members: tuple[EnumMemberView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumsView:
    """What `dataclasses/enums.py.jinja` receives."""

    doc: Code
    enums: tuple[EnumView, ...]


def enum_pieces(package: Package) -> Iterator[Piece]:
    """`enums.py`, in the order in which the models use them."""
    shapes = (package.model.shapes[id_] for id_ in package.reach.order)
    enums = tuple(_enum(package, shape) for shape in shapes if isinstance(shape, Enum))
    doc = docstring(f"Closed sets of values in {package.title}.", indent=0)
    view = EnumsView(doc=doc, enums=enums)
    yield Rendered(package.path("enums.py"), "dataclasses/enums.py.jinja", view)


def _enum(package: Package, shape: Enum) -> EnumView:
    names = package.names.enum_members[shape.id]
    return EnumView(
        name=package.names.classes[shape.id],
        doc=docstring(shape.description, indent=4) if shape.description else None,
        members=tuple(
            EnumMemberView(name=names[value], value=literal(value))
            for value in shape.values
        ),
    )
