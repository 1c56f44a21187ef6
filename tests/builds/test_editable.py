"""Editable installs follow their schemas: the next process that imports what is generated has it anew."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.builds.projects import BACKENDS, project, times, write_schema
from tests.environments import Environment, environment, pip

FIELDS = "import app.made as made; print(*made.Thing.__dataclass_fields__)"


@dataclass(frozen=True)
class Editable:
    """An environment with an editable install of a project.

    Attributes:
        schemawright: The path file that makes schemawright importable.
    """

    environment: Environment
    folder: Path
    schemawright: Path

    def write(self, **properties: object) -> None:
        write_schema(self.folder / "schemas", "Thing", properties)

    def fields(self) -> str:
        return self.environment.run("-c", FIELDS).strip()

    def ours(self) -> set[str]:
        """What of ours stands among the installed packages."""
        found = self.environment.site_packages.iterdir()
        return {one.name for one in found if one.name.startswith("_schemawright")}


@pytest.fixture(scope="module", params=list(BACKENDS))
def installed_once(
    request: pytest.FixtureRequest,
    builder: Environment,
    tmp_path_factory: pytest.TempPathFactory,
) -> Editable:
    place = tmp_path_factory.mktemp("editable place")
    made = environment(place / "venv")
    # Read before the one that lends libraries, among which a schemawright without its path file may be.
    lent = made.site_packages / "earlier.pth"
    lent.write_text(str(builder.site_packages), encoding="utf-8")
    folder = project(place / "Projekt ü", request.param)
    options = ("--no-deps", "--no-build-isolation", "--no-index")
    pip("--python", made.python, "install", *options, "--editable", str(folder))
    return Editable(made, folder, lent)


@pytest.fixture
def editable(installed_once: Editable) -> Editable:
    """The install, with the schemas that it was made of."""
    installed_once.write(size={"type": "integer"})
    assert installed_once.fields() == "size"
    return installed_once


def test_a_change_of_a_schema_shows_at_the_next_import(editable: Editable) -> None:
    editable.write(size={"type": "integer"}, colour={"type": "string"})
    assert editable.fields() == "size colour"
    write_schema(editable.folder / "schemas", "Other", {})
    code = "from app.made import Other; print(Other.__name__)"
    assert editable.environment.run("-c", code) == "Other\n"
    (editable.folder / "schemas" / "other.json").unlink()
    assert editable.environment.call("-c", code).returncode == 1


def test_without_a_change_nothing_runs(editable: Editable) -> None:
    """The import costs no second process, and Python's start nothing that it does not load anyway."""
    before = times(editable.folder / "src")
    show = "import sys; print('subprocess' in sys.modules, 'hashlib' in sys.modules)"
    assert editable.environment.run("-c", show) == "False False\n"
    assert editable.environment.run("-c", f"import app; {show}") == "False False\n"
    assert editable.environment.run("-c", f"import app.made; {show}") == "False True\n"
    assert times(editable.folder / "src") == before


def test_a_change_of_the_configuration_counts(editable: Editable) -> None:
    file = editable.folder / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    more = text.replace('"dataclasses"', '"dataclasses", "typed-dicts"')
    file.write_text(more, encoding="utf-8")
    try:
        code = "from app.made import ThingDict; print(*ThingDict.__annotations__)"
        assert editable.environment.run("-c", code) == "size\n"
    finally:
        file.write_text(text, encoding="utf-8")


def test_a_broken_schema_is_told_by_the_import(editable: Editable) -> None:
    editable.write(size={"type": 7})
    done = editable.environment.call("-c", FIELDS)
    assert done.returncode == 1
    *_, head, line = done.stderr.splitlines()
    assert head == (
        "ImportError: app.made cannot be generated for this editable install:"
    )
    assert line.startswith("error: schemas/thing.json: /properties/size/type: ")
    editable.write(size={"type": "number"})
    assert editable.fields() == "size"


def test_code_that_was_deleted_comes_back(editable: Editable) -> None:
    shutil.rmtree(editable.folder / "src" / "app" / "made")
    assert editable.fields() == "size"


def test_many_processes_at_once(editable: Editable) -> None:
    editable.write(colour={"type": "string"})
    command = [editable.environment.python, "-c", FIELDS]
    variables = {"SCHEMAWRIGHT_CACHE_DIR": str(editable.environment.root / "cache")}
    started = [
        subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert [one.communicate()[0] for one in started] == ["colour\n"] * 4


def test_without_schemawright_it_warns(editable: Editable) -> None:
    """The code is the old one, and nobody is left to wonder."""
    aside = editable.schemawright.with_suffix(".aside")
    editable.schemawright.rename(aside)
    try:
        assert editable.environment.call("-c", FIELDS).stderr == ""
        editable.write(colour={"type": "string"})
        done = editable.environment.call("-c", FIELDS)
    finally:
        aside.rename(editable.schemawright)
    assert done.stdout == "size\n"
    assert (
        f"RuntimeWarning: {editable.folder}: the schemas changed since code was generated from them; install schemawright"
        " in this environment, which then regenerates it, or run `pip install --editable` again\n"
    ) in done.stderr


def test_it_can_be_turned_off(editable: Editable) -> None:
    editable.write(colour={"type": "string"})
    done = editable.environment.call("-c", FIELDS, SCHEMAWRIGHT_EDITABLE="off")
    assert done.stdout == "size\n"


def test_it_goes_with_the_install(
    installed_once: Editable, builder: Environment
) -> None:
    made = installed_once.environment
    name = "_schemawright_editable_app"
    assert installed_once.ours() == {f"{name}.pth", f"{name}.py", f"{name}.txt"}
    pip("--python", made.python, "uninstall", "--yes", "app")
    assert installed_once.ours() == set()
