"""Virtual environments with something of ours installed.

They are new but for the libraries of this one, which a path file lends them; so nothing is downloaded.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path

from tests.packages import ROOT

SOURCES = ("generator", "templates", "pyproject.toml", "README.md", "LICENSE")


@dataclass(frozen=True)
class Environment:
    """A virtual environment with an installed distribution."""

    root: Path

    @property
    def python(self) -> str:
        return str(
            self.root / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        )

    @property
    def site_packages(self) -> Path:
        scheme = {"base": str(self.root), "platbase": str(self.root)}
        return Path(sysconfig.get_path("purelib", "venv", scheme))

    def run(self, *command: str) -> str:
        """What a command says that must not fail."""
        done = self.call(*command)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def call(
        self, *command: str, cwd: Path | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Runs Python with nothing of ours in reach, by default in the environment's folder.

        Args:
            variables: Of the process, above those that every one has.
        """
        return subprocess.run(
            [self.python, *command],
            cwd=cwd or self.root,
            env={
                "PATH": str(Path(self.python).parent),
                "HOME": str(self.root),
                "SCHEMAWRIGHT_CACHE_DIR": str(self.root / "cache"),
                "PYTHONDONTWRITEBYTECODE": "1",
            }
            | variables,
            capture_output=True,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            check=False,
        )


def environment(root: Path) -> Environment:
    venv.create(root, with_pip=False)
    made = Environment(root)
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    # Path files of the folders named here are not read, so what is installed editably in them stays out of reach.
    (made.site_packages / "lent.pth").write_text(
        "\n".join(sorted(lent)), encoding="utf-8"
    )
    return made


def bare(**variables: str) -> dict[str, str]:
    """The variables of this process, and others, without those that put what tests have in reach of a build."""
    hidden = {"PYTHONPATH", "VIRTUAL_ENV"}
    return {k: v for k, v in os.environ.items() if k not in hidden} | variables


def pip(*arguments: str) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"),
            *arguments,
        ],
        env=bare(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def wheel_of(source: Path, target: Path) -> Path:
    pip(
        "wheel",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(target),
        str(source),
    )
    (made,) = target.glob("*.whl")
    return made


def copied_sources(target: Path) -> Path:
    """What a source distribution holds, in a folder of its own."""
    target.mkdir()
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", ".*_cache")
            shutil.copytree(source, target / name, ignore=ignored)
        else:
            shutil.copy(source, target / name)
    return target
