"""Closed sets of text, shared by dataclasses and TypedDicts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.imports import Import, import_block
from ..python.layout import assign, exploded
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
    """One enum.

    Attributes:
        literal: The assignment of `<name>Literal`, its values as they are.
        input: The assignment of `<name>Input`, what may be given for it.
    """

    name: Identifier
    doc: Code | None
    members: tuple[EnumMemberView, ...]
    literal: Code
    input: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumsView:
    """What `dataclasses/enums.py.jinja` receives.

    Attributes:
        base: Class of the enums: `OpenEnum` where the package has dataclasses, else `StrEnum`.
    """

    doc: Code
    imports: Code
    base: Identifier
    enums: tuple[EnumView, ...]


def enum_pieces(package: Package) -> Iterator[Piece]:
    """`enums.py`, in the order in which the models use them."""
    shapes = (package.model.shapes[id_] for id_ in package.reach.order)
    enums = tuple(_enum(package, shape) for shape in shapes if isinstance(shape, Enum))
    doc = docstring(f"Closed sets of values in {package.title}.", indent=0)
    base = Import("._runtime", "OpenEnum")
    if "dataclasses" not in package.targets:
        base = Import("enum", "StrEnum")
    imports = [base, Import("typing", "Literal"), Import("typing", "TypeAlias")]
    view = EnumsView(
        doc=doc,
        imports=import_block(imports),
        base=Identifier(base.name),
        enums=enums,
    )
    yield Rendered(package.path("enums.py"), "dataclasses/enums.py.jinja", view)


def _enum(package: Package, shape: Enum) -> EnumView:
    names = package.names.enum_members[shape.id]
    name = package.names.classes[shape.id]
    values = [literal(value) for value in shape.values]
    head = f"{name}Literal: TypeAlias = Literal["
    return EnumView(
        name=name,
        doc=docstring(shape.description, indent=4) if shape.description else None,
        members=tuple(
            EnumMemberView(name=names[value], value=literal(value))
            for value in shape.values
        ),
        literal=(
            exploded(head, values, "]", indent=0)
            if len(values) > 1
            else Code(f"{head}{values[0]}]")
        ),
        input=assign(f"{name}Input: TypeAlias", f"{name} | {name}Literal", indent=0),
    )
