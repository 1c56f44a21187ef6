"""Methods that iterate, of operations whose answers come in pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..python.annotations import Annotation, Face
from ..python.imports import Import
from ..python.layout import exploded
from ..python.literals import Code, Identifier
from ..python.prose import args_section, docstring
from ..shapes import List, Operation, Paginator, ShapeId, Structure
from .base import Package
from .methods import (
    MethodView,
    keywords_of,
    request_call,
    signature_lines,
    structure_of,
)

_LIMIT = "Most items on all pages together; the last page is cut there."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paged:
    """An operation that gives pages, with what both of its iterating methods share.

    Attributes:
        keywords: Name, declaration and text of each.
        request: The call that makes the first request.
        limit: The keyword that bounds all pages, or None where there are no items to count.
        iterator: `Iterator` or `AsyncIterator`.
    """

    package: Package
    operation: Operation
    keywords: list[tuple[str, str, str]]
    request: Code
    limit: str | None
    iterator: str


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
    paginator, output = operation.paginator, operation.output
    if paginator is None or structure is None or output is None:
        return
    names = package.names.paging[operation.name]
    item = item_annotation(package, operation)
    renamed = _renamed(paginator, names.page_size)
    keywords = keywords_of(package, structure, imports, checked, renamed)
    limit = str(names.limit) if item is not None else None
    if limit is not None:
        keywords.append((limit, f"{limit}: int | None = None", _LIMIT))
    iterator = "AsyncIterator" if waits else "Iterator"
    paged = _Paged(
        package=package,
        operation=operation,
        keywords=keywords,
        request=request_call(package, structure, renamed),
        limit=limit,
        iterator=iterator,
    )
    _import(package, operation, structure, imports)
    page = package.names.classes[output]
    checked |= {Import("collections.abc", iterator), Import(".models", page)}
    yield _view(paged, "_pages", names.pages, Annotation((page,)))
    if item is not None:
        checked |= item.imports
        yield _view(paged, "_items", names.items, item)


def item_annotation(package: Package, operation: Operation) -> Annotation | None:
    """The type of what the pages of an operation list; None where they list nothing."""
    if operation.paginator is None or operation.output is None:
        return None
    annotator = package.annotator("client")
    found: Annotation | None = None
    for key in operation.paginator.result_keys:
        listed = _list(package, operation.output, key)
        if listed is not None:
            one = annotator.of(listed.item, Face.RESPONSE)
            found = one if found is None else found | one
    return found


def _list(package: Package, output: ShapeId, path: str) -> List | None:
    """The list that a path of members leads to."""
    shape = package.model.shapes[output]
    for name in path.split("."):
        members = shape.members if isinstance(shape, Structure) else ()
        target = next((m.target for m in members if m.name == name), None)
        if target is None:
            return None
        shape = package.model.shapes[target.shape]
    return shape if isinstance(shape, List) else None


def _renamed(paginator: Paginator, page_size: Identifier) -> dict[str, Identifier]:
    return {} if paginator.limit_key is None else {paginator.limit_key: page_size}


def _import(
    package: Package,
    operation: Operation,
    structure: Structure,
    imports: set[Import],
) -> None:
    imports.add(Import(".models", package.names.classes[structure.id]))
    imports.add(Import(".operations", package.names.constants[operation.name]))


def _view(paged: _Paged, way: str, name: Identifier, result: Annotation) -> MethodView:
    package, operation = paged.package, paged.operation
    names = package.names.paging[operation.name]
    called = package.names.methods[operation.name]
    what = "The pages of" if way == "_pages" else "What is on the pages of"
    text = (
        f"{what} `{called}`, each asked for when it is needed.\n\n"
        f"Takes what `{called}` takes, and raises what it raises."
    )
    own = (names.page_size, paged.limit)
    documented = [(name, text) for name, _, text in paged.keywords if name in own]
    parameters = [declaration for _, declaration, _ in paged.keywords]
    constant = package.names.constants[operation.name]
    arguments = [constant, paged.request, paged.limit or "None"]
    return MethodView(
        signature=signature_lines(
            f"def {name}", parameters, f"{paged.iterator}[{result.source}]"
        ),
        doc=docstring(text, indent=8, sections=[args_section(documented, indent=8)]),
        body=exploded(f"        return self.{way}(", arguments, ")", indent=8),
    )
