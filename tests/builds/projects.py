"""Projects to build, and their builds as a front end asks for them."""

from __future__ import annotations

import json
import shutil
import subprocess
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tests.environments import Environment
from tests.packages import ROOT

BACKENDS: Final = {"hatch": "hatchling.build", "setuptools": "setuptools.build_meta"}
TABLES: Final = {
    "hatch": "tool.hatch.build.hooks.schemawright",
    "setuptools": "tool.schemawright",
}
_REQUIRED: Final = {"hatch": "hatchling", "setuptools": "setuptools"}
TARGETS: Final = 'targets = ["dataclasses"]\n'


def example(name: str, target: Path) -> Path:
    """A copy of an example as it is committed: nothing generated in it."""
    ignored = shutil.ignore_patterns("__pycache__", "almanac", "counter", "*.egg-info")
    return Path(shutil.copytree(ROOT / "examples" / name, target, ignore=ignored))


def project(
    folder: Path,
    backend: str,
    *,
    settings: str = 'output = "src/app"\nmodule = "made"\n' + TARGETS,
    more: str = "",
    schemas: str = "schemas",
    code: str = "src/app",
) -> Path:
    """A small project whose package `app` has nothing of its own.

    Args:
        settings: Of schemawright; the schemas are added.
        more: Further text of `pyproject.toml`.
    """
    (folder / code).mkdir(parents=True)
    (folder / code / "__init__.py").touch()
    (folder / ".gitignore").write_text("made/\n", encoding="utf-8")
    (folder / "pyproject.toml").write_text(
        f"""
[build-system]
requires = ["{_REQUIRED[backend]}", "schemawright"]
build-backend = "{BACKENDS[backend]}"

[project]
name = "app"
version = "1"

[{TABLES[backend]}]
schemas = "{schemas}"
{settings}
{more}
""",
        encoding="utf-8",
    )
    write_schema(folder / schemas, "Thing", {"size": {"type": "integer"}})
    return folder


def write_schema(folder: Path, title: str, properties: dict[str, object]) -> Path:
    """An object of these members, in a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{title.lower()}.json"
    schema = {"title": title, "type": "object", "properties": properties}
    file.write_text(json.dumps(schema), encoding="utf-8")
    return file


def call(
    builder: Environment, folder: Path, hook: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    """What a front end does: imports the backend in the project's folder and calls a hook of PEP 517."""
    text = (folder / "pyproject.toml").read_text(encoding="utf-8")
    backend = next(one for one in BACKENDS.values() if one in text)
    code = f"import {backend} as backend; print(backend.{hook}('dist'))"
    (folder / "dist").mkdir(exist_ok=True)
    return builder.call("-c", code, cwd=folder, **variables)


def built(
    builder: Environment, folder: Path, hook: str = "build_wheel", **variables: str
) -> Path:
    """The file that a hook of the backend made."""
    done = call(builder, folder, hook, **variables)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "dist" / done.stdout.splitlines()[-1]


def names(archive: Path) -> set[str]:
    """The files of a wheel, or of an sdist without its top folder."""
    if archive.suffix == ".whl":
        return set(zipfile.ZipFile(archive).namelist())
    with tarfile.open(archive) as opened:
        paths = [one.name for one in opened.getmembers() if one.isfile()]
    return {path.partition("/")[2] for path in paths}


def unpacked(sdist: Path, target: Path) -> Path:
    """The project in an sdist."""
    shutil.unpack_archive(sdist, target, filter="data")
    (folder,) = target.iterdir()
    return folder


def times(folder: Path) -> dict[str, int]:
    """When each file under a folder was last written; compiled Python is not counted."""
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns
        for path in sorted(folder.rglob("*"))
        if "__pycache__" not in path.parts
    }


def installed(
    environment: Environment, archives: Iterable[Path], *options: str
) -> None:
    """Installs wheels without their dependencies."""
    from tests.environments import pip

    arguments = ("install", "--no-deps", "--no-index", *options)
    pip("--python", environment.python, *arguments, *map(str, archives))
