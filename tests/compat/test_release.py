"""`schemawright release`: ten histories, and what a release writes, refuses and leaves alone."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from packaging.version import Version
from typer.testing import CliRunner, Result

import schemawright
from schemawright.cli import app
from schemawright.compatibility.changes import Verdict
from schemawright.releases.changelog import has_entry, with_entry
from schemawright.releases.versions import next_version

TEXT = {"type": "string"}
CONFIGURATION = """\
# Billing.
schemas = "schemas"
output = "out"   # generated
module = "billing"
targets = ["dataclasses", "package"]

[package]
version = "{version}"  # written by `release`
license = "MIT"
"""


CHANGED = ("_codecs.py", "models.py", "schema.json")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def git(*arguments: str) -> None:
    identity = ("-c", "user.name=n", "-c", "user.email=e@example.org")
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


def commit(tag: str = "") -> None:
    git("add", "--all")
    git("commit", "--quiet", "--allow-empty", "--message=x")
    if tag:
        git("tag", tag)


def write(**schemas: Any) -> None:
    for name, schema in schemas.items():
        text = json.dumps({"title": name, **schema})
        Path("schemas", f"{name}.json").write_text(text, encoding="utf-8")


def start(version: str = "0.1.0") -> None:
    """A repository with a package that was released."""
    start_without_commit(version)
    commit(f"v{version}")


def start_without_commit(version: str = "0.1.0") -> None:
    Path("schemas").mkdir()
    write(Bill=bill())
    Path("schemawright.toml").write_text(CONFIGURATION.format(version=version), "utf-8")
    git("init", "--quiet")
    assert run("generate", "--quiet").exit_code == 0


def bill(**changes: Any) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "Amount": {"type": "integer"},
        "Note": TEXT,
        **changes,
    }
    kept = {name: each for name, each in properties.items() if each is not None}
    return {"type": "object", "properties": kept}


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configured() -> str:
    text = Path("schemawright.toml").read_text("utf-8")
    return text.split('version = "')[1].split('"')[0]


# Histories: from a version on, the schemas step by step, and the version that each release gets.

WORDS = bill(Note={**TEXT, "description": "For people."})
MORE = bill(Due=TEXT)
LESS = bill(Note=None)
BOUND = bill(Note={**TEXT, "maxLength": 9})


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    name: str
    start: str
    steps: tuple[tuple[dict[str, Any], str], ...]


HISTORIES = (
    History(
        name="texts raise the third number",
        start="1.2.3",
        steps=((WORDS, "1.2.4"), (bill(), "1.2.5")),
    ),
    History(
        name="what is new raises the second",
        start="1.2.3",
        steps=((MORE, "1.3.0"), (bill(Due=TEXT, Paid={"type": "boolean"}), "1.4.0")),
    ),
    History(
        name="what breaks raises the first",
        start="1.2.3",
        steps=((LESS, "2.0.0"), (bill(), "2.1.0"), (LESS, "3.0.0")),
    ),
    History(
        name="before 1.0 what breaks raises the second",
        start="0.4.2",
        steps=((MORE, "0.4.3"), (bill(), "0.5.0"), (WORDS, "0.5.1")),
    ),
    History(
        name="the worst decides",
        start="1.0.0",
        steps=(
            (
                bill(
                    Note=None, Due=TEXT, Amount={"type": "integer", "description": "a"}
                ),
                "2.0.0",
            ),
            (MORE, "2.1.0"),
        ),
    ),
    History(
        name="a bound tightened and loosened again breaks both ways",
        start="1.0.0",
        steps=((BOUND, "2.0.0"), (bill(), "3.0.0")),
    ),
    History(
        name="nothing changed, nothing released",
        start="1.0.0",
        steps=((bill(), "1.0.0"), (MORE, "1.1.0"), (MORE, "1.1.0")),
    ),
    History(
        name="a pre-release is followed by its release",
        start="2.0.0rc1",
        steps=((LESS, "2.0.0"), (MORE, "2.1.0")),
    ),
    History(
        name="two numbers are three",
        start="1.4",
        steps=((WORDS, "1.4.1"), (MORE, "1.5.0")),
    ),
    History(
        name="an epoch stays",
        start="1!0.1.0",
        steps=((LESS, "1!0.2.0"), (bill(), "1!0.2.1")),
    ),
)


@pytest.mark.parametrize("history", HISTORIES, ids=[one.name for one in HISTORIES])
def test_the_version_is_right(history: History) -> None:
    start(history.start)
    for number, (schema, version) in enumerate(history.steps):
        write(Bill=schema)
        assert run("release", "--quiet").output == ""
        assert configured() == version
        assert run("check").output == ""
        commit(f"v{version.replace('!', '.')}.{number}")


# The numbers alone.


@pytest.mark.parametrize(
    ("released", "worst", "following"),
    [
        ("1.2.3", None, "1.2.4"),
        ("0.0.1", "breaking", "0.1.0"),
        ("0.1", "compatible", "0.1.1"),
        ("3", "compatible", "3.1.0"),
        ("1.2.3.4", "documentation", "1.2.4"),
        ("1.2.3.post1", "documentation", "1.2.4"),
        ("1.2.3.dev4", "breaking", "1.2.3"),
        ("1.2.3.4rc1", "breaking", "1.2.3.4"),
        ("1.2.3+local", "breaking", "2.0.0"),
    ],
)
def test_what_follows(released: str, worst: str | None, following: str) -> None:
    verdict = None if worst is None else Verdict(worst)
    assert str(next_version(Version(released), verdict)) == following


# What is written.


def test_a_release_writes_version_entry_and_package() -> None:
    start()
    write(Bill=bill(Note=None, Due={**TEXT, "description": "When."}))
    result = run("release", "--date=2026-01-31")
    entry = (
        "## 0.2.0 (2026-01-31)\n"
        "\n"
        "### Breaking\n"
        "\n"
        "- Bill.Note is gone.\n"
        "\n"
        "### New\n"
        "\n"
        "- Bill.Due is new, and optional.\n"
    )
    head, _, wrote = result.output.partition(entry)
    assert (
        head
        == "billing 0.1.0 -> 0.2.0\nv0.1.0:out -> schemas: 1 breaking, 1 compatible\n\n"
    )
    assert wrote.splitlines() == [
        "",
        "wrote schemawright.toml",
        "wrote out/CHANGELOG.md",
        "wrote out/pyproject.toml",
        *(f"wrote out/src/billing/{name}" for name in CHANGED),
    ]
    assert Path("schemawright.toml").read_text("utf-8") == CONFIGURATION.format(
        version="0.2.0"
    )
    assert 'version = "0.2.0"' in Path("out/pyproject.toml").read_text("utf-8")
    first = "# Changelog\n\n" + entry + "\n## 0.1.0\n\n- Data types: 1.\n"
    assert Path("out/CHANGELOG.md").read_text("utf-8") == first
    assert run("check").output == ""


def test_a_dry_run_writes_nothing() -> None:
    start()
    write(Bill=MORE)
    before = {file: file.read_bytes() for file in Path().rglob("*") if file.is_file()}
    result = run("release", "--dry-run")
    assert result.output.endswith(
        "- Bill.Due is new, and optional.\n\nnothing was written (--dry-run)\n"
    )
    assert {
        file: file.read_bytes() for file in Path().rglob("*") if file.is_file()
    } == before


def test_data_for_machines() -> None:
    start()
    write(Bill=MORE)
    data = json.loads(run("release", "--json").output)
    assert data["diff"]["verdict"] == "compatible"
    assert {
        key: data[key] for key in ("format", "module", "since", "released", "version")
    } == {
        "format": 1,
        "module": "billing",
        "since": "v0.1.0:out",
        "released": "0.1.0",
        "version": "0.1.1",
    }
    assert data["written"][:2] == ["schemawright.toml", "out/CHANGELOG.md"]


def test_a_release_can_be_repeated_until_it_is_tagged() -> None:
    start()
    write(Bill=MORE)
    run("release")
    text = Path("out/CHANGELOG.md").read_text("utf-8")
    assert run("release").exit_code == 0
    assert configured() == "0.1.1"
    assert Path("out/CHANGELOG.md").read_text("utf-8") == text
    write(Bill=LESS)
    run("release")
    assert configured() == "0.2.0"


def test_a_higher_version_that_is_configured_is_kept() -> None:
    start()
    write(Bill=MORE)
    text = Path("schemawright.toml").read_text("utf-8").replace("0.1.0", "1.0.0")
    Path("schemawright.toml").write_text(text, "utf-8")
    run("release")
    assert configured() == "1.0.0"


def test_the_first_release_has_nothing_to_compare_with() -> None:
    Path("schemas").mkdir()
    write(Bill=bill())
    Path("schemawright.toml").write_text(CONFIGURATION.format(version="0.1.0"), "utf-8")
    git("init", "--quiet")
    commit()
    result = run("release", "--version=1.0.0")
    assert result.output.startswith(
        "billing 1.0.0: the first release\nwrote schemawright.toml\n"
    )
    assert configured() == "1.0.0"
    assert (
        Path("out/CHANGELOG.md")
        .read_text("utf-8")
        .startswith("# Changelog\n\n## 1.0.0\n")
    )
    assert run("check").output == ""


def test_before_the_first_commit_nothing_was_released() -> None:
    start_without_commit()
    assert run("release").output == (
        "billing 0.1.0: the first release\nwrote schemawright.toml\nwrote out/CHANGELOG.md\n"
    )


def test_the_release_is_looked_for_where_the_package_is(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program may be started elsewhere, in another repository even; the package may be one of its own."""
    start()
    write(Bill=MORE)
    project, elsewhere = Path.cwd(), tmp_path_factory.mktemp("elsewhere")
    monkeypatch.chdir(elsewhere)
    for _ in range(2):
        made = schemawright.release(project, dry_run=True)
        assert (made.since, made.version) == ("v0.1.0:out", "0.1.1")
        git("init", "--quiet")
    # As in a hook of git.
    monkeypatch.setenv("GIT_DIR", str(elsewhere / ".git"))
    assert schemawright.release(project, dry_run=True).since == "v0.1.0:out"


