"""The async half of the `client` target, and the transports that speak HTTP themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.imports import Import, import_block
from ..python.literals import Code, Identifier
from ..python.prose import args_section, docstring
from .base import Package, Piece, Rendered, runtime_file
from .client import CALL_SETTINGS, client_text, raw_name, raw_view
from .methods import MethodView, method_view
from .paging_methods import paging_views

RUNTIME = (
    "_async_client.py",
    "_async_raw.py",
    "_async_raw_paging.py",
    "_extras.py",
    "_http/__init__.py",
    "_http/asynchronous.py",
    "_http/bindings.py",
    "_http/connections.py",
    "_http/course.py",
    "_http/endpoint.py",
    "_http/exchange.py",
    "_http/forms.py",
    "_http/messages.py",
    "_http/plain.py",
    "_http/signing.py",
    "_refusals.py",
    "_threads.py",
)

PUBLIC_TRANSPORTS = ("AsyncTransport", "HttpTransport", "HttpxTransport", "in_threads")


@dataclass(frozen=True, slots=True, kw_only=True)
class AsyncClientView:
    """What `client/aio.py.jinja` receives.

    Attributes:
        checked_imports: Those that only type checkers need, from column 4.
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


def async_pieces(package: Package) -> Iterator[Piece]:
    """All files of it; none for schemas without operations."""
    if not package.model.operations:
        return
    yield Rendered(package.path("aio.py"), "client/aio.py.jinja", _client(package))
    raw = raw_view(package, waits=True)
    yield Rendered(package.path("aio_raw.py"), "client/aio_raw.py.jinja", raw)
    for name in RUNTIME:
        yield runtime_file(package, name)


def async_client_name(package: Package) -> Identifier:
    """The class of the async client: `AsyncCognitoIdpClient`."""
    return Identifier(f"Async{package.names.prefix}Client")


def async_raw_name(package: Package) -> Identifier:
    """The class of its boto3-shaped face: `AsyncRawCognitoIdpClient`."""
    return Identifier(f"Async{raw_name(package)}")


def _client(package: Package) -> AsyncClientView:
    imports = {
        Import("__future__", "annotations"),
        Import("typing", "TYPE_CHECKING"),
        Import("._async_client", "AsyncServiceClient"),
    }
    checked = {Import(".aio_raw", async_raw_name(package))}
    methods = tuple(
        view
        for operation in package.model.operations
        for view in (
            method_view(package, operation, imports, checked, waits=True),
            *paging_views(package, operation, imports, checked, waits=True),
        )
    )
    return AsyncClientView(
        doc=docstring(f"Async client of {package.title}.", indent=0),
        imports=import_block(imports),
        checked_imports=import_block(checked - imports, indent=4),
        name=async_client_name(package),
        raw=async_raw_name(package),
        class_doc=docstring(
            client_text(package), indent=4, sections=[_arguments(package)]
        ),
        methods=methods,
    )


def _arguments(package: Package) -> str:
    travel = "How requests travel; a sync transport works in threads."
    default = " Defaults to httpx, with botocore's signatures where they are needed."
    entries = [
        ("transport", f"{travel}{default if package.aws else ''}"),
        ("region_name", "AWS region, where no transport is given."),
        *CALL_SETTINGS,
    ]
    return args_section(entries, indent=4)
