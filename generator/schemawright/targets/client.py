"""The `client` target: typed clients, the boto3-shaped face, transports and the stub for tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.facts import deprecation
from ..python.imports import Import, import_block
from ..python.layout import exploded
from ..python.literals import Code, Identifier
from ..python.prose import args_section, docstring, sentence
from ..shapes import Operation, Required, Structure
from .base import Package, Piece, Rendered, runtime_file
from .dataclass_models import absent_value, face_of, field_annotation, required_first
from .operations import operation_constants

RUNTIME = ("_raw.py", "testing.py", "transports.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """One operation as a method.

    Attributes:
        signature: The `def` lines, in column 4.
        doc: Docstring, in column 8.
        body: The statement that sends the request, in column 8.
    """

    signature: Code
    doc: Code
    body: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView:
    """What `client/client.py.jinja` and `client/raw.py.jinja` receive.

    Attributes:
        name: The client's class, or that of its raw face.
        raw: The class of the raw face.
        checked_imports: Those that only type checkers need, in column 4.
    """

    doc: Code
    imports: Code
    checked_imports: Code
    name: Identifier
    raw: Identifier
    class_doc: Code
    methods: tuple[MethodView, ...]


def client_pieces(package: Package) -> Iterator[Piece]:
    """All files of the target; none for schemas without operations."""
    if not package.model.operations:
        return
    yield Rendered(package.path("client.py"), "client/client.py.jinja", _client(package))
    yield Rendered(package.path("raw.py"), "client/raw.py.jinja", _raw(package))
    for name in RUNTIME:
        yield runtime_file(package, name)


def client_name(package: Package) -> Identifier:
    return Identifier(f"{package.names.prefix}Client")


def raw_name(package: Package) -> Identifier:
    return Identifier(f"Raw{package.names.prefix}Client")


def _client(package: Package) -> ClientView:
    imports = {
        Import("__future__", "annotations"),
        Import("types", "TracebackType"),
        Import("typing", "TYPE_CHECKING"),
        Import("typing", "Self"),
        Import("typing", "TypeVar"),
        Import("._runtime", "Request"),
        Import("._runtime", "answer"),
        Import(".transports", "Transport"),
        Import(".transports", "default_transport"),
    }
    methods = tuple(_method(package, op, imports) for op in package.model.operations)
    service = package.model.service
    text = service.description if service is not None and service.description else None
    # Annotations are postponed, so what only they name is imported for checkers alone.
    checked = {item for item in imports if item.module in (".enums", "datetime")}
    checked.add(Import(".raw", raw_name(package)))
    return ClientView(
        doc=docstring(f"Client of {package.title}.", indent=0),
        imports=import_block(imports - checked),
        checked_imports=import_block(checked, indent=4),
        name=client_name(package),
        raw=raw_name(package),
        class_doc=docstring(
            text or f"Every operation of {package.title} as a method.",
            indent=4,
            sections=[_client_arguments(package)],
        ),
        methods=methods,
    )


def _client_arguments(package: Package) -> str:
    default = "Defaults to botocore, with its usual credentials and settings."
    entries = [
        ("transport", f"How requests travel.{f' {default}' if package.aws else ''}"),
        ("region_name", "AWS region, where no transport is given."),
        ("validate", "Whether requests are checked before they are sent."),
    ]
    return args_section(entries, indent=4)


def _method(package: Package, operation: Operation, imports: set[Import]) -> MethodView:
    structure = None
    if operation.input is not None:
        shape = package.model.shapes[operation.input]
        structure = shape if isinstance(shape, Structure) else None
    parameters: list[str] = []
    documented: list[tuple[str, str]] = []
    if structure is not None and structure.members:
        annotator = package.annotator("client")
        face = face_of(package, structure.id)
        names = package.names.structures[structure.id].members
        parameters.append("*")
        for member in required_first(structure):
            name = names[member.name]
            annotation = field_annotation(package, annotator, member, face)
            imports.update(annotation.imports)
            absent = absent_value(package, member)
            default = "" if absent is None else f" = {absent}"
            parameters.append(f"{name}: {annotation.source}{default}")
            text = member.description or package.model.shapes[member.target.shape].description
            documented.append((name, sentence(text) if text else ""))
    result = "None"
    if operation.output is not None:
        result = package.names.classes[operation.output]
        imports.add(Import(".models", result))
    head = f"    def {package.names.methods[operation.name]}("
    return MethodView(
        signature=exploded(head, ["self", *parameters], f") -> {result}:", indent=4)
        if parameters
        else Code(f"{head}self) -> {result}:"),
        doc=_method_doc(package, operation, documented),
        body=_call(package, operation, structure, imports),
    )


def _method_doc(
    package: Package, operation: Operation, documented: list[tuple[str, str]]
) -> Code:
    text = operation.description or f"Calls `{operation.name}`."
    if not operation.signed:
        text += " Needs no signature." if "\n" not in text else "\n\nNeeds no signature."
    if operation.deprecated:
        text += f"\n\n{deprecation(operation.deprecated)}"
    raised = [
        (package.names.classes[id_], sentence(package.model.shapes[id_].description or ""))
        for id_ in operation.errors
    ]
    sections = [
        args_section([entry for entry in documented if entry[1]], indent=8),
        args_section(raised, indent=8, title="Raises"),
    ]
    return docstring(text, indent=8, sections=[section for section in sections if section])


def _call(
    package: Package,
    operation: Operation,
    structure: Structure | None,
    imports: set[Import],
) -> Code:
    own = operation_constants(package)
    if structure is None:
        imports.add(Import("._runtime", "Operation"))
        raise NotImplementedError
    name = package.names.classes[structure.id]
    imports.add(Import(".models", name))
    names = package.names.structures[structure.id].members
    arguments = [
        f"{names[member.name]}={names[member.name]}" for member in required_first(structure)
    ]
    request = exploded(f"{name}(", arguments, ")", indent=12) if arguments else f"{name}()"
    _ = own, Required
    return Code(f"        return self.send(\n            {request}\n        )")


def _raw(package: Package) -> ClientView:
    raise NotImplementedError
