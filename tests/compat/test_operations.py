"""Each rule about shapes as wholes, operations, errors and the service: exactly these changes and no others."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from schemawright.shapes import ErrorFacts, Paginator, Service
from schemawright.sources.base import OperationEntry, ServiceEntry

from .cases import INTEGER, TEXT, record
from .sides import Schemas, brief, differences

B, C, D = "breaking", "compatible", "documentation"
Brief = tuple[str, str, str | None, str]

GET = OperationEntry(name="Get", input="GetInput", output="GetOutput")
SERVICE = Service(name="shop", title="Shop")
SCHEMAS: Schemas = {
    "GetInput": record(id=TEXT, token=TEXT),
    "GetOutput": record(name=TEXT, token=TEXT, items={"type": "array", "items": TEXT}),
    "Gone": record(message=TEXT),
}
PAGES = Paginator(
    input_tokens=("token",), output_tokens=("token",), result_keys=("items",)
)


def entry(*operations: OperationEntry, **facts: Any) -> ServiceEntry:
    service = replace(SERVICE, **facts.pop("service", {}))
    by_name = {operation.name: operation for operation in operations or (GET,)}
    return ServiceEntry(service=service, operations=by_name, **facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    rule: str
    before: ServiceEntry = field(default_factory=entry)
    after: ServiceEntry = field(default_factory=entry)
    old: Schemas = field(default_factory=lambda: SCHEMAS)
    new: Schemas = field(default_factory=lambda: SCHEMAS)
    changes: tuple[Brief, ...]


def lone(rule: str, verdict: str, subject: str, **case: Any) -> Case:
    """A case with one change, which has no side."""
    return Case(rule=rule, changes=((rule, verdict, None, subject),), **case)


def get(**facts: Any) -> ServiceEntry:
    return entry(replace(GET, **facts))


PUT = OperationEntry(name="Put")
OTHER = {**SCHEMAS, "Other": record(x=TEXT, y=INTEGER)}
CLOSED = record(a=TEXT, _additionalProperties=False)

CASES = (
    lone("operation-added", C, "Put", after=entry(GET, PUT)),
    lone("operation-removed", B, "Put", before=entry(GET, PUT)),
    lone("operation-renamed", B, "Fetch", after=entry(replace(GET, name="Fetch"))),
    Case(
        rule="operation-input-added",
        before=entry(GET, PUT),
        after=entry(GET, replace(PUT, input="Other")),
        old={**OTHER, "Other": record(x=TEXT, _required=["x"])},
        new={**OTHER, "Other": record(x=TEXT, _required=["x"])},
        changes=(
            ("required-member-added", B, "input", "Other.x"),
            ("operation-input-added", C, None, "Put"),
        ),
    ),
    Case(
        rule="operation-input-removed",
        after=get(input=None),
        changes=(
            ("operation-input-removed", B, None, "Get"),
            ("shape-unreachable", C, "input", "GetInput"),
        ),
    ),
    Case(
        rule="operation-input-changed",
        after=get(input="Other"),
        old=OTHER,
        new=OTHER,
        changes=(
            ("operation-input-changed", B, None, "Get"),
            ("shape-unreachable", C, "input", "GetInput"),
        ),
    ),
    lone(
        "operation-output-added",
        C,
        "Put",
        before=entry(GET, PUT),
        after=entry(GET, replace(PUT, output="Other")),
        old=OTHER,
        new=OTHER,
    ),
    Case(
        rule="operation-output-removed",
        after=get(output=None),
        changes=(
            ("operation-output-removed", B, None, "Get"),
            ("shape-unreachable", C, "output", "GetOutput"),
        ),
    ),
    Case(
        rule="operation-output-changed",
        after=get(output="Other"),
        old=OTHER,
        new=OTHER,
        changes=(
            ("operation-output-changed", B, None, "Get"),
            ("shape-unreachable", C, "output", "GetOutput"),
        ),
    ),
    Case(
        rule="operation-error-added",
        after=get(errors=("Gone",)),
        changes=(
            ("data-became-error", B, "both", "Gone"),
            ("operation-error-added", C, None, "Get"),
        ),
    ),
    lone(
        "operation-error-removed",
        C,
        "Get",
        before=entry(replace(GET, errors=("Gone",)), replace(PUT, errors=("Gone",))),
        after=entry(GET, replace(PUT, errors=("Gone",))),
    ),
    lone("pagination-gained", C, "Get", after=get(paginator=PAGES)),
    lone("pagination-lost", B, "Get", before=get(paginator=PAGES)),
    lone(
        "pagination-items-changed",
        B,
        "Get",
        before=get(paginator=PAGES),
        after=get(paginator=replace(PAGES, result_keys=("name",))),
    ),
    lone(
        "pagination-tokens-changed",
        C,
        "Get",
        before=get(paginator=PAGES),
        after=get(paginator=replace(PAGES, limit_key="id")),
    ),
    lone("signature-demanded", B, "Get", before=get(signed=False)),
    lone("signature-dropped", C, "Get", after=get(signed=False)),
    lone("http-binding-changed", B, "Get", after=get(http_uri="/v2")),
    lone("deprecated", C, "Get", after=get(deprecated="Use Fetch.")),
    lone(
        "deprecation-advice-changed",
        D,
        "Get",
        before=get(deprecated=True),
        after=get(deprecated="Use Fetch."),
    ),
    lone(
        "description-changed",
        D,
        "Get",
        before=get(description="a"),
        after=get(description="b"),
    ),
    lone("service-renamed", B, "store", after=entry(service={"name": "store"})),
    lone(
        "service-title-changed", D, "shop", after=entry(service={"title": "The shop"})
    ),
    lone("protocol-changed", B, "shop", after=entry(service={"json_version": "1.1"})),
    lone("endpoint-changed", B, "shop", after=entry(service={"signing_name": "s"})),
    lone("api-version-changed", C, "shop", after=entry(service={"api_version": "2"})),
    lone(
        "error-code-changed",
        B,
        "Gone",
        after=entry(errors={"Gone": ErrorFacts(code="GoneForGood")}),
    ),
    lone(
        "error-status-changed",
        B,
        "Gone",
        before=entry(errors={"Gone": ErrorFacts(http_status=404)}),
        after=entry(errors={"Gone": ErrorFacts(http_status=410)}),
    ),
    lone(
        "error-fault-changed",
        C,
        "Gone",
        after=entry(errors={"Gone": ErrorFacts(fault="client")}),
    ),
    lone(
        "error-retry-changed",
        C,
        "Gone",
        after=entry(errors={"Gone": ErrorFacts(retryable=True)}),
    ),
    Case(
        rule="shape-added",
        new={**SCHEMAS, "New": record(x=TEXT)},
        changes=(("shape-added", C, "both", "New"),),
    ),
    Case(
        rule="shape-removed",
        old={**SCHEMAS, "Old": {"enum": ["a"]}},
        changes=(("shape-removed", B, "both", "Old"),),
    ),
    Case(
        rule="shape-renamed",
        old={**SCHEMAS, "User": record(x=TEXT, y=INTEGER)},
        new={**SCHEMAS, "Account": record(y=INTEGER, x=TEXT)},
        changes=(("shape-renamed", B, "both", "Account"),),
    ),
    Case(
        rule="alias-removed",
        old={**SCHEMAS, "Name": TEXT},
        changes=(("alias-removed", C, "both", "Name"),),
    ),
    Case(
        rule="alias-renamed",
        old={**SCHEMAS, "NameType": {**TEXT, "maxLength": 9}},
        new={**SCHEMAS, "NamesType": {**TEXT, "maxLength": 9}},
        changes=(("alias-renamed", C, "both", "NamesType"),),
    ),
    Case(
        rule="shape-unreachable",
        before=entry(GET, replace(PUT, input="Other", output="Other")),
        after=entry(GET, replace(PUT, input="Other")),
        old=OTHER,
        new=OTHER,
        changes=(
            ("operation-output-removed", B, None, "Put"),
            ("shape-unreachable", C, "output", "Other"),
        ),
    ),
    Case(
        rule="data-became-error",
        after=entry(GET, replace(PUT, errors=("Gone",))),
        changes=(
            ("data-became-error", B, "both", "Gone"),
            ("operation-added", C, None, "Put"),
        ),
    ),
    Case(
        rule="error-became-data",
        before=entry(GET, replace(PUT, errors=("Gone",))),
        after=entry(GET, PUT),
        changes=(
            ("error-became-data", B, "output", "Gone"),
            ("shape-unreachable", C, "output", "Gone"),
            ("operation-error-removed", C, None, "Put"),
        ),
    ),
    Case(
        rule="write-only-gained",
        new={
            **SCHEMAS,
            "GetOutput": record(
                name={**TEXT, "writeOnly": True},
                token=TEXT,
                items={"type": "array", "items": TEXT},
            ),
        },
        changes=(
            ("write-only-gained", B, "output", "GetOutput.name"),
            ("secret-gained", C, "output", "GetOutput.name"),
        ),
    ),
    Case(
        rule="write-only-lost",
        old={**SCHEMAS, "GetInput": record(id={**TEXT, "writeOnly": True}, token=TEXT)},
        changes=(
            ("secret-lost", B, "input", "GetInput.id"),
            ("write-only-lost", C, "input", "GetInput.id"),
        ),
    ),
    Case(
        rule="type-replaced",
        old={**OTHER, "A": record(p={"$ref": "#/$defs/Other"}), "Next": record(z=TEXT)},
        new={**OTHER, "A": record(p={"$ref": "#/$defs/Next"}), "Next": record(z=TEXT)},
        changes=(("type-replaced", B, "both", "A.p"),),
    ),
    Case(
        rule="member-added-to-closed",
        old={**SCHEMAS, "Data": CLOSED},
        new={**SCHEMAS, "Data": {**CLOSED, "properties": {"a": TEXT, "b": TEXT}}},
        changes=(
            ("member-added-to-closed", B, "output", "Data.b"),
            ("optional-member-added", C, "input", "Data.b"),
        ),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=[case.rule for case in CASES])
def test_a_change_is_judged(case: Case) -> None:
    found = differences(case.old, case.new, case.before, case.after)
    assert tuple(map(brief, found.changes)) == case.changes
    assert case.rule in {change.rule for change in found.changes}