def test_a_package_in_a_repository_of_its_own() -> None:
    start()
    git("rm", "-r", "--quiet", "--cached", "out")
    monkey = ("-C", "out")
    git(*monkey, "init", "--quiet")
    git(*monkey, "add", ".")
    git(*monkey, "commit", "--quiet", "--message=x")
    git(*monkey, "tag", "v0.1.0")
    commit("v7")
    write(Bill=MORE)
    assert schemawright.release(dry_run=True).since == "v0.1.0:."


def test_a_clone_without_history_is_not_taken_for_the_last_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start()
    commit()
    git("clone", "--quiet", "--depth=1", tmp_path.as_uri(), "shallow")
    monkeypatch.chdir("shallow")
    assert run("release").stderr == (
        "error: `out`: this clone lacks the history in which the last release would be tagged; run `git fetch --unshallow "
        "--tags`, or name the package that was released last with --since\n"
    )
    assert run("release", "--since=HEAD:out").exit_code == 0


def test_without_a_tag_the_last_commit_counts() -> None:
    start()
    git("tag", "--delete", "v0.1.0")
    write(Bill=MORE)
    assert (
        json.loads(run("release", "--dry-run", "--json").output)["since"] == "HEAD:out"
    )


def test_a_tag_that_is_called_after_the_package_goes_first() -> None:
    start()
    git("tag", "billing-0.1.0")
    commit("billing-api-2.0.0")
    commit("billing-2fa-2.0.0")
    commit("v9")
    write(Bill=MORE)
    assert (
        json.loads(run("release", "--dry-run", "--json").output)["since"]
        == "billing-0.1.0:out"
    )


