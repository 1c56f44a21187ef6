"""A usage example made of a package's own operations: what its README shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.layout import exploded
from ..python.literals import Code, literal
from ..python.patterns import PatternError, translate
from ..runtime._patterns import pattern as compiled
from ..shapes import (
    Boolean,
    Enum,
    Integer,
    List,
    Map,
    Member,
    Model,
    Operation,
    Required,
    String,
    Structure,
    Target,
)
from .base import Package
from .client import client_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Pieces of Python, each complete in itself.

    Attributes:
        call: Calls an operation; None without operations.
        stub: A test of such a call; None without operations.
        models: Makes an instance and reads one from its wire form.
        typed_dicts: Makes a dictionary.
    """

    call: Code | None
    stub: Code | None
    models: Code
    typed_dicts: Code


def example(package: Package) -> Example | None:
    """The example, or None where no structure has members simple enough to be shown."""
    operation = _operation(package)
    if operation is not None and operation.input is not None:
        shape = package.model.shapes[operation.input]
        assert isinstance(shape, Structure)
        return Example(
            call=_call(package, operation, shape),
            stub=_stub(package, operation, shape),
            models=_models(package, shape),
            typed_dicts=_typed_dicts(package, shape),
        )
    shown = next((s for s in package.structures if _simple(package.model, s)), None)
    if shown is None:
        return None
    return Example(
        call=None,
        stub=None,
        models=_models(package, shown),
        typed_dicts=_typed_dicts(package, shown),
    )


def _operation(package: Package) -> Operation | None:
    """The operation that shows most with least: unsigned, few simple members, an answer worth reading."""
    shapes = package.model.shapes

    def rank(operation: Operation) -> tuple[bool, bool, int, str]:
        made, output = (
            shapes[id_] if id_ else None for id_ in (operation.input, operation.output)
        )
        chosen = isinstance(made, Structure) and any(
            isinstance(shapes[member.target.shape], Enum) for member in _required(made)
        )
        size = len(output.members) if isinstance(output, Structure) else 0
        return operation.signed, not chosen, -size, operation.name

    fit = [
        operation
        for operation in package.model.operations
        if operation.input is not None
        and not operation.deprecated
        and isinstance(shape := shapes[operation.input], Structure)
        and shape.members
        and _simple(package.model, shape)
        and 1 <= len(_required(shape)) <= 4
    ]
    return min(fit, key=rank) if fit else None


def _required(shape: Structure) -> list[Member]:
    return [member for member in shape.members if isinstance(member.presence, Required)]


def _simple(model: Model, shape: Structure) -> bool:
    return bool(shape.members) and all(
        _value(model, member.target) is not None for member in _required(shape)
    )


def _shown(shape: Structure) -> list[Member]:
    """Required members, or the first where none is."""
    return _required(shape) or list(shape.members[:1])


def _value(model: Model, target: Target) -> object:
    """A value that the schema accepts, as JSON; None where none comes to mind."""
    shape = model.shapes[target.shape]
    match shape:
        case Enum():
            return shape.values[0]
        case Boolean():
            return True
        case Integer():
            low = shape.minimum if shape.minimum is not None else 1
            return int(low) if shape.maximum is None or low <= shape.maximum else None
        case String():
            return next((text for text in _texts(shape) if _fits(shape, text)), None)
        case List():
            item = _value(model, shape.item)
            return None if item is None else [item]
        case Map() if shape.key is None:
            value = _value(model, shape.value)
            return None if value is None else {"key": value}
        case _:
            return None


