"""From a model to the files of a package: every chosen target adds its pieces."""

from __future__ import annotations

from collections.abc import Iterator

from ..config import Settings
from ..errors import Diagnostics
from ..shapes import Model
from .aio import async_pieces
from .base import Package, Piece, package
from .client import client_pieces
from .dataclass_models import dataclass_pieces
from .init_module import init_pieces
from .package import package_pieces
from .pydantic_models import pydantic_pieces
from .typed_dicts import typed_dict_pieces


def plan(
    model: Model, settings: Settings, diagnostics: Diagnostics
) -> tuple[Piece, ...]:
    """All pieces of the chosen targets, by path.

    Problems, such as a pattern that Python cannot express, wait in `diagnostics`.
    """
    planned = package(model, settings, diagnostics)
    diagnostics.counts["types"] = len(planned.reach.order) + len(model.errors)
    diagnostics.counts["operations"] = len(model.operations)
    # Two targets may ask for the same file (`enums.py`); its pieces are the same.
    pieces = {piece.path: piece for piece in _pieces(planned, diagnostics)}
    return tuple(pieces[path] for path in sorted(pieces))


def _pieces(planned: Package, diagnostics: Diagnostics) -> Iterator[Piece]:
    yield from init_pieces(planned)
    if "dataclasses" in planned.targets:
        yield from dataclass_pieces(planned, diagnostics)
    if "typed-dicts" in planned.targets:
        yield from typed_dict_pieces(planned)
    if "client" in planned.targets:
        yield from client_pieces(planned)
        yield from async_pieces(planned)
    if "pydantic" in planned.targets:
        yield from pydantic_pieces(planned, diagnostics)
    if "package" in planned.targets:
        yield from package_pieces(planned)
