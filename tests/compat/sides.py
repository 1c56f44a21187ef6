"""Sides made of schemas in memory, through the whole pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from schemawright.compatibility.changes import Change
from schemawright.compatibility.comparing import Differences, compare
from schemawright.compatibility.sides import Knowledge, Side, side_of
from schemawright.errors import Diagnostics
from schemawright.schemas.lowering import lower
from schemawright.schemas.normalizing import normalize
from schemawright.sources.base import Document, ServiceEntry, Source

Schemas = Mapping[str, Any]


def side(schemas: Schemas, service: ServiceEntry | None = None) -> Side:
    documents = tuple(
        Document(f"{name}.json", name, {"title": name, **schema})
        for name, schema in schemas.items()
    )
    source = Source(label="here", documents=documents, service=service)
    diagnostics = Diagnostics()
    bundle = normalize(source, repair_enums=True, diagnostics=diagnostics)
    diagnostics.stop_on_problems()
    model = lower(bundle, source, diagnostics)
    stated = service is not None and bool(service.operations)
    return side_of("here", model, Knowledge.ALL if stated else Knowledge.TITLES)


def differences(
    old: Schemas,
    new: Schemas,
    before: ServiceEntry | None = None,
    after: ServiceEntry | None = None,
) -> Differences:
    return compare(side(old, before), side(new, after))


def brief(change: Change) -> tuple[str, str, str | None, str]:
    direction = None if change.direction is None else change.direction.value
    return (change.rule, change.verdict.value, direction, change.subject)
