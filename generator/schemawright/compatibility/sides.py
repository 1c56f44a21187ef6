"""One side of a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from ..errors import Diagnostics
from ..schemas.operations import operations_of
from ..shapes import Model, Operation
from ..sources.base import Source


class Knowledge(IntEnum):
    """What is known of the operations of a side."""

    TITLES = 0
    """What the titles of schemas tell: names, inputs and outputs, and pages by the names of members."""
    RECORDS = 1
    """What a generated package tells: also errors by name, signing, HTTP, pages and the service."""
    ALL = 2
    """What a source tells: also texts, deprecation and facts of errors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What there was before, or what there is now.

    Attributes:
        label: What the user calls it.
        codes: Errors by operation, as they are called on the wire.
    """

    label: str
    model: Model
    knowledge: Knowledge
    codes: Mapping[str, tuple[str, ...]]


def side_of(
    label: str,
    model: Model,
    knowledge: Knowledge,
    codes: Mapping[str, tuple[str, ...]] | None = None,
) -> Side:
    """A side, with the codes of its errors: as given, else as its model has them."""
    if codes is None:
        codes = {one.name: _codes(model, one) for one in model.operations}
    return Side(label=label, model=model, knowledge=knowledge, codes=codes)


def _codes(model: Model, operation: Operation) -> tuple[str, ...]:
    facts = model.error_facts
    return tuple(
        (facts[id_].code if id_ in facts else None) or str(id_)
        for id_ in operation.errors
    )


def by_titles(side: Side) -> Side:
    """The side as titles alone tell it."""
    source = Source(label=side.label, documents=())
    operations = operations_of(source, side.model.shapes, Diagnostics())
    model = replace(
        side.model, operations=operations, service=None, error_facts={}, examples=()
    )
    return side_of(side.label, model, Knowledge.TITLES)
