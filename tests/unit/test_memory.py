"""What a run is made from: files of every kind and name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from schemawright.config import Settings
from schemawright.memory import inputs_digest
from schemawright.metadata import PackageMetadata


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    folder = tmp_path / "schemas"
    folder.mkdir()
    (folder / "a.json").write_text("{}")
    return folder


def digest(schemas: Path) -> str:
    settings = Settings(
        schemas=schemas,
        output=schemas.parent / "output",
        module="made",
        package=PackageMetadata(name="made"),
    )
    return inputs_digest(settings)


def test_content_and_names_count(schemas: Path) -> None:
    first = digest(schemas)
    assert digest(schemas) == first
    (schemas / "a.json").rename(schemas / "b.json")
    renamed = digest(schemas)
    (schemas / "b.json").write_text("{ }")
    assert len({first, renamed, digest(schemas)}) == 3


def test_names_that_are_no_text(schemas: Path) -> None:
    first = digest(schemas)
    (schemas / os.fsdecode(b"\xff\xfe.json")).write_text("{}")
    assert digest(schemas) != first


def test_what_is_no_file_is_not_read(schemas: Path) -> None:
    """A pipe would never end, nor would a device; a link in a circle leads nowhere."""
    found = {digest(schemas)}
    os.mkfifo(schemas / "pipe.json")
    found.add(digest(schemas))
    (schemas / "zero.json").symlink_to("/dev/zero")
    found.add(digest(schemas))
    (schemas / "loop.json").symlink_to("loop.json")
    found.add(digest(schemas))
    assert len(found) == 4
