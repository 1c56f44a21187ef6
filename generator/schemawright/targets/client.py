"""The `client` target: typed clients, the boto3-shaped face, transports and the stub for tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.imports import Import, import_block
from ..python.layout import enclose, signature
from ..python.literals import Code, Identifier
from ..python.prose import args_section, docstring, sentence
from ..shapes import Operation
from .base import Package, Piece, Rendered, runtime_file
from .methods import MethodView, method_view, structure_of
from .paging_methods import paging_views

RUNTIME = (
    "_base_client.py",
    "_botocore.py",
    "_botocore_answers.py",
    "_botocore_failures.py",
    "_calls.py",
    "_client.py",
    "_deadlines.py",
    "_paging.py",
    "_raw.py",
    "_raw_forms.py",
    "_raw_paging.py",
    "_redaction.py",
    "_streams.py",
    "_stubbing.py",
    "hooks.py",
    "testing.py",
    "transports.py",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView:
    """What `client/client.py.jinja` receives.

    Attributes:
        checked_imports: Those that only type checkers need, from column 4.
        name: The client's class.
        raw: The class of its boto3-shaped face.
        class_doc: Docstring, to stand in column 4.
    """

    doc: Code
    imports: Code
    checked_imports: Code
    name: Identifier
    raw: Identifier
    class_doc: Code
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawView:
    """What `client/raw.py.jinja` receives."""

    doc: Code
    imports: Code
    name: Identifier
    class_doc: Code
    methods: tuple[MethodView, ...]


_STRICT = (
    "Whether answers must fit their schemas as requests must. Otherwise unknown members and values of enums pass, and a "
    "required member that is missing is None."
)
_TIMEOUT = "Seconds until an answer is needed, for every call; None leaves it to the transport."
CALL_SETTINGS = (
    ("validate", "Whether requests are checked before they are sent."),
    ("strict_answers", _STRICT),
    ("timeout", _TIMEOUT),
    ("hooks", "See every call, in this order."),
)
"""Arguments of every client: how it makes its calls."""


def client_pieces(package: Package) -> Iterator[Piece]:
    """All files of the target; none for schemas without operations."""
    if not package.model.operations:
        return
    yield Rendered(
        package.path("client.py"), "client/client.py.jinja", _client(package)
    )
    yield Rendered(package.path("raw.py"), "client/raw.py.jinja", raw_view(package))
    for name in RUNTIME:
        yield runtime_file(package, name)


def client_name(package: Package) -> Identifier:
    """The class of the client: `CognitoIdpClient`."""
    return Identifier(f"{package.names.prefix}Client")


def raw_name(package: Package) -> Identifier:
    """The class of its boto3-shaped face: `RawCognitoIdpClient`."""
    return Identifier(f"Raw{package.names.prefix}Client")


def _client(package: Package) -> ClientView:
    imports = {
        Import("__future__", "annotations"),
        Import("typing", "TYPE_CHECKING"),
        Import("._client", "ServiceClient"),
    }
    checked = {Import(".raw", raw_name(package))}
    methods = tuple(
        view
        for operation in package.model.operations
        for view in (
            method_view(package, operation, imports, checked),
            *paging_views(package, operation, imports, checked),
        )
    )
    return ClientView(
        doc=docstring(f"Client of {package.title}.", indent=0),
        imports=import_block(imports),
        checked_imports=import_block(checked - imports, indent=4),
        name=client_name(package),
        raw=raw_name(package),
        class_doc=docstring(
            client_text(package), indent=4, sections=[_arguments(package)]
        ),
        methods=methods,
    )


def client_text(package: Package) -> str:
    """What the classes of clients are about."""
    service = package.model.service
    if service is not None and service.description:
        return service.description
    return f"Every operation of {package.title} as a method."


def _arguments(package: Package) -> str:
    default = " Defaults to botocore, with its usual credentials and settings."
    entries = [
        ("transport", f"How requests travel.{default if package.aws else ''}"),
        ("region_name", "AWS region, where no transport is given."),
        *CALL_SETTINGS,
    ]
    return args_section(entries, indent=4)


def raw_view(package: Package, *, waits: bool = False) -> RawView:
    """The boto3-shaped face: `def`, or `async def` where it waits."""
    base = Import("._async_raw", "AsyncRawClient")
    imports = {
        Import("typing", "Unpack"),
        base if waits else Import("._raw", "RawClient"),
    }
    methods = tuple(
        _raw_method(package, operation, imports, waits=waits)
        for operation in package.model.operations
    )
    text = f"Every operation of {package.title} under the names and with the shapes of a boto3 client."
    if not package.aws:
        text = f"Every operation of {package.title} with dictionaries in and out."
    return RawView(
        doc=docstring("The same operations with dictionaries in and out.", indent=0),
        imports=import_block(imports),
        name=Identifier(f"{'Async' * waits}{raw_name(package)}"),
        class_doc=docstring(text, indent=4),
        methods=methods,
    )


def _raw_method(
    package: Package, operation: Operation, imports: set[Import], *, waits: bool
) -> MethodView:
    constant = package.names.constants[operation.name]
    imports.add(Import(".operations", constant))
    head = f"{'async ' * waits}def {package.names.methods[operation.name]}"
    called = f"{'await ' * waits}self._call("
    structure = structure_of(package, operation.input)
    parameters, request = ["self"], "{}"
    if structure is not None:
        name = package.names.dicts[structure.id]
        imports.add(Import(".typed_dicts", name))
        # `self` may be the name of a member too.
        own = (
            ["self", "/"]
            if any(m.name == "self" for m in structure.members)
            else ["self"]
        )
        parameters, request = [*own, f"**request: Unpack[{name}]"], "request"
    output = "NoOutputDict" if package.aws else "None"
    if operation.output is not None:
        output = package.names.dicts[operation.output]
    if output != "None":
        imports.add(Import(".typed_dicts", output))
    body = Code(f"        {called}{constant}, {request})")
    if output != "None":
        body = Code(
            f"{enclose(f'answer: {output} = {called}', [constant, request], ')', indent=8)}\n"
            "        return answer"
        )
    text = operation.description or f"Calls `{operation.name}`."
    return MethodView(
        signature=signature(head, parameters, output, indent=4),
        doc=docstring(sentence(text), indent=8),
        body=body,
    )
