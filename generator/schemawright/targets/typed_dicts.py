"""The `typed-dicts` target: one TypedDict a structure, as dictionaries travel."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from dataclasses import dataclass

from ..python import layout
from ..python.annotations import Annotator, Face
from ..python.facts import deprecation, member_text
from ..python.imports import Import, import_block
from ..python.layout import enclose
from ..python.literals import Code, Identifier, literal
from ..python.prose import comment_lines, docstring
from ..python.reach import leaves_first
from ..python.reserved import DICT_TYPES
from ..shapes import Blob, Member, Required, ShapeId, Structure
from .base import Package, Piece, Rendered, runtime_file
from .enums import enum_pieces


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyView:
    """One key.

    Attributes:
        declaration: `Name: annotation` in a class, `"na-me": annotation,` in a functional TypedDict.
        doc: Docstring in a class, comment in a functional TypedDict, or None.
    """

    declaration: Code
    doc: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedDictView:
    """One TypedDict.

    Attributes:
        functional: A key is no identifier, so the class has to be made by a call (PEP 589).
        doc: Docstring; under the call for a functional one.
    """

    name: Identifier
    literal_name: Code
    functional: bool
    doc: Code | None
    keys: tuple[KeyView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedDictsView:
    """What `typed_dicts/typed_dicts.py.jinja` receives.

    Attributes:
        imports: None where there is nothing to import.
        metadata: Whether answers carry boto3's `ResponseMetadata`.
    """

    doc: Code
    imports: Code | None
    metadata: bool
    dicts: tuple[TypedDictView, ...]
    aliases: tuple[Code, ...]


def typed_dict_pieces(package: Package) -> Iterator[Piece]:
    """All files of the target."""
    yield Rendered(
        package.path("typed_dicts.py"),
        "typed_dicts/typed_dicts.py.jinja",
        _view(package),
    )
    if any(
        isinstance(shape, Blob) and shape.streamed
        for shape in package.model.shapes.values()
    ):
        yield runtime_file(package, "_streams.py")
    yield from enum_pieces(package)


def _view(package: Package) -> TypedDictsView:
    # Annotations are evaluated at once: a postponed one would make `__required_keys__` wrong. So what is used stands
    # above what uses it, and only circles are closed by names in quotes.
    order = list(_order(package))
    later = {f"{package.names.classes[id_]}Dict" for id_ in order}
    imports: set[Import] = set()
    answers = {operation.output for operation in package.model.operations}
    metadata = package.aws and bool(answers)
    dicts: list[TypedDictView] = []
    aliases: list[Code] = []
    for id_ in order:
        shape = package.model.shapes[id_]
        annotator = package.annotator("typed_dicts", frozenset(later))
        if isinstance(shape, Structure):
            extra = metadata and id_ in answers
            dicts.append(
                _typed_dict(package, annotator, shape, imports, metadata=extra)
            )
            later.discard(f"{package.names.classes[id_]}Dict")
    for id_ in order:
        shape = package.model.shapes[id_]
        if not isinstance(shape, Structure):
            annotator = package.annotator("typed_dicts", frozenset(later))
            name = f"{package.names.classes[id_]}Dict"
            annotation = annotator.alias(shape, _face(package, id_))
            imports |= {*annotation.imports, Import("typing", "TypeAlias")}
            aliases.append(
                layout.alias(name, annotation.options, quoted=annotation.forward)
            )
            later.discard(name)
    if dicts or metadata:
        imports.add(Import("typing", "TypedDict"))
    return TypedDictsView(
        doc=docstring(_title(package), indent=0),
        imports=import_block(imports) if imports else None,
        metadata=metadata,
        dicts=tuple(dicts),
        aliases=tuple(aliases),
    )


def _title(package: Package) -> str:
    if package.aws:
        return f"Requests and responses of {package.title} as boto3 takes and returns them."
    return f"Data of {package.title} in its JSON form: one TypedDict a structure."


def _face(package: Package, id_: ShapeId) -> Face:
    return Face.WIRE_RESPONSE if id_ in package.reach.answers else Face.WIRE_REQUEST


def _order(package: Package) -> Iterator[ShapeId]:
    """Structures and aliases, each after those that it is made of."""
    roots = (*package.reach.order, *package.model.errors)
    for id_ in leaves_first(package.model, roots):
        structure = isinstance(package.model.shapes[id_], Structure)
        if (structure and id_ not in package.reach.errors) or id_ in package.aliases:
            yield id_


def _typed_dict(
    package: Package,
    annotator: Annotator,
    shape: Structure,
    imports: set[Import],
    *,
    metadata: bool,
) -> TypedDictView:
    functional = not all(_is_key(member.name) for member in shape.members)
    face = _face(package, shape.id)
    keys = [
        _key(package, annotator, member, face, imports, functional=functional)
        for member in shape.members
    ]
    if metadata:
        annotation = "NotRequired[ResponseMetadataDict]"
        imports.add(Import("typing", "NotRequired"))
        text = "What the transport says of the answer: request ID, HTTP status and headers."
        keys.append(
            _key_view("ResponseMetadata", annotation, text, functional=functional)
        )
    name = Identifier(f"{package.names.classes[shape.id]}Dict")
    text = shape.description or ("" if keys else "Has no members.")
    if shape.deprecated:
        text = f"{text}\n\n{deprecation(shape.deprecated)}".strip()
    return TypedDictView(
        name=name,
        literal_name=literal(str(name)),
        functional=functional,
        doc=docstring(text, indent=0 if functional else 4) if text else None,
        keys=tuple(keys),
    )


def _is_key(name: str) -> bool:
    """Whether a class body can declare the key: an identifier that Python neither reserves nor mangles.

    One that hides a type of the keys below it, as `list` would, has its place in a call as well.
    """
    mangled = name.startswith("__") and not name.endswith("__")
    return (
        name not in DICT_TYPES
        and name.isidentifier()
        and name.isascii()
        and not keyword.iskeyword(name)
        and not mangled
    )


def _key(
    package: Package,
    annotator: Annotator,
    member: Member,
    face: Face,
    imports: set[Import],
    *,
    functional: bool,
) -> KeyView:
    annotation = annotator.of(member.target, face)
    imports.update(annotation.imports)
    source: str = annotation.source
    if not isinstance(member.presence, Required):
        imports.add(Import("typing", "NotRequired"))
        wrapped = enclose(f"{member.name}: NotRequired[", [source], "]", indent=4)
        source = f"NotRequired[{source}]" if functional else wrapped.partition(": ")[2]
    text = member_text(package.model, member)
    return _key_view(member.name, source, text, functional=functional)


def _key_view(name: str, annotation: str, text: str, *, functional: bool) -> KeyView:
    if functional:
        return KeyView(
            declaration=Code(f"        {literal(name)}: {annotation},"),
            doc=comment_lines(text, indent=8) if text else None,
        )
    return KeyView(
        declaration=Code(f"    {name}: {annotation}"),
        doc=docstring(text, indent=4) if text else None,
    )