def test_a_tag_that_is_no_version_is_none() -> None:
    start()
    for tag in ("2026-plans", "v2-draft", "1st", "vX"):
        commit(tag)
    write(Bill=MORE)
    assert schemawright.release(dry_run=True).since == "v0.1.0:out"


def test_one_of_several_packages(workplace: Path) -> None:
    start()
    text = """\
[tool.schemawright]
schemas = "schemas"
targets = ["dataclasses", "package"]
package = { version = "0.1.0" }  # of both

[[tool.schemawright.packages]]
output = "out"
module = "billing"

[[tool.schemawright.packages]]   # the other
output = "other"
module = "other"
"""
    Path("schemawright.toml").unlink()
    Path("pyproject.toml").write_text(text, "utf-8")
    write(Bill=MORE)
    assert run("release").stderr == (
        "error: `release` is about one package, and the configuration lists 2; say which with --only (billing, other)\n"
    )
    assert run("release", "--only=billing").exit_code == 0
    added = '\n[tool.schemawright.packages.package]\nversion = "0.1.1"\n'
    kept = text.replace('module = "billing"\n', 'module = "billing"\n' + added)
    assert Path("pyproject.toml").read_text("utf-8") == kept
    assert run("check", "--only=billing").output == ""


def test_the_python_function_does_the_same() -> None:
    start()
    write(Bill=LESS)
    made = schemawright.release(dry_run=True)
    assert isinstance(made, schemawright.Release)
    assert (made.released, made.version, made.written) == ("0.1.0", "0.2.0", ())


