"""Finished text for the files that are not Python: Markdown and TOML.

A template prints such types only (and `Code` in Python), so that a plain string stops the run instead of breaking a
document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from ..python.literals import Code

TomlValue: TypeAlias = (
    "bool | int | float | str | Sequence[TomlValue] | Mapping[str, TomlValue]"
)

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~&]")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)", re.MULTILINE)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SPAN = re.compile(r"(`[^`\n]+`)")
_BACKTICKS = re.compile(r"`+")


class Markdown(str):
    """Finished Markdown: the template places it as it is."""

    __slots__ = ()


class Toml(str):
    """A finished TOML value or key."""

    __slots__ = ()


def plain(text: str) -> Markdown:
    """Text that Markdown shows as it is."""
    escaped = _SPECIAL.sub(r"\\\g<0>", text)
    return Markdown(_LINE_START.sub(_escaped_start, escaped))


def _escaped_start(match: re.Match[str]) -> str:
    marker = match[2]
    return f"{match[1]}{marker[:-1]}\\{marker[-1]}"


def prose(text: str) -> Markdown:
    """Text that Markdown shows as it is, but for code in backticks."""
    parts = _SPAN.split(text)
    return Markdown(
        "".join(
            code_span(part[1:-1]) if at % 2 else plain(part)
            for at, part in enumerate(parts)
        )
    )


def code_span(code: str) -> Markdown:
    """Code inside a line."""
    fence = "`" * (_longest_run(code) + 1)
    pad = " " if code.startswith("`") or code.endswith("`") else ""
    return Markdown(f"{fence}{pad}{code}{pad}{fence}")


def code_block(code: Code, language: str = "python") -> Markdown:
    """Code as lines of its own; no line end after it."""
    fence = "`" * max(3, _longest_run(code) + 1)
    return Markdown(f"{fence}{language}\n{code.rstrip()}\n{fence}")


def _longest_run(text: str) -> int:
    return max((len(run) for run in _BACKTICKS.findall(text)), default=0)


def toml(value: TomlValue) -> Toml:
    """A value as TOML writes it on one line: strings quoted, mappings as inline tables."""
    match value:
        case bool():
            return Toml("true" if value else "false")
        case int():
            return Toml(str(value))
        case float():
            return Toml(repr(value))
        case str():
            # JSON's escapes are TOML's, except that TOML wants DEL escaped.
            quoted = json.dumps(value, ensure_ascii=False)
            return Toml(quoted.replace("\x7f", "\\u007f"))
        case Mapping():
            pairs = ", ".join(f"{toml_key(key)} = {toml(value[key])}" for key in value)
            return Toml(f"{{ {pairs} }}" if pairs else "{}")
        case Sequence():
            return Toml(f"[{', '.join(map(toml, value))}]")


def toml_key(key: str) -> Toml:
    """A key, bare where TOML allows it."""
    return Toml(key) if _BARE_KEY.fullmatch(key) else toml(key)
