"""The `pydantic` target: models made by datamodel-code-generator from the normalized bundle.

The generator is given what it translates without loss (`plain_schemas.py`). What it writes is read back, its markers
are resolved, and it is laid out as all other modules are.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from ..errors import Diagnostics
from ..python.imports import Import
from ..python.layout import exploded
from ..python.literals import Code, literal
from ..python.prose import docstring
from .base import Package, Piece, Rendered, runtime_file
from .enums import enum_pieces
from .foreign_checks import Checks, Encoded, Foreign, Native
from .foreign_generator import written
from .foreign_layout import RAW, flat, statement
from .foreign_library import PACKAGE, Library, Plain
from .foreign_source import (
    DefinitionView,
    Statement,
    arranged,
    class_doc,
    import_groups,
    read_module,
    used_names,
)
from .plain_schemas import plain

PYDANTIC = Library(
    name="pydantic",
    module="pydantic_models",
    helpers="_pydantic",
    base="PydanticModel",
    blob=f"{PACKAGE}._pydantic.Blob",
    reserved=frozenset(
        {
            "AfterValidator",
            "Annotated",
            "Any",
            "AwareDatetime",
            "Blob",
            "ConfigDict",
            "Field",
            "Literal",
            "PydanticModel",
            "StrictBool",
            "StrictFloat",
            "StrictInt",
            "TypeAliasType",
            "UUID",
        }
    ),
    attributes=frozenset(
        {
            "construct",
            "copy",
            "dict",
            "encoded",
            "from_orm",
            "json",
            "matching",
            "model_computed_fields",
            "model_config",
            "model_construct",
            "model_copy",
            "model_dump",
            "model_dump_json",
            "model_extra",
            "model_fields",
            "model_fields_set",
            "model_json_schema",
            "model_parametrized_name",
            "model_post_init",
            "model_rebuild",
            "model_validate",
            "model_validate_json",
            "model_validate_strings",
            "parse_file",
            "parse_obj",
            "parse_raw",
            "schema",
            "schema_json",
            "update_forward_refs",
            "validate",
        }
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PydanticView:
    """What `pydantic/pydantic_models.py.jinja` receives.

    Attributes:
        exports: The assignment of `__all__`.
        definitions: Models and aliases, each below what it needs at once.
    """

    doc: Code
    imports: Code
    exports: Code
    definitions: tuple[DefinitionView, ...]


def pydantic_pieces(package: Package, diagnostics: Diagnostics) -> Iterator[Piece]:
    """All files of the target."""
    view = pydantic_view(package, diagnostics)
    yield Rendered(
        package.path(f"{PYDANTIC.module}.py"), "pydantic/pydantic_models.py.jinja", view
    )
    yield from enum_pieces(package)
    yield runtime_file(package, f"{PYDANTIC.helpers}.py")
    yield runtime_file(package, "_patterns.py")


def pydantic_view(package: Package, diagnostics: Diagnostics) -> PydanticView:
    """The module, as datamodel-code-generator makes it."""
    given = plain(package, PYDANTIC, diagnostics)
    module = read_module(written(given, PYDANTIC), PACKAGE)
    known = module.imports | {
        "AfterValidator": Import("pydantic", "AfterValidator"),
        "encoded": Import(f".{PYDANTIC.helpers}", "encoded"),
        "matching": Import(f".{PYDANTIC.helpers}", "matching"),
    }
    resolving = _Resolving(given.checks)
    own = {*given.classes, *given.aliases}
    statements = arranged([resolving.visit(one) for one in module.statements])
    used = {name for one in statements for name in used_names(one)}
    imports = {known[name] for name in used & known.keys()}
    names = sorted({*own, *given.enums})
    exports = [literal(name) for name in names]
    return PydanticView(
        doc=docstring(f"Data of {package.title} as pydantic models.", indent=0),
        imports=import_groups({*imports, Import("__future__", "annotations")}),
        exports=exploded("__all__ = [", exports, "]", indent=0),
        definitions=tuple(_definition(one, given) for one in statements),
    )


class _Resolving(ast.NodeTransformer):
    """Puts patterns in the place of their markers."""

    def __init__(self, checks: Checks) -> None:
        self._checks = checks

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """What pydantic's engine cannot run becomes a validator beside `Field(…)`."""
        self.generic_visit(node)
        match node:
            case ast.Subscript(
                value=ast.Name("Annotated"), slice=ast.Tuple([kind, ast.Call() as call])
            ):
                field, validators = self._field(call)
                kept = [field] if field.keywords else []
                node.slice = ast.Tuple([kind, *kept, *validators])
            case _:
                pass
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """Anything or None is anything."""
        self.generic_visit(node)
        match node:
            case ast.BinOp(
                ast.Name("Any") as anything, ast.BitOr(), ast.Constant(None)
            ):
                return anything
            case _:
                return node

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """The old spelling of `dict` is in use for the type of additional members."""
        return ast.Name("dict") if node.id == "Dict" else node

    def _field(self, call: ast.Call) -> tuple[ast.Call, list[ast.expr]]:
        keywords: list[ast.keyword] = []
        validators: list[ast.expr] = []
        for keyword in call.keywords:
            match keyword:
                case ast.keyword("pattern", ast.Constant(str(marker))):
                    for check in self._checks.at(marker):
                        if isinstance(check, Native):
                            keyword.value = ast.Constant(check.source, RAW)
                            keywords.append(keyword)
                        else:
                            validators.append(_validator(check))
                case _:
                    keywords.append(keyword)
        return ast.Call(call.func, call.args, keywords), validators


