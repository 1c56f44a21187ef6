"""The `dataclasses` target: models, enums, errors, operations and codecs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from ..python.annotations import Annotation, Annotator, Face, UNSET_TYPE
from ..python.codecs import codecs_view
from ..python.expressions import admits_null
from ..python.facts import deprecation, member_text
from ..python.imports import Import, import_block
from ..python.layout import enclose
from ..python.literals import Code, Identifier
from ..python.prose import docstring
from ..shapes import Kept, Member, Required, ShapeId, Structure, Target
from .base import Package, Piece, Rendered, Verbatim, runtime_file
from .enums import enum_pieces
from .operations import operation_constants, operations_pieces
from .service_errors import error_pieces

RUNTIME = ("_explain.py", "_instances.py", "_patterns.py", "_runtime.py", "_wire.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field of a dataclass.

    Attributes:
        declaration: `name: annotation = default`, laid out.
        doc: Its docstring, or None.
    """

    declaration: Code
    doc: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """One dataclass.

    Attributes:
        name: The class.
        base: `Structure`, or `Request[…]` with the class of the answer.
        doc: Its docstring, or None.
        operation: Constant of the operation that a request belongs to, or None.
        fields: Required ones first, then in schema order.
    """

    name: Identifier
    base: Code
    doc: Code | None
    operation: Code | None
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsView:
    """What `dataclasses/models.py.jinja` receives.

    Attributes:
        aliases: Assignments of the names of unions and recursive collections; they stand below the classes.
    """

    doc: Code
    imports: Code
    classes: tuple[ClassView, ...]
    aliases: tuple[Code, ...]


def dataclass_pieces(package: Package) -> Iterator[Piece]:
    """All files of the target."""
    annotator = package.annotator("models")
    view = _models(package, annotator)
    codecs = codecs_view(
        package.model, package.names, package.reach, package.annotator("_codecs")
    )
    yield Rendered(package.path("models.py"), "dataclasses/models.py.jinja", view)
    yield Rendered(package.path("_codecs.py"), "dataclasses/_codecs.py.jinja", codecs)
    yield from enum_pieces(package)
    yield from error_pieces(package)
    yield from operations_pieces(package)
    document = json.dumps(package.model.bundle, ensure_ascii=False, indent=1)
    yield Verbatim(package.path("schema.json"), document + "\n")
    for name in RUNTIME:
        yield runtime_file(package, name)


def field_annotation(
    package: Package, annotator: Annotator, member: Member, face: Face
) -> Annotation:
    """The type of a field or keyword: its target's, and what stands for absence."""
    annotation = annotator.of(member.target, face)
    if isinstance(member.presence, Required):
        return annotation
    if admits_null(package.model.shapes, member.target):
        return annotation | UNSET_TYPE
    return annotation | Annotation(("None",))


def absent_value(package: Package, member: Member) -> Code | None:
    """What a field or keyword holds when the member is absent; None where it may not be."""
    if isinstance(member.presence, Required):
        return None
    null = admits_null(package.model.shapes, member.target)
    return Code("UNSET" if null else "None")


def required_first(structure: Structure) -> list[Member]:
    """The members in the order of the fields."""
    return sorted(
        structure.members, key=lambda member: not isinstance(member.presence, Required)
    )


def face_of(package: Package, id_: ShapeId) -> Face:
    """Whether a service may give the shape, so that its enums are open."""
    return Face.RESPONSE if id_ in package.reach.answers else Face.REQUEST


def _models(package: Package, annotator: Annotator) -> ModelsView:
    imports = {
        Import("__future__", "annotations"),
        Import("dataclasses", "dataclass"),
    }
    constants = operation_constants(package)
    classes = tuple(
        _class(package, annotator, shape, constants.get(shape.id), imports)
        for shape in package.structures
    )
    aliases = tuple(_aliases(package, imports))
    return ModelsView(
        doc=docstring(f"Data of {package.title}: one dataclass a structure.", indent=0),
        imports=import_block(imports),
        classes=classes,
        aliases=aliases,
    )


