"""Modules that datamodel-code-generator wrote, read back and laid out as the rest of a package is."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ..python.imports import Import, import_block
from ..python.literals import Code
from ..python.prose import docstring
from .foreign_layout import flat


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionView:
    """A class, or an alias, which is one statement.

    Attributes:
        head: `class Name(Base):`, or the whole assignment of an alias.
        doc: Docstring, in column 4 for a class and 0 for an alias; None where there is nothing to say.
        body: Statements of a class, in column 4.
    """

    head: Code
    doc: Code | None = None
    body: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignModule:
    """What is kept of a module.

    Attributes:
        imports: All that it imports, by the name that it uses.
        statements: Classes and assignments, in the order of the module.
    """

    imports: dict[str, Import]
    statements: tuple[Statement, ...]


def read_module(source: str, package: str) -> ForeignModule:
    """Imports, classes and assignments of a module.

    Args:
        package: Import path that stands for the package which the module will be part of.
    """
    imports: dict[str, Import] = {}
    statements: list[Statement] = []
    for node in ast.parse(source).body:
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                home = (
                    module.removeprefix(package) if _is_in(module, package) else module
                )
                for one in names:
                    name = f"{one.name} as {one.asname}" if one.asname else one.name
                    imports[one.asname or one.name] = Import(home, name)
            case ast.ClassDef() | ast.Assign():
                statements.append(node)
            case _:
                # The docstring, and calls that make models ready, which happens at the first use anyway.
                pass
    return ForeignModule(imports, tuple(statements))


Statement: TypeAlias = ast.ClassDef | ast.Assign


def arranged(statements: Sequence[Statement]) -> list[Statement]:
    """Aliases that hold themselves first, for pyright wants those above what uses them; the rest in its order.

    An alias that names what stands further down is put in quotes as a whole: mypy cannot resolve a name in quotes
    inside an alias.
    """
    own = {defined(one): one for one in statements}
    for one in statements:
        if isinstance(one, ast.Assign):
            call = _alias_call(one)
            call.args[1] = _Unquoting().visit(call.args[1])
    first = _circles(own)
    ordered = [one for one in statements if defined(one) in first]
    ordered += [one for one in statements if defined(one) not in first]
    above: set[str] = set()
    for one in ordered:
        if isinstance(one, ast.Assign):
            call = _alias_call(one)
            named = set(used_names(call.args[1]))
            if not named.isdisjoint(own.keys() - above):
                call.args[1] = ast.Constant(flat(_without_text(call.args[1])))
        above.add(defined(one))
    return ordered


def defined(statement: Statement) -> str:
    """The name of a class or alias."""
    match statement:
        case ast.ClassDef(name=name) | ast.Assign([ast.Name(name)]):
            return name
        case _:
            raise AssertionError(f"no alias: {ast.unparse(statement)}")


def _alias_call(statement: ast.Assign) -> ast.Call:
    match statement.value:
        case ast.Call(args=[_, _]) as call:
            return call
        case _:
            raise AssertionError(f"no alias: {ast.unparse(statement)}")


def _circles(own: Mapping[str, Statement]) -> set[str]:
    """Aliases that hold themselves through aliases alone, and those that they are made of."""
    inner = {
        name: {
            used
            for used in used_names(_alias_call(one).args[1])
            if isinstance(own.get(used), ast.Assign)
        }
        for name, one in own.items()
        if isinstance(one, ast.Assign)
    }
    reached = {name: _reached(name, inner) for name in inner}
    circles = {name for name in inner if name in reached[name]}
    return circles.union(*(reached[name] for name in circles))


def _reached(start: str, inner: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(inner[start])
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += inner[name]
    return found


def _without_text(kind: ast.expr) -> ast.expr:
    """A type without its description, which has no place in quotes."""
    match kind:
        case ast.Subscript(
            ast.Name("Annotated"), ast.Tuple([inner, ast.Call() as call, *rest])
        ):
            call.keywords = [one for one in call.keywords if one.arg != "description"]
            kept = [call, *rest] if call.keywords else rest
            if not kept:
                return inner
            kind.slice = ast.Tuple([inner, *kept])
        case _:
            pass
    return kind


class _Unquoting(ast.NodeTransformer):
    """Takes types out of quotes."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """Limits and texts are no types."""
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        match node.value:
            case str(text):
                inner: ast.expr = self.visit(ast.parse(text, mode="eval").body)
                return inner
            case _:
                return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        match node.value:
            case ast.Name("Literal"):
                return node
            case ast.Name("Union"):
                # Only a quoted name made it necessary.
                parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else []
                united: ast.expr = self.visit(parts[0])
                for part in parts[1:]:
                    united = ast.BinOp(united, ast.BitOr(), self.visit(part))
                return united
            case _:
                self.generic_visit(node)
                return node


def _is_in(module: str, package: str) -> bool:
    return module.startswith(f"{package}.")


def used_names(node: ast.AST) -> Iterator[str]:
    """Every name in a statement or expression, those in quoted types included."""
    match node:
        case ast.Name(id=name):
            yield name
        case ast.Subscript(value=ast.Name(id="Literal" as name)):
            yield name
        case ast.Subscript(slice=inner):
            yield from used_names(node.value)
            yield from _names_of_types(inner)
        case ast.Call(func=ast.Name(id="TypeAliasType" as name), args=[_, value]):
            yield name
            yield from _names_of_types(value)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from used_names(child)


def _names_of_types(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield from used_names(ast.parse(text, mode="eval"))
        case ast.Tuple(elts=elements):
            for element in elements:
                yield from _names_of_types(element)
        case _:
            yield from used_names(node)


def import_groups(imports: Iterable[Import]) -> Code:
    """The import statements, what is installed parted from the standard library."""
    groups: dict[bool, list[Import]] = {False: [], True: []}
    for one in imports:
        head = one.module.split(".")[0]
        groups[not head or head in sys.stdlib_module_names].append(one)
    ours = import_block(groups[True])
    first, dots, last = ours.rpartition("\n\nfrom .")
    middle = import_block(groups[False])
    return Code(f"{first}\n\n{middle}{dots}{last}" if dots else f"{ours}\n\n{middle}")


def class_doc(node: ast.ClassDef) -> Code | None:
    """The docstring of a class, wrapped, in column 4."""
    text = ast.get_docstring(node)
    if not text:
        if any(isinstance(one, ast.AnnAssign) for one in node.body):
            return None
        text = "Has no members."
    return Code(f"    {docstring(text, indent=4)}")
