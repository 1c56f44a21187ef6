"""Small models built by hand, without any schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from schemawright.errors import Place
from schemawright.shapes import (
    Enum,
    Member,
    Model,
    Operation,
    Optional,
    Presence,
    Service,
    Shape,
    ShapeId,
    String,
    Structure,
    Target,
)


def info(name: str) -> dict[str, Any]:
    """What every shape carries, of a shape with this id."""
    return {"id": ShapeId(name), "place": Place(f"{name}.json"), "pointer": ""}


TEXT = String(**info("Text"))


def target(name: str = "Text", *, nullable: bool = False) -> Target:
    return Target(ShapeId(name), nullable)


def member(
    name: str, of: Target | None = None, presence: Presence | None = None, **more: Any
) -> Member:
    return Member(
        name=name, target=of or target(), presence=presence or Optional(), **more
    )


def structure(name: str, *members: Member, **more: Any) -> Structure:
    return Structure(**info(name), members=members, **more)


def enum(name: str, *values: str) -> Enum:
    return Enum(**info(name), values=values)


def model(
    *shapes: Shape,
    operations: Iterable[Operation] = (),
    errors: Iterable[str] = (),
    service: Service | None = None,
    bundle: Mapping[str, object] | None = None,
) -> Model:
    return Model(
        shapes={shape.id: shape for shape in (TEXT, *shapes)},
        errors=tuple(map(ShapeId, errors)),
        operations=tuple(operations),
        bundle=bundle or {},
        service=service,
    )
