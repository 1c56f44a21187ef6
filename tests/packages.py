"""The committed packages of `output/`, and small ones that tests generate for themselves."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import schemawright

ROOT = Path(__file__).parent.parent
OUTPUT = ROOT / "output"
MODULES = {"cognito_idp": "cognito-idp", "cognito_identity": "cognito-identity"}
"""The services of the committed packages, by module."""


def source_of(module: str) -> Path:
    """The folder that a committed package is imported from."""
    return OUTPUT / MODULES[module] / "src"


@cache
def committed(module: str) -> ModuleType:
    """A package of `output/`, whatever else of that name is installed."""
    return imported(source_of(module), module)


def imported(place: Path, module: str) -> ModuleType:
    """The package `module` in the folder `place`, which stays importable: its modules are loaded on demand."""
    assert module not in sys.modules, f"{module} is imported already"
    sys.path.insert(0, str(place))
    importlib.invalidate_caches()
    found = importlib.import_module(module)
    assert Path(found.__file__ or "").is_relative_to(place)
    return found


def submodule(package: ModuleType, name: str) -> ModuleType:
    return importlib.import_module(f"{package.__name__}.{name}")


def bundle_of(package: ModuleType) -> dict[str, Any]:
    """The normalized schemas that a package brings along."""
    file = Path(package.__file__ or "").parent / "schema.json"
    bundle: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return bundle


def inputs_of(package: ModuleType) -> dict[str, type[Any]]:
    """The request class of every operation that has one, by operation."""
    operations = submodule(package, "operations")
    found = {
        value.name: value.input
        for value in vars(operations).values()
        if type(value).__name__ == "Operation"
    }
    return {
        name: getattr(package, title)
        for name, title in found.items()
        if title is not None
    }


def refusal(cls: type[Any], data: Any) -> Any:
    """What `from_dict` raises of data, or None where it accepts it."""
    try:
        cls.from_dict(data)
    except ValueError as error:
        return error
    return None


def write_schemas(
    folder: Path, schemas: Mapping[str, object], prefix: str = "demo"
) -> None:
    """One file a type, named by its title; the title is put in."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (title, schema) in enumerate(schemas.items()):
        body = {**schema, "title": title} if isinstance(schema, dict) else schema
        file = folder / f"{prefix}-{number}-schema.json"
        file.write_text(json.dumps(body), encoding="utf-8")


def generated(
    place: Path,
    module: str,
    schemas: Mapping[str, object],
    *,
    targets: tuple[str, ...] = ("dataclasses", "typed-dicts", "client"),
) -> ModuleType:
    """The imported package that `schemawright.generate` makes of schemas by title."""
    write_schemas(place / "schemas", schemas)
    schemawright.generate(
        schemas=place / "schemas",
        output=place / "generated",
        module=module,
        targets=targets,
    )
    return imported(place / "generated", module)


def run_python(
    code: str, *, path: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """A fresh interpreter that runs `code`, with `path` importable and nothing else of the environment."""
    import os

    wanted = dict(os.environ) | {"PYTHONDONTWRITEBYTECODE": "1"} | environment
    if path is not None:
        wanted["PYTHONPATH"] = str(path)
    return subprocess.run(
        [sys.executable, "-c", code],
        env=wanted,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )


def tree(root: Path) -> dict[str, bytes]:
    """Every file under a folder, by path; compiled Python is not counted."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in walk(root)}


def walk(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path
