"""Operations as data: what transports and requests need to know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.imports import Import, import_block
from ..python.layout import LINE, exploded
from ..python.literals import Code, Identifier, literal
from ..python.prose import docstring
from ..shapes import HttpBinding, HttpParameter, Operation, Paginator, ShapeId
from .base import Package, Piece, Rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """One operation.

    Attributes:
        constant: The name of the record.
        key: Its name in the API, as a literal.
        record: The call that makes the record, laid out.
    """

    constant: Identifier
    key: Code
    record: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationsView:
    """What `dataclasses/operations.py.jinja` receives."""

    doc: Code
    imports: Code
    service: Code
    operations: tuple[OperationView, ...]


def operation_constants(
    package: Package,
) -> dict[ShapeId, tuple[Code, ShapeId | None]]:
    """Constant and output of the one operation that each input belongs to."""
    return {
        id_: (package.names.constants[operation.name], operation.output)
        for id_, operation in package.own_operations.items()
    }


def operations_pieces(package: Package) -> Iterator[Piece]:
    """`operations.py`, where the source knows of operations."""
    if not package.model.operations:
        return
    doc = docstring(f"Operations of {package.title}, as data.", indent=0)
    used = ["Operation", "Service"]
    if any(op.paginator is not None for op in package.model.operations):
        used.append("Paginator")
    bindings = [op.binding for op in package.model.operations if op.binding]
    if bindings:
        used.append("HttpBinding")
    if any(one.path + one.query + one.headers + one.cookies for one in bindings):
        used.append("HttpParameter")
    view = OperationsView(
        doc=doc,
        imports=import_block(Import("._operations", name) for name in used),
        service=_service(package),
        operations=tuple(_operation(package, op) for op in package.model.operations),
    )
    yield Rendered(
        package.path("operations.py"), "dataclasses/operations.py.jinja", view
    )


def _service(package: Package) -> Code:
    service = package.model.service
    if service is None:
        facts = {"name": package.module, "title": package.title}
    else:
        facts = {
            "name": service.name,
            "title": service.title,
            "protocol": service.protocol,
            "json_version": service.json_version,
            "target_prefix": service.target_prefix,
            "endpoint_prefix": service.endpoint_prefix,
            "signing_name": service.signing_name,
            "api_version": service.api_version,
        }
    arguments = [f"{key}={literal(value)}" for key, value in facts.items() if value]
    return exploded("SERVICE = Service(", arguments, ")", indent=0)


def _operation(package: Package, operation: Operation) -> OperationView:
    facts = package.model.error_facts
    codes = [
        literal(facts[id_].code or id_ if id_ in facts else id_)
        for id_ in operation.errors
    ]
    arguments = [
        "service=SERVICE",
        f"name={literal(operation.name)}",
        f"method={literal(str(package.names.methods[operation.name]))}",
        f"input={literal(operation.input)}",
        f"output={literal(operation.output)}",
        f"signed={operation.signed}",
        # A tuple of one keeps its comma on any line, so it stays on one.
        (
            f"errors=({codes[0]},)"
            if len(codes) == 1
            else exploded("errors=(", codes, ")", indent=4)
        ),
    ]
    if operation.http_method != "POST":
        arguments.append(f"http_method={literal(operation.http_method)}")
    if operation.http_uri != "/":
        arguments.append(f"http_uri={literal(operation.http_uri)}")
    if operation.paginator is not None:
        arguments.append(_paginator(operation.paginator))
    if operation.binding is not None:
        arguments.append(_binding(operation.binding))
    constant = package.names.constants[operation.name]
    record = exploded(f"{constant} = Operation(", arguments, ")", indent=0)
    return OperationView(constant=constant, key=literal(operation.name), record=record)


def _binding(binding: HttpBinding) -> Code:
    """The call that makes the record of a binding, as one argument of another call."""
    arguments: list[str] = []
    for name in ("path", "query", "headers", "cookies"):
        parameters: tuple[HttpParameter, ...] = getattr(binding, name)
        calls = [_parameter(one) for one in parameters]
        if len(calls) == 1:
            arguments.append(f"{name}=({calls[0]},)")
        elif calls:
            arguments.append(exploded(f"{name}=(", calls, ")", indent=8))
    members = (("body", binding.body), ("answer", binding.answer))
    arguments += [f"{name}={literal(one)}" for name, one in members if one is not None]
    return exploded("binding=HttpBinding(", arguments, ")", indent=4)


def _parameter(one: HttpParameter) -> str:
    values = ", ".join(literal(text) for text in (one.member, one.name, one.style))
    return f"HttpParameter({values})"


def _paginator(paginator: Paginator) -> Code:
    """The call that makes the record of a paginator, as one argument of another call."""
    arguments: list[str] = [
        _names("input_tokens", paginator.input_tokens),
        _names("output_tokens", paginator.output_tokens),
        _names("result_keys", paginator.result_keys),
    ]
    if paginator.limit_key is not None:
        arguments.append(f"limit_key={literal(paginator.limit_key)}")
    if paginator.more_results is not None:
        arguments.append(f"more_results={literal(paginator.more_results)}")
    if paginator.inferred:
        arguments.append("inferred=True")
    return exploded("paginator=Paginator(", arguments, ")", indent=4)


def _names(keyword: str, names: tuple[str, ...]) -> str:
    line = f"{keyword}={literal(names)}"
    if len(names) < 2 or len(line) + len("        ,") <= LINE:
        return line
    return exploded(f"{keyword}=(", [literal(name) for name in names], ")", indent=8)
