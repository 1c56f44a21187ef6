"""Generating again whenever something that matters is saved, until told to stop.

Whether something matters is decided by a digest of all inputs and not by the paths that an event names: so an editor may
write beside a file and rename, the output may lie among what is watched, and nothing is generated twice.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from threading import Event
from types import FrameType
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from .errors import ConfigurationError, OutputError, SchemawrightError
from .finding import candidates, located

if TYPE_CHECKING:
    from .config import Settings
    from .reports import Report

POLL_MS: Final = 200
"""How often single files, and whether folders are still the same, are looked at: a handful of `stat` calls."""
SETTLE_MS: Final = 50
"""How long nothing more must happen in a folder for a save to be over."""
BURST_MS: Final = 400
"""How long a burst of changes, as of a checkout, may put off generating."""

_MISSING: Final = """\
--watch needs the package watchfiles; install it with
  python -m pip install 'schemawright[watch]'"""
_STATIC: Final = (
    "--watch has nothing to watch: the input is a model of botocore, and there are neither templates nor a "
    "configuration file; leave --watch out"
)

Stamp: TypeAlias = tuple[int, int, int] | None
Stamps: TypeAlias = dict[Path, Stamp]


class Listener(Protocol):
    """Hears what happens."""

    def watching(self, places: tuple[Path, ...]) -> None:
        """From now on, these folders and files are watched."""

    def done(self, reports: tuple[Report, ...]) -> None:
        """Everything is as it should be."""

    def failed(self, error: SchemawrightError) -> None:
        """Something is wrong; the next save is waited for."""


class Stop:
    """An event that a signal sets."""

    def __init__(self) -> None:
        self._event = Event()
        self.signal: int | None = None

    def __call__(self, number: int, _: FrameType | None) -> None:
        """The handler. A second signal ends the program as if there were none."""
        self.signal = number
        signal.signal(number, signal.SIG_DFL)
        self._event.set()

    def is_set(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        return self._event.wait(seconds)


@contextmanager
def stopped_by_signals() -> Generator[Stop]:
    """SIGINT and SIGTERM set the event: a package that is being written is written to its end."""
    stop = Stop()
    before = {
        number: signal.signal(number, stop)
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Watcher:
    """Packages that are kept as their inputs say.

    Args:
        load: The settings, read anew.
        config: The configuration file, or its folder, as it was given; None is the nearest one.
    """

    def __init__(
        self,
        load: Callable[[], tuple[Settings, ...]],
        config: Path | None,
        listener: Listener,
    ) -> None:
        self._load = load
        self._config = config
        self._files = candidates(config)
        self._listener = listener
        self._settings: tuple[Settings, ...] = ()
        self._made_from: tuple[tuple[Settings, ...], list[str]] | None = None
        self._failure: tuple[object, ...] | None = None

    def run(self, stop: Stop) -> None:
        """Until `stop` is set.

        Raises:
            ConfigurationError: There is nothing to watch, or nothing to watch with.
            OutputError: The system refuses to watch.
        """
        self._prepare()
        self._look()
        told: tuple[Path, ...] = ()
        while not stop.is_set():
            if (places := self._places()) != told:
                told = places
                self._listener.watching(told)
            self._watch(stop)

    def _prepare(self) -> None:
        if find_spec("watchfiles") is None:
            raise ConfigurationError(_MISSING)
        try:
            self._settings = self._load()
        except SchemawrightError:
            # Without a file that could be mended, it stays as wrong as it is.
            if not self._places():
                raise
        if not self._places():
            raise ConfigurationError(_STATIC)

    def _watch(self, stop: Stop) -> None:
        """Until `stop` is set, or the folders are others."""
        folders = self._folders()
        alike = _stamps(folders)
        present = [
            folder.resolve() for folder, stamp in alike.items() if stamp is not None
        ]
        single: Stamps | None = None
        # The first event comes when the folders are watched, and what was saved before that is found by looking.
        for changed in _events(present, stop):
            before, single = single, _stamps(self._singles())
            if changed or single != before:
                self._look()
            gone = any(folder in changed for folder in present)
            if gone or self._folders() != folders or _stamps(folders) != alike:
                return

    def _look(self) -> None:
        """Generates where anything that matters is not as it was."""
        from .memory import inputs_digest
        from .pipeline import generate_all

        cause: list[object] = [_stamps(self._singles())]
        try:
            self._settings = self._load()
            digests = list(map(inputs_digest, self._settings))
            made_from = (self._settings, digests)
            cause.append(made_from)
            if made_from == self._made_from and self._failure is None:
                return
            reports = generate_all(self._settings, digests=digests)
        except SchemawrightError as error:
            # Told once for each save; what touches no input is no news.
            failure = (str(error), *cause)
            if failure != self._failure:
                self._listener.failed(error)
            self._failure = failure
        else:
            self._made_from, self._failure = made_from, None
            self._listener.done(reports)

    def _folders(self) -> tuple[Path, ...]:
        """Each once: those of the last configuration that could be read."""
        found = (
            folder
            for one in self._settings
            for folder in (one.schemas, one.templates)
            if folder is not None
        )
        return tuple(dict.fromkeys(found))

    def _singles(self) -> tuple[Path, ...]:
        licences = (
            file for one in self._settings for file in one.package.license_files
        )
        return (*self._files, *licences, *self._documents())

    def _documents(self) -> Iterator[Path]:
        """Those of OpenAPI, and the files that they refer to."""
        from .sources.openapi_files import referred_files

        for one in self._settings:
            if one.document is not None:
                yield from referred_files(one.document)

    def _places(self) -> tuple[Path, ...]:
        """For people: what is watched, without what could only come to matter."""
        try:
            file = located(self._config)
        except ConfigurationError:
            file = next((one for one in self._files if one.is_file()), None)
        documents = [one.document for one in self._settings if one.document is not None]
        files = documents if file is None else [*documents, file]
        return (*self._folders(), *files)


def _events(folders: list[Path], stop: Stop) -> Iterator[set[Path]]:
    """Paths that changed, or none where only time has passed."""
    from watchfiles import watch

    if not folders:
        while not stop.wait(POLL_MS / 1000):
            yield set()
        return
    try:
        for changes in watch(
            *folders,
            watch_filter=None,
            debounce=BURST_MS,
            step=SETTLE_MS,
            rust_timeout=POLL_MS,
            yield_on_timeout=True,
            stop_event=stop,
        ):
            yield {Path(path) for _, path in changes}
    except FileNotFoundError:
        # Gone between looking and watching; whoever asks again finds that out.
        return
    except PermissionError:
        # Of the folders, not of the system: whoever took it may give it back.
        stop.wait(POLL_MS / 1000)
        yield set()
    except OSError as error:
        raise OutputError(
            f"the folders cannot be watched ({error}); with WATCHFILES_FORCE_POLLING=1 in the environment they are read "
            "again and again instead"
        ) from error


def _stamps(files: Iterable[Path]) -> Stamps:
    return {file: _stamp(file) for file in files}


def _stamp(file: Path) -> Stamp:
    """What tells a file from another, and from itself before a save; a folder from another only. None where none is."""
    try:
        found = file.stat()
    except OSError:
        return None
    if file.is_dir():
        return found.st_dev, found.st_ino, 0
    return found.st_ino, found.st_size, found.st_mtime_ns