def _class(
    package: Package,
    annotator: Annotator,
    shape: Structure,
    request: tuple[Code, ShapeId | None] | None,
    imports: set[Import],
) -> ClassView:
    base = "Structure"
    if request is not None:
        constant, output = request
        answer = "None" if output is None else f'"{package.names.classes[output]}"'
        base = f"Request[{answer}]"
        imports.add(Import(".operations", constant))
    imports.add(Import("._runtime", base.partition("[")[0]))
    face = face_of(package, shape.id)
    fields = [
        _field(package, annotator, shape, member, face, imports)
        for member in required_first(shape)
    ]
    if isinstance(shape.unnamed, Kept):
        fields.append(_extra(package, annotator, shape, shape.unnamed.target, face, imports))
    text = shape.description or _fallback(package, shape.id) or ("" if fields else "Has no members.")
    if shape.deprecated:
        text = f"{text}\n\n{deprecation(shape.deprecated)}".strip()
    return ClassView(
        name=package.names.classes[shape.id],
        base=Code(base),
        doc=docstring(text, indent=4) if text else None,
        operation=request[0] if request is not None else None,
        fields=tuple(fields),
    )


def _fallback(package: Package, id_: ShapeId) -> str:
    """What can be said of an input or output that nobody described."""
    for operation in package.model.operations:
        if operation.input == id_:
            return f"Input of `{operation.name}`."
        if operation.output == id_:
            return f"Output of `{operation.name}`."
    return ""


def _field(
    package: Package,
    annotator: Annotator,
    shape: Structure,
    member: Member,
    face: Face,
    imports: set[Import],
) -> FieldView:
    name = package.names.structures[shape.id].members[member.name]
    annotation = field_annotation(package, annotator, member, face)
    imports.update(annotation.imports)
    absent = absent_value(package, member)
    head = f"{name}: {annotation.source}"
    if member.secret:
        imports.add(Import("dataclasses", "field"))
        arguments = ["repr=False"] if absent is None else [f"default={absent}", "repr=False"]
        declaration = enclose(f"{head} = field(", arguments, ")", indent=4)
    else:
        declaration = Code(f"    {head}" if absent is None else f"    {head} = {absent}")
    text = member_text(package.model, member)
    return FieldView(
        declaration=declaration, doc=docstring(text, indent=4) if text else None
    )


def _extra(
    package: Package,
    annotator: Annotator,
    shape: Structure,
    target: Target,
    face: Face,
    imports: set[Import],
) -> FieldView:
    annotation = annotator.of(target, face)
    imports.update(annotation.imports)
    imports.add(Import("dataclasses", "field"))
    head = f"{package.names.structures[shape.id].extra}: dict[str, {annotation.source}]"
    arguments = ["default_factory=dict"]
    if package.model.shapes[target.shape].secret:
        arguments.append("repr=False")
    return FieldView(
        declaration=enclose(f"{head} = field(", arguments, ")", indent=4),
        doc=docstring("Members that the schema does not name, by wire name.", indent=4),
    )


def _aliases(package: Package, imports: set[Import]) -> Iterator[Code]:
    """Below the classes, each alias after those it is made of; a circle is closed by a name in quotes."""
    pending = [id_ for id_ in package.model.shapes if id_ in package.aliases]
    later = {str(package.names.classes[id_]) for id_ in pending}
    for id_ in _leaves_first(package, pending):
        annotator = package.annotator("models", frozenset(later))
        shape = package.model.shapes[id_]
        annotation = annotator.alias(shape, face_of(package, id_))
        imports.update(annotation.imports)
        imports.add(Import("typing", "TypeAlias"))
        name = package.names.classes[id_]
        later.discard(str(name))
        yield enclose(f"{name}: TypeAlias = ", [annotation.source], "", indent=0)


def _leaves_first(package: Package, pending: list[ShapeId]) -> Iterator[ShapeId]:
    from ..python.reach import children

    done: set[ShapeId] = set()

    def visit(id_: ShapeId) -> Iterator[ShapeId]:
        if id_ in done:
            return
        done.add(id_)
        shape = package.model.shapes[id_]
        for child in children(shape):
            if not isinstance(package.model.shapes[child], Structure):
                yield from visit(child)
        if id_ in package.aliases:
            yield id_

    for id_ in pending:
        yield from visit(id_)


