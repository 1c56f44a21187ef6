"""Operations as methods of a client: one that calls, and two that iterate where the answer comes in pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..python.annotations import Annotation, Face
from ..python.facts import deprecation
from ..python.imports import Import
from ..python.layout import enclose, exploded, parameter, signature
from ..python.literals import Code, Identifier
from ..python.prose import args_section, docstring, sentence
from ..shapes import List, Member, Operation, ShapeId, Structure
from .base import Package
from .dataclass_models import absent_value, face_of, field_annotation, required_first
from .operations import operation_constants


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
    keywords = _keywords(package, structure, imports, checked)
    parameters = [text for _, text, _ in keywords]
    documented = [(name, text) for name, _, text in keywords if text]
    result = "None"
    if operation.output is not None:
        result = package.names.classes[operation.output]
        checked.add(Import(".models", result))
    head = f"{'async ' * waits}def {package.names.methods[operation.name]}"
    return MethodView(
        signature=_signature(head, parameters, result),
        doc=_doc(package, operation, documented),
        body=_body(package, operation, structure, imports, "await " * waits),
    )


def paging_views(
    package: Package,
    operation: Operation,
    imports: set[Import],
    checked: set[Import],
    *,
    waits: bool = False,
) -> Iterator[MethodView]:
    """What iterates over the pages of an operation and over the items on them; nothing where it gives no pages."""
    structure = structure_of(package, operation.input)
    output = operation.output
    if operation.paginator is None or structure is None or output is None:
        return
    names = package.names.paging[operation.name]
    item = item_annotation(package, operation)
    keywords = _keywords(
        package,
        structure,
        imports,
        checked,
        renamed={operation.paginator.limit_key or "": names.page_size},
    )
    limit = str(names.limit) if item is not None else None
    if limit is not None:
        keywords.append((limit, f"{limit}: int | None = None", _LIMIT))
    iterator = "AsyncIterator" if waits else "Iterator"
    checked.add(Import("collections.abc", iterator))
    made = _request(
        package, structure, {operation.paginator.limit_key or "": names.page_size}
    )
    imports.add(Import(".models", package.names.classes[structure.id]))
    constant = package.names.constants[operation.name]
    imports.add(Import(".operations", constant))
    page = package.names.classes[output]
    checked.add(Import(".models", page))
    called = package.names.methods[operation.name]
    texts = {
        names.pages: f"The pages of `{called}`, each asked for when it is needed.",
        names.items: f"What is on the pages of `{called}`, each asked for when it is needed.",
    }
    same = f"Takes what `{called}` takes, and raises what it raises."
    documented = [
        (name, text) for name, _, text in keywords if name in (names.page_size, limit)
    ]
    parameters = [text for _, text, _ in keywords]
    ways = [("_pages", names.pages, Annotation((page,)))]
    if item is not None:
        checked.update(item.imports)
        ways.append(("_items", names.items, item))
    for way, name, result in ways:
        arguments = [constant, made, limit or "None"]
        yield MethodView(
            signature=_signature(
                f"def {name}", parameters, f"{iterator}[{result.source}]"
            ),
            doc=docstring(
                f"{texts[name]}\n\n{same}",
                indent=8,
                sections=[args_section(documented, indent=8)],
            ),
            body=exploded(f"        return self.{way}(", arguments, ")", indent=8),
        )


_LIMIT = "Most items on all pages together; the last page is cut there."
_PAGE_SIZE = "Most items on one page."


def item_annotation(package: Package, operation: Operation) -> Annotation | None:
    """The type of what the pages of an operation list; None where they list nothing."""
    if operation.paginator is None or operation.output is None:
        return None
    annotator = package.annotator("client")
    found: Annotation | None = None
    for key in operation.paginator.result_keys:
        shape = package.model.shapes[operation.output]
        for name in key.split("."):
            members = shape.members if isinstance(shape, Structure) else ()
            target = next((m.target for m in members if m.name == name), None)
            if target is None:
                break
            shape = package.model.shapes[target.shape]
        else:
            if isinstance(shape, List):
                one = annotator.of(shape.item, Face.RESPONSE)
                found = one if found is None else found | one
    return found


def _keywords(
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
        absent = absent_value(package, member)
        checked.update(annotation.imports)
        if absent == "UNSET":
            imports.add(Import("._runtime", "UNSET"))
        paged = (renamed or {}).get(member.name)
        name = paged or names[member.name]
        text = parameter(name, annotation.options, absent, indent=8)
        found.append((name, text, _PAGE_SIZE if paged else _text(package, member)))
    return found


def _text(package: Package, member: Member) -> str:
    text = member.description or package.model.shapes[member.target.shape].description
    return sentence(text) if text else ""


def _signature(head: str, parameters: list[str], result: str) -> Code:
    if not parameters:
        return signature(head, ["self"], result, indent=4)
    tail = f") -> {result}:"
    return exploded(f"    {head}(", ["self", "*", *parameters], tail, indent=4)


def _request(
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


def _doc(
    package: Package, operation: Operation, documented: list[tuple[str, str]]
) -> Code:
    text = operation.description or f"Calls `{operation.name}`."
    if not operation.signed:
        text += "\n\nNeeds no signature." if "\n" in text else " Needs no signature."
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
    request = _request(package, structure, {})
    if structure.id not in operation_constants(package):
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
