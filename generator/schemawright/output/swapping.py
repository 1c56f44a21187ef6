"""Putting a prepared set of files in place: all of them or none.

New contents are staged in a hidden folder beside the output, on the same file system. An output that does not exist yet
appears by one rename. In one that exists, each file that changes is backed up (as a hard link, so that its inode and
times survive) and then replaced by a rename, the manifest last. What is not part of the change is not touched.

No reader ever sees half a file; that some files are new and some still old is possible for the moment of the renames.
A failure in that moment is rolled back at once. After a kill the staging folder and its journal stay, and the next run
rolls back before it does anything else (or only cleans up, where the manifest already was in place). Files are not
flushed to the disk: the promise covers the end of a process, not a loss of power.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from ..errors import OutputError
from .manifest import digest_on_disk
from .paths import MANIFEST_NAME, parents

_JOURNAL = "journal.json"


@dataclass(frozen=True, slots=True)
class Journal:
    """What a swap is about to do, written down before it begins.

    Attributes:
        replaced: Digests of the new contents of files that exist, by path.
        created: The same for files that do not exist yet.
        removed: Files that go.
        folders: Folders that do not exist yet, outermost first.
    """

    replaced: Mapping[str, str]
    created: Mapping[str, str]
    removed: tuple[str, ...]
    folders: tuple[str, ...]


def staging_parent(root: Path) -> Path:
    """The folder for the staging folder and the lock: that of the output, or the output where that cannot serve.

    A mounted output stands on another file system than its parent, which renames cannot cross.
    """
    parent = root.parent
    if not root.exists():
        return parent
    crossing = parent.stat().st_dev != root.stat().st_dev
    return root if crossing or not os.access(parent, os.W_OK) else parent


def swap(
    root: Path,
    contents: Mapping[str, bytes],
    digests: Mapping[str, str],
    removals: Iterable[str],
) -> None:
    """Brings new contents into `root` and removes files from it, as one step.

    Args:
        root: The output folder; may be missing, its parent exists.
        contents: New or changed files, the manifest among them.
        digests: Those of the same files.
        removals: Files that exist and go; folders that they leave empty go too.

    Raises:
        OSError: Something failed; `root` is as it was.
        OutputError: Something failed, and so did putting `root` back; the next run will do it.
    """
    staging = Path(tempfile.mkdtemp(prefix=_prefix(root), dir=staging_parent(root)))
    done = False
    try:
        for path, data in contents.items():
            _place(staging / "new" / path, data)
        if root.exists():
            journal = _planned(root, digests, tuple(removals))
            _record(staging, journal)
            _back_up(root, staging, journal)
            _exchange(root, staging, journal)
        else:
            (staging / "new").rename(root)
        done = True
    finally:
        # `finally` and not `except`: an interrupt from the keyboard is undone as well.
        if not done:
            _undo(root, staging)
        _discard(staging)


def recover(root: Path) -> None:
    """Undoes what a killed run left half done in `root`; call it with the lock held.

    Raises:
        OSError: It cannot be undone now.
    """
    for parent in {root.parent, root}:
        if not parent.is_dir():
            continue
        for staging in sorted(parent.iterdir()):
            if staging.name.startswith(_prefix(root)) and staging.is_dir():
                journal = _recorded(staging)
                if journal is not None and not _committed(root, journal):
                    _roll_back(root, staging, journal)
                _discard(staging)


def _discard(staging: Path) -> None:
    # The journal first: should the rest not go, nothing of it may be taken for unfinished work.
    with suppress(OSError):
        (staging / _JOURNAL).unlink(missing_ok=True)
    shutil.rmtree(staging, ignore_errors=True)


def _prefix(root: Path) -> str:
    return f".{root.name}.schemawright-"


def _place(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)


def _planned(
    root: Path, digests: Mapping[str, str], removals: tuple[str, ...]
) -> Journal:
    present = {path for path in digests if _exists(root / path)}
    folders = {parent for path in digests for parent in parents(path)}
    return Journal(
        replaced={path: digests[path] for path in sorted(present)},
        created={path: digests[path] for path in sorted(digests.keys() - present)},
        removed=removals,
        folders=tuple(sorted(path for path in folders if not (root / path).is_dir())),
    )


def _exists(path: Path) -> bool:
    return path.is_symlink() or path.is_file()


def _record(staging: Path, journal: Journal) -> None:
    draft = staging / f"{_JOURNAL}.new"
    draft.write_text(json.dumps(asdict(journal)), encoding="utf-8")
    draft.replace(staging / _JOURNAL)


def _recorded(staging: Path) -> Journal | None:
    """The journal of an unfinished swap; None where the run ended before it changed anything."""
    try:
        document = json.loads((staging / _JOURNAL).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return Journal(
        replaced=document["replaced"],
        created=document["created"],
        removed=tuple(document["removed"]),
        folders=tuple(document["folders"]),
    )


def _back_up(root: Path, staging: Path, journal: Journal) -> None:
    for path in (*journal.replaced, *journal.removed):
        target, copy = root / path, staging / "old" / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        if target.is_symlink():
            copy.symlink_to(target.readlink())
            continue
        try:
            copy.hardlink_to(target)
        except FileExistsError:
            # Two spellings of one file, on a file system that ignores case.
            continue
        except OSError:
            # No hard links here (FAT, some network mounts).
            shutil.copy2(target, copy)


def _exchange(root: Path, staging: Path, journal: Journal) -> None:
    _remove(root, journal.removed)
    paths = sorted((*journal.replaced, *journal.created))
    for path in sorted(paths, key=MANIFEST_NAME.__eq__):
        source, target = staging / "new" / path, root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_file() and not target.is_symlink():
            shutil.copymode(target, source)
        source.replace(target)


def _undo(root: Path, staging: Path) -> None:
    journal = _recorded(staging)
    if journal is None:
        return
    try:
        _roll_back(root, staging, journal)
    except OSError as error:
        raise OutputError(
            f"{root}: writing failed half way, and so did putting the old files back "
            f"({error}); they are kept in {staging}, and the next run restores them"
        ) from error


def _remove(root: Path, paths: Iterable[str]) -> None:
    emptied: set[str] = set()
    for path in paths:
        (root / path).unlink(missing_ok=True)
        emptied.update(parents(path))
    for folder in sorted(emptied, reverse=True):
        # Fails where something is left in it, which is then not ours.
        with suppress(OSError):
            (root / folder).rmdir()


def _roll_back(root: Path, staging: Path, journal: Journal) -> None:
    """Puts back what was there before; leaves alone what somebody changed after the interruption."""
    old = staging / "old"
    for path, digest in journal.created.items():
        if digest_on_disk(root, path) == digest:
            (root / path).unlink()
    for folder in reversed(journal.folders):
        with suppress(OSError):
            (root / folder).rmdir()
    for path in (*journal.removed, *journal.replaced):
        target = root / path
        ours = digest_on_disk(root, path) == journal.replaced.get(path, "")
        if _exists(old / path) and (ours or not _exists(target)):
            target.parent.mkdir(parents=True, exist_ok=True)
            (old / path).replace(target)


def _committed(root: Path, journal: Journal) -> bool:
    digest = journal.replaced.get(MANIFEST_NAME) or journal.created.get(MANIFEST_NAME)
    return digest is not None and digest_on_disk(root, MANIFEST_NAME) == digest
