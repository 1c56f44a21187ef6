"""`schemawright diff` from outside: sides, formats, exit codes, and what is wrong with sides."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import schemawright
from schemawright.cli import app
from schemawright.releases.revisions import extract, find_revision

ROOT = Path(__file__).parents[2]
TEXT = {"type": "string"}
USER = {
    "title": "User",
    "type": "object",
    "properties": {"Name": {**TEXT, "minLength": 1}, "Mail": TEXT},
}


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["diff", *arguments])


def write(folder: str, **schemas: Any) -> None:
    Path(folder).mkdir(exist_ok=True)
    for name, schema in schemas.items():
        Path(folder, f"{name}.json").write_text(json.dumps(schema), encoding="utf-8")


def user(**changes: Any) -> dict[str, Any]:
    properties = {**USER["properties"], **changes}  # type: ignore[dict-item]
    kept = {name: schema for name, schema in properties.items() if schema is not None}
    return {**USER, "properties": kept}


def git(*arguments: str) -> None:
    identity = ("-c", "user.name=n", "-c", "user.email=e@example.org")
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the schemas of yesterday and today."""
    monkeypatch.chdir(tmp_path)
    write("old", user=USER)
    write("new", user=user(Name={**TEXT, "minLength": 2}, Age={"type": "integer"}))
    return tmp_path


def test_documents_of_openapi_are_sides() -> None:
    for name, required in (("old", False), ("new", True)):
        limit = {
            "name": "limit",
            "in": "query",
            "required": required,
            "schema": {"type": "integer"},
        }
        answers = {"204": {"description": "Nothing."}}
        operation = {
            "operationId": "listPets",
            "parameters": [limit],
            "responses": answers,
        }
        info = {"title": "Pets", "version": "1"}
        paths = {"/pets": {"get": operation}}
        document = {"openapi": "3.1.0", "info": info, "paths": paths}
        Path(f"{name}.api.json").write_text(json.dumps(document), encoding="utf-8")
    result = run("openapi:old.api.json", "openapi:new.api.json", "--format=json")
    assert result.exit_code == 3, result.stderr
    (change,) = json.loads(result.stdout)["changes"]
    assert change["rule"] == "member-became-required"
    assert change["subject"] == "ListPetsRequest.limit"


def test_text_groups_changes_by_verdict() -> None:
    result = run("old", "new")
    assert result.exit_code == 3
    assert result.stdout == (
        "old -> new: 1 breaking, 2 compatible\n"
        "\n"
        "breaking (1)\n"
        "  User.Name: the least length is 2 now, and was 1  [input, min-length-tightened]\n"
        "\n"
        "compatible (2)\n"
        "  User.Age is new, and optional  [both, optional-member-added]\n"
        "  User.Name: the least length is 2 now, and was 1  [output, min-length-tightened]\n"
    )


def test_json_says_everything() -> None:
    result = run("old", "new", "--format=json")
    assert result.exit_code == 3
    data = json.loads(result.stdout)
    assert {key: data[key] for key in data if key != "changes"} == {
        "format": 1,
        "old": "old",
        "new": "new",
        "verdict": "breaking",
        "counts": {"breaking": 1, "compatible": 2, "documentation": 0},
        "notices": [],
    }
    assert data["changes"][0] == {
        "rule": "min-length-tightened",
        "verdict": "breaking",
        "direction": "input",
        "subject": "User.Name",
        "pointer": "/$defs/User/properties/Name",
        "old": 1,
        "new": 2,
        "text": "User.Name: the least length is 2 now, and was 1",
    }


def test_markdown_folds_what_breaks_nothing() -> None:
    result = run("old", "new", "--format=markdown", "--fail-on=never")
    assert result.exit_code == 0
    assert result.stdout == (
        "### Changes from `old` to `new`\n"
        "\n"
        "**1 breaking**, **2 compatible**.\n"
        "\n"
        "#### Breaking (1)\n"
        "\n"
        "| change | side | rule |\n"
        "|---|---|---|\n"
        "| User.Name: the least length is 2 now, and was 1 | input | `min-length-tightened` |\n"
        "\n"
        "<details>\n"
        "<summary>Compatible (2)</summary>\n"
        "\n"
        "| change | side | rule |\n"
        "|---|---|---|\n"
        "| User.Age is new, and optional | both | `optional-member-added` |\n"
        "| User.Name: the least length is 2 now, and was 1 | output | `min-length-tightened` |\n"
        "\n"
        "</details>\n"
    )


