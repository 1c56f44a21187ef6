"""Laying out a module with black a function or class at a time, so that a change costs one of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

_STAND_IN = re.compile(r"^class _Block(\d+)_:\n    pass\n", re.MULTILINE)
# Comments that switch black off reach over several statements.
_SWITCH = re.compile(r"#.*\b(?:fmt|yapf):")


def format_blocks(source: str, tree: ast.Module, black: Callable[[str], str]) -> str:
    """What `black(source)` would give, made of smaller calls.

    Each function and class at the top level is laid out alone. The rest of the module, with a stand-in for each of
    them, tells the blank lines between them.

    Args:
        tree: The parsed source.
        black: Lays out a module; called again with the same text when nothing changed.
    """
    if _SWITCH.search(source):
        return black(source)
    lines = source.split("\n")
    blocks: list[str] = []
    skeleton: list[str] = []
    at = 0
    for statement in tree.body:
        if not _separable(statement):
            continue
        first, last = _first_line(statement), statement.end_lineno or 0
        skeleton += lines[at : first - 1]
        skeleton += _stand_in(len(blocks)).split("\n")
        blocks.append("\n".join(lines[first - 1 : last]) + "\n")
        at = last
    skeleton += lines[at:]
    return _STAND_IN.sub(
        lambda match: black(blocks[int(match[1])]), black("\n".join(skeleton))
    )


def _separable(statement: ast.stmt) -> bool:
    """Whether a statement is a block of its own that a stand-in can hold the place of."""
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            # black treats a body of `...` alone, and what follows it, in a special way.
            only_text = len(statement.body) == 1 and isinstance(
                statement.body[0], ast.Expr
            )
            return statement.body[0].lineno > statement.lineno and not only_text
        case _:
            return False


def _first_line(statement: ast.stmt) -> int:
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            decorators = [one.lineno for one in statement.decorator_list]
            return min([statement.lineno, *decorators])
        case _:
            return statement.lineno


def _stand_in(index: int) -> str:
    return f"class _Block{index}_:\n    pass"
