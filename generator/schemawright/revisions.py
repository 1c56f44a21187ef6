"""Files as they stand in a revision of a git repository, without checking anything out.

Only git's plumbing is asked (`rev-parse`, `ls-tree`, `cat-file`): it runs no hook and no filter, and nothing is fetched.
A revision is resolved to the id of a commit first, behind `--end-of-options`, so that none can pass for an option.
"""

from __future__ import annotations

import os
import posixpath
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .errors import ConfigurationError

_FILES: Final = frozenset(("100644", "100755"))
_LINK: Final = "120000"
_FORBIDDEN: Final = frozenset(("", ".", "..", ".git"))


@dataclass(frozen=True, slots=True)
class Revision:
    """A path of a commit.

    Attributes:
        spec: As the user wrote it: `REV:path`.
        commit: The full id.
        path: From the top of the repository, with forward slashes; empty for the top.
    """

    spec: str
    commit: str
    path: str


def find_revision(spec: str) -> Revision:
    """What `REV:path` means in the repository of the working folder.

    Raises:
        ConfigurationError: There is no git, no repository or no such revision.
    """
    name, _, path = spec.partition(":")
    if not name or "\0" in spec:
        raise ConfigurationError(f"`{spec}` names no revision; write REV:path")
    prefix = _git(spec, "rev-parse", "--show-prefix").decode().removesuffix("\n")
    arguments = ("rev-parse", "--verify", "--quiet", "--end-of-options")
    commit = _git(spec, *arguments, f"{name}^{{commit}}", may_fail=True).decode()
    if not commit.strip():
        raise ConfigurationError(
            f"`{spec}`: git knows no revision `{name}` here; "
            "`git tag` and `git branch --all` list those that have names"
        )
    return Revision(spec, commit.strip(), _from_top(spec, path, prefix))


def is_there(revision: Revision) -> bool:
    """Whether anything stands at the path."""
    return any(True for _ in _entries(revision))


def last_release(name: str, folder: Path) -> str:
    """`REV:path` of a folder as it was last released.

    That is the nearest tag behind the working folder's HEAD that is called after the package (`name-1.2.0`,
    `name/v1.2.0`, …), else the nearest that is a number (`v1.2.0`, `1.2.0`), else HEAD itself.

    Raises:
        ConfigurationError: There is no git, no repository, or no commit in it.
    """
    said = folder.as_posix()
    top = Path(os.fsdecode(_git(said, "rev-parse", "--show-toplevel")).rstrip("\n"))
    path = Path(os.path.relpath(folder.resolve(), top.resolve())).as_posix()
    for globs in ([f"{name}[-_/@][0-9v]*"], ["v[0-9]*", "[0-9]*"]):
        matches = [f"--match={glob}" for glob in globs]
        arguments = ("describe", "--tags", "--abbrev=0", *matches, "HEAD")
        tag = _git(said, *arguments, may_fail=True).decode().strip()
        if tag:
            return f"{tag}:{path}"
    return f"HEAD:{path}"


def _from_top(spec: str, path: str, prefix: str) -> str:
    """Like git: from the top of the repository, or from the working folder where it begins with a dot."""
    if path.startswith(("./", "../")) or path in {".", ".."}:
        path = prefix + path
    found = posixpath.normpath(path) if path else ""
    if found.startswith(("/", "../")) or found == "..":
        raise ConfigurationError(
            f"`{spec}`: the path leads out of the repository; "
            "write it from the top of the repository, or with ./ from the working folder"
        )
    return "" if found == "." else found


def extract(revision: Revision, folder: Path) -> Path:
    """Writes what stands at the path into `folder`, and says where it is.

    Raises:
        ConfigurationError: Nothing stands there, or something that is no file and no folder.
    """
    entries = tuple(_entries(revision))
    if not entries:
        raise ConfigurationError(
            f"`{revision.spec}`: {revision.path or 'the top'} is not in that revision; paths start at the top of the "
            "repository, or with ./ at the working folder"
        )
    for mode, _, path in entries:
        if mode not in _FILES:
            what = "a symbolic link" if mode == _LINK else "a submodule"
            raise ConfigurationError(
                f"`{revision.spec}`: {path} is {what}, which is not followed in a revision; "
                "name a path without such"
            )
        if not _FORBIDDEN.isdisjoint(path.split("/")):
            raise ConfigurationError(
                f"`{revision.spec}`: {path} leads out of the folder that it stands in; "
                "git writes no such path, and none is read"
            )
    contents = _contents(revision, [blob for _, blob, _ in entries])
    for (_, _, path), content in zip(entries, contents, strict=True):
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return folder / revision.path if revision.path else folder


def _entries(revision: Revision) -> Iterator[tuple[str, str, str]]:
    """Mode, object and path of everything at the path or below it."""
    # Literal: a path is no pattern.
    arguments = ("--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree")
    listed = _git(
        revision.spec,
        *arguments,
        revision.commit,
        *(("--", revision.path) if revision.path else ()),
    )
    for line in listed.split(b"\0"):
        if line:
            facts, _, path = line.partition(b"\t")
            mode, _, blob = facts.decode().split(" ")
            yield mode, blob, os.fsdecode(path)


def _contents(revision: Revision, blobs: Sequence[str]) -> Iterator[bytes]:
    answer = _git(
        revision.spec, "cat-file", "--batch", given="".join(f"{b}\n" for b in blobs)
    )
    at = 0
    for _ in blobs:
        end = answer.index(b"\n", at)
        size = int(answer[at:end].split(b" ")[2])
        yield answer[end + 1 : end + 1 + size]
        at = end + 1 + size + 1


def _git(spec: str, *arguments: str, given: str = "", may_fail: bool = False) -> bytes:
    """What git prints.

    Raises:
        ConfigurationError: git is missing, or failed.
    """
    environment = os.environ | {
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "LC_ALL": "C",
    }
    command = ["git", "--no-pager", *arguments]
    try:
        done = subprocess.run(  # noqa: S603  no shell; see the head of the file
            command,
            input=given.encode(),
            capture_output=True,
            check=False,
            env=environment,
        )
    except FileNotFoundError:
        raise ConfigurationError(
            f"`{spec}`: there is no such file or folder, and without git no revision can be read; "
            "correct the path, or install git"
        ) from None
    if done.returncode and not may_fail:
        said = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise ConfigurationError(f"`{spec}`: git says: {said}")
    return done.stdout
