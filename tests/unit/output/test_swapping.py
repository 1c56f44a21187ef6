"""Failures at every step: the output is as before, or as after, and never in between for longer than the next run."""

import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from schemawright.errors import OutputError
from schemawright.output import swapping
from schemawright.output.manifest import MANIFEST_NAME, read_manifest
from schemawright.output.writing import write_tree

OLD = {
    "a.py": b"old a\n",
    "sub/b.py": b"old b\n",
    "gone/c.py": b"old c\n",
    "same.py": b"s\n",
}
NEW = {
    "a.py": b"new a\n",
    "sub/b.py": b"new b\n",
    "new/d.py": b"new d\n",
    "same.py": b"s\n",
}
FOREIGN = {"mine.txt": b"mine"}


def tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def stamps(root: Path) -> dict[str, tuple[int, int]]:
    return {
        path.relative_to(root).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino)
        for path in root.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "parent" / "out"
    write_tree(root, OLD)
    (root / "mine.txt").write_bytes(FOREIGN["mine.txt"])
    return root


def failing(
    monkeypatch: pytest.MonkeyPatch, name: str, at: int, error: BaseException
) -> None:
    """Makes the call number `at` of a method of `Path` raise, and no other."""
    original = getattr(Path, name)
    calls = 0

    def method(self: Path, *args: object, **kwargs: object) -> object:
        nonlocal calls
        calls += 1
        if calls == at:
            raise error
        return original(self, *args, **kwargs)

    monkeypatch.setattr(Path, name, method)


# The journal takes the first `replace`; the four files and the manifest the others.
@pytest.mark.parametrize("at", range(1, 6))
@pytest.mark.parametrize("error", [PermissionError(13, "in use"), KeyboardInterrupt()])
def test_failing_rename(
    root: Path, monkeypatch: pytest.MonkeyPatch, at: int, error: BaseException
) -> None:
    before, times = tree(root), stamps(root)
    with monkeypatch.context() as patch:
        failing(patch, "replace", at, error)
        expected = OutputError if isinstance(error, OSError) else KeyboardInterrupt
        with pytest.raises(expected):
            write_tree(root, NEW)
    assert tree(root) == before
    assert stamps(root) == times
    assert not (root / "new").exists()
    assert [path.name for path in root.parent.iterdir()] == ["out"]
    assert write_tree(root, NEW).written == ("a.py", "new/d.py", "sub/b.py")


@pytest.mark.parametrize(
    ("name", "at"), [("unlink", 1), ("write_bytes", 2), ("mkdir", 3)]
)
def test_failing_elsewhere(
    root: Path, monkeypatch: pytest.MonkeyPatch, name: str, at: int
) -> None:
    before, times = tree(root), stamps(root)
    with monkeypatch.context() as patch:
        failing(patch, name, at, OSError(5, "broken"))
        with pytest.raises(OutputError, match="broken"):
            write_tree(root, NEW)
    assert tree(root) == before
    assert stamps(root) == times


def test_failing_first_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, "rename", 1, OSError(5, "broken"))
    with pytest.raises(OutputError, match="broken"):
        write_tree(tmp_path / "out", NEW)
    assert list(tmp_path.iterdir()) == []


