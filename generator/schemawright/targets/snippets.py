"""Pieces of Python that use a package: what its README is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from keyword import iskeyword

from ..python.literals import Code, literal
from ..shapes import Example, Json, Operation, ShapeId, Structure
from .aio import async_client_name
from .base import Package
from .client import client_name
from .methods import structure_of
from .paging_methods import item_annotation
from .values import Bracketed, Source, Values, laid, sample, wire


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One heading of the README with its code."""

    title: str
    text: str | None
    code: Code


def operation_of(package: Package, example: Example) -> Operation:
    """The operation that an example is about."""
    operations = package.model.operations
    return next(one for one in operations if one.name == example.operation)


def keywords_in(
    package: Package, example: Example, values: Values | None = None
) -> Source | None:
    """The keywords of the call."""
    shape = structure_of(package, operation_of(package, example).input)
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
    package: Package,
    example: Example,
    values: Values,
    before: str,
    *,
    client: str = "client",
    indent: int = 0,
) -> Code:
    """`before client.method(…)`."""
    made = keywords_in(package, example, values)
    assert isinstance(made, Bracketed)
    method = package.names.methods[example.operation]
    call = replace(made, head=f"{client}.{method}(")
    return laid(before, call, indent=indent)


def _new(package: Package, client: str, transport: str, used: set[str]) -> str:
    """The call that makes a client; one of AWS finds its service by the region, others need a transport."""
    used.add(client)
    if package.aws:
        return f'{client}(region_name="us-east-1")'
    used.add(transport)
    return f'{client}({transport}("https://api.example.com"))'


def calls(package: Package, examples: list[Example]) -> Iterator[Section]:
    """A call for each example; the first makes the client that the others use."""
    client = client_name(package)
    for index, example in enumerate(examples):
        if index and operation_of(package, example).paginator is not None:
            continue  # shown as pages
        values = Values(package)
        result = operation_of(package, example).output is not None
        call = _call(package, example, values, "answer = " if result else "")
        used = {*values.used}
        lines: list[str] = []
        if index == 0:
            lines.append(f"client = {_new(package, client, 'HttpTransport', used)}")
        lines.append(call)
        if used:
            lines.insert(0, f"{_import(package, used)}\n")
        if result:
            lines.append("print(answer)")
        code = Code("\n".join(lines) + "\n")
        yield Section(title=example.title, text=example.text, code=code)


def errors(package: Package, example: Example) -> Code:
    """A call that may go wrong."""
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


def pages(package: Package, examples: list[Example]) -> Code | None:
    """A loop over items: of an example that gives pages, else of the first operation that does."""
    values = Values(package)
    loop = _first_loop(package, examples, values)
    if loop is None:
        return None
    head = f"{_import(package, values.used)}\n\n" if values.used else ""
    return Code(f"{head}{loop}\n")


def _first_loop(
    package: Package,
    examples: list[Example],
    values: Values,
    before: str = "",
    indent: int = 0,
) -> Code | None:
    paged = [
        one for one in examples if operation_of(package, one).paginator is not None
    ]
    if not paged:
        for operation in package.model.operations:
            shape = structure_of(package, operation.input)
            if operation.paginator is None or shape is None:
                continue
            made = sample(package.model, shape)
            if made is not None:
                paged.append(Example(title="", operation=operation.name, request=made))
    for example in paged:
        call = _items_call(package, example, values)
        if call is not None:
            loop = laid(f"{before}for item in ", call, ":", indent=indent)
            return Code(f"{loop}\n{' ' * (indent + 4)}print(item)")
    return None


def _items_call(package: Package, example: Example, values: Values) -> Bracketed | None:
    operation = operation_of(package, example)
    shape = structure_of(package, operation.input)
    item = item_annotation(package, operation)
    if shape is None or operation.paginator is None or item is None:
        return None
    names = package.names.paging[operation.name]
    limit_key = operation.paginator.limit_key
    others = {k: v for k, v in example.request.items() if k != limit_key}
    keywords = values.members(shape, others)
    if not isinstance(keywords, Bracketed):
        return None
    items = [*keywords.items]
    size = example.request.get(limit_key or "")
    if size is not None:
        items.append((f"{names.page_size}=", literal(size)))
    items.append((f"{names.limit}=", "100"))
    return Bracketed(f"client.{names.items}(", tuple(items), ")")


