"""Imports as data: whatever needs a name says so, and one place writes the block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from .literals import Code

LINE = 88


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`. Modules of the package itself begin with a dot."""

    module: str
    name: str


def import_block(imports: Iterable[Import], indent: int = 0) -> Code:
    """The statements, sorted and wrapped as isort and black leave them; standard library first, then the package."""
    modules: dict[str, set[str]] = defaultdict(set)
    for item in imports:
        modules[item.module].add(item.name)
    groups = (
        [module for module in modules if module == "__future__"],
        [module for module in modules if module[0] != "." and module != "__future__"],
        [module for module in modules if module[0] == "."],
    )
    pad = " " * indent
    return Code(
        pad
        + f"\n\n{pad}".join(
            f"\n{pad}".join(
                _statement(module, sorted(modules[module], key=_member_order), pad)
                for module in sorted(group, key=_module_order)
            )
            for group in groups
            if group
        )
    )


def _module_order(module: str) -> tuple[int, str]:
    # More dots first, as isort has it.
    name = module.lstrip(".")
    return len(name) - len(module), _natural(name.casefold())


def _member_order(name: str) -> tuple[int, str, str]:
    """Isort's order by kind: constants, classes, the rest."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    return kind, _natural(name.casefold()), name


def _natural(text: str) -> str:
    """Pads runs of digits, so that `v2` comes before `v10`."""
    out, digits = "", ""
    for char in text:
        if char.isdigit():
            digits += char
            continue
        out += digits.zfill(12) if digits else ""
        out += char
        digits = ""
    return out + (digits.zfill(12) if digits else "")


def _statement(module: str, names: list[str], pad: str) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(pad) + len(line) <= LINE:
        return line
    lines = "".join(f"{pad}    {name},\n" for name in names)
    return f"from {module} import (\n{lines}{pad})"
