"""The `dataclasses` target: models, enums, errors, operations and codecs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import Diagnostics
from ..python import layout
from ..python.annotations import UNSET_TYPE, Annotation, Annotator, Face
from ..python.codecs import codecs_view
from ..python.expressions import admits_null
from ..python.facts import deprecation, member_text
from ..python.imports import Import, import_block
from ..python.layout import enclose
from ..python.literals import Code, literal
from ..python.prose import docstring
from ..python.reach import leaves_first
from ..shapes import Kept, Literal, Member, Required, ShapeId, Structure, Target
from .base import Package, Piece, Rendered, Verbatim, runtime_file
from .enums import enum_pieces
from .operations import operation_constants, operations_pieces
from .service_errors import error_pieces

RUNTIME = (
    "_errors.py",
    "_instances.py",
    "_json_text.py",
    "_operations.py",
    "_patterns.py",
    "_runtime.py",
    "_times.py",
    "_unions.py",
    "_walker/__init__.py",
    "_walker/applicators.py",
    "_walker/assertions.py",
    "_walker/formats.py",
    "_walker/places.py",
    "_walker/unions.py",
    "_walker/values.py",
    "_walker/walk.py",
    "_wire.py",
)


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
        head: `class Name(Structure):`, or with `Request[…]` and the class of the answer.
        doc: Its docstring, or None.
        operation: Constant of the operation that a request belongs to, or None.
        fields: Required ones first, then in schema order.
    """

    head: Code
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


def dataclass_pieces(package: Package, diagnostics: Diagnostics) -> Iterator[Piece]:
    """All files of the target."""
    annotator = package.annotator("models")
    view = _models(package, annotator)
    codecs = codecs_view(
        package.model,
        package.names,
        package.reach,
        package.annotator("_codecs"),
        diagnostics,
        skip_patterns=package.skip_patterns,
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


def unsaid_value(package: Package, member: Member) -> Code | None:
    """What a field or keyword holds where nobody says it: the only value that it can have, or what stands for absence.

    None where it must be said.
    """
    if isinstance(member.presence, Required):
        match package.model.shapes[member.target.shape]:
            case Literal(values=(bool() | int() | str() as only,)):
                return None if member.target.nullable else literal(only)
            case _:
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


@dataclass(frozen=True, slots=True)
class _Draft:
    """The module while it is planned.

    Attributes:
        imports: Collects what its annotations and calls need.
    """

    package: Package
    annotator: Annotator
    imports: set[Import]

    def need(self, module: str, name: str) -> None:
        self.imports.add(Import(module, name))


def _models(package: Package, annotator: Annotator) -> ModelsView:
    imports = {Import("__future__", "annotations")}
    if package.structures:
        imports.add(Import("dataclasses", "dataclass"))
    draft = _Draft(package, annotator, imports)
    constants = operation_constants(package)
    classes = tuple(
        _class(draft, shape, constants.get(shape.id)) for shape in package.structures
    )
    aliases = tuple(_aliases(draft))
    return ModelsView(
        doc=docstring(f"Data of {package.title}: one dataclass a structure.", indent=0),
        imports=import_block(imports),
        classes=classes,
        aliases=aliases,
    )


def _class(
    draft: _Draft, shape: Structure, request: tuple[Code, ShapeId | None] | None
) -> ClassView:
    package = draft.package
    fields = [_field(draft, shape, member) for member in required_first(shape)]
    if isinstance(shape.unnamed, Kept):
        fields.append(_extra(draft, shape, shape.unnamed.target))
    text = shape.description or _fallback(package, shape.id)
    if not (text or fields):
        text = "Has no members."
    if shape.deprecated:
        text = f"{text}\n\n{deprecation(shape.deprecated)}".strip()
    return ClassView(
        head=enclose(
            f"class {package.names.classes[shape.id]}(",
            [_base(draft, request)],
            "):",
            indent=0,
        ),
        doc=docstring(text, indent=4) if text else None,
        operation=request[0] if request is not None else None,
        fields=tuple(fields),
    )


def _base(draft: _Draft, request: tuple[Code, ShapeId | None] | None) -> Code:
    if request is None:
        draft.need("._runtime", "Structure")
        return Code("Structure")
    constant, output = request
    draft.need(".operations", constant)
    draft.need("._runtime", "Request")
    if output is None:
        return Code("Request[None]")
    return Code(f'Request["{draft.package.names.classes[output]}"]')


def _fallback(package: Package, id_: ShapeId) -> str:
    """What can be said of an input or output that nobody described."""
    for operation in package.model.operations:
        if operation.input == id_:
            return f"Input of `{operation.name}`."
        if operation.output == id_:
            return f"Output of `{operation.name}`."
    return ""


def _field(draft: _Draft, shape: Structure, member: Member) -> FieldView:
    package = draft.package
    name = package.names.structures[shape.id].members[member.name]
    face = face_of(package, shape.id)
    annotation = field_annotation(package, draft.annotator, member, face)
    draft.imports.update(annotation.imports)
    unsaid = unsaid_value(package, member)
    if unsaid == "UNSET":
        draft.need("._runtime", "UNSET")
    head = f"{name}: {annotation.source}"
    if member.secret or shape.secret:
        draft.need("dataclasses", "field")
        arguments = ["repr=False"]
        if unsaid is not None:
            arguments.insert(0, f"default={unsaid}")
        declaration = enclose(f"{head} = field(", arguments, ")", indent=4)
    else:
        declaration = layout.field(name, annotation.options, unsaid, indent=4)
    text = member_text(package.model, member)
    return FieldView(
        declaration=declaration, doc=docstring(text, indent=4) if text else None
    )


def _extra(draft: _Draft, shape: Structure, target: Target) -> FieldView:
    package = draft.package
    annotation = draft.annotator.of(target, face_of(package, shape.id))
    draft.imports.update(annotation.imports)
    draft.need("dataclasses", "field")
    head = f"{package.names.structures[shape.id].extra}: dict[str, {annotation.source}]"
    arguments = ["default_factory=dict"]
    if shape.secret or package.model.shapes[target.shape].secret:
        arguments.append("repr=False")
    return FieldView(
        declaration=enclose(f"{head} = field(", arguments, ")", indent=4),
        doc=docstring("Members that the schema does not name, by wire name.", indent=4),
    )


def _aliases(draft: _Draft) -> Iterator[Code]:
    """Below the classes, each alias after those it is made of; a circle is closed by a name in quotes."""
    package = draft.package
    pending = [id_ for id_ in package.model.shapes if id_ in package.aliases]
    later = {str(package.names.classes[id_]) for id_ in pending}
    for id_ in leaves_first(package.model, pending):
        if id_ not in package.aliases:
            continue
        annotator = package.annotator("models", frozenset(later))
        annotation = annotator.alias(package.model.shapes[id_], face_of(package, id_))
        draft.imports.update(annotation.imports)
        draft.need("typing", "TypeAlias")
        name = package.names.classes[id_]
        later.discard(str(name))
        yield layout.alias(name, annotation.options, quoted=annotation.forward)
