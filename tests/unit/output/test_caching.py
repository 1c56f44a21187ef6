import threading
from pathlib import Path

import platformdirs
import pytest

from schemawright.output.caching import BlockCache, cache_folder, default_cache


def test_round_trip(tmp_path: Path) -> None:
    kept = BlockCache(tmp_path / "new")
    assert kept.load("a.py") == {}
    kept.store("a.py", {"k": "ü"})
    assert kept.load("a.py") == {"k": "ü"}
    assert kept.load("b.py") == {}
    kept.store("a.py", {"other": "x"})
    assert kept.load("a.py") == {"other": "x"}


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff", b'{"a": 1, "b": null}', b"[" * 100_000]
)
def test_damaged(tmp_path: Path, content: bytes) -> None:
    kept = BlockCache(tmp_path)
    kept.store("a.py", {"k": "v"})
    (file,) = (tmp_path / "blocks").iterdir()
    file.write_bytes(content)
    assert kept.load("a.py") == {}


def test_folder_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    kept = BlockCache(tmp_path / "file")
    kept.store("a.py", {"k": "v"})
    assert kept.load("a.py") == {}


def test_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    BlockCache(tmp_path).store("a.py", {"k": "v"})
    assert list((tmp_path / "blocks").iterdir()) == []


def test_at_once(tmp_path: Path) -> None:
    kept = BlockCache(tmp_path)
    entries = [{f"k{n}": "v" * 10_000} for n in range(8)]
    found: list[dict[str, str]] = []

    def run(own: dict[str, str]) -> None:
        for _ in range(10):
            kept.store("a.py", own)
            found.append(kept.load("a.py"))

    threads = [threading.Thread(target=run, args=(own,)) for own in entries]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(one in entries for one in found)
    assert len(list((tmp_path / "blocks").iterdir())) == 1


def test_where() -> None:
    assert cache_folder({}) == platformdirs.user_cache_path("schemawright")
    assert cache_folder({"SCHEMAWRIGHT_CACHE_DIR": "x"}) == Path("x")
    assert cache_folder({"SCHEMAWRIGHT_CACHE_DIR": ""}) is None


def test_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SCHEMAWRIGHT_CACHE_DIR", str(tmp_path))
    kept = default_cache()
    assert kept is not None
    kept.store("a.py", {"k": "v"})
    assert (tmp_path / "blocks").is_dir()
    monkeypatch.setenv("SCHEMAWRIGHT_CACHE_DIR", "")
    assert default_cache() is None


def test_no_home_no_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not one that is called `~`, in whatever folder the program runs."""
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda name: Path("~") / name)
    assert cache_folder({}) is None
