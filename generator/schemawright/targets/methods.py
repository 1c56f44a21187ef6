"""Operations as methods of a client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..python.facts import deprecation
from ..python.imports import Import
from ..python.layout import enclose, exploded, parameter, signature
from ..python.literals import Code, Identifier
from ..python.prose import args_section, docstring, sentence
from ..shapes import Member, Operation, ShapeId, Structure
from .base import Package
from .dataclass_models import face_of, field_annotation, required_first, unsaid_value


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """One operation as a method.

    Attributes:
        signature: The `def` lines, from column 4.
        doc: Docstring, to stand in column 8.
        body: The statements, from column 8.
    """

    signature: Code
    doc: Code
    body: Code


PAGE_SIZE = "Most items on one page."
"""Says what a keyword does that bounds a page."""


def method_view(
    package: Package,
    operation: Operation,
    imports: set[Import],
    checked: set[Import],
    *,
    waits: bool = False,
) -> MethodView:
    """The method of an operation: `def`, or `async def` where it waits."""
    structure = structure_of(package, operation.input)
    keywords = keywords_of(package, structure, imports, checked)
    parameters = [text for _, text, _ in keywords]
    documented = [(name, text) for name, _, text in keywords if text]
    result = "None"
    if operation.output is not None:
        result = package.names.classes[operation.output]
        checked.add(Import(".models", result))
    head = f"{'async ' * waits}def {package.names.methods[operation.name]}"
    return MethodView(
        signature=signature_lines(head, parameters, result),
        doc=_doc(package, operation, documented),
        body=_body(package, operation, structure, imports, "await " * waits),
    )


def keywords_of(
    package: Package,
    structure: Structure | None,
    imports: set[Import],
    checked: set[Import],
    renamed: Mapping[str, Identifier] | None = None,
) -> list[tuple[str, str, str]]:
    """Name, declaration and text of each keyword: one a member, required ones first.

    Args:
        renamed: Names of keywords that bound a page, by member.
    """
    if structure is None:
        return []
    annotator = package.annotator("client")
    face = face_of(package, structure.id)
    names = package.names.structures[structure.id].members
    found: list[tuple[str, str, str]] = []
    for member in required_first(structure):
        annotation = field_annotation(package, annotator, member, face)
        unsaid = unsaid_value(package, member)
        checked.update(annotation.imports)
        if unsaid == "UNSET":
            imports.add(Import("._runtime", "UNSET"))
        paged = (renamed or {}).get(member.name)
        name = paged or names[member.name]
        text = parameter(name, annotation.options, unsaid, indent=8)
        found.append((name, text, PAGE_SIZE if paged else _text(package, member)))
    return found


def _text(package: Package, member: Member) -> str:
    text = member.description or package.model.shapes[member.target.shape].description
    return sentence(text) if text else ""


def signature_lines(head: str, parameters: list[str], result: str) -> Code:
    """The `def` lines of a method that takes keywords alone."""
    if not parameters:
        return signature(head, ["self"], result, indent=4)
    tail = f") -> {result}:"
    return exploded(f"    {head}(", ["self", "*", *parameters], tail, indent=4)


def request_call(
    package: Package, structure: Structure, renamed: Mapping[str, Identifier]
) -> Code:
    """The call that makes a request of the keywords, as one argument of another call in column 12."""
    names = package.names.structures[structure.id].members
    arguments = [
        f"{names[member.name]}={renamed.get(member.name, names[member.name])}"
        for member in required_first(structure)
    ]
    class_name = package.names.classes[structure.id]
    return exploded(f"{class_name}(", arguments, ")", indent=12)


def structure_of(package: Package, id_: ShapeId | None) -> Structure | None:
    """The shape, where there is one and it is a structure."""
    shape = package.model.shapes[id_] if id_ is not None else None
    return shape if isinstance(shape, Structure) else None


def _credentials(operation: Operation) -> str:
    """What a caller should know of them. Services of AWS mostly want a signature, others mostly nothing."""
    if operation.binding is not None:
        return "Needs credentials." if operation.signed else ""
    return "" if operation.signed else "Needs no signature."


def _doc(
    package: Package, operation: Operation, documented: list[tuple[str, str]]
) -> Code:
    text = operation.description or f"Calls `{operation.name}`."
    if note := _credentials(operation):
        text += f"\n\n{note}" if "\n" in text else f" {note}"
    if operation.deprecated:
        text += f"\n\n{deprecation(operation.deprecated)}"
    raised = [
        (
            package.names.errors[id_],
            sentence(package.model.shapes[id_].description or ""),
        )
        for id_ in operation.errors
    ]
    sections = [
        args_section(documented, indent=8),
        args_section(raised, indent=8, title="Raises"),
    ]
    return docstring(
        text, indent=8, sections=[section for section in sections if section]
    )


def _body(
    package: Package,
    operation: Operation,
    structure: Structure | None,
    imports: set[Import],
    waits: str,
) -> Code:
    """`return self.send(Request(…))`; an input that tells no operation is sent with it."""
    if structure is None:
        return _invocation(package, operation, "None", imports, waits)
    class_name = package.names.classes[structure.id]
    imports.add(Import(".models", class_name))
    request = request_call(package, structure, {})
    if structure.id not in package.own_operations:
        return _invocation(package, operation, request, imports, waits)
    head = f"return {waits}self.send("
    if not structure.members:
        return enclose(head, [request], ")", indent=8)
    return Code(f"        {head}\n            {request}\n        )")


def _invocation(
    package: Package,
    operation: Operation,
    request: str,
    imports: set[Import],
    waits: str,
) -> Code:
    constant = package.names.constants[operation.name]
    imports.add(Import(".operations", constant))
    output = "None"
    if operation.output is not None:
        output = package.names.classes[operation.output]
        imports.add(Import(".models", output))
    head = f"return {waits}self._invoke("
    if "\n" in request:
        return exploded(f"        {head}", [constant, request, output], ")", indent=8)
    return enclose(head, [constant, request, output], ")", indent=8)
