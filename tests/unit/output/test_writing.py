import os
from dataclasses import replace
from pathlib import Path

import pytest

from schemawright.errors import OutputError
from schemawright.output.manifest import MANIFEST_NAME, Provenance, read_manifest
from schemawright.output.writing import WriteReport, write_tree

MADE = Provenance(schemawright="1.0", edition="2026", schemas="ab")
FILES = {
    "src/demo/__init__.py": b"",
    "src/demo/models.py": b"x = 1\n",
    "README.md": b"# d\n",
}


def tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != MANIFEST_NAME
    }


def stamps(root: Path) -> dict[str, tuple[int, int]]:
    return {
        path.relative_to(root).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino)
        for path in root.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "parent" / "out"


def beside(root: Path) -> list[str]:
    return sorted(path.name for path in root.parent.iterdir())


def test_first_run(root: Path) -> None:
    report = write_tree(root, FILES, made=MADE)
    assert report == WriteReport(tuple(sorted(FILES)), (), ())
    assert tree(root) == FILES
    manifest = read_manifest(root)
    assert manifest is not None
    assert manifest.intact(root)
    assert manifest.made == MADE
    assert beside(root) == ["out"]


def test_same_manifest_wherever_and_in_whatever_order(tmp_path: Path) -> None:
    write_tree(tmp_path / "a", FILES)
    write_tree(tmp_path / "b", dict(reversed(FILES.items())))
    one, other = (tmp_path / name / MANIFEST_NAME for name in "ab")
    assert one.read_bytes() == other.read_bytes()


def test_nothing_is_touched_when_nothing_changed(root: Path) -> None:
    write_tree(root, FILES)
    before = stamps(root)
    assert write_tree(root, FILES) == WriteReport((), tuple(sorted(FILES)), ())
    assert stamps(root) == before
    assert beside(root) == ["out"]


def test_unchanged_files_keep_their_times(root: Path) -> None:
    write_tree(root, FILES)
    before = stamps(root)
    report = write_tree(root, FILES | {"README.md": b"# new\n", "new.py": b"\n"})
    assert report.written == ("README.md", "new.py")
    after = stamps(root)
    for path in report.unchanged:
        assert after[path] == before[path]
    assert after["README.md"] != before["README.md"]


def recorded(root: Path) -> Provenance | None:
    manifest = read_manifest(root)
    assert manifest is not None
    return manifest.made


@pytest.mark.parametrize("change", [{"edition": "2027"}, {"schemas": "cd"}])
def test_only_the_origin_changed(root: Path, change: dict[str, str]) -> None:
    write_tree(root, FILES, made=MADE)
    before = stamps(root)
    made = replace(MADE, **change)
    assert write_tree(root, FILES, made=made).written == ()
    assert recorded(root) == made
    before.pop(MANIFEST_NAME)
    assert before.items() <= stamps(root).items()


def test_the_release_is_the_one_that_last_changed_a_file(root: Path) -> None:
    newer = replace(MADE, schemawright="1.1")
    write_tree(root, FILES, made=MADE)
    before = stamps(root)
    write_tree(root, FILES, made=newer)
    assert stamps(root) == before
    write_tree(root, FILES | {"new.py": b""}, made=newer)
    assert recorded(root) == newer
    write_tree(root, FILES, made=MADE)
    assert recorded(root) == MADE


def test_stale_files_go_with_their_folders(root: Path) -> None:
    write_tree(root, FILES | {"src/old/deep/a.py": b"", "src/old/b.py": b""})
    report = write_tree(root, FILES)
    assert report.removed == ("src/old/b.py", "src/old/deep/a.py")
    assert tree(root) == FILES
    assert not (root / "src/old").exists()


def test_folders_with_files_of_others_stay(root: Path) -> None:
    write_tree(root, FILES | {"src/old/a.py": b""})
    (root / "src/old/theirs.py").write_text("theirs")
    write_tree(root, FILES)
    assert tree(root) == FILES | {"src/old/theirs.py": b"theirs"}


def test_files_of_others_survive(root: Path) -> None:
    root.mkdir(parents=True)
    others = {".git/HEAD": b"ref", "tests/test_mine.py": b"", "build/x.bin": b"\0"}
    for path, data in others.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    before = stamps(root)
    write_tree(root, FILES)
    write_tree(root, {"README.md": b"other\n"})
    assert tree(root) == others | {"README.md": b"other\n"}
    assert before.items() <= stamps(root).items()


