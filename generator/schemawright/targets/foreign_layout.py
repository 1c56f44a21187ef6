"""Syntax trees of statements as text, broken over lines as black does it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from ..python.layout import LINE
from ..python.literals import Code, literal

RAW = "r"
"""Kind of a constant that is a regular expression, which reads better as a raw literal."""


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
        if current and (len(literal(current + word)) > room or current.endswith("\n")):
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