def test_a_change_of_our_own_naming_breaks() -> None:
    start()
    templates = Path("templates/dataclasses")
    templates.mkdir(parents=True)
    file = Path("out/src/billing/models.py")
    file.write_text(
        file.read_text("utf-8").replace("class Bill", "class Bills"), "utf-8"
    )
    commit("v0.1.1")
    file.write_text(
        file.read_text("utf-8").replace("class Bills", "class Bill"), "utf-8"
    )
    text = json.loads(run("release", "--dry-run", "--json").output)
    assert "python-name-removed" in {one["rule"] for one in text["diff"]["changes"]}
    assert text["version"] == "0.2.0"


# What is refused.


@pytest.mark.parametrize(
    ("schema", "version", "message"),
    [
        (
            LESS,
            "0.1.9",
            "version 0.1.9 is too low: there is 1 breaking change since 0.1.0 (`v0.1.0:out`), which takes 0.2.0 or higher",
        ),
        (
            bill(A=TEXT, B=TEXT),
            "0.1.0",
            "version 0.1.0 is too low: there are 2 compatible changes since 0.1.0 (`v0.1.0:out`), which takes 0.1.1 or higher",
        ),
        (
            WORDS,
            "0.0.9",
            "version 0.0.9 is too low: there is 1 changed text since 0.1.0 (`v0.1.0:out`), which takes 0.1.1 or higher",
        ),
        (
            LESS,
            "soon",
            "the version is 'soon', which is no version; write one such as 1.2.0 or 1.2.0rc1",
        ),
    ],
)
def test_a_version_that_cannot_be(
    schema: dict[str, Any], version: str, message: str
) -> None:
    start()
    write(Bill=schema)
    result = run("release", f"--version={version}")
    assert (result.exit_code, result.stderr) == (1, f"error: {message}\n")
    assert configured() == "0.1.0"


def test_a_pre_release_of_what_is_needed_may_be_given() -> None:
    start()
    write(Bill=LESS)
    assert run("release", "--version=0.2.0rc1").exit_code == 0
    assert configured() == "0.2.0rc1"


def test_a_release_without_a_configuration() -> None:
    assert run("release").stderr == (
        "error: `release` writes the version into the configuration, and none was found here or above; "
        "`schemawright init` writes one\n"
    )


def test_a_module_without_a_package() -> None:
    start()
    text = Path("schemawright.toml").read_text("utf-8").replace(', "package"]', "]")
    Path("schemawright.toml").write_text(text, "utf-8")
    assert run("release").stderr == (
        "error: `billing` is no package of its own, and has no version: `targets` lacks `package`\n"
    )


@pytest.mark.parametrize(
    ("since", "message"),
    [
        (
            "schemas",
            "`schemas` is no generated package; name the one that was released with --since",
        ),
        (
            "nowhere:x",
            "`nowhere:x`: git knows no revision `nowhere` here; `git tag` and `git branch --all` list those that have names",
        ),
    ],
)
def test_a_side_that_was_not_released(since: str, message: str) -> None:
    start()
    assert run("release", f"--since={since}").stderr == f"error: {message}\n"


