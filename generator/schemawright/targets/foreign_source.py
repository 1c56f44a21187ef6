"""Modules that datamodel-code-generator wrote, read back and laid out as the rest of a package is."""

from __future__ import annotations

import ast
import sys
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..python.imports import Import, import_block
from ..python.layout import LINE
from ..python.literals import Code, literal
from ..python.prose import docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionView:
    """A class, or an alias, which is one statement.

    Attributes:
        head: `class Name(Base):`, or the whole assignment of an alias.
        doc: Docstring of a class, or None.
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
    statements: tuple[ast.ClassDef | ast.Assign, ...]


def read_module(source: str, package: str) -> ForeignModule:
    """Imports, classes and assignments of a module.

    Args:
        package: Import path that stands for the package which the module will be part of.
    """
    imports: dict[str, Import] = {}
    statements: list[ast.ClassDef | ast.Assign] = []
    for node in ast.parse(source).body:
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                home = module.removeprefix(package) if _is_in(module, package) else module
                for one in names:
                    name = f"{one.name} as {one.asname}" if one.asname else one.name
                    imports[one.asname or one.name] = Import(home, name)
            case ast.ClassDef() | ast.Assign():
                statements.append(node)
            case _:
                # The docstring, and calls that make models ready, which happens at the first use anyway.
                pass
    return ForeignModule(imports, tuple(statements))


def with_names_quoted(
    statements: Iterable[ast.ClassDef | ast.Assign], quoting: Container[str]
) -> Iterator[ast.ClassDef | ast.Assign]:
    """The statements, where aliases name what stands further down in quotes, and nothing else in quotes.

    Args:
        quoting: Names of the module's own classes and aliases.
    """
    above: set[str] = set()
    for one in statements:
        match one:
            case ast.Assign([ast.Name(name)], ast.Call(args=[_, value]) as call):
                call.args[1] = _Quoting(quoting, above).visit(value)
            case ast.ClassDef(name=name):
                pass
            case _:
                raise AssertionError(f"no alias: {ast.unparse(one)}")
        above.add(name)
        yield one


class _Quoting(ast.NodeTransformer):
    def __init__(self, own: Container[str], above: Container[str]) -> None:
        self._own = own
        self._above = above

    def visit_Call(self, node: ast.Call) -> ast.expr:  # noqa: N802
        """Limits and texts are no types."""
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:  # noqa: N802
        match node.value:
            case str(text):
                inner: ast.expr = self.visit(ast.parse(text, mode="eval").body)
                return inner
            case _:
                return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:  # noqa: N802
        match node.value:
            case ast.Name("Literal"):
                return node
            case _:
                self.generic_visit(node)
                return node

    def visit_Name(self, node: ast.Name) -> ast.expr:  # noqa: N802
        if node.id in self._own and node.id not in self._above:
            return ast.Constant(node.id)
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


def class_doc(node: ast.ClassDef) -> Code:
    """The docstring of a class, wrapped."""
    text = ast.get_docstring(node)
    return docstring(text or "Has no members.", indent=4)


def statement(head: str, value: ast.expr, tail: str = "", *, indent: int) -> Code:
    """`head value tail`, broken over lines as black does."""
    return Code("\n".join(_lines(head, value, tail, indent)))


def _lines(head: str, node: ast.expr, tail: str, indent: int) -> list[str]:
    pad = " " * indent
    whole = f"{pad}{head}{flat(node)}"
    if len(whole) + len(tail) <= LINE:
        return [whole + tail]
    equals, default = tail[:3], tail[3:]
    if equals == " = " and len(whole) + len(" = (") <= LINE:
        return [f"{whole} = (", f"{pad}    {default}", f"{pad})"]
    match node:
        case ast.Constant(value=str(text), kind=None) if head.endswith("="):
            return _text_lines(pad, head, text, tail)
        case ast.Call(func=func):
            items = [*(("", one) for one in node.args)]
            items += [(f"{one.arg}=", one.value) for one in node.keywords]
            return _exploded(head + flat(func), "()", items, tail, indent)
        case ast.Subscript(value=value, slice=ast.Tuple(elts=elements)):
            items = [("", one) for one in elements]
            return _exploded(head + flat(value), "[]", items, tail, indent)
        case ast.Subscript(value=value, slice=inner):
            return _exploded(head + flat(value), "[]", [("", inner)], tail, indent)
        case _:
            return [whole + tail]


def _exploded(
    head: str,
    brackets: str,
    items: Sequence[tuple[str, ast.expr]],
    tail: str,
    indent: int,
) -> list[str]:
    pad = " " * indent
    joined = ", ".join(f"{name}{flat(value)}" for name, value in items)
    first, last = f"{pad}{head}{brackets[0]}", f"{pad}{brackets[1]}{tail}"
    if indent + 4 + len(joined) <= LINE:
        return [first, f"{pad}    {joined}", last]
    comma = "," if len(items) > 1 else ""
    body = [
        line for name, value in items for line in _lines(name, value, comma, indent + 4)
    ]
    return [first, *body, last]


def _text_lines(pad: str, head: str, text: str, tail: str) -> list[str]:
    """A long text as several literals in parentheses, none of them too long where words allow it."""
    room = LINE - len(pad) - 4
    pieces: list[str] = []
    current = ""
    for word in _words(text):
        if current and (
            len(literal(current + word)) > room or current.endswith("\n")
        ):
            pieces.append(current)
            current = ""
        current += word
    pieces.append(current)
    if len(pieces) == 1:
        return [f"{pad}{head}{literal(text)}{tail}"]
    return [
        f"{pad}{head}(",
        *(f"{pad}    {literal(piece)}" for piece in pieces),
        f"{pad}){tail}",
    ]


def _words(text: str) -> Iterator[str]:
    """The text cut after each run of white space."""
    start = 0
    for at in range(1, len(text)):
        if text[at - 1] in " \n" and text[at] not in " \n":
            yield text[start:at]
            start = at
    yield text[start:]


RAW = "r"
"""Kind of a constant that is a regular expression, which reads better as a raw literal."""


def flat(node: ast.expr) -> str:
    """An expression on one line, texts in double quotes."""
    match node:
        case ast.Constant(value=str(text), kind="r") if _may_be_raw(text):
            return f'r"{text}"'
        case ast.Constant(value=value) if value is not ...:
            return literal(value)
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{flat(value)}.{name}"
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return f"{flat(left)} | {flat(right)}"
        case ast.Subscript(value=value, slice=ast.Tuple(elts=elements)):
            return f"{flat(value)}[{', '.join(map(flat, elements))}]"
        case ast.Subscript(value=value, slice=inner):
            return f"{flat(value)}[{flat(inner)}]"
        case ast.Dict(keys=keys, values=values) if None not in keys:
            pairs = zip(filter(None, keys), values, strict=True)
            return f"{{{', '.join(f'{flat(key)}: {flat(one)}' for key, one in pairs)}}}"
        case ast.Call(func=func, args=args, keywords=keywords):
            given = [*map(flat, args)]
            given += [f"{one.arg}={flat(one.value)}" for one in keywords]
            return f"{flat(func)}({', '.join(given)})"
        case _:
            return ast.unparse(node)


def _may_be_raw(text: str) -> bool:
    plain = text.isascii() and text.isprintable()
    return plain and "\\" in text and '"' not in text and not text.endswith("\\")
