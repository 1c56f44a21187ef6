"""Laying out a module with black a function or class at a time, so that a change costs one of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

_STAND_IN = re.compile(
    r"^(?:@_\n)?(?:class|(?:async )?def) _Block(\d+)_(?:\(\))?:\n    pass\n",
    re.MULTILINE,
)
# Comments that switch black off reach over several statements.
_SWITCH = re.compile(r"#.*\b(?:fmt|yapf):")


def holds_switch(source: str) -> bool:
    """Whether a comment may tell black to leave something alone; then black must see the whole module."""
    return _SWITCH.search(source) is not None


def format_blocks(source: str, tree: ast.Module, black: Callable[[str], str]) -> str:
    """What `black(source)` would give, made of smaller calls.

    Each function and class at the top level is laid out alone. The rest of the module, with a stand-in for each of
    them, tells the blank lines between them.

    Args:
        tree: The parsed source.
        black: Lays out a module; called again with the same text when nothing changed.
    """
    if holds_switch(source):
        return black(source)
    lines = source.split("\n")
    blocks: list[str] = []
    skeleton: list[str] = []
    at = 0
    for statement in tree.body:
        if not _separable(statement, lines):
            continue
        first, last = _first_line(statement), _last_line(statement, lines)
        skeleton += lines[at : first - 1]
        skeleton += _stand_in(statement, len(blocks))
        blocks.append("\n".join(lines[first - 1 : last]) + "\n")
        at = last
    skeleton += lines[at:]
    return _STAND_IN.sub(
        lambda match: black(blocks[int(match[1])]), black("\n".join(skeleton))
    )


def _separable(statement: ast.stmt, lines: list[str]) -> bool:
    """Whether a statement is a block of its own that a stand-in can hold the place of.

    Not one that ends in `...` or is a text only: black makes the blank lines after it depend on that.
    """
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            first, last = statement.body[0], statement.end_lineno or statement.lineno
            only_text = len(statement.body) == 1 and isinstance(first, ast.Expr)
            stub = lines[last - 1].rstrip().endswith("...")
            return first.lineno > statement.lineno and not only_text and not stub
        case _:
            return False


def _first_line(statement: ast.stmt) -> int:
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            decorators = [one.lineno for one in statement.decorator_list]
            return min([statement.lineno, *decorators])
        case _:
            return statement.lineno


def _last_line(statement: ast.stmt, lines: list[str]) -> int:
    """The last line of a block, comments at its end included, which the syntax tree does not know."""
    last = statement.end_lineno or statement.lineno
    for number, line in enumerate(lines[last:], last + 1):
        if line and not line.startswith((" ", "\t")):
            break
        if line.strip():
            last = number
    return last


def _stand_in(statement: ast.stmt, index: int) -> list[str]:
    """A short block of the same kind: black sets a class, a function and a decorator apart in different ways."""
    name = f"_Block{index}_"
    match statement:
        case ast.FunctionDef():
            head = f"def {name}():"
        case ast.AsyncFunctionDef():
            head = f"async def {name}():"
        case _:
            head = f"class {name}:"
    decorated = _first_line(statement) < statement.lineno
    return [*(["@_"] if decorated else []), head, "    pass"]
