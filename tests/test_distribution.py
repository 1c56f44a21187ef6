"""schemawright and what it generates, installed elsewhere: without the repository, or in an editable way."""

from __future__ import annotations

import shutil
import venv
import zipfile
from pathlib import Path

import pytest

import schemawright
from tests.environments import (
    Environment,
    copied_sources,
    environment,
    pip,
    wheel_of,
)
from tests.packages import ROOT, tree

SCHEMAS = ROOT / "tests" / "golden" / "description-wrapper" / "schemas"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("distribution")


@pytest.fixture(scope="module")
def wheel(place: Path) -> Path:
    """The wheel; the folder that it was built from is gone."""
    sources = copied_sources(place / "sources")
    made = wheel_of(sources, place / "wheels")
    shutil.rmtree(sources)
    return made


@pytest.fixture(scope="module")
def installed(place: Path, wheel: Path) -> Environment:
    made = environment(place / "installed")
    pip("--python", made.python, "install", "--no-deps", "--no-index", str(wheel))
    return made


@pytest.fixture(scope="module")
def editable(place: Path) -> Environment:
    sources = copied_sources(place / "editable-sources")
    made = environment(place / "editable")
    options = ("--no-deps", "--no-build-isolation", "--no-index")
    pip("--python", made.python, "install", *options, "--editable", str(sources))
    return made


def expected(target: Path) -> dict[str, bytes]:
    """What this checkout makes of the schemas."""
    schemawright.generate(schemas=SCHEMAS, output=target, module="small")
    return tree(target)


def generated(made: Environment) -> dict[str, bytes]:
    arguments = ("--schemas", str(SCHEMAS), "--output", "out", "--module", "small")
    made.run("-m", "schemawright", "generate", "--quiet", *arguments)
    return tree(made.root / "out")


def test_the_wheel_holds_the_package_and_its_templates(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for source, inside in (("generator/schemawright", ""), ("templates", "templates/")):
        for path in tree(ROOT / source):
            if not any(part.startswith(".") for part in Path(path).parts):
                assert f"schemawright/{inside}{path}" in names
    assert "schemawright/py.typed" in names
    tops = {name.split("/")[0] for name in names}
    assert tops == {
        "schemawright",
        f"schemawright-{schemawright.__version__}.dist-info",
    }
    assert not any("__pycache__" in name or "_cache/" in name for name in names)


def test_the_installed_wheel_needs_no_repository(
    installed: Environment, tmp_path: Path
) -> None:
    found = installed.run("-c", "import schemawright; print(schemawright.__file__)")
    assert Path(found.strip()).is_relative_to(installed.site_packages)
    assert generated(installed) == expected(tmp_path / "here")


def test_the_command_is_installed(installed: Environment) -> None:
    command = Path(installed.python).parent / "schemawright"
    assert schemawright.__version__ in installed.run(str(command), "--version")


def test_an_editable_install_finds_the_templates(
    editable: Environment, place: Path, tmp_path: Path
) -> None:
    found = editable.run("-c", "import schemawright; print(schemawright.__file__)")
    sources = place / "editable-sources"
    assert Path(found.strip()).is_relative_to(sources)
    code = "from schemawright.output.templates import template_folder; print(template_folder())"
    assert Path(editable.run("-c", code).strip()) == sources / "templates"
    assert generated(editable) == expected(tmp_path / "here")


def test_an_editable_install_follows_its_sources(
    editable: Environment, place: Path
) -> None:
    template = (
        place / "editable-sources" / "templates" / "dataclasses" / "models.py.jinja"
    )
    before = template.read_text(encoding="utf-8")
    template.write_text(before + "\n# a mark\n", encoding="utf-8")
    try:
        models = generated(editable)["src/small/models.py"]
    finally:
        template.write_text(before, encoding="utf-8")
    assert models.endswith(b"# a mark\n")


def test_a_generated_package_is_built_and_imported(place: Path) -> None:
    """By itself: its wheel brings all that it needs, schemawright is not in reach."""
    source = place / "cognito-identity"
    shutil.copytree(
        ROOT / "output" / "cognito-identity",
        source,
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    wheel = wheel_of(source, place / "generated-wheels")
    made = Environment(place / "bare")
    venv.create(made.root, with_pip=False)
    pip("--python", made.python, "install", "--no-deps", "--no-index", str(wheel))
    names = set(zipfile.ZipFile(wheel).namelist())
    for path in tree(source / "src"):
        assert path in names
    code = """
import cognito_identity as package
request = package.GetIdInput.from_dict({"IdentityPoolId": "eu-west-1:0a"})
try:
    package.GetIdInput.from_dict({"IdentityPoolId": "?"})
except package.ValidationError as error:
    print(request.to_dict(), error.errors[0].path, error.errors[0].rule)
"""
    assert made.run("-c", code) == (
        "{'IdentityPoolId': 'eu-west-1:0a'} identity_pool_id pattern\n"
    )
