"""The hooks, as pre-commit runs them: installed from a repository of schemawright's, at the commits of a user's."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.environments import bare, copied_sources
from tests.packages import ROOT

SCHEMAS = ROOT / "tests" / "golden" / "open-enum" / "schemas"
HOOKS = ".pre-commit-hooks.yaml"
CONFIGURATION = 'schemas = "schemas"\noutput = "made"\nmodule = "lamps"\n'


@dataclass(frozen=True)
class Repository:
    """A repository of git; `home` keeps what pre-commit installs."""

    folder: Path
    home: Path

    def call(self, *command: str) -> subprocess.CompletedProcess[str]:
        person = {"NAME": "Somebody", "EMAIL": "somebody@example.org"}
        return subprocess.run(
            command,
            cwd=self.folder,
            env=bare(
                **{f"GIT_AUTHOR_{key}": value for key, value in person.items()},
                **{f"GIT_COMMITTER_{key}": value for key, value in person.items()},
                GIT_CONFIG_GLOBAL=str(self.home / "gitconfig"),
                PRE_COMMIT_HOME=str(self.home),
                SCHEMAWRIGHT_CACHE_DIR=str(self.home / "cache"),
                # pre-commit makes an environment and installs schemawright into it. So that nothing is downloaded,
                # libraries and the build backend are those of this environment; schemawright itself is not in reach.
                PYTHONPATH=sysconfig.get_path("purelib"),
                PIP_NO_DEPS="1",
                PIP_NO_BUILD_ISOLATION="false",
            ),
            capture_output=True,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            check=False,
        )

    def git(self, *arguments: str) -> str:
        done = self.call("git", *arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def pre_commit(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.call(sys.executable, "-m", "pre_commit", *arguments)

    def commit(self) -> subprocess.CompletedProcess[str]:
        self.git("add", "--all")
        return self.call("git", "commit", "--quiet", "--message", "A change")


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """Schemawright's own repository, with a release."""
    place = tmp_path_factory.mktemp("pre-commit")
    (place / "home").mkdir()
    made = Repository(copied_sources(place / "schemawright"), place / "home")
    shutil.copy(ROOT / HOOKS, made.folder)
    made.git("init", "--quiet")
    done = made.commit()
    assert done.returncode == 0, done.stderr
    made.git("tag", "v0.1.0")
    return made


@pytest.fixture
def lamps(hooks: Repository, tmp_path: Path) -> Repository:
    """A user's repository with the hooks installed, after a first commit."""
    made = Repository(tmp_path / "lamps", hooks.home)
    shutil.copytree(SCHEMAS, made.folder / "schemas")
    (made.folder / "schemawright.toml").write_text(CONFIGURATION, encoding="utf-8")
    entry = documented()
    entry["repos"][0]["repo"] = str(hooks.folder)
    text = yaml.safe_dump(entry)
    (made.folder / ".pre-commit-config.yaml").write_text(text, encoding="utf-8")
    made.git("init", "--quiet")
    made.git("add", "--all")
    done = made.pre_commit("install")
    assert done.returncode == 0, done.stdout
    first = made.commit()
    assert first.returncode == 0, first.stderr
    assert (made.folder / "made" / "src" / "lamps" / "models.py").is_file()
    again = made.commit()
    assert again.returncode == 0, again.stderr
    return made


def documented() -> dict[str, Any]:
    """The configuration that the documentation shows."""
    text = (ROOT / "docs" / "publishing.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```yaml\n(repos:.*?)```", text, re.DOTALL)
    assert len(blocks) == 1
    loaded: dict[str, Any] = yaml.safe_load(blocks[0])
    return loaded


def test_a_commit_brings_its_generated_code(lamps: Repository) -> None:
    color = lamps.folder / "schemas" / "lamp-lamp-color.json"
    color.write_text(color.read_text("utf-8").replace('"enum": [', '"enum": ["mauve",'))
    stopped = lamps.commit()
    assert stopped.returncode == 1
    assert "schemawright generate" in stopped.stderr
    assert "files were modified by this hook" in stopped.stderr
    enums = (lamps.folder / "made" / "src" / "lamps" / "enums.py").read_text("utf-8")
    assert "MAUVE" in enums
    done = lamps.commit()
    assert done.returncode == 0, done.stderr

    # A mistake stops it too, with the problem and its place.
    color.write_text("{", encoding="utf-8")
    stopped = lamps.commit()
    assert stopped.returncode == 1
    assert "error: schemas/lamp-lamp-color.json: /: line 1" in stopped.stderr


def test_what_is_not_generated_is_found(lamps: Repository) -> None:
    config = lamps.folder / ".pre-commit-config.yaml"
    text = config.read_text("utf-8").replace(
        "schemawright-generate", "schemawright-check"
    )
    config.write_text(text, encoding="utf-8")
    assert lamps.commit().returncode == 0
    models = lamps.folder / "made" / "src" / "lamps" / "models.py"
    good = models.read_text("utf-8")
    models.write_text(good + "# mine\n", encoding="utf-8")
    stopped = lamps.commit()
    assert stopped.returncode == 1
    assert "-# mine" in stopped.stderr
    models.write_text(good, encoding="utf-8")

    # A deleted file is no file that a pattern could fit.
    (lamps.folder / "schemas" / "lamp-lamp-color.json").unlink()
    request = lamps.folder / "schemas" / "lamp-set-lamp-request.json"
    request.unlink()
    assert lamps.commit().returncode == 1


def test_the_hooks_are_what_is_installed(lamps: Repository) -> None:
    """Not something of this checkout, which the libraries lie beside."""
    (package,) = lamps.home.glob("repo*/py_env*/lib/python*/site-packages/schemawright")
    assert (package / "templates").is_dir()
    code = "import schemawright; print(schemawright.__file__)"
    python = package.parents[3] / "bin" / "python"
    assert Path(lamps.call(str(python), "-c", code).stdout.strip()).parent == package
