"""Usage examples made of a package's own operations: what its README shows.

The service may say what is worth showing (`examples` in `service.json`); else an operation with few and simple members
is taken, with values that its schema accepts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from keyword import iskeyword

from ..python.literals import Code, literal
from ..shapes import Enum, Example, Json, Operation, ShapeId, Structure
from .base import Package
from .client import client_name
from .paging_methods import item_annotation
from .values import Bracketed, Source, Values, laid, required, sample, value_at, wire


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One heading of the README with its code."""

    title: str
    text: str | None
    code: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Pieces of Python. Those with a client go on from `calls`, which makes it; None without operations.

    Attributes:
        calls: Operations, the first of them with the client.
        errors: What a call may raise.
        pages: Iterates; None where no operation gives pages.
        raw: A call with dictionaries.
        hooks: Watches calls.
        stub: A test.
        fixture: A pytest fixture.
        models: Makes an instance and reads one from its wire form.
        typed_dicts: Makes a dictionary.
    """

    calls: tuple[Section, ...] = ()
    errors: Code | None = None
    pages: Code | None = None
    raw: Code | None = None
    hooks: Code | None = None
    stub: Code | None = None
    fixture: Code | None = None
    models: Code
    typed_dicts: Code


def shown(package: Package) -> Shown | None:
    """What the README shows, or None where no structure has members simple enough."""
    found = list(_examples(package))
    if found:
        first = found[0]
        shape = _structure(package, _operation(package, first).input)
        assert shape is not None
        return Shown(
            calls=tuple(_calls(package, found)),
            errors=_errors(package, first),
            pages=_pages(package, found),
            raw=_raw(package, first),
            hooks=_hooks(package),
            stub=_stub(package, first),
            fixture=_fixture(package),
            models=_models(package, shape, dict(first.request)),
            typed_dicts=_typed_dict(package, shape, dict(first.request)),
        )
    for shape in package.structures:
        made = _simple(package, shape)
        if made is not None:
            return Shown(
                models=_models(package, shape, made),
                typed_dicts=_typed_dict(package, shape, made),
            )
    return None


def _simple(package: Package, shape: Structure) -> dict[str, Json] | None:
    """Required members, or the first where none is, with values that fit."""
    made = sample(package.model, shape)
    if made == {} and shape.members:
        first = shape.members[0]
        value = value_at(package.model, first.target)
        if value is not None:
            made[first.name] = value
    if not made or Values(package).members(shape, made) is None:
        return None
    return made


def _examples(package: Package) -> Iterator[Example]:
    """Those of the service that can be written down, else one that is made up."""
    stated = [one for one in package.model.examples if _request(package, one)]
    if stated:
        yield from stated
        return
    fit = [
        (operation, made)
        for operation in package.model.operations
        if not operation.deprecated
        and (shape := _structure(package, operation.input)) is not None
        and len(required(shape)) <= 4
        and (made := _simple(package, shape)) is not None
    ]
    if fit:
        operation, made = min(fit, key=lambda pair: _rank(package, pair[0]))
        error = next((e for e in operation.errors if "NotAuthorized" in e), None)
        yield Example(
            title="Call",
            operation=operation.name,
            request=made,
            error=error or next(iter(operation.errors), None),
        )


def _rank(package: Package, operation: Operation) -> tuple[bool, bool, int, str]:
    """What shows most with least comes first: unsigned, with an enum to choose from, an answer worth reading."""
    shapes = package.model.shapes
    made = _structure(package, operation.input)
    output = _structure(package, operation.output)
    chosen = made is not None and any(
        isinstance(shapes[member.target.shape], Enum) for member in required(made)
    )
    size = len(output.members) if output is not None else 0
    return operation.signed, not chosen, -size, operation.name


def _structure(package: Package, id_: ShapeId | None) -> Structure | None:
    shape = package.model.shapes[id_] if id_ is not None else None
    return shape if isinstance(shape, Structure) else None


def _operation(package: Package, example: Example) -> Operation:
    operations = package.model.operations
    return next(one for one in operations if one.name == example.operation)


def _request(
    package: Package, example: Example, values: Values | None = None
) -> Source | None:
    """The keywords of the call."""
    shape = _structure(package, _operation(package, example).input)
    if shape is None or not example.request:
        return None
    return (values or Values(package)).members(shape, example.request)


def _import(package: Package, names: Iterable[str]) -> str:
    listed = sorted(set(names), key=str.casefold)
    line = f"from {package.module} import {', '.join(listed)}"
    if len(line) <= 88:
        return line
    inner = "".join(f"    {name},\n" for name in listed)
    return f"from {package.module} import (\n{inner})"


def _call(
    package: Package, example: Example, values: Values, before: str, indent: int = 0
) -> Code:
    """`before client.method(…)`."""
    made = _request(package, example, values)
    assert isinstance(made, Bracketed)
    method = package.names.methods[example.operation]
    call = replace(made, head=f"client.{method}(")
    return laid(before, call, indent=indent)


def _calls(package: Package, examples: list[Example]) -> Iterator[Section]:
    client = client_name(package)
    for index, example in enumerate(examples):
        if index and _operation(package, example).paginator is not None:
            continue  # shown as pages
        values = Values(package)
        result = _operation(package, example).output is not None
        call = _call(package, example, values, "answer = " if result else "")
        used = {*values.used, *([client] if index == 0 else [])}
        lines = [f"{_import(package, used)}\n"] if used else []
        if index == 0:
            region = 'region_name="us-east-1"' if package.aws else "transport"
            lines.append(f"client = {client}({region})")
        lines.append(call)
        if result:
            lines.append("print(answer)")
        code = Code("\n".join(lines) + "\n")
        yield Section(title=example.title, text=example.text, code=code)


def _errors(package: Package, example: Example) -> Code:
    values = Values(package)
    call = _call(package, example, values, "", indent=4)
    names = {"ServiceError", "TransportError"}
    refused = ""
    if example.error is not None and ShapeId(example.error) in package.names.errors:
        name = package.names.errors[ShapeId(example.error)]
        names.add(name)
        refused = f"except {name} as error:\n    print(error.message)\n"
    return Code(
        f"{_import(package, names)}\n\ntry:\n{call}\n{refused}"
        "except ServiceError as error:\n"
        "    print(error.code, error.http_status, error.retryable, error.request_id)\n"
        "except TransportError as error:\n"
        '    print("no usable answer:", error)\n'
    )


def _pages(package: Package, examples: list[Example]) -> Code | None:
    """A loop over items: of an example that gives pages, else of the first operation that does."""
    paged = [one for one in examples if _operation(package, one).paginator is not None]
    if not paged:
        for operation in package.model.operations:
            shape = _structure(package, operation.input)
            if operation.paginator is None or shape is None:
                continue
            made = sample(package.model, shape)
            if made is not None:
                paged.append(Example(title="", operation=operation.name, request=made))
    return next(filter(None, (_loop(package, example) for example in paged)), None)


def _loop(package: Package, example: Example) -> Code | None:
    operation = _operation(package, example)
    shape = _structure(package, operation.input)
    item = item_annotation(package, operation)
    if shape is None or operation.paginator is None or item is None:
        return None
    names = package.names.paging[operation.name]
    limit_key = operation.paginator.limit_key
    others = {k: v for k, v in example.request.items() if k != limit_key}
    values = Values(package)
    keywords = values.members(shape, others)
    if not isinstance(keywords, Bracketed):
        return None
    items = [*keywords.items]
    size = example.request.get(limit_key or "")
    if size is not None:
        items.append((f"{names.page_size}=", literal(size)))
    items.append((f"{names.limit}=", "100"))
    call = Bracketed(f"client.{names.items}(", tuple(items), ")")
    head = f"{_import(package, values.used)}\n\n" if values.used else ""
    return Code(f"{head}{laid('for item in ', call, ':')}\n    print(item)\n")


def _raw(package: Package, example: Example) -> Code:
    method = package.names.methods[example.operation]
    entries = tuple((f"{key}=", wire(value)) for key, value in example.request.items())
    if not all(key.isidentifier() and not iskeyword(key) for key in example.request):
        call: Source = Bracketed(
            f"client.raw.{method}(", (("**", wire(dict(example.request))),), ")"
        )
    else:
        call = Bracketed(f"client.raw.{method}(", entries, ")")
    result = _operation(package, example).output is not None
    call_text = laid("answer = " if result else "", call)
    return Code(f"{call_text}\nprint(sorted(answer))\n" if result else f"{call_text}\n")


def _hooks(package: Package) -> Code:
    return Code(
        "import logging\n\n"
        f"{_import(package, ['Hook', 'HookCall'])}\n\n\n"
        "class Log(Hook):\n"
        "    def after(self, call: HookCall) -> None:\n"
        '        logging.info("%s took %.3f s: %s", call.operation, call.seconds, call.request)\n\n\n'
        "client = client.with_options(hooks=[Log()], timeout=5.0)\n"
    )


def _stub(package: Package, example: Example) -> Code:
    client = client_name(package)
    operation = _operation(package, example)
    shape = _structure(package, operation.input)
    assert shape is not None
    values = Values(package)
    request = package.names.classes[shape.id]
    answer: Source = "None"
    output = _structure(package, operation.output)
    if output is not None:
        given = example.response
        if given is None:
            given = sample(package.model, output) or {}
        answer = values.instance(output, given) or "{}"
    set_up = Bracketed("stub.on(", (("", request), ("", answer)), ")")
    checked = laid("", set_up, indent=8)
    call = _call(package, example, values, "", indent=8)
    names = {*values.used, client, request}
    method = package.names.methods[example.operation]
    return Code(
        f"{_import(package, names)}\n\n\ndef test_{method}() -> None:\n"
        f"    with {client}.stub() as (client, stub):\n"
        f"{checked}\n{call}\n"
        f"        assert [call.operation for call in stub.calls] == [{literal(operation.name)}]\n"
    )


def _fixture(package: Package) -> Code:
    client = client_name(package)
    return Code(
        "from collections.abc import Iterator\n\nimport pytest\n\n"
        f"{_import(package, [client, 'StubTransport'])}\n\n\n"
        "@pytest.fixture\n"
        "def stub() -> Iterator[StubTransport]:\n"
        f"    with StubTransport() as stub:\n        yield stub\n\n\n"
        "@pytest.fixture\n"
        f"def client(stub: StubTransport) -> {client}:\n    return {client}(stub)\n"
    )


def _models(package: Package, shape: Structure, made: dict[str, Json]) -> Code:
    values = Values(package)
    call = values.instance(shape, made)
    assert call is not None
    name = package.names.classes[shape.id]
    head = _import(package, {*values.used, "ValidationError"})
    return Code(
        f"{head}\n\n{laid('request = ', call)}\n"
        f"assert {name}.from_dict(request.to_dict()) == request\n\n"
        f"try:\n    {name}.from_dict({{}})\n"
        "except ValidationError as error:\n"
        "    for violation in error.errors:\n"
        "        print(violation.path, violation.rule, violation.message)\n"
    )


def _typed_dict(package: Package, shape: Structure, made: dict[str, Json]) -> Code:
    name = package.names.dicts[shape.id]
    assigned = laid(f"request: {name} = ", wire(made))
    return Code(f"{_import(package, [name])}\n\n{assigned}\n")