def test_nothing_is_said_of_nothing() -> None:
    assert run("old", "old").stdout == "old -> old: no change\n"
    assert run("old", "old", "--format=markdown").stdout.endswith("Nothing changed.\n")
    assert json.loads(run("old", "old", "--format=json").stdout)["verdict"] == "none"


@pytest.mark.parametrize(
    ("after", "codes"),
    [
        (USER, {"breaking": 0, "compatible": 0, "any": 0, "never": 0}),
        (
            {**USER, "description": "Somebody."},
            {"breaking": 0, "compatible": 0, "any": 3, "never": 0},
        ),
        (
            user(Age={"type": "integer"}),
            {"breaking": 0, "compatible": 3, "any": 3, "never": 0},
        ),
        (user(Mail=None), {"breaking": 3, "compatible": 3, "any": 3, "never": 0}),
    ],
    ids=["nothing", "texts", "compatible", "breaking"],
)
def test_the_exit_code_is_as_asked(after: Any, codes: dict[str, int]) -> None:
    write("after", user=after)
    results = {
        level: run("old", "after", "--quiet", f"--fail-on={level}") for level in codes
    }
    assert {level: one.exit_code for level, one in results.items()} == codes
    assert all(one.output == "" for one in results.values())


def test_many_texts_are_counted_and_all_are_in_the_data() -> None:
    many = {f"M{n:02}": {**TEXT, "description": "a"} for n in range(25)}
    write("a", user=user(**many))
    write("b", user=user(**{n: {**TEXT, "description": "b"} for n in many}))
    lines = run("a", "b").stdout.splitlines()
    assert lines[2] == "documentation (25)"
    assert len(lines) == 3 + 20 + 1
    assert lines[-1] == "  5 more; --format json lists them all"
    assert len(json.loads(run("a", "b", "--format=json").stdout)["changes"]) == 25


def test_a_comment_stays_short() -> None:
    many = {f"M{n:04}{'x' * 60}": TEXT for n in range(600)}
    write("many", user=user(**many))
    text = run("many", "old", "--format=markdown").stdout
    assert len(text) < 61_000
    assert "| … and " in text


def test_names_cannot_speak_to_the_terminal_or_to_markdown() -> None:
    write("evil", user=user(**{"\x1b[31m|<b>`x": TEXT}))
    assert "\x1b" not in run("old", "evil").stdout
    row = run("old", "evil", "--format=markdown").stdout.splitlines()[-3]
    assert row.startswith(r"| User.\\x1b\[31m\|\<b\>\`x is new, and optional | both |")


# Sides.


def test_a_bundle_is_a_side() -> None:
    CliRunner().invoke(app, ["normalize", "--schemas=old", "--output=old.json"])
    assert run("old.json", "old").stdout == "old.json -> old: no change\n"
    assert run("old.json", "new").exit_code == 3


def test_a_package_is_a_side() -> None:
    options = ("--schemas=old", "--output=out", "--module=users")
    CliRunner().invoke(app, ["generate", *options])
    assert run("out", "old").stdout == "out -> old: no change\n"
    bare = ("--output=bare", "--module=users", "--targets=dataclasses")
    CliRunner().invoke(app, ["generate", "--schemas=old", *bare])
    assert run("bare", "old").stdout == "bare -> old: no change\n"
    assert run("bare/users", "old").stdout == "bare/users -> old: no change\n"
    assert run("out/src/users/schema.json", "old").exit_code == 0
    # As it stands in an unpacked wheel.
    Path("bare/users/.schemawright-manifest.json").unlink()
    for side in ("bare", "bare/users", "out/src/users"):
        assert run(side, "old").stdout == f"{side} -> old: no change\n"


def test_a_package_tells_what_its_operations_are(root: Path) -> None:
    package, schemas = "output/cognito-identity", "schemas/cognito-identity"
    result = run(str(root / package), str(root / schemas), "--format=json")
    data = json.loads(result.stdout)
    assert data["notices"] == []
    assert data["counts"]["breaking"] == data["counts"]["compatible"] == 0


def test_a_side_that_knows_less_is_told() -> None:
    bundle = ROOT / "output/cognito-identity/src/cognito_identity/schema.json"
    result = run(str(bundle), "botocore:cognito-identity", "--format=json")
    assert json.loads(result.stdout)["notices"] == [
        "only botocore:cognito-identity states its operations, so those of both sides are told by the titles of "
        "schemas; errors, signing, HTTP and the service itself are not compared"
    ]