def test_foreign_and_edited_files_are_refused_together(root: Path) -> None:
    write_tree(root, FILES | {"stale.py": b"", "untouched.py": b""})
    (root / "README.md").write_text("# edited\n")
    (root / "stale.py").write_text("edited")
    (root / "mine.py").write_text("mine")
    before, times = tree(root), stamps(root)
    new = FILES | {"README.md": b"# new\n", "mine.py": b"theirs\n", "more.py": b""}
    with pytest.raises(OutputError) as caught:
        write_tree(root, new)
    assert str(caught.value) == (
        f"{root}: these files would be overwritten or deleted:\n"
        "  README.md: was edited since schemawright wrote it\n"
        "  mine.py: was not written by schemawright\n"
        "  stale.py: was edited since schemawright wrote it\n"
        "move them elsewhere, or give up what is in them with --force; nothing was written"
    )
    assert tree(root) == before
    assert stamps(root) == times
    report = write_tree(root, new, force=True)
    assert report.written == ("README.md", "mine.py", "more.py")
    assert report.removed == ("stale.py", "untouched.py")
    assert tree(root) == new


def test_files_that_hold_what_they_shall_are_adopted(root: Path) -> None:
    root.mkdir(parents=True)
    (root / "README.md").write_bytes(FILES["README.md"])
    assert write_tree(root, FILES).unchanged == ("README.md",)
    (root / MANIFEST_NAME).unlink()
    assert write_tree(root, FILES).written == ()
    assert write_tree(root, {}).removed == tuple(sorted(FILES))


def test_an_edit_that_is_the_new_content(root: Path) -> None:
    write_tree(root, FILES)
    new = FILES | {"README.md": b"# new\n"}
    (root / "README.md").write_bytes(new["README.md"])
    assert write_tree(root, new).written == ()
    assert write_tree(root, FILES).written == ("README.md",)


def test_deleted_files_come_back(root: Path) -> None:
    write_tree(root, FILES)
    (root / "README.md").unlink()
    assert write_tree(root, FILES).written == ("README.md",)


def test_deleted_stale_files_are_no_matter(root: Path) -> None:
    write_tree(root, FILES | {"stale.py": b""})
    (root / "stale.py").unlink()
    assert write_tree(root, FILES).removed == ()


def test_checkout_with_crlf_is_no_edit(root: Path) -> None:
    write_tree(root, FILES | {"stale.py": b"a\nb\n"})
    for path in root.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = stamps(root)
    report = write_tree(root, FILES)
    assert report == WriteReport((), tuple(sorted(FILES)), ("stale.py",))
    assert {path: before[path] for path in FILES}.items() <= stamps(root).items()


def test_file_becomes_folder_and_back(root: Path) -> None:
    one, other = {"a": b"file\n"}, {"a/b/c": b"in a folder\n"}
    write_tree(root, one)
    assert write_tree(root, other) == WriteReport(("a/b/c",), (), ("a",))
    assert tree(root) == other
    assert write_tree(root, one) == WriteReport(("a",), (), ("a/b/c",))
    assert tree(root) == one


def test_folder_of_others_in_the_way(root: Path) -> None:
    (root / "README.md").mkdir(parents=True)
    (root / "src").write_text("a file")
    with pytest.raises(OutputError) as caught:
        write_tree(root, FILES, force=True)
    assert str(caught.value) == (
        f"{root}: these paths cannot be written:\n"
        "  README.md: is a folder\n"
        "  src/demo/__init__.py: src is a file where a folder is needed\n"
        "  src/demo/models.py: src is a file where a folder is needed\n"
        "move away what stands there; nothing was written"
    )
    assert tree(root) == {"src": b"a file"}


def test_mode_of_a_replaced_file_stays(root: Path) -> None:
    write_tree(root, FILES)
    (root / "README.md").chmod(0o600)
    write_tree(root, FILES | {"README.md": b"new\n"})
    assert (root / "README.md").stat().st_mode & 0o777 == 0o600


def test_new_files_and_folders_have_ordinary_modes(root: Path) -> None:
    mask = os.umask(0o022)
    try:
        write_tree(root, FILES)
    finally:
        os.umask(mask)
    assert root.stat().st_mode & 0o777 == 0o755
    assert (root / "src").stat().st_mode & 0o777 == 0o755
    assert (root / "README.md").stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x", "aux.py", "a:b"])