def awaited(package: Package, examples: list[Example]) -> Code:
    """The first call, and the loop over items, in a coroutine."""
    values = Values(package)
    client = async_client_name(package)
    made = _new(package, client, "HttpxTransport", values.used)
    result = operation_of(package, examples[0]).output is not None
    head = "answer = await " if result else "await "
    lines = [
        "async def main() -> None:",
        f"    async with {made} as client:",
        _call(package, examples[0], values, head, indent=8),
        *(["        print(answer)"] if result else []),
    ]
    loop = _first_loop(package, examples, values, "async ", 8)
    if loop is not None:
        lines.append(loop)
    body = "\n".join(lines)
    return Code(
        f"import asyncio\n\n{_import(package, values.used)}\n\n\n{body}\n\n\nasyncio.run(main())\n"
    )


def plain(package: Package, example: Example) -> Code | None:
    """The same call over plain HTTP; None where it must be signed, or cannot be made so."""
    operation = operation_of(package, example)
    if operation.signed or not (package.aws and package.plain_http):
        return None
    values = Values(package)
    client = client_name(package)
    values.used.update((client, "HttpTransport"))
    result = operation.output is not None
    head = "answer = " if result else ""
    lines = [
        f'with {client}(HttpTransport(region_name="us-east-1")) as plain:',
        _call(package, example, values, head, client="plain", indent=4),
        *(["    print(answer)"] if result else []),
    ]
    body = "\n".join(lines)
    return Code(f"{_import(package, values.used)}\n\n{body}\n")


def raw_call(package: Package, example: Example) -> Code:
    """The same call with dictionaries."""
    method = package.names.methods[example.operation]
    entries = tuple((f"{key}=", wire(value)) for key, value in example.request.items())
    if not all(key.isidentifier() and not iskeyword(key) for key in example.request):
        call: Source = Bracketed(
            f"client.raw.{method}(", (("**", wire(dict(example.request))),), ")"
        )
    else:
        call = Bracketed(f"client.raw.{method}(", entries, ")")
    result = operation_of(package, example).output is not None
    call_text = laid("answer = " if result else "", call)
    return Code(f"{call_text}\nprint(sorted(answer))\n" if result else f"{call_text}\n")


def hooks(package: Package) -> Code:
    """A hook, and other settings."""
    return Code(
        "import logging\n\n"
        f"{_import(package, ['Hook', 'HookCall'])}\n\n\n"
        "class Log(Hook):\n"
        "    def after(self, call: HookCall) -> None:\n"
        '        logging.info("%s took %.3f s: %s", call.operation, call.seconds, call.request)\n\n\n'
        "client = client.with_options(hooks=[Log()], timeout=5.0)\n"
    )


def stub_test(package: Package, example: Example) -> Code | None:
    """A test of code that makes the call; None where no answer comes to mind."""
    client = client_name(package)
    operation = operation_of(package, example)
    shape = structure_of(package, operation.input)
    assert shape is not None
    values = Values(package)
    request = package.names.classes[shape.id]
    answer: Source = "None"
    output = structure_of(package, operation.output)
    if output is not None:
        given = example.response
        if given is None:
            given = sample(package.model, output)
        made = None if given is None else values.instance(output, given)
        if made is None:
            return None
        answer = made
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


def fixture(package: Package) -> Code:
    """Fixtures for tests that share the stub."""
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


def instances(package: Package, shape: Structure, made: dict[str, Json]) -> Code:
    """Makes a request, reads one, and tells what is wrong with another."""
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


def dictionary(package: Package, shape: Structure, made: dict[str, Json]) -> Code:
    """The same request as a TypedDict."""
    name = package.names.dicts[shape.id]
    assigned = laid(f"request: {name} = ", wire(made))
    return Code(f"{_import(package, [name])}\n\n{assigned}\n")