@pytest.mark.parametrize(
    ("project", "message"),
    [
        (
            '[project]\nversion = "one"\n',
            "the version of `out` is 'one', which is no version; write one such as 1.2.0 or 1.2.0rc1",
        ),
        (
            "[project]\n",
            "`out` has no pyproject.toml with a version; name a package that was released with --since",
        ),
        (
            "[",
            "`out` has no pyproject.toml with a version; name a package that was released with --since",
        ),
    ],
)
def test_a_released_version_that_cannot_be_read(project: str, message: str) -> None:
    start()
    Path("out/pyproject.toml").write_text(project, "utf-8")
    assert run("release", "--since=out").stderr == f"error: {message}\n"


def test_a_date_that_is_none() -> None:
    start()
    assert (
        run("release", "--date=today").stderr
        == "error: 'today' is no date; write one such as 2026-01-31\n"
    )


def test_outside_of_git_a_side_must_be_named() -> None:
    start()
    write(Bill=MORE)
    Path(".git").rename("git")
    told = run("release").stderr
    assert told.startswith("error: `out`: git says: fatal: not a git repository")
    assert told.endswith("; name the package that was released last with --since\n")
    assert run("release", "--since=out").exit_code == 0


def test_edited_files_stop_a_release_before_anything_is_written() -> None:
    start()
    write(Bill=MORE)
    Path("out/README.md").write_text("mine", "utf-8")
    result = run("release")
    assert result.exit_code == 1
    assert "README.md: was edited since schemawright wrote it" in result.stderr
    assert configured() == "0.1.0"
    assert "0.1.1" not in Path("out/CHANGELOG.md").read_text("utf-8")


def test_what_a_release_needs_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    start()
    write(Bill=MORE)
    monkeypatch.setitem(__import__("sys").modules, "tomlkit", None)
    assert run("release").stderr == (
        "error: `release` writes the version with tomlkit, which is not installed; pip install 'schemawright[release]'\n"
    )
    monkeypatch.setattr("schemawright.releases.surface.has_griffe", lambda: False)
    assert run("release").stderr == (
        "error: the Python surface is compared by griffe, which is not installed; pip install 'schemawright[release]'\n"
    )


# The changelog belongs to the user.


def test_generate_begins_a_changelog_and_leaves_it_alone() -> None:
    start()
    file = Path("out/CHANGELOG.md")
    manifest = Path("out/.schemawright-manifest.json")
    assert "CHANGELOG.md" not in manifest.read_text("utf-8")
    file.write_text("# What I say\n", "utf-8")
    write(Bill=MORE)
    assert run("generate", "--quiet").exit_code == 0
    assert run("check").output == ""
    assert file.read_text("utf-8") == "# What I say\n"
    file.unlink()
    assert run("check").output == ""
    write(Bill=LESS)
    run("generate")
    assert file.read_text("utf-8").startswith("# Changelog\n")