def _validator(check: Foreign | Encoded) -> ast.expr:
    match check:
        case Foreign(source):
            made = _call("matching", ast.Constant(source, RAW))
        case Encoded(least, most):
            made = _call("encoded", ast.Constant(least), ast.Constant(most))
        case _:
            assert_never(check)
    return _call("AfterValidator", made)


def _call(name: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(name), list(arguments), [])


def _definition(node: Statement, given: Plain) -> DefinitionView:
    match node:
        case ast.Assign(targets=[ast.Name(name)], value=value):
            text = (
                given.descriptions.get(name)
                if "description" not in _keywords(value)
                else None
            )
            return DefinitionView(
                head=statement(f"{name} = ", value, indent=0),
                doc=docstring(text, indent=0) if text else None,
            )
        case ast.ClassDef(name=name, bases=[ast.Name(base)]):
            return DefinitionView(
                head=Code(f"class {name}({base}):"),
                doc=class_doc(node),
                body=tuple(one for part in node.body for one in _member(part)),
            )
        case _:
            raise AssertionError(f"no model: {ast.unparse(node)}")


def _member(node: ast.stmt) -> Iterator[Code]:
    match node:
        case ast.AnnAssign(ast.Name(name), annotation, value):
            tail = "" if value is None else f" = {flat(value)}"
            kind = _without_needless_alias(annotation, name)
            yield statement(f"{name}: ", kind, tail, indent=4)
        case ast.Assign([ast.Name("model_config" as name)], ast.Call() as call):
            # Of what it says, only this is of the schema; the base says the rest.
            call.keywords = [one for one in call.keywords if one.arg == "extra"]
            if call.keywords:
                yield statement(f"{name} = ", call, indent=4)
        case ast.Assign([ast.Name("__annotations__" as name)], value):
            # Of members that the schema does not name. Declared like this, it hides nothing from type checkers.
            yield statement(f"{name} = ", value, indent=4)
        case _:
            pass


def _without_needless_alias(annotation: ast.expr, name: str) -> ast.expr:
    match annotation:
        case ast.Subscript(
            slice=ast.Tuple([kind, ast.Call(keywords=keywords) as call, *rest])
        ):
            keywords[:] = [
                one
                for one in keywords
                if not (one.arg == "alias" and flat(one.value) == f'"{name}"')
            ]
            kept = [call] if keywords else []
            if not (kept or rest):
                return kind
            annotation.slice = ast.Tuple([kind, *kept, *rest])
        case _:
            pass
    return annotation


def _keywords(node: ast.expr) -> set[str | None]:
    return {one.arg for one in ast.walk(node) if isinstance(one, ast.keyword)}
