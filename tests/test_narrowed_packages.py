"""A package of some operations: the same by folder and by model, on the command line, in a file and from Python."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import schemawright
from schemawright.cli import app
from tests.packages import ROOT

SCHEMAS = ROOT / "schemas" / "cognito-identity"
CONFIGURATION = """
schemas = {schemas!r}
output = "out"
module = "identity"
operations = ["GetId", "List*"]
exclude-operations = ["ListTags*"]
"""
OPTIONS = ("--operations=GetId", "--operations=List*", "--exclude-operations=ListTags*")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    text = CONFIGURATION.format(schemas=SCHEMAS.as_posix())
    (tmp_path / "schemawright.toml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_package_says_nothing_of_what_was_left_out(workplace: Path) -> None:
    result = run("generate")
    assert result.exit_code == 0, result.stderr
    assert "operations                  3" in result.stdout
    files = {
        path.name: path.read_text(encoding="utf-8")
        for path in (workplace / "out").rglob("*")
        if path.suffix in {".py", ".md", ".json"}
    }
    gone = re.compile(r"\bDeleteIdentit|\bListTags|GetOpenIdToken|get_open_id")
    assert [name for name, text in files.items() if gone.search(text)] == []
    blocks = re.findall(
        r"^```python\n(.*?)^```$", files["README.md"], re.MULTILINE | re.DOTALL
    )
    assert any("client.get_id(" in block for block in blocks)
    for block in blocks:
        ast.parse(block)
    assert run("check").exit_code == 0
    assert run("check", "--operations=GetId").exit_code == 1


def test_explain_knows_what_is_left() -> None:
    assert run("explain", "GetIdInput.Logins").exit_code == 0
    result = run("explain", "ListTagsForResourceInput")
    assert result.exit_code == 1
    assert result.stderr.startswith(
        "error: there is no shape `ListTagsForResourceInput`"
    )


def test_every_way_to_say_it_says_the_same(workplace: Path) -> None:
    service = "cognito-identity"
    from_file = run("normalize").stdout
    (workplace / "schemawright.toml").unlink()
    assert run("normalize", f"--schemas={SCHEMAS}", *OPTIONS).stdout == from_file
    named = {
        "operations": ["GetId", "List*"],
        "exclude_operations": ["ListTags*"],
    }
    folder = schemawright.normalize(schemas=SCHEMAS, **named)
    model = schemawright.normalize(source=f"botocore:{service}", **named)
    assert list(folder["$defs"]) == list(model["$defs"])  # type: ignore[arg-type]


def test_a_glob_that_fits_nothing() -> None:
    result = run("generate", "--operations=GetIdd")
    assert result.exit_code == 1
    assert result.stderr == (
        f"error: {SCHEMAS.as_posix()}: `operations` has `GetIdd`, which fits no operation; did you mean `GetId`?\n"
    )
