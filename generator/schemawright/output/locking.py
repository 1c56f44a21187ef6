"""One run at a time in one output folder."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import OutputError

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_UNSUPPORTED = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
_PAUSE = 0.02


@contextmanager
def locked(place: Path, *, patience: float = 60.0) -> Generator[None]:
    """Holds an exclusive lock on the file `place`, which exists only meanwhile.

    The system gives the lock up when the process ends, however it ends, so no lock outlives its run. A file system
    without locks (some network mounts) is used without one.

    Args:
        place: A file name that nothing else uses, in a folder that exists.
        patience: Seconds to wait for another run.

    Raises:
        OutputError: Another run still holds the lock.
    """
    descriptor = _acquired(place, time.monotonic() + patience)
    try:
        yield
    finally:
        # POSIX allows to unlink while the lock is held, and only then is it safe; Windows allows it after closing only.
        if sys.platform != "win32":
            place.unlink(missing_ok=True)
        os.close(descriptor)
        if sys.platform == "win32":
            with suppress(OSError):
                place.unlink(missing_ok=True)


def _acquired(place: Path, deadline: float) -> int:
    while (descriptor := _attempt(place)) is None:
        if time.monotonic() > deadline:
            raise OutputError(
                f"{place}: another run holds this lock; "
                "wait until it has ended, and run again"
            )
        time.sleep(_PAUSE)
    return descriptor


def _attempt(place: Path) -> int | None:
    """The open and locked file, or None while another run has it."""
    descriptor = os.open(place, os.O_RDWR | os.O_CREAT | _NO_FOLLOW, 0o666)
    try:
        _try_lock(descriptor)
    except OSError as error:
        if error.errno in _UNSUPPORTED:
            return descriptor
        os.close(descriptor)
        if error.errno in _BUSY:
            return None
        raise
    # The run before may have removed the file after it was opened here: then what is locked here guards nothing.
    if _still_there(place, descriptor):
        return descriptor
    os.close(descriptor)
    return None


def _still_there(place: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(place.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


_NO_FOLLOW: int = getattr(os, "O_NOFOLLOW", 0)
