"""Finding the statements of a module that hold given lines: the smallest pieces that black can lay out alone."""

from __future__ import annotations

import ast
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

_MARK = "_here_"
_WRAPPER = "class _:\n"
_STEP = 4
_CHUNKS = ("class ", "def ", "async def ", "@")


@dataclass(frozen=True, slots=True)
class Piece:
    """Consecutive lines of a module that black lays out without regard to what stands around them.

    Attributes:
        first, last: Lines, counted from one, both included.
        indent: Column that the piece starts in.
        header: It is the head of a compound statement, without the body.
        docstring: It is the docstring of what surrounds it.
    """

    first: int
    last: int
    indent: int
    header: bool = False
    docstring: bool = False

    def moved(self, lines: int) -> Piece:
        """The same piece where so many lines stand before."""
        return replace(self, first=self.first + lines, last=self.last + lines)

    def wrapped(self, lines: Sequence[str]) -> tuple[str, str, str]:
        """A module that black treats as it treats the piece in its place: what stands before it, the piece, the rest."""
        depth = self.indent // _STEP
        before = "".join(f"{' ' * _STEP * level}{_WRAPPER}" for level in range(depth))
        if not self.docstring:
            before += f"{' ' * self.indent}{_MARK}\n"
        after = f"{' ' * (self.indent + _STEP)}pass\n" if self.header else ""
        return before, "\n".join(lines[self.first - 1 : self.last]) + "\n", after


def chunks(
    lines: Sequence[str], suspects: Sequence[int]
) -> Iterator[tuple[int, int, list[int]]]:
    """The parts of a module that hold suspect lines, each from one class or function of the top level to the next.

    They are told by two blank lines before them. A text that holds such a place, too, gives parts that do not parse.

    Returns:
        First line and the line after the last, counted from zero, and the suspects, counted in the part from one.
    """
    at = 0
    while at < len(suspects):
        first = suspects[at] - 1
        while first and not _starts_chunk(lines, first):
            first -= 1
        last = suspects[at]
        while last < len(lines) and not _starts_chunk(lines, last):
            last += 1
        end = bisect_right(suspects, last)
        yield first, last, [suspect - first for suspect in suspects[at:end]]
        at = end


def _starts_chunk(lines: Sequence[str], index: int) -> bool:
    return (
        lines[index].startswith(_CHUNKS)
        and not lines[index - 1]
        and not lines[index - 2]
    )


def pieces(
    tree: ast.Module, lines: Sequence[str], suspects: Sequence[int]
) -> list[Piece] | None:
    """The pieces that hold suspect lines, in order; None where they cannot be told apart.

    Comments and strings that stand alone are no piece, for black leaves them as they are; except that it moves the
    closing quotes of a docstring of several lines when they stand too far to the right.

    Args:
        lines: The module's text, split at line ends.
        suspects: Line numbers, counted from one, sorted.
    """
    found = list(dict.fromkeys(_Search(lines, suspects).inside(tree.body, tree)))
    ends = [0, *(piece.last for piece in found)]
    apart = all(end < piece.first for end, piece in zip(ends, found, strict=False))
    regular = all(piece.indent % _STEP == 0 for piece in found)
    return found if apart and regular else None


@dataclass(frozen=True, slots=True)
class _Search:
    lines: Sequence[str]
    suspects: Sequence[int]

    def inside(self, body: Sequence[ast.stmt], owner: ast.AST) -> Iterator[Piece]:
        for index, statement in enumerate(body):
            first, last = _span(statement)
            hits = self._hits(first, last)
            if not hits:
                continue
            if _is_text(statement):
                if first != last and last in hits:
                    docstring = index == 0 and isinstance(owner, _DOCUMENTED)
                    yield self._piece(first, last, docstring=docstring)
            else:
                yield from self._of_statement(statement, hits)

    def _of_statement(
        self, statement: ast.stmt, hits: Sequence[int]
    ) -> Iterator[Piece]:
        first, last = _span(statement)
        blocks = list(self._blocks(statement))
        if not blocks:
            yield self._piece(first, last)
            return
        head_end = _span(blocks[0][0])[0] - 1
        code = [hit for hit in hits if not self._is_comment(hit)]
        in_head = any(hit <= head_end for hit in code)
        spans = [_span(inner) for block in blocks for inner in block]
        # Lines such as `elif …:` or `except …:` belong to no statement of their own.
        between = any(
            hit > head_end and not any(start <= hit <= end for start, end in spans)
            for hit in code
        )
        one_line = self._is_on_line_of_head(blocks[0][0])
        headless = isinstance(statement, ast.Try | ast.TryStar | ast.Match)
        if between or one_line or (in_head and headless):
            yield self._piece(first, last)
            return
        if in_head:
            yield self._piece(first, head_end, header=True)
        for block in blocks:
            yield from self.inside(block, statement)

    def _blocks(self, statement: ast.stmt) -> Iterator[list[ast.stmt]]:
        match statement:
            case ast.If(body=body, orelse=orelse):
                yield body
                match orelse:
                    case [ast.If() as chained] if self._is_elif(chained):
                        yield from self._blocks(chained)
                    case _:
                        yield orelse
            case ast.For() | ast.AsyncFor() | ast.While():
                yield statement.body
                yield statement.orelse
            case ast.Try() | ast.TryStar():
                yield statement.body
                yield from (handler.body for handler in statement.handlers)
                yield statement.orelse
                yield statement.finalbody
            case ast.Match(cases=cases):
                yield from (case.body for case in cases)
            case (
                ast.With()
                | ast.AsyncWith()
                | ast.FunctionDef()
                | ast.AsyncFunctionDef()
                | ast.ClassDef()
            ):
                yield statement.body
            case _:
                return

    def _is_on_line_of_head(self, first: ast.stmt) -> bool:
        # Columns of the syntax tree count bytes.
        return bool(self.lines[first.lineno - 1].encode()[: first.col_offset].strip())

    def _is_comment(self, number: int) -> bool:
        return self.lines[number - 1].lstrip().startswith("#")

    def _is_elif(self, statement: ast.If) -> bool:
        line = self.lines[statement.lineno - 1]
        return line.lstrip().startswith("elif")

    def _hits(self, first: int, last: int) -> Sequence[int]:
        return self.suspects[
            bisect_left(self.suspects, first) : bisect_right(self.suspects, last)
        ]

    def _piece(
        self, first: int, last: int, *, header: bool = False, docstring: bool = False
    ) -> Piece:
        while not self.lines[last - 1].strip():
            last -= 1
        line = self.lines[first - 1]
        indent = len(line) - len(line.lstrip())
        return Piece(first, last, indent, header=header, docstring=docstring)


_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def _span(statement: ast.stmt) -> tuple[int, int]:
    decorators = (
        statement.decorator_list
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        else []
    )
    first = min([statement.lineno, *(one.lineno for one in decorators)])
    return first, statement.end_lineno or statement.lineno


def _is_text(statement: ast.stmt) -> bool:
    match statement:
        case ast.Expr(value=ast.Constant(value=str())):
            return True
        case _:
            return False