def _texts(shape: String) -> Iterator[str]:
    yield "example"
    yield "us-east-1_EXAMPLE"
    yield "us-east-1:01234567-89ab-cdef-0123-456789abcdef"
    yield "arn:aws:iam::123456789012:role/example"
    yield "12345678"
    low = shape.min_length or 0
    yield ("example" * (low // 7 + 1))[: max(low, 1)]


def _fits(shape: String, text: str) -> bool:
    if len(text) < (shape.min_length or 0):
        return False
    if shape.max_length is not None and len(text) > shape.max_length:
        return False
    if shape.format not in (None, "password"):
        return False
    try:
        sources = [translate(pattern).source for pattern in shape.patterns]
    except PatternError:
        return False
    return all(compiled(source)(text) for source in sources)


def _arguments(package: Package, shape: Structure) -> list[str]:
    names = package.names.structures[shape.id].members
    return [
        f"{names[member.name]}={_source(package, member.target)}"
        for member in _shown(shape)
    ]


def _source(package: Package, target: Target) -> str:
    shape = package.model.shapes[target.shape]
    value = _value(package.model, target)
    if isinstance(shape, Enum) and isinstance(value, str):
        names = package.names
        return f"{names.classes[shape.id]}.{names.enum_members[shape.id][value]}"
    return literal(value)


def _enums(package: Package, shape: Structure) -> list[str]:
    targets = (package.model.shapes[member.target.shape] for member in _shown(shape))
    return [package.names.classes[t.id] for t in targets if isinstance(t, Enum)]


def _import(package: Package, names: list[str]) -> str:
    line = f"from {package.module} import {', '.join(sorted(set(names)))}"
    if len(line) <= 88:
        return line
    inner = "".join(f"    {name},\n" for name in sorted(set(names)))
    return f"from {package.module} import (\n{inner})"


def _call(package: Package, operation: Operation, shape: Structure) -> Code:
    errors = [package.names.classes[id_] for id_ in operation.errors]
    error: str = next(
        (name for name in errors if "NotAuthorized" in name),
        [*errors, "ServiceError"][0],
    )
    client = client_name(package)
    method = package.names.methods[operation.name]
    call = exploded(
        f"    answer = client.{method}(", _arguments(package, shape), ")", indent=4
    )
    head = _import(package, [client, error, *_enums(package, shape)])
    region = 'region_name="us-east-1"' if package.aws else "transport"
    return Code(
        f"{head}\n\nclient = {client}({region})\n\ntry:\n{call}\n"
        f'except {error} as error:\n    print("refused:", error.message)\n'
        "else:\n    print(answer)\n"
    )


def _stub(package: Package, operation: Operation, shape: Structure) -> Code:
    client = client_name(package)
    request = package.names.classes[shape.id]
    method = package.names.methods[operation.name]
    names = [client, "StubTransport", request, *_enums(package, shape)]
    answer = "None"
    if operation.output is not None:
        output = package.model.shapes[operation.output]
        answer = f"{package.names.classes[operation.output]}()"
        names.append(package.names.classes[operation.output])
        if isinstance(output, Structure) and _required(output):
            arguments = (
                ", ".join(_arguments(package, output))
                if _simple(package.model, output)
                else ""
            )
            answer = f"{package.names.classes[operation.output]}({arguments})"
    call = exploded(
        f"        client.{method}(", _arguments(package, shape), ")", indent=8
    )
    return Code(
        f"{_import(package, names)}\n\n\ndef test_{method}() -> None:\n"
        f"    with StubTransport() as stub:\n"
        f"        stub.on({request}, {answer})\n"
        f"        client = {client}(stub)\n{call}\n"
        f'    assert [call.operation for call in stub.calls] == ["{operation.name}"]\n'
    )


def _models(package: Package, shape: Structure) -> Code:
    name = package.names.classes[shape.id]
    made = exploded(f"request = {name}(", _arguments(package, shape), ")", indent=0)
    head = _import(package, [name, "ValidationError", *_enums(package, shape)])
    return Code(
        f"{head}\n\n{made}\nassert {name}.from_dict(request.to_dict()) == request\n\n"
        f"try:\n    {name}.from_dict({{}})\n"
        "except ValidationError as error:\n"
        "    for violation in error.errors:\n"
        "        print(violation.path, violation.rule, violation.message)\n"
    )


def _typed_dicts(package: Package, shape: Structure) -> Code:
    name = package.names.dicts[shape.id]
    entries = [
        f"{literal(member.name)}: {literal(_value(package.model, member.target))}"
        for member in _shown(shape)
    ]
    made = exploded(f"request: {name} = {{", entries, "}", indent=0)
    return Code(f"{_import(package, [name])}\n\n{made}\n")
