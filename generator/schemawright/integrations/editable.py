"""Keeps what schemawright generated for an editable install as new as its schemas.

The text of this module, and a call of `watch` after it, become a module of their own in the environment of the editable
install, which a path file imports whenever Python starts there. So it needs nothing but the standard library, and loads
nothing of that before a generated package is imported.
"""

from __future__ import annotations

import _thread
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SWITCH = "SCHEMAWRIGHT_EDITABLE"
"""The environment variable that turns the finder off, by the value `off`."""


class Finder:
    """Finds nothing: when a generated package is about to be looked for, it sees to it that it is up to date.

    That happens once in a process. As long as no file changed, it costs a look at the times of the schemas; otherwise
    `schemawright generate` runs, in a process of its own.

    Args:
        project: The folder of the project, absolute.
        config: The configuration, relative to it; so are all other paths.
        roots: The folders of the generated packages.
        inputs: Files and folders that they are made from.
        memory: A file, absolute, that holds the signature of the last time.
    """

    follows_schemas = True
    """Tells finders of this kind, of which each editable install has a class of its own, from others."""

    def __init__(
        self,
        project: str,
        config: str,
        roots: Sequence[str],
        inputs: Sequence[str],
        memory: str,
    ) -> None:
        self._project = project
        self._config = config
        self._roots = [os.path.join(project, *root.split("/")) for root in roots]
        self._inputs = (config, *inputs)
        self._memory = memory
        self._names = {os.path.basename(root) for root in self._roots}
        self._lock = _thread.RLock()
        self._busy = False
        self._done = False

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: object = None
    ) -> None:
        """Leaves the finding to those that come after it.

        Raises:
            ImportError: The package cannot be made from the schemas as they are now.
        """
        del target
        tail = fullname.rpartition(".")[2]
        if tail not in self._names or not self._is_ours(tail, path):
            return
        with self._lock:
            # The lock lets the thread that is at it in again, others only when it is done.
            if self._done or self._busy:
                return
            self._busy = True
            try:
                self._refresh(fullname)
                self._done = True
            finally:
                self._busy = False

    def _is_ours(self, tail: str, path: Sequence[str] | None) -> bool:
        roots = {os.path.realpath(root) for root in self._roots}
        if path is None:
            # On the top level only packages that are in no other one.
            return any(
                os.path.basename(root) == tail
                and not os.path.exists(os.path.join(root, "..", "__init__.py"))
                for root in roots
            ) and self._is_found_in(roots, tail)
        # The file as well: a strict editable install of setuptools is a tree of links to files.
        return any(
            os.path.realpath(os.path.join(one, tail)) in roots
            or os.path.dirname(os.path.realpath(os.path.join(one, tail, "__init__.py")))
            in roots
            for one in path
        )

    def _is_found_in(self, roots: set[str], name: str) -> bool:
        """Whether the finders that come after would find it there: a package without `__init__.py` may hold a `json`."""
        for finder in sys.meta_path:
            # As Python does, it passes over those without.
            if getattr(finder, "follows_schemas", not hasattr(finder, "find_spec")):
                continue
            if spec := finder.find_spec(name, None):
                file = spec.origin if spec.has_location else None
                places = [*(spec.submodule_search_locations or ())]
                places += [os.path.dirname(os.path.realpath(file))] if file else []
                return any(os.path.realpath(one) in roots for one in places)
        # It may not have been generated yet.
        return True

    def _refresh(self, fullname: str) -> None:
        # Taken before anything is read: what changes meanwhile counts as changed the next time.
        found = signature(self._project, self._inputs)
        complete = all(
            os.path.exists(os.path.join(root, "__init__.py")) for root in self._roots
        )
        if complete and found == self._remembered():
            return
        from importlib import invalidate_caches
        from importlib.util import find_spec

        installed = find_spec("schemawright")
        # A folder that happens to have the name has no origin.
        if not sys.executable or installed is None or installed.origin is None:
            self._warn()
            return
        try:
            problem = self._generate()
        except OSError:
            # What is said to be Python (by a program that embeds it) cannot be started.
            self._warn()
            return
        if problem:
            raise ImportError(
                f"{fullname} cannot be generated for this editable install:\n{problem}",
                name=fullname,
            )
        invalidate_caches()
        self._remember(found)

    def _generate(self) -> str:
        """What speaks against it; empty where it is done."""
        from subprocess import DEVNULL, PIPE, STDOUT, run

        # -P: a module of the project must not pass for one that schemawright needs.
        command = (sys.executable, "-P", "-m", "schemawright", "generate", "--quiet")
        done = run(  # noqa: S603 (a command of our own)
            (*command, "--config", self._config),
            cwd=self._project,
            env={**os.environ, SWITCH: "off", "PYTHONUTF8": "1"},
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        return (done.stdout.strip() or "no reason given") if done.returncode else ""

    def _warn(self) -> None:
        from warnings import warn

        warn(
            f"{self._project}: the schemas changed since code was generated from them; install schemawright in this"
            " environment, which then regenerates it, or run `pip install --editable` again",
            RuntimeWarning,
            stacklevel=2,
        )

    def _remembered(self) -> str | None:
        try:
            with open(self._memory, encoding="ascii") as file:
                return file.read()
        except (OSError, ValueError):
            return None

    def _remember(self, found: str) -> None:
        try:
            with open(self._memory, "w", encoding="ascii") as file:
                file.write(found)
        except OSError:
            # An environment that cannot be written costs every process a run that finds nothing to do.
            return


def signature(project: str, inputs: Sequence[str]) -> str:
    """A digest of names, sizes and times of change of files and of all that folders hold, hidden files aside."""
    from hashlib import sha256

    digest = sha256()
    for one in inputs:
        for path in _files(os.path.join(project, *one.split("/"))):
            try:
                found = os.stat(path)
                facts = (path, found.st_mtime_ns, found.st_size)
            except OSError:
                facts = (path, 0, 0)
            digest.update(ascii(facts).encode())
    return digest.hexdigest()


def _files(path: str) -> Iterator[str]:
    if not os.path.isdir(path):
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield os.path.join(folder, name)


def watch(
    project: str, config: str, roots: Sequence[str], inputs: Sequence[str]
) -> None:
    """Puts a finder before all others, unless the user turned it off."""
    if os.environ.get(SWITCH, "").lower() != "off":
        memory = f"{os.path.splitext(os.path.abspath(__file__))[0]}.txt"
        sys.meta_path.insert(0, Finder(project, config, roots, inputs, memory))
