"""Errors of a service: one exception a shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.annotations import ANY, NONE, Face
from ..python.facts import member_text
from ..python.imports import Import, import_block
from ..python.layout import exploded
from ..python.literals import Code, Identifier, literal
from ..python.naming import snake
from ..python.prose import docstring
from ..runtime._refusals import THROTTLING
from ..shapes import ErrorFacts, Member, Structure
from .base import Package, Piece, Rendered

_OWN = frozenset(
    {"args", "code", "http_status", "message", "operation", "operation_name"}
    | {"request_id"}
    | {"response", "retryable", "add_note", "with_traceback"}
)
"""Attributes that every ServiceError has."""


TRANSPORT_ERRORS = (
    "ConnectionFailed",
    "DependencyMissing",
    "MalformedAnswer",
    "ServiceError",
    "TimeoutExpired",
    "TlsFailed",
    "TransportError",
)
"""What every client may raise beside the errors of its service."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorMemberView:
    """What an error says beside its message.

    Attributes:
        value: Expression that reads it from the answer.
    """

    name: Identifier
    annotation: Code
    doc: Code | None
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorView:
    """One exception class.

    Attributes:
        facts: Assignments of class attributes other than the code.
    """

    name: Identifier
    code: Code
    facts: tuple[Code, ...]
    doc: Code
    members: tuple[ErrorMemberView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsView:
    """What `dataclasses/errors.py.jinja` receives.

    Attributes:
        checked_imports: Those that only type checkers need, or None.
        names: What the module offers, sorted.
        table: The assignment of all classes by code.
    """

    doc: Code
    imports: Code
    checked_imports: Code | None
    names: tuple[Identifier, ...]
    errors: tuple[ErrorView, ...]
    table: Code


def error_pieces(package: Package) -> Iterator[Piece]:
    """`errors.py`."""
    imports = {
        Import("._errors", name)
        for name in (*TRANSPORT_ERRORS, "ValidationError", "Violation")
    }
    shapes = [package.model.shapes[id_] for id_ in package.model.errors]
    errors = tuple(
        _error(package, shape, imports)
        for shape in shapes
        if isinstance(shape, Structure)
    )
    offered = {item.name for item in imports if item.module == "._errors"}
    offered |= {str(error.name) for error in errors}
    checked = {item for item in imports if item.module == ".typed_dicts"}
    if any(error.members for error in errors):
        imports.add(Import("__future__", "annotations"))
    if checked:
        imports.add(Import("typing", "TYPE_CHECKING"))
    view = ErrorsView(
        doc=docstring(f"Errors of {package.title}.", indent=0),
        imports=import_block(imports - checked),
        checked_imports=import_block(checked, indent=4) if checked else None,
        names=tuple(map(Identifier, sorted(offered))),
        errors=errors,
        table=exploded(
            "ERRORS: dict[str, type[ServiceError]] = {",
            [f"{error.code}: {error.name}" for error in errors],
            "}",
            indent=0,
        ),
    )
    yield Rendered(package.path("errors.py"), "dataclasses/errors.py.jinja", view)


def _error(package: Package, shape: Structure, imports: set[Import]) -> ErrorView:
    members = tuple(
        _member(package, member, imports)
        for member in shape.members
        if member.name.lower() != "message"
    )
    facts = package.model.error_facts.get(shape.id, ErrorFacts())
    code = facts.code or shape.id
    return ErrorView(
        name=package.names.errors[shape.id],
        code=literal(code),
        facts=tuple(_facts(package, facts, code)),
        doc=docstring(
            shape.description or f"The service answered `{shape.id}`.", indent=4
        ),
        members=members,
    )


def _facts(package: Package, facts: ErrorFacts, code: str) -> Iterator[Code]:
    """Status and retryability, where they are not the usual ones."""
    status = facts.http_status
    if status is None and facts.fault == "server":
        status = 500
    if status is not None:
        yield Code(f"http_status = {status}")
    throttled = facts.throttling or (package.aws and code in THROTTLING)
    if facts.retryable or throttled or facts.fault == "server":
        yield Code("retryable = True")


def _member(package: Package, member: Member, imports: set[Import]) -> ErrorMemberView:
    name = snake(member.name)
    if name in _OWN:
        name += "_"
    # The answer is at hand as the transport gave it, so its types are those of the TypedDicts.
    annotation = ANY
    if "typed-dicts" in package.targets:
        annotation = package.annotator("errors").of(member.target, Face.WIRE_RESPONSE)
        annotation |= NONE
    imports.update(annotation.imports)
    text = member_text(package.model, member)
    read = f"self.response.get({literal(member.name)})"
    return ErrorMemberView(
        name=Identifier(name),
        annotation=annotation.source,
        doc=docstring(text, indent=8) if text else None,
        value=Code(read),
    )
