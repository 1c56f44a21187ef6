"""What a generated package says of its service: `operations.py`, which is read and never run."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..shapes import Paginator, Service
from .base import OperationEntry, ServiceEntry


def read_operations(file: Path) -> ServiceEntry | None:
    """None where the package has no such module, or a template of its own made it into something else.

    Errors are named by their codes, which are the names of their shapes nearly everywhere.
    """
    try:
        tree = ast.parse(file.read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    try:
        records = dict(_records(tree))
        services = [
            Service(**facts) for name, facts in records.items() if name == "SERVICE"
        ]
        operations = [
            _operation(facts) for name, facts in records.items() if name != "SERVICE"
        ]
    except (TypeError, ValueError, KeyError):
        return None
    if len(services) != 1:
        return None
    by_name = {operation.name: operation for operation in operations}
    return ServiceEntry(service=services[0], operations=by_name)


def _records(tree: ast.Module) -> Iterator[tuple[str, dict[str, Any]]]:
    """The keywords of each `NAME = Service(…)` and `NAME = Operation(…)`."""
    for statement in tree.body:
        match statement:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(
                    func=ast.Name(id="Service" | "Operation"), keywords=keywords
                ),
            ):
                yield name, {
                    str(one.arg): _value(one.value)
                    for one in keywords
                    if one.arg != "service"
                }
            case _:
                pass


def _value(node: ast.expr) -> Any:
    match node:
        case ast.Call(func=ast.Name(id="Paginator"), keywords=keywords):
            return Paginator(**{str(one.arg): _value(one.value) for one in keywords})
        case _:
            return ast.literal_eval(node)


def _operation(facts: dict[str, Any]) -> OperationEntry:
    known = OperationEntry.__dataclass_fields__.keys()
    return OperationEntry(**{key: facts[key] for key in facts if key in known})
