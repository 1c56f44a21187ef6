"""How one shape or member came by its type, for `schemawright explain`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import ConfigurationError, Diagnostics, Place
from .shapes import Member, Model, Shape, Structure
from .tables import near

if TYPE_CHECKING:
    from .config import Settings
    from .schemas.bundle import Bundle
    from .targets.base import Package


@dataclass(frozen=True, slots=True)
class Explanation:
    """The way from a file to a type.

    Attributes:
        subject: `Shape` or `Shape.Member`, as the schemas spell it.
        place: Where it stands in the input.
        pointer: Where it stands in the normalized bundle.
        steps: What normalization did on the way, in order.
        type: The Python annotation, or the kind of definition that a shape becomes.
        description: Clean text, or None.
    """

    subject: str
    place: Place
    pointer: str
    steps: tuple[str, ...]
    type: str
    description: str | None = None


def explanation(
    model: Model, bundle: Bundle, settings: Settings, subject: str
) -> Explanation:
    """What is to be told of `Shape` or `Shape.Member`.

    Raises:
        ConfigurationError: There is no such shape or member.
    """
    from .targets.base import package

    planned = package(model, settings, Diagnostics())
    named = {str(id_): shape for id_, shape in model.shapes.items() if "#" not in id_}
    if subject in named:
        return _of_shape(planned, bundle, named[subject])
    title, dot, name = subject.rpartition(".")
    if not dot:
        title = subject
    if title not in named:
        raise ConfigurationError(f"there is no shape `{title}`{near(title, named)}")
    shape = named[title]
    members = _members(shape)
    for member in members:
        if member.name == name:
            return _of_member(planned, bundle, shape, member)
    known = [member.name for member in members]
    raise ConfigurationError(f"`{title}` has no member `{name}`{near(name, known)}")


def _of_shape(package: Package, bundle: Bundle, shape: Shape) -> Explanation:
    kind = type(shape).__name__.lower()
    name = package.names.classes.get(shape.id)
    return Explanation(
        subject=str(shape.id),
        place=shape.place,
        pointer=shape.pointer,
        steps=tuple(bundle.trail.get(shape.pointer, ())),
        type=f"{name} ({kind})" if name is not None else kind,
        description=shape.description,
    )


def _of_member(
    package: Package, bundle: Bundle, shape: Shape, member: Member
) -> Explanation:
    from .targets.dataclass_models import face_of, field_annotation

    pointer = (Place("", shape.pointer) / "properties" / member.name).pointer
    annotation = field_annotation(
        package, package.annotator("models"), member, face_of(package, shape.id)
    )
    return Explanation(
        subject=f"{shape.id}.{member.name}",
        place=bundle.origins.get(pointer, shape.place / "properties" / member.name),
        pointer=pointer,
        steps=tuple(_steps(bundle, pointer, member, package.model)),
        type=annotation.text,
        description=member.description,
    )


def _steps(bundle: Bundle, pointer: str, member: Member, model: Model) -> Iterable[str]:
    yield from bundle.trail.get(pointer, ())
    target = model.shapes[member.target.shape]
    if target.pointer != pointer:
        yield f"refers to {target.id}, at {target.place}"
        yield from bundle.trail.get(target.pointer, ())


def _members(shape: Shape) -> tuple[Member, ...]:
    return shape.members if isinstance(shape, Structure) else ()
