"""What a service does, how it fails, and how it is reached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..shapes import ErrorFacts, Json, Operation, Paginator, Service, ShapeId, Structure
from .changes import Use
from .recording import Record, Spot
from .sides import Knowledge, Side
from .structures import add_members
from .texts import compare_deprecation, text_rule

if TYPE_CHECKING:
    from .walking import Comparison


def compare_operations(comparison: Comparison, old: Side, new: Side) -> None:
    """Each operation, and what is new and gone."""
    record = comparison.record
    knowledge = min(old.knowledge, new.knowledge)
    before = {one.name: one for one in old.model.operations}
    after = {one.name: one for one in new.model.operations}
    gone = [one for name, one in before.items() if name not in after]
    come = [one for name, one in after.items() if name not in before]
    renamed = {b.name: a for a, b in _renamed(comparison, gone, come)}
    successors = {one.name for one in renamed.values()}
    for operation in gone:
        if operation.name not in successors:
            record.outside("operation-removed", operation.name, operation.name)
    for name, operation in after.items():
        origin = before.get(name) or renamed.get(name)
        if origin is None:
            record.outside("operation-added", name, None, name)
            continue
        if origin.name != name:
            record.outside("operation-renamed", name, origin.name, name)
        _compare(comparison, origin, operation)
        if knowledge >= Knowledge.RECORDS:
            _compare_records(record, origin, operation)
            _compare_errors(record, name, old.codes[origin.name], new.codes[name])
        if knowledge is Knowledge.ALL:
            _compare_texts(record, origin, operation)


def _renamed(
    comparison: Comparison, gone: list[Operation], come: list[Operation]
) -> Iterator[tuple[Operation, Operation]]:
    """Operations that take and give the same, where only one does."""
    for operation in gone:
        if operation.input is None:
            continue
        successors = [
            one
            for one in come
            if one.input == comparison.pairs.get(operation.input)
            and _same(comparison, operation.output, one.output)
        ]
        if len(successors) == 1:
            yield operation, successors[0]


def _same(comparison: Comparison, old: ShapeId | None, new: ShapeId | None) -> bool:
    if old is None:
        return new is None
    return comparison.pairs.get(old) == new


def _compare(comparison: Comparison, old: Operation, new: Operation) -> None:
    record, name = comparison.record, new.name
    if old.input is None and new.input is not None:
        record.outside("operation-input-added", name, None, str(new.input))
        _demand_members(comparison, new.input)
    elif not _same(comparison, old.input, new.input):
        _replaced(record, "operation-input", name, old.input, new.input)
    if old.output is None and new.output is not None:
        record.outside("operation-output-added", name, None, str(new.output))
    elif not _same(comparison, old.output, new.output):
        _replaced(record, "operation-output", name, old.output, new.output)
    _compare_pages(record, name, old.paginator, new.paginator)


def _demand_members(comparison: Comparison, id_: ShapeId) -> None:
    """Whoever called with nothing must give what is required now."""
    shape = comparison.new.shapes[id_]
    if isinstance(shape, Structure):
        spot = Spot(
            subject=str(id_), old="", new=shape.pointer, uses=frozenset((Use.INPUT,))
        )
        add_members(comparison, shape, spot)


def _replaced(
    record: Record, rule: str, name: str, old: ShapeId | None, new: ShapeId | None
) -> None:
    end = "removed" if new is None else "changed"
    record.outside(f"{rule}-{end}", name, old, new)


def _compare_pages(
    record: Record, name: str, old: Paginator | None, new: Paginator | None
) -> None:
    if old is None and new is None:
        return
    if old is None or new is None:
        record.outside("pagination-lost" if new is None else "pagination-gained", name)
        return
    if old.result_keys != new.result_keys:
        facts = (_names(old.result_keys), _names(new.result_keys))
        record.outside("pagination-items-changed", name, *facts)
    if _tokens(old) != _tokens(new):
        record.outside("pagination-tokens-changed", name, _tokens(old), _tokens(new))


def _tokens(paginator: Paginator) -> Json:
    return {
        "input_tokens": _names(paginator.input_tokens),
        "output_tokens": _names(paginator.output_tokens),
        "limit_key": paginator.limit_key,
        "more_results": paginator.more_results,
    }


def _names(names: tuple[str, ...]) -> list[Json]:
    return list(names)


def _compare_texts(record: Record, old: Operation, new: Operation) -> None:
    compare_deprecation(record, new.name, old.deprecated, new.deprecated)
    if rule := text_rule(old.description, new.description):
        record.outside(rule, new.name, old.description, new.description)


def _compare_records(record: Record, old: Operation, new: Operation) -> None:
    name = new.name
    if old.signed != new.signed:
        record.outside(
            "signature-demanded" if new.signed else "signature-dropped", name
        )
    before = f"{old.http_method} {old.http_uri}"
    after = f"{new.http_method} {new.http_uri}"
    if before != after:
        record.outside("http-binding-changed", name, before, after)


def _compare_errors(
    record: Record, name: str, old: tuple[str, ...], new: tuple[str, ...]
) -> None:
    for error in old:
        if error not in new:
            record.outside("operation-error-removed", name, error)
    for error in new:
        if error not in old:
            record.outside("operation-error-added", name, None, error)


def compare_error_facts(
    record: Record,
    pairs: Mapping[ShapeId, ShapeId],
    old: Mapping[ShapeId, ErrorFacts],
    new: Mapping[ShapeId, ErrorFacts],
) -> None:
    """What is said of errors besides their members."""
    for a, b in pairs.items():
        before, after = old.get(a, ErrorFacts()), new.get(b, ErrorFacts())
        if before == after:
            continue
        codes = (before.code or str(a), after.code or str(b))
        if codes[0] != codes[1] and (before.code or after.code):
            record.outside("error-code-changed", str(b), *codes)
        if before.http_status != after.http_status:
            facts = (before.http_status, after.http_status)
            record.outside("error-status-changed", str(b), *facts)
        if before.fault != after.fault:
            record.outside("error-fault-changed", str(b), before.fault, after.fault)
        tries = (_retry(before), _retry(after))
        if tries[0] != tries[1]:
            record.outside("error-retry-changed", str(b), *tries)


def _retry(facts: ErrorFacts) -> str:
    if facts.throttling:
        return "worth it after a while"
    return "worth it" if facts.retryable else "of no use"


def compare_services(
    record: Record, old: Service, new: Service, *, texts: bool
) -> None:
    """Names and addresses; the description too where both sides tell it."""
    name = new.name
    if old.name != new.name:
        record.outside("service-renamed", name, old.name, new.name)
    if old.title != new.title:
        record.outside("service-title-changed", name, old.title, new.title)
    described = text_rule(old.description, new.description)
    if described is not None and texts:
        record.outside(described, name, old.description, new.description)
    for rule, before, after in (
        ("protocol-changed", _protocol(old), _protocol(new)),
        ("endpoint-changed", _endpoint(old), _endpoint(new)),
        ("api-version-changed", old.api_version, new.api_version),
    ):
        if before != after:
            record.outside(rule, name, before, after)


def _protocol(service: Service) -> str:
    return f"{service.protocol} {service.json_version}".rstrip()


def _endpoint(service: Service) -> str:
    names = (service.endpoint_prefix, service.signing_name, service.target_prefix)
    return " / ".join(filter(None, names))