def test_failing_rollback_is_made_up_for_by_the_next_run(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, times = tree(root), stamps(root)
    original = Path.replace
    calls = 0

    def broken(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls > 2:
            raise OSError(5, "broken")
        return original(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", broken)
        with pytest.raises(OutputError, match="the next run restores them"):
            write_tree(root, NEW)
    assert tree(root) != before
    swapping.recover(root)
    assert tree(root) == before
    assert stamps(root) == times
    assert [path.name for path in root.parent.iterdir()] == ["out"]


KILLED = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from schemawright.output import writing
original, calls = Path.replace, 0
def replace(self, target):
    global calls
    calls += 1
    if calls == int(sys.argv[3]):
        os._exit(9)
    return original(self, target)
Path.replace = replace
NEW = {name: data.encode() for name, data in eval(sys.argv[4]).items()}
writing.write_tree(Path(sys.argv[1]), NEW)
"""


def killed(root: Path, at: int) -> None:
    """Ends a run the hard way, before the rename number `at`."""
    source = str(Path(swapping.__file__).parents[2])
    files = repr({name: data.decode() for name, data in NEW.items()})
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(root), source, str(at), files], check=False
    )
    assert done.returncode == 9


@pytest.mark.parametrize("at", range(1, 6))
def test_killed_run(root: Path, at: int) -> None:
    before, times = tree(root), stamps(root)
    killed(root, at)
    swapping.recover(root)
    assert tree(root) == before
    assert stamps(root) == times
    write_tree(root, NEW)
    manifest = read_manifest(root)
    assert manifest is not None
    assert manifest.intact(root)
    files = tree(root)
    files.pop(MANIFEST_NAME)
    assert files == NEW | FOREIGN
    assert [path.name for path in root.parent.iterdir()] == ["out"]


def test_what_was_edited_after_a_kill_stays_edited(root: Path) -> None:
    killed(root, 4)
    (root / "a.py").write_bytes(b"mine now\n")
    with pytest.raises(OutputError, match=r"a\.py: was edited"):
        write_tree(root, NEW)
    assert (root / "a.py").read_bytes() == b"mine now\n"
    assert (root / "gone/c.py").read_bytes() == OLD["gone/c.py"]


def test_killed_after_the_manifest_only_cleans_up(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(swapping, "_discard", lambda _staging: None)
        write_tree(root, NEW)
    after = tree(root)
    assert len(list(root.parent.iterdir())) == 2
    swapping.recover(root)
    assert tree(root) == after
    assert [path.name for path in root.parent.iterdir()] == ["out"]


def test_staging_that_cannot_be_removed_is_never_applied_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", lambda *_args, **_kwargs: None)
        write_tree(root, NEW)
        write_tree(root, NEW | {"more.py": b""})
    times = stamps(root)
    assert write_tree(root, NEW | {"more.py": b""}).written == ()
    assert stamps(root) == times
    assert [path.name for path in root.parent.iterdir()] == ["out"]


def test_without_hard_links(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(self: Path, target: Path) -> None:
        raise OSError(1, "not supported", str(self), None, str(target))

    before = tree(root)
    monkeypatch.setattr(Path, "hardlink_to", refused)
    with monkeypatch.context() as patch:
        failing(patch, "replace", 4, OSError(5, "broken"))
        with pytest.raises(OutputError):
            write_tree(root, NEW)
    assert tree(root) == before
    write_tree(root, NEW)
    assert tree(root).items() >= NEW.items()


def test_output_that_is_a_mount(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be put beside the output, everything goes into it, and out again."""
    before = set(tree(root)) - set(OLD)
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != root.parent)
    assert swapping.staging_parent(root) == root
    write_tree(root, NEW)
    assert set(tree(root)) == set(NEW) | before
    assert sorted(path.name for path in root.iterdir()) == sorted(
        ["a.py", "mine.txt", "new", "same.py", "sub", MANIFEST_NAME]
    )


def test_threads(tmp_path: Path) -> None:
    root = tmp_path / "out"
    trees = [{f"own{n}.py": b"", "shared.py": b"%d\n" % n} for n in range(6)]
    failures: list[BaseException] = []

    def run(files: dict[str, bytes]) -> None:
        try:
            write_tree(root, files)
        except BaseException as error:  # noqa: BLE001 -- told to the test
            failures.append(error)

    threads = [threading.Thread(target=run, args=(files,)) for files in trees]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    left = tree(root)
    left.pop(MANIFEST_NAME)
    assert left in trees
    manifest = read_manifest(root)
    assert manifest is not None
    assert manifest.intact(root)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def _write_often(root: str, number: int) -> None:
    for turn in range(5):
        write_tree(Path(root), {"shared.py": b"%d %d\n" % (number, turn)})


def test_processes(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(3) as pool:
        pool.starmap(_write_often, [(str(tmp_path / "out"), n) for n in range(3)])
    manifest = read_manifest(tmp_path / "out")
    assert manifest is not None
    assert manifest.intact(tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
