import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from schemawright.errors import OutputError
from schemawright.output import locking
from schemawright.output.locking import locked


def test_leaves_nothing_behind(tmp_path: Path) -> None:
    with locked(tmp_path / "lock"):
        assert (tmp_path / "lock").exists()
    assert not (tmp_path / "lock").exists()


def test_second_run_gives_up(tmp_path: Path) -> None:
    with (
        locked(tmp_path / "lock"),
        pytest.raises(OutputError, match="another run holds this lock"),
        locked(tmp_path / "lock", patience=0.05),
    ):
        pass
    with locked(tmp_path / "lock", patience=0):
        pass


def test_free_again_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), locked(tmp_path / "lock"):
        raise RuntimeError
    with locked(tmp_path / "lock", patience=0):
        pass


def test_lock_of_a_killed_run_is_free(tmp_path: Path) -> None:
    place = tmp_path / "lock"
    source = str(Path(locking.__file__).parents[2])
    code = (
        "import os, sys; sys.path.insert(0, sys.argv[2])\n"
        "from pathlib import Path; from schemawright.output.locking import locked\n"
        "with locked(Path(sys.argv[1])): os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(place), source], check=False)
    assert place.exists()
    with locked(place, patience=0):
        pass
    assert not place.exists()


def test_file_systems_without_locks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(locking, "_try_lock", refuse)
    with locked(tmp_path / "lock", patience=0):
        pass
    assert not (tmp_path / "lock").exists()


def test_other_faults_are_told_and_leak_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[int] = []
    close = os.close

    def refuse(_descriptor: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    def count(descriptor: int) -> None:
        closed.append(descriptor)
        close(descriptor)

    monkeypatch.setattr(locking, "_try_lock", refuse)
    monkeypatch.setattr(os, "close", count)
    with pytest.raises(OSError, match="Input/output"), locked(tmp_path / "lock"):
        pass
    assert len(closed) == 1


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "lock").symlink_to(tmp_path / "elsewhere")
    with (
        pytest.raises(OSError, match=r"symbolic links|exist"),
        locked(tmp_path / "lock"),
    ):
        pass
    assert not (tmp_path / "elsewhere").exists()