@pytest.mark.parametrize("edited", [False, True])
def test_a_changelog_that_was_generated_becomes_the_users(edited: bool) -> None:
    """Packages of earlier releases have it in their manifest."""
    start()
    file, manifest = Path("out/CHANGELOG.md"), Path("out/.schemawright-manifest.json")
    data = json.loads(manifest.read_text("utf-8"))
    data["files"]["CHANGELOG.md"] = "0" * 64
    manifest.write_text(json.dumps(data), "utf-8")
    if edited:
        file.write_text("mine", "utf-8")
    text = file.read_text("utf-8")
    assert run("check").exit_code == 1
    assert run("generate").exit_code == 0
    assert file.read_text("utf-8") == text
    assert "CHANGELOG.md" not in manifest.read_text("utf-8")
    assert run("check").output == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "# Changelog\n\n## 2\n\n- x\n"),
        ("# Ours\n\nWords.\n", "# Ours\n\nWords.\n\n## 2\n\n- x\n"),
        ("# Ours\n\n## 1\n\n- y\n", "# Ours\n\n## 2\n\n- x\n\n## 1\n\n- y\n"),
        ("## [2] - 2026-01-01\n", "## [2] - 2026-01-01\n"),
        ("## v2\n", "## v2\n"),
        ("## 20\n", "## 2\n\n- x\n\n## 20\n"),
        (
            "# Ours\n\n## [Unreleased]\n\n## [1.0]\n",
            "# Ours\n\n## [Unreleased]\n\n## 2\n\n- x\n\n## [1.0]\n",
        ),
        ("# Ours\n\n## Unreleased\n", "# Ours\n\n## Unreleased\n\n## 2\n\n- x\n"),
        ("Ours\n====\n\n1.0\n---\n", "Ours\n====\n\n## 2\n\n- x\n\n1.0\n---\n"),
        ("# 1.0\n\n# 0.9\n", "## 2\n\n- x\n\n# 1.0\n\n# 0.9\n"),
        ("# Of 1.0\n\n## 1.0\n", "# Of 1.0\n\n## 2\n\n- x\n\n## 1.0\n"),
        ("```\n## 1.0\n```\n\n## 1.0\n", "```\n## 1.0\n```\n\n## 2\n\n- x\n\n## 1.0\n"),
        (
            "<!--\n## 1.0\n-->\n\n## 1.0\n",
            "<!--\n## 1.0\n-->\n\n## 2\n\n- x\n\n## 1.0\n",
        ),
        ("# Ours\r\n\r\n## 1.0\r\n", "# Ours\r\n\r\n## 2\r\n\r\n- x\r\n\r\n## 1.0\r\n"),
    ],
)
def test_an_entry_goes_on_top(before: str, after: str) -> None:
    assert with_entry(before, "2", "## 2\n\n- x\n") == after


@pytest.mark.parametrize(
    ("heading", "has"),
    [
        ("## Version 1.2.0 (today)", True),
        ("## [1.2.0](https://example.org/compare/v1.1.0...v1.2.0)", True),
        ("## **1.2.0**: much", True),
        ("1.2.0\n-----", True),
        ("## 11.2.0", False),
        ("## 1.2.0.1", False),
        ("## 1.2.0rc1", False),
        ("## [1.3.0](https://example.org/compare/v1.2.0...v1.3.0)", False),
    ],
)
def test_an_entry_is_known_however_its_heading_is_spelt(
    heading: str, has: bool
) -> None:
    assert has_entry(f"{heading}\n", "1.2.0") is has


def test_a_release_that_changes_nothing_says_so() -> None:
    start("1.0.0rc1")
    assert run("release", "--version=1.0.0").exit_code == 0
    text = Path("out/CHANGELOG.md").read_text("utf-8")
    assert text.startswith("# Changelog\n\n## 1.0.0\n\n- The same as 1.0.0rc1.\n")


def test_files_of_the_user_keep_their_line_ends_modes_and_links() -> None:
    start()
    changelog, configuration = Path("out/CHANGELOG.md"), Path("schemawright.toml")
    changelog.unlink()
    Path("CHANGES.md").write_bytes(b"# Changes\r\n")
    changelog.symlink_to("../CHANGES.md")
    text = configuration.read_text("utf-8").partition("[package]")[0]
    configuration.write_bytes(text.replace("\n", "\r\n").encode())
    configuration.chmod(0o640)
    write(Bill=MORE)
    assert run("release").exit_code == 0
    assert changelog.is_symlink()
    for file in (Path("CHANGES.md"), configuration):
        data = file.read_bytes()
        assert b"0.1.1" in data
        assert data.count(b"\n") == data.count(b"\r\n")
    assert configuration.stat().st_mode & 0o777 == 0o640


def test_a_version_that_cannot_be_written_stops_a_release() -> None:
    start()
    write(Bill=MORE)
    Path(".schemawright.toml.new").mkdir()
    result = run("release")
    assert result.stderr == (
        "error: schemawright.toml: cannot be written (Is a directory); make it and its folder writable\n"
    )
    assert "0.1.1" not in Path("out/pyproject.toml").read_text("utf-8")
