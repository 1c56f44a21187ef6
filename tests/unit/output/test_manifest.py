import hashlib
import json
from pathlib import Path

import pytest

from schemawright.errors import OutputError
from schemawright.output.manifest import (
    MANIFEST_NAME,
    Manifest,
    Provenance,
    content_digest,
    read_manifest,
)

MADE = Provenance(schemawright="1.0", edition="2026", schemas="ab")


def test_layout() -> None:
    digest = content_digest(b"x\n")
    manifest = Manifest({"b/ü.py": digest, "a.py": digest})
    text = manifest.to_bytes().decode()
    assert text.endswith("}\n")
    assert "ü" in text
    assert list(json.loads(text)) == ["format", "files"]
    assert list(json.loads(text)["files"]) == ["a.py", "b/ü.py"]


def test_the_origin_is_kept_where_it_is_given(tmp_path: Path) -> None:
    manifest = Manifest({"a.py": "0"}, MADE)
    (tmp_path / MANIFEST_NAME).write_bytes(manifest.to_bytes())
    assert read_manifest(tmp_path) == manifest
    made = json.loads(manifest.to_bytes())["made"]
    assert made == {"schemawright": "1.0", "edition": "2026", "schemas": "ab"}


@pytest.mark.parametrize("made", [3, {}, {"schemawright": "1.0"}])
def test_an_origin_of_another_kind_is_none(tmp_path: Path, made: object) -> None:
    document = {"format": 1, "made": made, "files": {"a.py": "0"}}
    (tmp_path / MANIFEST_NAME).write_text(json.dumps(document))
    assert read_manifest(tmp_path) == Manifest({"a.py": "0"})


def test_line_ends_of_text_do_not_count() -> None:
    assert content_digest(b"a\r\nb\r\n") == content_digest(b"a\nb\n")
    assert content_digest(b"a\nb\n") == hashlib.sha256(b"a\nb\n").hexdigest()
    assert content_digest(b"a\rb") != content_digest(b"a\nb")


def test_line_ends_of_anything_else_do() -> None:
    assert content_digest(b"\0\r\n") != content_digest(b"\0\n")


def test_absent(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None
    assert read_manifest(tmp_path / "missing") is None
    (tmp_path / "file").touch()
    assert read_manifest(tmp_path / "file") is None


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("", "Expecting value"),
        ("<<<<<<< ours\n", "Expecting value"),
        ("[]", "keys are missing or have the wrong type"),
        ('{"format": 1, "files": []}', "keys are missing or have the wrong type"),
        ('{"format": 2, "files": {}}', "format 2 where this version reads 1"),
        (
            '{"format": 1, "files": {"../x": "0"}}',
            "the path '../x' is not in its shortest form or leaves the output folder",
        ),
        ('{"format": 1, "files": {"x": 0}}', "the digest of 'x' is no string"),
        ("[" * 100_000, "recursion"),
    ],
)
def test_damaged(tmp_path: Path, content: str, what: str) -> None:
    (tmp_path / MANIFEST_NAME).write_text(content)
    with pytest.raises(OutputError) as caught:
        read_manifest(tmp_path)
    assert str(caught.value).startswith(f"{tmp_path / MANIFEST_NAME}: is damaged (")
    assert what in str(caught.value)
    assert "--force" in str(caught.value)


def test_no_text(tmp_path: Path) -> None:
    (tmp_path / MANIFEST_NAME).write_bytes(b"\xff\xfe\xff")
    with pytest.raises(OutputError, match="is damaged"):
        read_manifest(tmp_path)


def test_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(Manifest({}).to_bytes())
    (tmp_path / MANIFEST_NAME).symlink_to("real")
    with pytest.raises(OutputError, match="is a symbolic link"):
        read_manifest(tmp_path)


def test_unreadable(tmp_path: Path) -> None:
    (tmp_path / MANIFEST_NAME).mkdir()
    with pytest.raises(OutputError, match="cannot be read"):
        read_manifest(tmp_path)


def test_intact(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    file = tmp_path / "sub" / "a.py"
    file.write_bytes(b"a\nb\n")
    manifest = Manifest({"sub/a.py": content_digest(b"a\nb\n")})
    assert manifest.intact(tmp_path)
    file.write_bytes(b"a\r\nb\r\n")
    assert manifest.intact(tmp_path)
    file.write_bytes(b"a\nc\n")
    assert not manifest.intact(tmp_path)
    file.unlink()
    assert not manifest.intact(tmp_path)


def test_links_are_not_intact(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.py").write_bytes(b"")
    digest = content_digest(b"")
    (tmp_path / "linked").symlink_to("real")
    (tmp_path / "link.py").symlink_to("real/a.py")
    assert Manifest({"real/a.py": digest}).intact(tmp_path)
    assert not Manifest({"linked/a.py": digest}).intact(tmp_path)
    assert not Manifest({"link.py": digest}).intact(tmp_path)
