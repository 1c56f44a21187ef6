"""Rendered Python to text that black leaves as it is.

black is slow, so it sees as little as possible. Text of the built-in templates is laid out as black would, but for
statements whose length only the schema decides: those alone go to black, each on its own. Text of a user's templates
goes to black as a whole, a function or class at a time. What black made of a piece is kept between runs.
"""

from __future__ import annotations

import ast
import hashlib
import re
import warnings
from collections.abc import Callable
from typing import Any, Self

from ..errors import TemplateError
from .blocks import format_blocks, holds_switch
from .caching import BlockCache
from .statements import Piece, chunks, pieces

LINE = 88
"""black's default."""

_VERSION = 1
"""Part of every cache key; raised when pieces are cut in another way."""

_OPENING = frozenset("([{")
_UNTIDY = re.compile(r"[ \t\f\v]+$|\t|\r", re.MULTILINE)


def format_source(
    path: str,
    text: str,
    *,
    trusted: bool,
    cache: BlockCache | None = None,
    template: str = "",
) -> str:
    """Text of a Python module, checked and laid out so that black (its defaults, for Python 3.11) changes nothing.

    Args:
        path: Where the module will stand, for messages and for the cache.
        trusted: The text comes from built-in templates, which lay it out as black does; see `Renderer.trusted`.
        cache: What black made of pieces in earlier runs.
        template: The template's name, for messages.

    Raises:
        TemplateError: The text is no Python, or is untidy where a template must keep it tidy.
    """
    label = f"{path} (from {template})" if template else path
    if not text:
        return text
    with _Black(path, cache) as black:
        if trusted:
            _check_tidy(label, text)
            result = _reported(label, lambda: _formatted_pieces(label, text, black))
        else:
            source = text.replace("\r\n", "\n")
            tree = _compiled(label, source, ast.PyCF_ONLY_AST)
            result = _reported(label, lambda: format_blocks(source, tree, black))
    _compiled(label, result)
    if not trusted:
        _check_tidy(label, result)
    return result


class _Black:
    """black, imported when a text is met that the cache does not know."""

    def __init__(self, path: str, cache: BlockCache | None) -> None:
        self._path = path
        self._cache = cache
        self._known: dict[str, str] | None = None
        self._used: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._cache and self._used and self._used != self._known:
            self._cache.store(self._path, self._used)

    def __call__(self, text: str) -> str:
        """The text as black lays it out.

        Raises:
            ValueError: It cannot be parsed.
        """
        if self._known is None:
            self._known = self._cache.load(self._path) if self._cache else {}
        key = _digest(text)
        if key not in self._used:
            self._used[key] = self._known.get(key) or _run_black(text)
        return self._used[key]


def _run_black(text: str) -> str:
    import black
    from black.mode import TargetVersion

    mode = black.Mode(target_versions={TargetVersion.PY311})
    return black.format_str(text, mode=mode)


def _digest(text: str) -> str:
    parts = (str(_VERSION), _black_version(), text)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _black_version() -> str:
    try:
        # The module that black itself reads it from; metadata takes 30 ms, importing black 100.
        from _black_version import version  # type: ignore[import-untyped]
    except ImportError:
        from importlib.metadata import version as installed

        return installed("black")
    return str(version)


def _formatted_pieces(label: str, text: str, black: _Black) -> str:
    lines = text.split("\n")
    suspects = _suspects(lines)
    if not suspects:
        return text
    found = None if holds_switch(text) else _pieces(label, text, lines, suspects)
    if found is None:
        return black(text)
    for piece in reversed(found):
        lines[piece.first - 1 : piece.last] = [_formatted(piece, lines, black)]
    return "\n".join(lines)


def _pieces(
    label: str, text: str, lines: list[str], suspects: list[int]
) -> list[Piece] | None:
    found: list[Piece] = []
    try:
        # Parsing everything for the sake of a few lines would take longer than all the rest.
        for first, last, inside in chunks(lines, suspects):
            part = lines[first:last]
            within = pieces(ast.parse("\n".join(part)), part, inside)
            if within is None:
                return None
            found += (piece.moved(first) for piece in within)
    except (SyntaxError, ValueError):
        tree = _compiled(label, text, ast.PyCF_ONLY_AST)
        return pieces(tree, lines, suspects)
    return found


def _formatted(piece: Piece, lines: list[str], black: _Black) -> str:
    before, text, after = piece.wrapped(lines)
    result = black(before + text + after)
    assert result.startswith(before), "black leaves the wrapper as it is"
    body = result.removeprefix(before).strip("\n")
    return body.removesuffix(after.rstrip("\n")).rstrip("\n")


def _suspects(lines: list[str]) -> list[int]:
    """Numbers of the lines that black might break, or join with the next two."""
    suspects: list[int] = []
    for number, line in enumerate(lines, 1):
        if len(line) > LINE or (line[-1:] in _OPENING and _joins(lines, number)):
            suspects.append(number)
    return suspects


def _joins(lines: list[str], number: int) -> bool:
    """Whether line `number` ends in a bracket that is closed two lines below, where one line could hold it all."""
    head, body, *rest = lines[number - 1 : number + 2]
    closing = rest[0].lstrip() if rest else ""
    if not closing.startswith((")", "]", "}")) or body.endswith(","):
        return False
    return len(head) + len(body.lstrip()) + len(closing) <= LINE


def _check_tidy(label: str, text: str) -> None:
    """Raises:
    TemplateError: Line ends, tabs, spaces at a line's end, or the end of the file.
    """
    untidy = any(one in text for one in ("\t", "\r", " \n", "\f", "\v"))
    if untidy and (found := _UNTIDY.search(text)):
        line = text.count("\n", 0, found.start()) + 1
        what = {"\t": "a tab", "\r": "a carriage return"}.get(
            found[0], "white space at its end"
        )
        raise TemplateError(f"{label}: line {line} has {what}; correct the template")
    if not text.endswith("\n") or text.endswith("\n\n"):
        raise TemplateError(f"{label}: must end in one line end; correct the template")


def _compiled(label: str, text: str, flags: int = 0) -> Any:
    """What `compile` makes of a module.

    Raises:
        TemplateError: It is no Python, or Python warns of it.
    """
    try:
        with warnings.catch_warnings():
            # Escapes that Python does not know, `is` with a literal, and so on.
            warnings.simplefilter("error")
            return compile(text, label, "exec", flags=flags, dont_inherit=True)
    except SyntaxError as error:
        lines = text.split("\n")
        number = error.lineno or 0
        line = f": `{lines[number - 1].strip()}`" if 0 < number <= len(lines) else ""
        raise TemplateError(
            f"{label}, line {number}: no valid Python ({error.msg}){line}; correct the template"
        ) from error
    except (ValueError, RecursionError, MemoryError, Warning) as error:
        raise TemplateError(
            f"{label}: no valid Python ({error}); correct the template"
        ) from error


def _reported(label: str, run: Callable[[], str]) -> str:
    try:
        return run()
    except ValueError as error:
        raise TemplateError(
            f"{label}: black cannot format it ({error}); correct the template"
        ) from error