def test_folders_are_read_as_asked() -> None:
    write("old", other={"title": "User", "type": "string"})
    result = run("old", "new", "--include=user.json", "--fail-on=never")
    assert result.exit_code == 0
    assert run("old", "new", "--exclude=other.json").exit_code == 3
    assert "title" in run("old", "new").stderr


def test_yaml_enums_are_repaired_unless_told_otherwise() -> None:
    write("a", mode={"title": "Mode", "type": "string", "enum": ["ON", "X"]})
    write("b", mode={"title": "Mode", "type": "string", "enum": [True, "X"]})
    assert run("a", "b").stdout == "a -> b: no change\n"
    assert run("a", "b", "--no-repair-enums").exit_code == 3


def test_revisions_are_sides(workplace: Path) -> None:
    git("init", "--quiet")
    git("add", "old")
    git("commit", "--quiet", "--message=first")
    git("tag", "v1")
    shutil.rmtree("old")
    Path("new").rename("old")
    head = "v1:old -> old: 1 breaking, 2 compatible"
    assert run("v1:old", "old").stdout.splitlines()[0] == head
    assert run("v1:./old", "v1:old/").stdout == "v1:./old -> v1:old: no change\n"
    os.chdir("old")
    assert (
        run("HEAD:./", ".").stdout.splitlines()[0].endswith("1 breaking, 2 compatible")
    )
    assert run("HEAD:old", ".").exit_code == 3


@pytest.fixture
def repository() -> None:
    git("init", "--quiet")
    git("add", "old")
    git("commit", "--quiet", "--message=first")


@pytest.mark.parametrize(
    ("side", "message"),
    [
        (
            "nowhere",
            "`nowhere` does not exist; name a folder of schemas, a file that `schemawright normalize` wrote, a generated "
            "package, botocore:SERVICE, openapi:FILE, or REV:path for one of the first three in a git revision",
        ),
        (
            "--output=x:old",
            "`--output=x:old`: git knows no revision `--output=x` here; `git tag` and `git branch --all` list those that "
            "have names",
        ),
        (
            "-h:old",
            "`-h:old`: git knows no revision `-h` here; `git tag` and `git branch --all` list those that have names",
        ),
        (
            "v9:old",
            "`v9:old`: git knows no revision `v9` here; `git tag` and `git branch --all` list those that have names",
        ),
        (":old", "`:old` names no revision; write REV:path"),
        (
            "HEAD:absent",
            "`HEAD:absent`: absent is not in that revision; paths start at the top of the repository, or with ./ at the "
            "working folder",
        ),
        (
            "HEAD:../old",
            "`HEAD:../old`: the path leads out of the repository; write it from the top of the repository, or with ./ "
            "from the working folder",
        ),
        (
            "HEAD:/etc",
            "`HEAD:/etc`: the path leads out of the repository; write it from the top of the repository, or with ./ "
            "from the working folder",
        ),
        (
            "HEAD:link",
            "`HEAD:link`: link is a symbolic link, which is not followed in a revision; name a path without such",
        ),
    ],
)
@pytest.mark.usefixtures("repository")
def test_a_side_that_is_not_there(side: str, message: str) -> None:
    Path("link").symlink_to("old")
    git("add", "link")
    git("commit", "--quiet", "--message=second")
    Path("link").unlink()
    result = run("--", side, "old")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"error: {message}\n"


def test_both_sides_that_are_not_there_are_told() -> None:
    errors = run("nowhere", "neither").stderr.splitlines()
    assert [line.split(";")[0] for line in errors] == [
        "error: `nowhere` does not exist",
        "error: `neither` does not exist",
    ]


def test_without_a_repository_a_revision_is_nothing() -> None:
    result = run("HEAD:old", "old")
    assert result.exit_code == 1
    assert result.stderr.startswith(
        "error: `HEAD:old`: git says: fatal: not a git repo"
    )


