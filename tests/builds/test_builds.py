"""What a build does to a project: both backends, every kind of distribution, without isolation."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.builds.projects import (
    BACKENDS,
    TABLES,
    built,
    call,
    names,
    project,
    times,
    unpacked,
    write_schema,
)
from tests.environments import Environment

each_backend = pytest.mark.parametrize("backend", list(BACKENDS))
MADE = "src/app/made"


@pytest.mark.parametrize("cache", ["kept", ""])
@each_backend
def test_a_second_build_regenerates_nothing(
    backend: str, cache: str, builder: Environment, tmp_path: Path
) -> None:
    """Not a file is touched; where schemawright may remember, nothing that makes code is even loaded."""
    folder = project(tmp_path / "project", backend)
    variables = {"SCHEMAWRIGHT_CACHE_DIR": str(tmp_path / cache) if cache else ""}
    built(builder, folder, **variables)
    before = times(folder / MADE)
    assert before
    done = call(
        builder, folder, "build_wheel", **variables, PYTHONPROFILEIMPORTTIME="1"
    )
    assert done.returncode == 0, done.stderr
    assert times(folder / MADE) == before
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "schemawright.pipeline" in loaded
    assert bool(loaded & {"jinja2", "black"}) is not bool(cache)


@each_backend
def test_a_home_that_cannot_be_written_is_no_problem(
    backend: str, builder: Environment, tmp_path: Path
) -> None:
    (tmp_path / "home").touch()
    folder = project(tmp_path / "project", backend)
    place = {"SCHEMAWRIGHT_CACHE_DIR": str(tmp_path / "home" / "cache")}
    built(builder, folder, **place)
    before = times(folder / MADE)
    built(builder, folder, **place)
    assert times(folder / MADE) == before


@each_backend
def test_what_is_no_longer_generated_goes(
    backend: str, builder: Environment, tmp_path: Path
) -> None:
    """From the project and from what is built: setuptools remembers earlier builds in a folder of its own."""
    folder = project(tmp_path / "project", backend)
    file = folder / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    more = text.replace('"dataclasses"', '"dataclasses", "typed-dicts"')
    file.write_text(more, encoding="utf-8")
    assert "app/made/typed_dicts.py" in names(built(builder, folder))
    file.write_text(text, encoding="utf-8")
    write_schema(folder / "schemas", "Thing", {"other": {"type": "string"}})
    wheel = built(builder, folder)
    assert "app/made/typed_dicts.py" not in names(wheel)
    models = zipfile.ZipFile(wheel).read("app/made/models.py").decode()
    assert "other: str" in models
    assert "size" not in models


@each_backend
def test_wherever_the_project_lies(
    backend: str, builder: Environment, tmp_path: Path
) -> None:
    folder = project(tmp_path / "with space" / "Grüße.日本-x", backend)
    again = unpacked(built(builder, folder, "build_sdist"), tmp_path / "sd ist")
    assert (again / "schemas" / "thing.json").is_file()
    assert "app/made/models.py" in names(built(builder, again))


@each_backend
def test_schemas_that_cannot_come_along(
    backend: str, builder: Environment, tmp_path: Path
) -> None:
    """A wheel is made from the sdist where the schemas lie outside of the project: of the code that the sdist brought."""
    folder = project(tmp_path / "project", backend, schemas="../shared")
    again = unpacked(built(builder, folder, "build_sdist"), tmp_path / "sdist")
    assert "app/made/models.py" in names(built(builder, again))
    (again / MADE / "models.py").write_text("mine = 1\n", encoding="utf-8")
    done = call(builder, again, "build_wheel")
    assert done.returncode == 1
    assert "does not exist; give the folder that holds the schemas" in (
        done.stdout + done.stderr
    )


@each_backend
def test_two_packages_of_one_project(
    backend: str, builder: Environment, tmp_path: Path
) -> None:
    folder = project(
        tmp_path / "project",
        backend,
        settings='output = "src/app"\ntargets = ["dataclasses"]\n',
        more=f'[[{TABLES[backend]}.packages]]\nmodule = "made"\n'
        f'[[{TABLES[backend]}.packages]]\nmodule = "other"\noutput = "src/app/deep"\ntargets = ["typed-dicts"]\n',
    )
    (folder / "src" / "app" / "deep").mkdir()
    (folder / "src" / "app" / "deep" / "__init__.py").touch()
    found = names(built(builder, folder))
    assert {"app/made/models.py", "app/deep/other/typed_dicts.py"} <= found


@each_backend
def test_a_package_on_the_top_level_and_one_in_a_namespace(
    backend: str, builder: Environment, tmp_path: Path
) -> None:
    """A flat layout, where neither has an `__init__.py` above it."""
    table = {
        "hatch": "[tool.hatch.build.targets.wheel]\npackages = ['app', 'acme']",
        "setuptools": "[tool.setuptools]\npackages = ['app']",
    }
    folder = project(
        tmp_path / "project",
        backend,
        code="app",
        settings='targets = ["dataclasses"]\n',
        more=f'[[{TABLES[backend]}.packages]]\nmodule = "top"\noutput = "."\n'
        f'[[{TABLES[backend]}.packages]]\nmodule = "made"\noutput = "acme"\n{table[backend]}\n',
    )
    found = names(built(builder, folder))
    assert {"app/__init__.py", "top/models.py", "acme/made/models.py"} <= found
    assert "acme/__init__.py" not in found


@each_backend
def test_committed_code_is_built_like_any_other(
    backend: str, builder: Environment, tmp_path: Path
) -> None:
    """Once, not twice; and a build does not touch it."""
    folder = project(tmp_path / "project", backend)
    (folder / ".gitignore").unlink()
    first = names(built(builder, folder))
    before = times(folder / MADE)
    assert names(built(builder, folder)) == first
    assert times(folder / MADE) == before


def test_setuptools_ships_packages_that_the_project_did_not_list(
    builder: Environment, tmp_path: Path
) -> None:
    """Nor does it complain of them, or lose their data files."""
    folder = project(
        tmp_path / "project",
        "setuptools",
        more="[tool.setuptools]\npackages = ['app']\npackage-dir = {'' = 'src'}\ninclude-package-data = false\n",
    )
    done = call(builder, folder, "build_wheel")
    assert (
        "is absent from the `packages` configuration" not in done.stdout + done.stderr
    )
    (wheel,) = (folder / "dist").glob("*.whl")
    assert {"app/made/models.py", "app/made/_walker/walk.py", "app/made/py.typed"} <= (
        names(wheel)
    )


def test_hatch_refuses_a_wheel_of_nothing_else(
    builder: Environment, tmp_path: Path
) -> None:
    """As it does without the hook: the code of the project was not found."""
    folder = project(tmp_path / "project", "hatch", code="src/elsewhere")
    done = call(builder, folder, "build_wheel")
    assert "Unable to determine which files to ship inside the wheel" in done.stderr
