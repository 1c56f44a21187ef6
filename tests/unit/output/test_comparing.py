from dataclasses import replace
from pathlib import Path

import pytest

from schemawright.errors import OutputError
from schemawright.output.comparing import Difference, compare_tree, unified_diff
from schemawright.output.manifest import MANIFEST_NAME, Provenance
from schemawright.output.writing import write_tree

MADE = Provenance(schemawright="1.0", edition="2026", schemas="ab")
FILES = {"a.py": b"one\ntwo\nthree\n", "sub/b.py": b"b\n"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "out"
    write_tree(root, FILES, made=MADE)
    return root


def kinds(root: Path, files: dict[str, bytes]) -> dict[str, str]:
    return {one.path: one.kind for one in compare_tree(root, files)}


def test_clean(root: Path) -> None:
    (root / "theirs.py").write_text("foreign")
    (root / "sub" / "theirs.py").write_text("foreign")
    assert compare_tree(root, FILES) == ()
    assert compare_tree(root, FILES, made=MADE) == ()


def test_crlf_checkout_is_clean(root: Path) -> None:
    for path in root.rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert compare_tree(root, FILES) == ()


def test_changed(root: Path) -> None:
    (root / "a.py").write_bytes(b"one\r\n2\r\nthree\r\n")
    (found,) = compare_tree(root, FILES)
    assert found == Difference(
        "a.py",
        "changed",
        "--- a/a.py\n+++ b/a.py\n@@ -1,3 +1,3 @@\n one\n-2\n+two\n three\n",
        refused=True,
    )


def test_what_writing_would_refuse_is_told(root: Path) -> None:
    (root / "sub" / "b.py").write_text("edited")
    (root / "new.py").write_text("foreign")
    files = {"a.py": b"another\n", "new.py": b"new\n"}
    found = compare_tree(root, files)
    assert {one.path: one.refused for one in found} == {
        MANIFEST_NAME: False,
        "a.py": False,
        "new.py": True,
        "sub/b.py": True,
    }
    with pytest.raises(OutputError) as caught:
        write_tree(root, files)
    told = str(caught.value).splitlines()[1:-1]
    assert [line.strip().partition(":")[0] for line in told] == ["new.py", "sub/b.py"]


def test_missing_and_extra(root: Path) -> None:
    (root / "a.py").unlink()
    found = {one.path: one for one in compare_tree(root, {"a.py": b"one\n"})}
    assert found["a.py"].kind == "missing"
    assert found["a.py"].diff == "--- /dev/null\n+++ b/a.py\n@@ -0,0 +1 @@\n+one\n"
    assert found["sub/b.py"].kind == "extra"
    assert (
        found["sub/b.py"].diff == "--- a/sub/b.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-b\n"
    )
    assert found[MANIFEST_NAME].kind == "changed"


def test_stale_file_that_is_gone_is_no_difference_of_its_own(root: Path) -> None:
    (root / "sub/b.py").unlink()
    assert kinds(root, {"a.py": FILES["a.py"]}) == {MANIFEST_NAME: "changed"}


def test_the_manifest_is_generated_too(root: Path) -> None:
    for other in (replace(MADE, edition="2027"), replace(MADE, schemas="cd")):
        (found,) = compare_tree(root, FILES, made=other)
        assert (found.path, found.kind) == (MANIFEST_NAME, "changed")
    (root / MANIFEST_NAME).unlink()
    assert kinds(root, FILES) == {MANIFEST_NAME: "missing"}


def test_another_release_that_would_change_nothing_is_no_difference(root: Path) -> None:
    newer = replace(MADE, schemawright="1.1")
    assert compare_tree(root, FILES, made=newer) == ()
    found = compare_tree(root, FILES | {"a.py": b"one\n"}, made=newer)
    assert [one.path for one in found] == [MANIFEST_NAME, "a.py"]
    assert '+    "schemawright": "1.1",\n' in found[0].diff


def test_nothing_there(tmp_path: Path) -> None:
    assert kinds(tmp_path / "none", FILES) == dict.fromkeys(
        [MANIFEST_NAME, *FILES], "missing"
    )
    assert not (tmp_path / "none").exists()


def test_empty_file_that_is_missing(tmp_path: Path) -> None:
    found = compare_tree(tmp_path, {"py.typed": b""})
    assert ("py.typed", "missing") in [(one.path, one.kind) for one in found]


def test_links_and_folders(root: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(FILES["a.py"])
    (root / "a.py").unlink()
    (root / "a.py").symlink_to(tmp_path / "elsewhere")
    (root / "sub/b.py").unlink()
    (root / "sub/b.py").mkdir()
    found = compare_tree(root, FILES)
    assert [one.kind for one in found] == ["changed", "changed"]
    assert "-(reached through a symbolic link)" in found[0].diff
    assert "-(no file)" in found[1].diff


def test_binary(root: Path) -> None:
    (root / "a.py").write_bytes(b"\xff")
    (found,) = compare_tree(root, FILES)
    assert found.diff == "Binary files a/a.py and b/a.py differ\n"
    assert unified_diff("x", b"\0", b"") == "Binary files a/x and b/x differ\n"


def test_line_end_at_the_end() -> None:
    assert unified_diff("x", b"a", b"a\n") == (
        "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"
    )


def test_separators_that_are_no_line_ends() -> None:
    assert "-a\x0cb\u2028c\n" in unified_diff("x", "a\x0cb\u2028c\n".encode(), b"")


def test_damaged_manifest(root: Path) -> None:
    (root / MANIFEST_NAME).write_text("{")
    with pytest.raises(OutputError, match="is damaged"):
        compare_tree(root, FILES)