@pytest.mark.usefixtures("repository")
def test_files_that_a_clone_left_out_are_not_fetched(
    workplace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("config", "uploadpack.allowFilter", "true")
    filters = ("--filter=blob:none", "--no-checkout")
    git("clone", "--quiet", *filters, workplace.as_uri(), "partial")
    monkeypatch.chdir("partial")
    assert run("HEAD:old", "../new").stderr == (
        "error: `HEAD:old`: this clone left out files of that revision, and nothing is fetched; run `git fetch --refetch "
        "--no-filter`, or clone without --filter\n"
    )


def test_without_git_a_revision_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert run("HEAD:old", "old").stderr == (
        "error: `HEAD:old`: there is no such file or folder, and without git no revision can be read; correct the path, or "
        "install git\n"
    )


@pytest.mark.usefixtures("repository")
def test_a_revision_is_read_whatever_its_files_are_called(workplace: Path) -> None:
    names = ["a b.json", "ü.json", "x\ty.json", ":(glob)*.json"]
    for name in names:
        Path("old", name).write_text("{}", encoding="utf-8")
    git("add", "old")
    git("commit", "--quiet", "--message=names")
    found = extract(find_revision("HEAD:old"), workplace / "scratch")
    assert sorted(file.name for file in found.iterdir()) == sorted(
        [*names, "user.json"]
    )
    one = extract(find_revision("HEAD:old/:(glob)*.json"), workplace / "one")
    assert one.read_text("utf-8") == "{}"


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("name", ["..", ".git"])
def test_a_tree_cannot_lead_out_of_the_folder(workplace: Path, name: str) -> None:
    """Trees that git itself would never write can be put into a repository all the same."""
    blob = _made("blob", b"{}")
    inner = _made("tree", b"100644 x.json\0" + bytes.fromhex(blob))
    tree = _made("tree", b"40000 " + name.encode() + b"\0" + bytes.fromhex(inner))
    commit = _made(
        "commit", f"tree {tree}\nauthor n <e> 0 +0\ncommitter n <e> 0 +0\n\n".encode()
    )
    assert run(f"{commit}:", "old").stderr == (
        f"error: `{commit}:`: {name}/x.json leads out of the folder that it stands in; git writes no such path, and none "
        "is read\n"
    )


def _made(kind: str, content: bytes) -> str:
    """The id of an object that is put into the repository as it is."""
    done = subprocess.run(
        ["git", "hash-object", "-t", kind, "-w", "--stdin", "--literally"],
        input=content,
        capture_output=True,
        check=True,
    )
    return done.stdout.decode().strip()


def test_problems_of_both_sides_are_told() -> None:
    write("old", user=user(Name={"$ref": "#/$defs/Usr"}))
    write("new", user=user(Name={"type": "txt"}))
    result = run("old", "new")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "error: old side: old/user.json: /properties/Name/$ref: `$ref` #/$defs/Usr names no schema; did you mean User?\n"
        "error: new side: new/user.json: /properties/Name/type: `type` must be one of null, boolean, integer, number, "
        'string, array, object, or a list of them, not "txt"; correct the type\n'
    )
    data = json.loads(run("old", "new", "--format=json").stdout)
    assert [one["file"] for one in data["problems"]] == [
        "new/user.json",
        "old/user.json",
    ]


@pytest.mark.usefixtures("repository")
def test_problems_in_a_revision_have_its_name() -> None:
    write("old", user=user(Name={"type": 3}))
    git("commit", "--quiet", "--all", "--message=broken")
    error = run("HEAD:old", "new").stderr
    assert error.startswith(
        "error: old side: HEAD:old/user.json: /properties/Name/type: "
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "[]",
            "is no bundle: it has no `$defs`; give a file that `schemawright normalize` wrote, or a folder",
        ),
        (
            "{",
            "line 1, column 2: Expecting property name enclosed in double quotes; correct the JSON",
        ),
    ],
)
def test_a_file_that_is_no_bundle(content: str, message: str) -> None:
    Path("odd.json").write_text(content, encoding="utf-8")
    assert run("odd.json", "old").stderr == f"error: old side: odd.json: /: {message}\n"


def test_an_entry_that_is_no_schema() -> None:
    Path("odd.json").write_text('{"$defs": {"A": 1}}', encoding="utf-8")
    assert run("old", "odd.json").stderr == (
        "error: new side: odd.json: /$defs/A: is no schema; write an object, true or false\n"
    )


def test_the_python_function_returns_the_same() -> None:
    found = schemawright.diff(Path("old"), Path("new"))
    assert isinstance(found, schemawright.Differences)
    assert found.worst == "breaking"
    assert isinstance(found.changes[0], schemawright.Change)
    assert (
        schemawright.diff("old", "new", exclude="*.json".replace("*", "no*")) == found
    )
