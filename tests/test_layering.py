"""Front, middle and back: who may import whom."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "generator" / "schemawright"

# What each part may import of the others; itself goes without saying. A module at the top is a part of its own.
ALLOWED: dict[str, set[str]] = {
    "errors": set(),
    "shapes": {"errors"},
    "tables": set(),
    "config": {"errors", "metadata", "tables"},
    "finding": {"errors", "tables"},
    "config_file": {"config", "errors", "finding", "metadata", "tables"},
    "metadata": {"errors"},
    # Front: schemas to shapes, no Python.
    "sources": {"errors", "shapes", "schemas.values"},
    "schemas": {"errors", "shapes", "sources"},
    # Two sets of shapes, compared. Reachability knows shapes only, wherever it stands.
    "compatibility": {
        "errors",
        "shapes",
        "schemas.bundle",
        "schemas.keywords",
        "schemas.nodes",
        "schemas.operations",
        "schemas.sites",
        "schemas.values",
        "sources.base",
        "python.reach",
    },
    # Middle: shapes to finished views. It asks the code that it will hand out how patterns match.
    "python": {"errors", "shapes", "runtime"},
    "targets": {
        "config",
        "errors",
        "shapes",
        "python",
        "runtime",
        "metadata",
        "output.documents",
        "output.paths",
    },
    # Back: views to files. It knows finished text, and no shapes.
    "output": {"errors", "python.literals"},
    # Copied into every generated package, where there is nothing else.
    "runtime": set(),
}
# Around all of it; nobody inside imports these.
SHELL = {
    "",
    "__main__",
    "api",
    "cli",
    "explaining",
    "help_texts",
    "integrations",
    "memory",
    "parameters",
    "pipeline",
    "progress",
    "reading",
    "releases",
    "reporting",
    "reports",
    "watch_command",
    "watching",
}


def modules() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(file.relative_to(PACKAGE).with_suffix("").parts)
        yield (
            name.removesuffix("__init__").rstrip("."),
            ast.parse(file.read_text(encoding="utf-8")),
        )


def imported(name: str, tree: ast.Module, *, package: bool) -> Iterator[str]:
    """What a module imports of schemawright, relative to schemawright, wherever in it the import stands."""
    parts = name.split(".") if name else []
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(level=0, module=str(module)):
                if module.split(".")[0] == "schemawright":
                    yield module.removeprefix("schemawright").lstrip(".")
            case ast.ImportFrom(level=level, module=module, names=names):
                up = level - 1 if package else level
                base = [*parts[: len(parts) - up], *(module or "").split(".")]
                target = ".".join(part for part in base if part)
                yield from (
                    [target]
                    if module
                    else [f"{target}.{one.name}".lstrip(".") for one in names]
                )
            case ast.Import(names=names):
                for one in names:
                    if one.name.split(".")[0] == "schemawright":
                        yield one.name.removeprefix("schemawright").lstrip(".")
            case _:
                pass


def part_of(name: str) -> str:
    return name.lstrip(".").split(".")[0]


def is_package(name: str) -> bool:
    return (PACKAGE / Path(*name.split("."))).is_dir()


@pytest.mark.parametrize(
    ("name", "tree"), list(modules()), ids=[name for name, _ in modules()]
)
def test_a_module_imports_what_its_layer_may(name: str, tree: ast.Module) -> None:
    part = part_of(name)
    if part in SHELL:
        return
    allowed = ALLOWED[part] | {part}
    for target in imported(name, tree, package=is_package(name)):
        assert any(
            target == one or target.startswith(f"{one}.") for one in allowed
        ), f"{name} imports {target}"


def test_every_part_has_a_place() -> None:
    """A new part of the package must say what it may import."""
    assert {part_of(name) for name, _ in modules()} <= ALLOWED.keys() | SHELL


def test_only_the_command_line_prints() -> None:
    speakers = {
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"print", "typer.echo", "sys.exit"}
    }
    assert speakers <= {
        "cli",
        "parameters",
        "releases.release_commands",
        "watch_command",
    }
