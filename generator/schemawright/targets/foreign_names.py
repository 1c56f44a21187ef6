"""What structures, aliases and attributes are called in modules that datamodel-code-generator writes."""

from __future__ import annotations

from ..python.naming import distinct, pascal
from ..shapes import Enum, ShapeId, Structure
from .base import Package
from .foreign_library import Library


def all_names(package: Package, library: Library) -> dict[ShapeId, str]:
    """Classes and aliases are called as in `models.py`; what only has a name here comes after them."""
    names, shapes = package.names, package.model.shapes
    reserved = library.reserved | {
        str(names.classes[id_])
        for id_, shape in shapes.items()
        if isinstance(shape, Enum)
    }
    known = distinct(
        (
            (id_, str(name))
            for id_, name in names.classes.items()
            if not isinstance(shapes[id_], Enum)
        ),
        reserved.__contains__,
    )
    taken = reserved | {str(name) for name in known.values()}
    wanted = [
        (id_, _wanted(package, id_)) for id_ in shapes if id_ not in names.classes
    ]
    wanted += [
        (as_key(id_), f"{names.classes[id_]}Key")
        for id_, shape in shapes.items()
        if isinstance(shape, Enum)
    ]
    others = distinct(wanted, taken.__contains__)
    return {id_: str(name) for id_, name in (known | others).items()}


def _wanted(package: Package, id_: ShapeId) -> str:
    if "#" not in id_:
        return pascal(id_)
    words = package.names.functions[id_].split("_")
    return pascal("".join(word.capitalize() for word in words))


def member_names(
    package: Package, shape: Structure, library: Library
) -> dict[str, str]:
    """The attributes of the dataclass, save those that the base class has."""
    found = package.names.structures[shape.id].members
    return {
        wire: str(name)
        for wire, name in distinct(
            ((wire, str(name)) for wire, name in found.items()),
            library.attributes.__contains__,
        ).items()
    }


def as_key(id_: ShapeId) -> ShapeId:
    """Stands for an enum as the names of a map."""
    return ShapeId(f"{id_}#propertyNames")
