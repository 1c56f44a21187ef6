"""View of `_codecs.py`: straight-line functions that decode, parse and encode each shape of a package."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import Diagnostics
from ..shapes import Enum, List, Map, Model, String, Structure, Target, Tuple, Union
from . import collection_codecs, structure_codecs
from .annotations import Annotator
from .codec_base import CodecContext, FunctionView
from .expressions import Expressions
from .imports import Import, import_block
from .judged import walked_patterns
from .layout import comprehension, enclose, exploded
from .literals import Code, literal
from .matchers import Matchers
from .naming import Names
from .reach import Reach


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeCodecs:
    """What belongs to one shape.

    Attributes:
        table: Of a structure: its names, wire name to attribute; None for other shapes.
        functions: Decoder, parser where answers are read, encoder where Python's form differs from the wire's.
    """

    table: Code | None
    functions: tuple[FunctionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecsView:
    """What `dataclasses/_codecs.py.jinja` receives.

    Attributes:
        aws: Whether data has the types of boto3.
        constants: Assignments of enum tables and pattern matchers.
        registrations: Statements that enter each structure into the table of codecs.
        patterns: The assignment of all matchers by pattern, for the general walker.
    """

    imports: Code
    aws: Code
    constants: tuple[Code, ...]
    shapes: tuple[ShapeCodecs, ...]
    registrations: tuple[Code, ...]
    patterns: Code


def codecs_view(
    model: Model,
    names: Names,
    reach: Reach,
    annotator: Annotator,
    diagnostics: Diagnostics,
    *,
    skip_patterns: bool,
) -> CodecsView:
    """Builds the codecs of every shape that a structure other than an error leads to."""
    shapes = [model.shapes[id_] for id_ in reach.all if id_ not in reach.errors]
    patterns = [
        *(
            (s, pattern)
            for s in shapes
            if isinstance(s, String)
            for pattern in s.patterns
        ),
        *walked_patterns(model, shapes),
    ]
    matchers = Matchers(names, patterns, diagnostics, skip=skip_patterns)
    context = CodecContext(
        model=model,
        names=names,
        expressions=Expressions(model, names, matchers.condition),
        annotator=annotator,
        answers=reach.answers,
        branches=frozenset(
            branch.shape
            for shape in shapes
            if isinstance(shape, Union)
            for branch in shape.branches
        ),
    )
    codecs = tuple(
        _shape(context, shape)
        for shape in shapes
        if isinstance(shape, Structure | List | Map | Tuple | Union)
    )
    structures = [shape for shape in shapes if isinstance(shape, Structure)]
    enums = [shape for shape in shapes if isinstance(shape, Enum)]
    imports = {
        *context.expressions.used,
        *context.imports,
        *matchers.imports,
        *(Import(".models", names.classes[shape.id]) for shape in structures),
        *(Import(".enums", names.classes[shape.id]) for shape in enums),
        Import("collections.abc", "Callable"),
    }
    if codecs:
        imports.add(Import("typing", "Any"))
    if structures:
        imports |= {Import("._runtime", "CODECS"), Import("._runtime", "Codec")}
    if any(
        "Invalid" in line
        for shape in codecs
        for f in shape.functions
        for line in f.body
    ):
        imports.add(Import("._runtime", "Invalid"))
    return CodecsView(
        imports=import_block(imports),
        aws=literal(model.service is not None and model.service.aws),
        constants=(
            *(_enum_table(names, shape) for shape in enums),
            *matchers.constants,
        ),
        shapes=codecs,
        registrations=tuple(_registration(context, shape) for shape in structures),
        patterns=matchers.table,
    )


def _shape(
    context: CodecContext, shape: Structure | List | Map | Tuple | Union
) -> ShapeCodecs:
    faces = [True, False] if shape.id in context.answers else [True]
    if isinstance(shape, Structure):
        return ShapeCodecs(
            table=_names_table(context, shape),
            functions=(
                *(
                    structure_codecs.decoder(context, shape, strict=strict)
                    for strict in faces
                ),
                structure_codecs.encoder(context, shape),
            ),
        )
    functions = [
        collection_codecs.decoder(context, shape, strict=strict) for strict in faces
    ]
    if context.expressions.converts(Target(shape.id)):
        functions.append(collection_codecs.encoder(context, shape))
    return ShapeCodecs(table=None, functions=tuple(functions))


def _names_table(context: CodecContext, shape: Structure) -> Code:
    members = context.names.structures[shape.id].members
    entries = [
        f"{literal(wire)}: {literal(str(name))}" for wire, name in members.items()
    ]
    head = f"{context.names.functions[shape.id].upper()}: dict[str, str] = {{"
    return exploded(head, entries, "}", indent=0)


def _enum_table(names: Names, shape: Enum) -> Code:
    head = f"{names.functions[shape.id].upper()} = {{"
    clauses = ["member.value: member", f"for member in {names.classes[shape.id]}"]
    return comprehension(head, clauses, "}", indent=0)


def _registration(context: CodecContext, shape: Structure) -> Code:
    tail = context.names.functions[shape.id]
    parse = "parse" if shape.id in context.answers else "decode"
    arguments = [f"decode_{tail}", f"{parse}_{tail}", f"encode_{tail}"]
    name = context.names.classes[shape.id]
    if shape.pointer == f"/$defs/{shape.id}":
        arguments += [literal(shape.id), tail.upper()]
    else:
        arguments += [literal(str(name)), tail.upper(), literal(shape.pointer)]
    return enclose(f"CODECS[{name}] = Codec(", arguments, ")", indent=0)
