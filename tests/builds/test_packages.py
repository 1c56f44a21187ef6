"""Generated packages, as they are published: built, checked and installed where nothing else is."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from dataclasses import replace
from email import message_from_string
from email.message import Message
from pathlib import Path

import pytest

from schemawright import pipeline
from schemawright.config import Settings
from schemawright.errors import ConfigurationError
from schemawright.metadata import PackageMetadata
from tests.builds.projects import installed, names
from tests.environments import Environment, bare
from tests.golden_cases import GOLDEN, Case

CASE = Case(GOLDEN / "package-metadata")
TARGETS = ("dataclasses", "typed-dicts", "client", "package", "pydantic")


def run(*arguments: str, cwd: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env=bare(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def built(settings: Settings) -> tuple[Path, Path]:
    """The sdist, and the wheel that is made of it; both checked as an index does."""
    folder = settings.output
    pipeline.generate(settings)
    run("build", "--no-isolation", cwd=folder)
    run("twine", "check", "--strict", "dist/*", cwd=folder)
    (sdist,), (wheel,) = (folder / "dist").glob("*.gz"), (folder / "dist").glob("*.whl")
    return sdist, wheel


def metadata(wheel: Path) -> Message:
    (file,) = (one for one in names(wheel) if one.endswith(".dist-info/METADATA"))
    return message_from_string(zipfile.ZipFile(wheel).read(file).decode())


def test_whatever_it_says_of_itself(tmp_path: Path) -> None:
    # A rule of the repository around it must not take files out of the package.
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("*.json\nout/\nmodels.py\n")
    settings = replace(CASE.settings, output=tmp_path / "out")
    sdist, wheel = built(settings)
    shown, said = metadata(wheel), settings.package
    assert shown["Name"] == said.name
    assert shown["Version"] == said.version
    assert shown["Summary"] == said.description
    assert shown["Author"] == said.author
    assert shown["License-Expression"] == said.license
    assert shown.get_all("License-File") == ["LICENSE-house.txt", "NOTICE"]
    assert shown["Keywords"] == ",".join(said.keywords)
    classifiers = shown.get_all("Classifier", [])
    assert set(said.classifiers) <= set(classifiers)
    assert len(classifiers) == len(set(classifiers))
    assert shown.get_all("Project-URL") == [f"{to}, {url}" for to, url in said.urls]
    generated = set(pipeline.build(settings).files)
    assert generated <= names(sdist)
    inside = {one.removeprefix("src/") for one in generated if one.startswith("src/")}
    assert inside <= names(wheel)

    venv.create(tmp_path / "empty", with_pip=False)
    empty = Environment(tmp_path / "empty")
    installed(empty, [wheel])
    code = """
from importlib.metadata import distribution
from importlib.resources import files
import package_metadata as package
record = distribution("book-shelf").read_text("extra_metadata/schemawright.json")
print(package.Book.from_dict({"title": "Emma"}), '"edition"' in record, files(package).joinpath("py.typed").is_file())
"""
    assert empty.run("-c", code) == "Book(title='Emma') True True\n"


def test_one_that_says_nothing_of_itself(tmp_path: Path) -> None:
    """No licence, no author, no links; with everything that brings extras."""
    schemas = GOLDEN / "aws-service" / "schemas"
    settings = replace(
        Case(schemas.parent).settings,
        output=tmp_path,
        targets=TARGETS,
        package=PackageMetadata(name="plain"),
    )
    _, wheel = built(settings)
    shown = metadata(wheel)
    for absent in ("License-Expression", "License-File", "Author", "Project-URL"):
        assert shown[absent] is None
    assert set(shown.get_all("Provides-Extra", [])) == {"aws", "async", "pydantic"}


def test_a_licence_that_cannot_be_read(tmp_path: Path) -> None:
    for name, content, expected in (
        (
            "absent",
            None,
            "the text of the licence cannot be read (No such file or directory); correct `license-files`",
        ),
        ("latin", b"\xe9", "is not UTF-8; save the text of the licence as UTF-8"),
    ):
        file = tmp_path / name
        if content is not None:
            file.write_bytes(content)
        package = replace(CASE.settings.package, license_files=(file,))
        settings = replace(CASE.settings, output=tmp_path / "out", package=package)
        with pytest.raises(ConfigurationError) as caught:
            pipeline.generate(settings)
        assert str(caught.value) == f"{file}: {expected}"
    assert not (tmp_path / "out").exists()
