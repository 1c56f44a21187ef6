"""Writing a generated tree without touching anything that schemawright did not write.

Three kinds of file stand in an output folder: ours and as we wrote them (the manifest's digest holds), ours and edited
since, and those of others. Only the first kind is ever replaced or deleted, unless the user forces it. A file that is
begun for the user is one of the others as soon as it stands there.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..errors import OutputError
from .comparing import Difference, compare_tree
from .locking import locked
from .manifest import (
    Manifest,
    Provenance,
    content_digest,
    digest_on_disk,
    read_manifest,
)
from .paths import MANIFEST_NAME, folded, parents, path_faults
from .swapping import recover, staging_parent, swap

__all__ = ["Difference", "WriteReport", "compare_tree", "refuse_tree", "write_tree"]


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What a run did to the output folder; paths are sorted, and the manifest is not among them."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What would happen to each file, and what speaks against it.

    Attributes:
        conflicts: Files that only force may take, each with the reason.
        obstacles: Paths that cannot be written at all, each with the reason.
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    conflicts: tuple[str, ...]
    obstacles: tuple[str, ...]


def write_tree(
    root: Path,
    files: Mapping[str, bytes],
    *,
    begun: Collection[str] = (),
    force: bool = False,
    made: Provenance | None = None,
) -> WriteReport:
    """Makes the generated part of `root` exactly `files`: all of it, or nothing.

    Files with the content they shall have keep their timestamps. Files of an earlier run that are no longer generated
    are removed, with the folders that they leave empty. Everything else in `root` stays.

    Args:
        root: The output folder; it and its parents are created where they are missing.
        files: Contents by relative posix path.
        begun: Those of the paths that are written where nothing stands, and belong to the user from then on.
        force: Overwrite and delete edited and foreign files, and disregard a damaged manifest.
        made: What the manifest shall say of the origin of `files`.

    Raises:
        OutputError: A file must not or cannot be written; all of them are named, and nothing was written.
    """
    with _held(root, files) as held:
        return _write(held, files, begun=begun, force=force, made=made)


def refuse_tree(
    root: Path,
    files: Mapping[str, bytes],
    *,
    begun: Collection[str] = (),
    force: bool = False,
) -> None:
    """Refuses what `write_tree` would refuse, and writes nothing: for several trees that go together.

    Raises:
        OutputError: As `write_tree`.
    """
    with _held(root, files) as held:
        ours = {p: content_digest(data) for p, data in files.items() if p not in begun}
        previous = _previous(held, force=force).without(begun)
        _refuse(held, _planned(held, ours, previous), force=force)


@contextmanager
def _held(root: Path, files: Iterable[str]) -> Generator[Path]:
    """The output folder, absolute, while no other run writes there and what an earlier one left undone is mended."""
    if faults := path_faults(files):
        head = f"{root}: these paths cannot be written on every system:"
        remedy = "rename what they are made from; nothing was written"
        raise OutputError(_listed(head, faults, remedy))
    root = checked_root(root)
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        with locked(staging_parent(root) / f".{root.name}.schemawright-lock"):
            recover(root)
            yield root
    except OSError as error:
        raise OutputError(
            f"{error.filename or root}: cannot be written ({error.strerror or error}); "
            "make it writable and close programs that have it open; "
            f"{root} is as it was before"
        ) from error


def checked_root(root: Path) -> Path:
    """The output folder as an absolute path.

    Raises:
        OutputError: It is a symbolic link, or no folder.
    """
    if root.is_symlink():
        raise OutputError(f"{root}: is a symbolic link; give the folder it leads to")
    try:
        absolute = root.resolve()
        blocked = next(
            (place for place in (absolute, *absolute.parents) if place.exists()),
            absolute,
        )
    except (OSError, RuntimeError) as error:
        raise OutputError(f"{root}: cannot be reached ({error})") from error
    if blocked.exists() and not blocked.is_dir():
        raise OutputError(f"{blocked}: is no folder; choose another output folder")
    return absolute


def _write(
    root: Path,
    files: Mapping[str, bytes],
    *,
    begun: Collection[str],
    force: bool,
    made: Provenance | None,
) -> WriteReport:
    digests = {path: content_digest(data) for path, data in files.items()}
    ours = {path: digests[path] for path in files if path not in begun}
    previous = _previous(root, force=force).without(begun)
    plan = _planned(root, ours, previous)
    _refuse(root, plan, force=force)
    beginning = [path for path in begun if not os.path.lexists(root / path)]
    changed = bool(plan.written or plan.removed)
    manifest = previous.successor(ours, made, changed=changed).to_bytes()
    contents = {path: files[path] for path in (*plan.written, *beginning)}
    written = tuple(sorted(contents))
    if not (root / MANIFEST_NAME).is_file() or (
        digest_on_disk(root, MANIFEST_NAME) != content_digest(manifest)
    ):
        contents[MANIFEST_NAME] = manifest
        digests[MANIFEST_NAME] = content_digest(manifest)
    if contents or plan.removed:
        swap(root, contents, {path: digests[path] for path in contents}, plan.removed)
    return WriteReport(written, plan.unchanged, plan.removed)


def _previous(root: Path, *, force: bool) -> Manifest:
    try:
        return read_manifest(root) or Manifest({})
    except OutputError:
        if force:
            return Manifest({})
        raise


def _refuse(root: Path, plan: _Plan, *, force: bool) -> None:
    """Raises:
    OutputError: Something stands in the way that force may not take, or force was not given.
    """
    if plan.obstacles:
        raise OutputError(
            _listed(
                f"{root}: these paths cannot be written:",
                plan.obstacles,
                "move away what stands there; nothing was written",
            )
        )
    if plan.conflicts and not force:
        raise OutputError(
            _listed(
                f"{root}: these files would be overwritten or deleted:",
                plan.conflicts,
                "move them elsewhere, or give up what is in them with --force; "
                "nothing was written",
            )
        )


def _listed(head: str, lines: Iterable[str], remedy: str) -> str:
    return "\n".join([head, *(f"  {line}" for line in sorted(lines)), remedy])


def _planned(root: Path, digests: Mapping[str, str], previous: Manifest) -> _Plan:
    removed = _stale(root, digests, previous)
    conflicts = [
        _conflict(path, previous.files[path])
        for path in removed
        if digest_on_disk(root, path) != previous.files[path]
    ]
    obstacles: list[str] = []
    written: list[str] = []
    unchanged: list[str] = []
    respelt = {folded(path): path for path in removed}
    for path in sorted(digests):
        # Where case is ignored, a path that only changed its case finds its own old file in its place.
        twin = respelt.get(folded(path))
        same = twin is not None and _is_same(root / twin, root / path)
        known = previous.files.get(twin if twin is not None and same else path)
        found = digest_on_disk(root, path)
        if obstacle := _obstacle(root, path, removed):
            obstacles.append(f"{path}: {obstacle}")
        elif found == digests[path] and not same:
            unchanged.append(path)
        else:
            written.append(path)
            if _is_file(root / path) and found != known:
                conflicts.append(_conflict(path, known))
    return _Plan(
        tuple(written), tuple(unchanged), removed, tuple(conflicts), tuple(obstacles)
    )


def _stale(
    root: Path, digests: Mapping[str, str], previous: Manifest
) -> tuple[str, ...]:
    """Files of the run before that are still there and no longer generated."""
    return tuple(
        path
        for path in sorted(previous.files.keys() - digests.keys())
        # What stands behind a linked folder was never ours.
        if _is_file(root / path)
        and not any((root / parent).is_symlink() for parent in parents(path))
    )


def _conflict(path: str, known: str | None) -> str:
    if known is None:
        return f"{path}: was not written by schemawright"
    return f"{path}: was edited since schemawright wrote it"


def _obstacle(root: Path, path: str, removed: Collection[str]) -> str | None:
    """What stands at a path or above it and is no file, or None."""
    for parent in parents(path):
        if (root / parent).is_symlink():
            return f"{parent} is a symbolic link"
        if _is_file(root / parent) and parent not in removed:
            return f"{parent} is a file where a folder is needed"
    target = root / path
    if target.is_dir() and not target.is_symlink():
        inside = [file for file in target.rglob("*") if not file.is_dir()]
        # A folder that holds nothing but files of ours that go will go with them.
        if not inside or any(
            file.relative_to(root).as_posix() not in removed for file in inside
        ):
            return "is a folder"
    return None


def _is_file(target: Path) -> bool:
    return target.is_symlink() or (target.exists() and not target.is_dir())


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
