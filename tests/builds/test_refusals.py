"""Builds that stop: one clear message, whatever the backend and the front end."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.builds.projects import (
    BACKENDS,
    TABLES,
    TARGETS,
    built,
    call,
    names,
    project,
    write_schema,
)
from tests.environments import Environment

each_backend = pytest.mark.parametrize("backend", list(BACKENDS))
HOOKS = ("build_wheel", "build_sdist", "build_editable")


def message(said: str, backend: str) -> list[str]:
    """The lines of a build's output that are ours, without what setuptools puts before them."""
    if backend == "setuptools":
        before, head, said = said.partition("error in setup command: ")
        assert head, before
        assert said.startswith("nothing was generated\n")
        said = said.removeprefix("nothing was generated\n")
    return said.strip().splitlines()


@each_backend
@pytest.mark.parametrize("hook", HOOKS)
def test_a_broken_schema_stops_the_build(
    backend: str, hook: str, builder: Environment, tmp_path: Path
) -> None:
    folder = project(tmp_path / "project", backend)
    write_schema(folder / "schemas", "Thing", {"size": {"type": 7}})
    done = call(builder, folder, hook)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    (line,) = message(done.stderr, backend)
    assert line.startswith("error: schemas/thing.json: /properties/size/type: "), line
    assert not (folder / "src" / "app" / "made").exists()


@each_backend
def test_pip_shows_the_message(
    backend: str, builder: Environment, tmp_path: Path
) -> None:
    folder = project(tmp_path / "project", backend)
    write_schema(folder / "schemas", "Thing", {"size": {"type": 7}})
    command = (
        *("-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index"),
        *("--disable-pip-version-check", str(folder)),
    )
    done = builder.call(*command, cwd=tmp_path)
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert "schemas/thing.json: /properties/size/type: " in said
    assert "Traceback" not in said
    assert sys.executable not in said


@each_backend
def test_an_edited_file_is_not_overwritten(
    backend: str, builder: Environment, tmp_path: Path
) -> None:
    folder = project(tmp_path / "project", backend)
    built(builder, folder)
    edited = folder / "src" / "app" / "made" / "models.py"
    edited.write_text("mine = 1\n", encoding="utf-8")
    done = call(builder, folder, "build_wheel")
    assert done.returncode == 1
    lines = message(done.stderr, backend)
    assert "  models.py: was edited since schemawright wrote it" in lines
    assert edited.read_text(encoding="utf-8") == "mine = 1\n"


SETTINGS = (
    (
        'output = "src/app"\nmodule = "made"\n',
        "error: pyproject.toml: the target `package` puts a project around `made`, and a build ships modules of this one;"
        ' set targets = ["dataclasses", "typed-dicts", "client"]',
    ),
    (
        f'output = "../app"\nmodule = "made"\n{TARGETS}',
        "error: pyproject.toml: `output` leads out of the project, and a build ships what lies inside; give a folder of"
        " its source tree",
    ),
    (
        f'outptu = "src/app"\n{TARGETS}',
        "error: pyproject.toml: [{table}] `outptu` is no setting; did you mean `output`?",
    ),
)


@each_backend
@pytest.mark.parametrize(
    ("settings", "expected"), SETTINGS, ids=["package", "outside", "misspelt"]
)
def test_settings_that_cannot_be(
    backend: str, settings: str, expected: str, builder: Environment, tmp_path: Path
) -> None:
    folder = project(tmp_path / "project", backend, settings=settings)
    done = call(builder, folder, "build_wheel")
    assert done.returncode == 1
    assert message(done.stderr, backend) == [
        expected.replace("{table}", TABLES[backend])
    ]


FOLDERS = "[tool.setuptools]\npackage-dir = {'' = 'src'}\n"


@pytest.mark.parametrize(
    "tables",
    [f"{FOLDERS}packages = ['app']\n", FOLDERS, ""],
    ids=["listed", "folders", "found"],
)
def test_an_output_beside_the_packages(
    tables: str, builder: Environment, tmp_path: Path
) -> None:
    settings = f'output = "gen"\nmodule = "made"\n{TARGETS}'
    folder = project(tmp_path / "project", "setuptools", settings=settings, more=tables)
    done = call(builder, folder, "build_wheel")
    assert done.returncode == 1
    assert done.stderr.endswith(
        "error: gen/made was generated outside of the folders of this project's packages"
        " (src); set `output` to a folder inside\n"
    )
    assert "Traceback" not in done.stderr


def test_settings_where_no_command_looks(builder: Environment, tmp_path: Path) -> None:
    folder = project(tmp_path / "project", "hatch")
    file = folder / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    moved = text.replace(
        "tool.hatch.build.hooks", "tool.hatch.build.targets.wheel.hooks"
    )
    file.write_text(moved, encoding="utf-8")
    done = call(builder, folder, "build_wheel")
    assert done.stderr == (
        "error: settings of the build hook stand in the table of one target, or in hatch.toml; write them in"
        " pyproject.toml under [tool.hatch.build.hooks.schemawright] or [tool.schemawright], where every command finds"
        " them\n"
    )


def test_a_hook_without_any_settings(builder: Environment, tmp_path: Path) -> None:
    folder = project(tmp_path / "project", "hatch")
    file = folder / "pyproject.toml"
    text = file.read_text(encoding="utf-8").partition("schemas =")[0]
    file.write_text(text, encoding="utf-8")
    done = call(builder, folder, "build_wheel")
    assert done.stderr == (
        "error: .: has no schemawright.toml, and no pyproject.toml with a [tool.schemawright]; `schemawright init` writes"
        " one\n"
    )
    settings = f'schemas = "schemas"\noutput = "src/app"\nmodule = "made"\n{TARGETS}'
    (folder / "schemawright.toml").write_text(settings, encoding="utf-8")
    sdist = built(builder, folder, "build_sdist")
    assert {"schemawright.toml", "src/app/made/models.py"} <= names(sdist)


OTHERS = {
    "no table": ('requires = ["setuptools", "schemawright"]', ""),
    "not required": (
        'requires = ["setuptools"]',
        "[tool.schemawright]\nnonsense = 1\n",
    ),
    "another name": (
        'requires = ["setuptools", "schemawright-not"]',
        "[tool.schemawright]\nnonsense = 1\n",
    ),
    "no build system": ("", "[tool.schemawright]\nnonsense = 1\n"),
}


@pytest.mark.parametrize("case", OTHERS)
def test_other_projects_of_setuptools_are_left_alone(
    case: str, builder: Environment, tmp_path: Path
) -> None:
    """Whatever they may have of ours; schemawright is merely installed where they are built."""
    requires, table = OTHERS[case]
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__init__.py").touch()
    system = f'[build-system]\n{requires}\nbuild-backend = "setuptools.build_meta"\n'
    text = (
        f'{system if requires else ""}[project]\nname = "app"\nversion = "1"\n{table}'
    )
    (tmp_path / "pyproject.toml").write_text(
        f"# setuptools.build_meta\n{text}", encoding="utf-8"
    )
    built(builder, tmp_path)
    assert {path.name for path in (tmp_path / "app").iterdir()} == {"__init__.py"}


def test_a_file_that_is_no_toml_is_for_setuptools_to_refuse(
    builder: Environment, tmp_path: Path
) -> None:
    (tmp_path / "pyproject.toml").write_text("# setuptools.build_meta\n[", "utf-8")
    done = call(builder, tmp_path, "build_wheel")
    assert done.returncode != 0
    assert "schemawright" not in done.stderr
