"""The README, followed by a newcomer: its files are written, its commands and programs run as they stand there.

The two commands under "Try it" are those that `.ci/run` begins with.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.environments import bare
from tests.packages import ROOT, committed

README = (ROOT / "README.md").read_text(encoding="utf-8")
WAYS = ("A command in your repository", "A step of your build", "A package that you publish")  # fmt: skip
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"`([\w./-]+\.(?:json|py|toml))`")
COMMAND = re.compile(r"^\| `(schemawright .*?)` \|", re.MULTILINE)
GIT = {
    f"GIT_{who}_{what}": text
    for who in ("AUTHOR", "COMMITTER")
    for what, text in (("NAME", "Ann"), ("EMAIL", "ann@example.org"))
}


@dataclass(frozen=True)
class Newcomer:
    """Somebody with an environment and a folder.

    Attributes:
        folder: Begins with the schemas.
        said: What the last program said.
    """

    bin: Path
    wheels: Path
    folder: Path
    said: list[str] = field(default_factory=list[str])

    def follow(self, text: str) -> None:
        """Does what a part of the README says, block by block."""
        for kind, content, before in blocks(text):
            named = FILE.search(before)
            match kind:
                case "sh":
                    self.run("bash", "-euo", "pipefail", "-c", content)
                case "json" | "toml" | "python" if named:
                    file = self.folder / named[1]
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_text(content, encoding="utf-8")
                case "python":
                    self.said[:] = [self.run("python", "-c", content)]
                case "text":
                    assert self.said == [content]
                case _:
                    raise AssertionError(kind)

    def run(self, *command: str, folder: Path | None = None) -> str:
        done = subprocess.run(
            command,
            cwd=folder or self.folder,
            env=bare(
                PATH=f"{self.bin}:/usr/bin:/bin",
                PYTHONPATH="src",
                # An unreleased schemawright is found here; what a build needs stands in the environment already.
                PIP_FIND_LINKS=str(self.wheels),
                PIP_NO_BUILD_ISOLATION="0",
                SCHEMAWRIGHT_CACHE_DIR=str(self.folder.parent / "cache"),
                **GIT,
            ),
            capture_output=True,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        return done.stdout


def blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """Language and content of each block, and the text since the one before."""
    end = 0
    for block in BLOCK.finditer(text):
        yield block[1], block[2], text[end : block.start()]
        end = block.end()


def section(title: str) -> str:
    """The text under a heading, without that of the headings below it."""
    found = re.search(
        rf"^#+ {title}\n(.*?)(?=^#+ |\Z)", README, re.MULTILINE | re.DOTALL
    )
    assert found, title
    return found[1]


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the commands of a new environment are, and the backend that isolation would install."""
    root = tmp_path_factory.mktemp("newcomer") / "venv"
    subprocess.run(
        [*(sys.executable, "-m", "uv", "venv", "--quiet", "--seed"), str(root)],
        check=True,
    )
    pip = [str(root / "bin" / "pip"), "install", "--quiet", "--find-links"]
    needed = [str(wheel.parent), "schemawright", "hatchling", "editables"]
    subprocess.run([*pip, *needed], check=True, env=bare())
    return root / "bin"


@pytest.fixture
def newcomer(environment: Path, wheel: Path, tmp_path: Path) -> Newcomer:
    made = Newcomer(environment, wheel.parent, tmp_path / "project")
    made.folder.mkdir()
    made.follow(section("Three ways to use it"))
    made.run("git", "init", "--quiet")
    return made


@pytest.mark.parametrize("way", WAYS)
def test_each_way(way: str, newcomer: Newcomer) -> None:
    newcomer.follow(section(way))


def test_the_commands(newcomer: Newcomer, tmp_path: Path) -> None:
    newcomer.follow(section(WAYS[0]))
    newcomer.follow(section("Commands"))
    told = COMMAND.findall(section("Commands"))
    helped = newcomer.run("schemawright", "--help")
    assert {one.split()[1] for one in told} == {*re.findall(r"^  (\w+)  ", helped.partition("Commands:")[2], re.MULTILINE)}  # fmt: skip
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(newcomer.folder / "schemas", elsewhere / "schemas")
    for command in told:
        words = command.replace("OLD NEW", "schemas schemas").split()
        if words[1] == "release":
            continue  # has a way of its own
        folder = elsewhere if words[1] == "init" else newcomer.folder
        newcomer.run(*words, folder=folder)


def test_the_ways_are_all_there() -> None:
    ways = README.partition("## Three ways to use it")[2].partition("\n## ")[0]
    assert tuple(re.findall(r"^### (.*)$", ways, re.MULTILINE)) == WAYS


def test_what_is_shown_first(capsys: pytest.CaptureFixture[str]) -> None:
    """The class is one of those that are committed, and the program says what is said of it."""
    shown = README.partition("\n## ")[0]
    models = ROOT / "output" / "cognito-idp" / "src" / "cognito_idp" / "models.py"
    _, excerpt, program, said = (code for _, code, _ in blocks(shown))
    assert excerpt in models.read_text(encoding="utf-8")
    committed("cognito_idp")
    exec(compile(program, "README", "exec"), {})
    assert capsys.readouterr().out == said
