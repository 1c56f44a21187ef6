"""The recipes of `docs/builds.md` work as they stand there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import tomllib
from functools import cache
from pathlib import Path

import pytest

import schemawright
from schemawright.errors import SchemawrightError
from tests.builds.projects import built, names, times, write_schema
from tests.environments import Environment, bare
from tests.packages import ROOT

MADE = "src/my_app/almanac"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@cache
def blocks(section: str, language: str) -> list[str]:
    """The code under a heading of the page."""
    text = (ROOT / "docs" / "builds.md").read_text(encoding="utf-8")
    _, found, rest = text.partition(f"\n## {section}\n")
    assert found, section
    under = rest.partition("\n## ")[0]
    return [code for kind, code in BLOCK.findall(under) if kind == language]


def my_app(folder: Path, configuration: str) -> Path:
    """The project that the page is about; whatever builds it, the settings are its."""
    package = folder / "src" / "my_app"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('"""An app."""\n__version__ = "1"\n', "utf-8")
    project = '[project]\nname = "my_app"\nversion = "1"\ndescription = "An app."\n'
    (folder / "pyproject.toml").write_text(f"{configuration}\n{project}", "utf-8")
    write_schema(folder / "schemas", "Plant", {"name": {"type": "string"}})
    return folder


def settings() -> str:
    return blocks("Setuptools", "toml")[0]


@pytest.mark.parametrize("section", ["Hatchling", "Setuptools"])
def test_build_systems(section: str, builder: Environment, tmp_path: Path) -> None:
    folder = my_app(tmp_path, blocks(section, "toml")[0])
    assert "my_app/almanac/models.py" in names(built(builder, folder))


def test_a_hook_without_keys(builder: Environment, tmp_path: Path) -> None:
    first, bare_hook = blocks("Hatchling", "toml")
    system = first.partition("[tool.")[0]
    (own,) = (settings().partition("[tool.")[2],)
    folder = my_app(tmp_path, f"{system}{bare_hook}\n[tool.{own}")
    assert "my_app/almanac/models.py" in names(built(builder, folder))


def test_any_backend(builder: Environment, tmp_path: Path) -> None:
    (system,) = blocks("Other backends", "toml")
    _, backend = blocks("Other backends", "python")
    own = settings().partition("\n[tool.")[2]
    folder = my_app(tmp_path, f"{system}\n[tool.{own}")
    tools = folder / tomllib.loads(system)["build-system"]["backend-path"][0]
    tools.mkdir()
    (tools / "backend.py").write_text(backend, encoding="utf-8")
    (folder / "dist").mkdir()
    code = "import sys; sys.path.insert(0, 'build_tools'); import backend; print(backend.build_wheel('dist'))"
    done = builder.call("-c", code, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "my_app/almanac/models.py" in names(next((folder / "dist").iterdir()))
    write_schema(folder / "schemas", "Plant", {"name": {"type": 7}})
    done = builder.call("-c", code, cwd=folder)
    assert done.returncode == 1
    assert done.stderr.startswith("error: schemas/plant.json: /properties/name/type: ")


def test_the_function(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It takes the folder of a project, wherever the program runs."""
    folder = my_app(tmp_path / "project", settings())
    (report,) = schemawright.generate_configured(folder)
    assert report.module == "almanac"
    assert (folder / MADE / "models.py").is_file()
    monkeypatch.chdir(folder)
    exec(blocks("Other backends", "python")[0], {})
    assert capsys.readouterr().out == "almanac 0\n"
    with pytest.raises(SchemawrightError, match=r"has no schemawright\.toml"):
        schemawright.generate_configured(tmp_path)


def test_make(builder: Environment, tmp_path: Path) -> None:
    folder = my_app(tmp_path, settings())
    (recipe,) = blocks("Make", "make")
    (folder / "Makefile").write_text(recipe, encoding="utf-8")
    path = f"{Path(builder.python).parent}:/usr/bin:/bin"
    cache_folder = str(tmp_path / "cache")

    def make() -> str:
        done = subprocess.run(
            ["make", "code"],
            cwd=folder,
            env=bare(PATH=path, SCHEMAWRIGHT_CACHE_DIR=cache_folder, LC_ALL="C"),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        # Of two files written within one tick of the clock, make takes neither for the newer one.
        time.sleep(0.05)
        return done.stdout

    assert "schemawright generate" in make()
    before = times(folder / MADE)
    assert make() == "make: Nothing to be done for 'code'.\n"
    write_schema(folder / "schemas", "Pot", {})
    assert "schemawright generate" in make()
    assert times(folder / MADE) != before
    (folder / "schemas" / "pot.json").unlink()
    assert "schemawright generate" in make()
    assert "class Pot" not in (folder / MADE / "models.py").read_text(encoding="utf-8")
    assert make() == "make: Nothing to be done for 'code'.\n"


def test_nox(wheel: Path, tmp_path: Path) -> None:
    """In an environment that nox makes for the session."""
    folder = my_app(tmp_path, settings())
    (recipe,) = blocks("nox", "python")
    (folder / "noxfile.py").write_text(recipe, encoding="utf-8")
    scripts = Path(sys.executable).parent
    done = subprocess.run(
        [*(sys.executable, "-m", "nox", "--default-venv-backend", "uv"), "-s", "tests"],
        cwd=folder,
        env=bare(
            PATH=f"{scripts}:{os.environ['PATH']}",
            UV_FIND_LINKS=str(wheel.parent),
            SCHEMAWRIGHT_CACHE_DIR=str(tmp_path / "cache"),
        ),
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (folder / MADE / "models.py").is_file()
    assert "Session tests was successful" in done.stderr


def test_the_rule_is_shown_as_it_is_called() -> None:
    (shown,) = blocks("Bazel", "python")
    build = (ROOT / "examples" / "bazel" / "BUILD.bazel").read_text(encoding="utf-8")
    for statement in shown.strip().split("\n\n"):
        assert statement in build
