"""`__init__.py`: every public name of a package, loaded when it is first used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.imports import Import, import_block
from ..python.literals import Code, Identifier
from ..python.prose import docstring
from ..shapes import Enum, String, Structure, TextKind
from .aio import PUBLIC_TRANSPORTS, async_client_name
from .base import Package, Piece, Rendered, Verbatim
from .client import client_name
from .service_errors import TRANSPORT_ERRORS


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicName:
    """A name and the module that it lives in."""

    name: Identifier
    module: Identifier


@dataclass(frozen=True, slots=True, kw_only=True)
class InitView:
    """What `package/__init__.py.jinja` receives.

    Attributes:
        imports: What type checkers see, in column 4.
        names: Sorted.
    """

    doc: Code
    imports: Code
    names: tuple[PublicName, ...]


def init_pieces(package: Package) -> Iterator[Piece]:
    """`__init__.py` and `py.typed`."""
    homes = {str(name): module for name, module in sorted(_homes(package).items())}
    names = tuple(
        PublicName(name=Identifier(name), module=Identifier(module))
        for name, module in homes.items()
    )
    imports = (Import(f".{module}", name) for name, module in homes.items())
    view = InitView(
        doc=docstring(_text(package), indent=0),
        imports=import_block(imports, indent=4),
        names=names,
    )
    yield Rendered(package.path("__init__.py"), "package/__init__.py.jinja", view)
    yield Verbatim(package.path("py.typed"), "")


def _text(package: Package) -> str:
    parts = ["models" if package.targets & {"dataclasses", "pydantic"} else ""]
    parts.append("dictionaries" if "typed-dicts" in package.targets else "")
    if "client" in package.targets and package.model.operations:
        parts.append("clients")
    said = [part for part in parts if part]
    listed = " and ".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said)
    return f"{package.title}: typed {listed}."


def _homes(package: Package) -> dict[str, str]:
    homes: dict[str, str] = {}
    names, model = package.names, package.model
    for id_ in package.reach.order:
        shape = model.shapes[id_]
        if isinstance(shape, Enum):
            homes[names.classes[id_]] = "enums"
        if not (isinstance(shape, Structure) or id_ in package.aliases):
            continue
        if "dataclasses" in package.targets:
            homes[names.classes[id_]] = "models"
        if "typed-dicts" in package.targets:
            homes[f"{names.classes[id_]}Dict"] = "typed_dicts"
    if "dataclasses" in package.targets:
        homes |= dict.fromkeys(("ValidationError", "Violation"), "errors")
        homes |= dict.fromkeys(("UNSET", "Unset"), "_runtime")
        homes |= dict.fromkeys(names.errors.values(), "errors")
        if any(
            isinstance(shape, String) and shape.kind is TextKind.DURATION
            for shape in model.shapes.values()
        ):
            homes["CalendarDuration"] = "_times"
    if "client" in package.targets and model.operations:
        homes |= {client_name(package): "client", "Client": "client"}
        homes |= {async_client_name(package): "aio", "AsyncClient": "aio"}
        homes |= dict.fromkeys(("Transport", "BotocoreTransport"), "transports")
        homes |= dict.fromkeys(PUBLIC_TRANSPORTS, "transports")
        homes |= dict.fromkeys(("StubError", "StubTransport"), "testing")
        homes |= dict.fromkeys(("Hook", "HookCall"), "hooks")
        homes |= dict.fromkeys(TRANSPORT_ERRORS, "errors")
    return homes