def test_paths_that_no_system_may_write(root: Path, path: str) -> None:
    with pytest.raises(OutputError, match="these paths cannot be written on every"):
        write_tree(root, FILES | {path: b""}, force=True)
    assert not root.exists()


def test_paths_that_differ_in_case_only(root: Path) -> None:
    with pytest.raises(OutputError, match=r"a\.py: differs from A\.py in case only"):
        write_tree(root, {"a.py": b"", "A.py": b""})


def test_root_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    for root in (tmp_path / "out", tmp_path / "out" / "deeper"):
        with pytest.raises(OutputError, match="out: is no folder"):
            write_tree(root, FILES)


def test_root_is_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    with pytest.raises(OutputError, match="is a symbolic link"):
        write_tree(tmp_path / "out", FILES)
    assert not list((tmp_path / "real").iterdir())


def test_links_above_the_root_are_no_matter(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    write_tree(tmp_path / "link" / "out", FILES)
    assert tree(tmp_path / "real" / "out") == FILES


def test_root_given_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    write_tree(Path("../there"), FILES)
    write_tree(Path(), FILES)
    assert tree(tmp_path / "there") == tree(tmp_path / "here") == FILES


def test_linked_folder_inside_is_not_followed(root: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    root.mkdir(parents=True)
    (root / "src").symlink_to(elsewhere)
    with pytest.raises(OutputError, match="src is a symbolic link"):
        write_tree(root, FILES, force=True)
    assert not list(elsewhere.iterdir())


def test_stale_files_behind_a_link_stay(root: Path, tmp_path: Path) -> None:
    write_tree(root, {"src/a.py": b"", "b.py": b""})
    (root / "src").rename(tmp_path / "elsewhere")
    (root / "src").symlink_to(tmp_path / "elsewhere")
    assert write_tree(root, {"b.py": b""}).removed == ()
    assert tree(tmp_path / "elsewhere") == {"a.py": b""}


def test_linked_file_is_replaced_and_not_followed(root: Path, tmp_path: Path) -> None:
    write_tree(root, FILES | {"stale.py": b""})
    theirs = tmp_path / "theirs"
    theirs.write_bytes(b"theirs")
    for name in ("README.md", "stale.py"):
        (root / name).unlink()
        (root / name).symlink_to(theirs)
    with pytest.raises(OutputError) as caught:
        write_tree(root, FILES)
    assert "README.md: was edited" in str(caught.value)
    assert "stale.py: was edited" in str(caught.value)
    write_tree(root, FILES, force=True)
    assert theirs.read_bytes() == b"theirs"
    assert not (root / "README.md").is_symlink()
    assert tree(root) == FILES


def test_damaged_manifest(root: Path) -> None:
    write_tree(root, FILES)
    (root / MANIFEST_NAME).write_text("<<<<<<< ours")
    with pytest.raises(OutputError, match="is damaged"):
        write_tree(root, FILES)
    assert write_tree(root, FILES, force=True).written == ()
    assert read_manifest(root) is not None


def test_no_space(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(root, FILES)
    before = stamps(root)

    def full(self: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError) as caught:
        write_tree(root, {"other.py": b""})
    assert "No space left on device" in str(caught.value)
    assert str(caught.value).endswith(f"{root} is as it was before")
    assert stamps(root) == before
    assert beside(root) == ["out"]


def test_parent_that_is_not_writable(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _flags: int, _mode: int) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(OutputError) as caught:
        write_tree(root, FILES)
    assert str(caught.value) == (
        f"{root.parent / '.out.schemawright-lock'}: cannot be written "
        "(Permission denied); make it writable and close programs that have it open; "
        f"{root} is as it was before"
    )


def test_respelt_path_where_case_is_ignored(root: Path) -> None:
    """Two hard links stand in for the one file that both spellings reach on such a system."""
    write_tree(root, {"Models.py": b"same\n"})
    (root / "models.py").hardlink_to(root / "Models.py")
    report = write_tree(root, {"models.py": b"same\n"})
    assert report == WriteReport(("models.py",), (), ("Models.py",))
    assert tree(root) == {"models.py": b"same\n"}
