"""The Python surface: what no rule of the schemas says, and what griffe makes of generated code."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import schemawright
from schemawright.cli import app
from schemawright.compatibility.comparing import Differences

from .sides import brief

TEXT = {"type": "string"}
SCHEMAS: dict[str, Any] = {
    "PayRequest": {
        "type": "object",
        "properties": {"Amount": {"type": "integer"}, "Note": TEXT},
        "required": ["Amount"],
    },
    "PayResponse": {
        "type": "object",
        "properties": {"State": {"$ref": "#/$defs/State"}},
    },
    "State": {"type": "string", "enum": ["open", "done"]},
    "GoneException": {"type": "object", "properties": {"message": TEXT}},
}


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of a service."""
    folder = tmp_path_factory.mktemp("shop")
    return generate(folder, SCHEMAS)


def generate(folder: Path, schemas: dict[str, Any]) -> Path:
    (folder / "schemas").mkdir()
    for name, schema in schemas.items():
        text = json.dumps({"title": name, **schema})
        (folder / "schemas" / f"{name}.json").write_text(text, encoding="utf-8")
    schemawright.generate(
        schemas=folder / "schemas", output=folder / "out", module="shop"
    )
    return folder / "out"


@pytest.fixture
def edited(generated: Path, tmp_path: Path) -> Path:
    """A copy of the package, to be changed as a template of one's own would."""
    return shutil.copytree(generated, tmp_path / "edited")


def replace(package: Path, file: str, old: str, new: str) -> None:
    path = package / "src" / "shop" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def only(found: Differences) -> tuple[str, str, str | None, str]:
    (change,) = found.changes
    return brief(change)


def test_the_same_package_has_the_same_surface(generated: Path, edited: Path) -> None:
    assert schemawright.diff(generated, edited, surface=True).changes == ()


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "subject", "text"),
    [
        (
            "client.py",
            "def pay(",
            "def settle(",
            "python-name-removed",
            "client.ShopClient.pay",
            "client.ShopClient.pay is gone, or is not public any more",
        ),
        (
            "client.py",
            "note: str | None = None",
            "remark: str | None = None",
            "python-parameter-changed",
            "client.ShopClient.pay",
            "client.ShopClient.pay cannot be called as before: note: parameter was removed",
        ),
        (
            "errors.py",
            "class GoneException(",
            "GoneException = 1\n\n\nclass Other(",
            "python-kind-changed",
            "errors.GoneException",
            "errors.GoneException is attribute now, and was class",
        ),
    ],
)
def test_a_break_that_no_schema_explains(
    generated: Path,
    edited: Path,
    file: str,
    old: str,
    new: str,
    rule: str,
    subject: str,
    text: str,
) -> None:
    replace(edited, file, old, new)
    found = schemawright.diff(generated, edited)
    assert only(found) == (rule, "breaking", None, subject)
    assert found.changes[0].text == text
    assert schemawright.diff(generated, edited, surface=False).changes == ()


def test_a_base_that_is_gone(generated: Path, edited: Path) -> None:
    replace(
        edited, "errors.py", "class GoneException(ServiceError)", "class GoneException"
    )
    found = schemawright.diff(generated, edited)
    assert {one.rule for one in found.changes} == {
        "python-base-removed",
        "python-name-removed",
    }
    assert "errors.GoneException does not derive any more from ServiceError" in {
        one.text for one in found.changes
    }


def test_what_breaks_nothing_is_left_out(generated: Path, edited: Path) -> None:
    replace(edited, "client.py", "note: str | None = None", "note: str | None = ''")
    replace(edited, "operations.py", "signed=True", "signed=False")
    replace(edited, "models.py", "note: str | None = None", "note: str | None = 'x'")
    found = schemawright.diff(generated, edited)
    assert only(found) == ("signature-dropped", "compatible", None, "Pay")


def test_a_rule_speaks_for_its_names(generated: Path, tmp_path: Path) -> None:
    """Members, values, shapes and operations that the rules say are gone are not told again by their Python names."""
    schemas = json.loads(json.dumps(SCHEMAS))
    schemas["PayRequest"]["properties"] = {"Amount": {"type": "integer"}, "No": TEXT}
    schemas["PayRequest"]["required"] = ["Amount", "No"]
    schemas["State"]["enum"] = ["open"]
    del schemas["GoneException"]
    found = schemawright.diff(generated, generate(tmp_path, schemas), surface=True)
    assert [
        change.rule for change in found.changes if change.verdict == "breaking"
    ] == [
        "shape-removed",
        "required-member-added",
        "member-removed",
        "enum-value-removed",
    ]


def test_another_module_is_another_name(generated: Path, tmp_path: Path) -> None:
    schemawright.generate(
        schemas=generated.parent / "schemas", output=tmp_path / "o", module="store"
    )
    found = schemawright.diff(generated, tmp_path / "o")
    assert ("python-name-removed", "breaking", None, "shop") in map(
        brief, found.changes
    )


def test_a_folder_is_generated_to_be_compared(generated: Path, edited: Path) -> None:
    folder = str(generated.parent / "schemas")
    replace(edited, "client.py", "def pay(", "def settle(")
    found = schemawright.diff(edited, folder, surface=True)
    assert only(found)[3] == "client.ShopClient.settle"
    assert schemawright.diff(edited, folder).changes == ()


def test_a_bundle_has_no_surface(generated: Path) -> None:
    bundle = generated / "src" / "shop" / "schema.json"
    with pytest.raises(schemawright.ConfigurationError) as caught:
        schemawright.diff(bundle, generated, surface=True)
    assert str(caught.value) == (
        f"`{bundle}` is a bundle, and has no Python surface; name the folder or the package that it was made from, or "
        "leave --surface out"
    )


def test_nothing_is_imported(generated: Path, edited: Path) -> None:
    replace(
        edited, "models.py", "from __future__", "raise SystemExit(9)\nfrom __future__"
    )
    schemawright.diff(generated, edited)


def test_a_package_that_is_no_python(generated: Path, edited: Path) -> None:
    replace(edited, "__init__.py", "from typing", "def from typing")
    with pytest.raises(schemawright.ConfigurationError) as caught:
        schemawright.diff(generated, edited)
    assert str(caught.value).startswith("shop: griffe cannot read the package (")


def test_griffe_may_be_missing(
    generated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("schemawright.releases.surface.has_griffe", lambda: False)
    text = "the Python surface is compared by griffe, which is not installed; pip install 'schemawright[release]'"
    assert schemawright.diff(generated, generated).notices == (text,)
    result = CliRunner().invoke(
        app, ["diff", str(generated), str(generated), "--surface"]
    )
    assert (result.exit_code, result.stderr) == (1, f"error: {text}\n")


def test_patterns_are_left_out_as_asked(tmp_path: Path) -> None:
    text = {"type": "string", "pattern": r"^(a+)+\1$"}
    schema = {"title": "Doubling", "type": "object", "properties": {"m": text}}
    for side in ("old", "new"):
        (tmp_path / side).mkdir()
        (tmp_path / side / "doubling.json").write_text(json.dumps(schema), "utf-8")
    old, new = tmp_path / "old", tmp_path / "new"
    with pytest.raises(schemawright.InputError, match="leave it out with"):
        schemawright.diff(old, new, surface=True)
    assert not schemawright.diff(old, new, surface=True, skip_patterns=True).changes
    sides = (str(old), str(new), "--surface", "--skip-patterns")
    assert CliRunner().invoke(app, ["diff", *sides]).exit_code == 0
