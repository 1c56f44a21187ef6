"""Files as they stand in a revision of a git repository, without checking anything out.

Only git's plumbing is asked (`rev-parse`, `ls-tree`, `cat-file`): it runs no hook and no filter, and nothing is fetched.
A revision is resolved to the id of a commit first, behind `--end-of-options`, so that none can pass for an option.
"""

from __future__ import annotations

import os
import posixpath
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from ..errors import ConfigurationError
from .versions import is_version

_FILES: Final = frozenset(("100644", "100755"))
_LINK: Final = "120000"
_LEFT_OUT: Final = (
    "this clone left out files of that revision, and nothing is fetched; "
    "run `git fetch --refetch --no-filter`, or clone without --filter"
)
_PLACES: Final = frozenset(
    ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")
)
_FORBIDDEN: Final = frozenset(("", ".", "..", ".git"))


@dataclass(frozen=True, slots=True)
class Revision:
    """A path of a commit.

    Attributes:
        spec: As the user wrote it: `REV:path`.
        commit: The full id.
        path: From the top of the repository, with forward slashes; empty for the top.
        at: A folder of the repository; None is the working folder.
    """

    spec: str
    commit: str
    path: str
    at: Path | None = None


def find_revision(spec: str, at: Path | None = None) -> Revision:
    """What `REV:path` means in the repository of a folder, which is the working folder unless another is given.

    Raises:
        ConfigurationError: There is no git, no repository or no such revision.
    """
    name, _, path = spec.partition(":")
    if not name or "\0" in spec:
        raise ConfigurationError(f"`{spec}` names no revision; write REV:path")
    ask = partial(_git, spec, at=at)
    prefix = ask("rev-parse", "--show-prefix").decode().removesuffix("\n")
    arguments = ("rev-parse", "--verify", "--quiet", "--end-of-options")
    commit = ask(*arguments, f"{name}^{{commit}}", may_fail=True).decode()
    if not commit.strip():
        raise ConfigurationError(
            f"`{spec}`: git knows no revision `{name}` here; "
            "`git tag` and `git branch --all` list those that have names"
        )
    return Revision(spec, commit.strip(), _from_top(spec, path, prefix), at)


def last_release(name: str, folder: Path) -> Revision | None:
    """A folder as it was last released; None where no commit has it.

    That is the nearest tag behind HEAD that is called after the package (`name-1.2.0`, `name/v1.2.0`, …), else the
    nearest that is a version (`v1.2.0`, `1.2.0`), else HEAD itself.

    Raises:
        ConfigurationError: There is no git, no repository, or no history in which to look for a tag.
    """
    said, real = folder.as_posix(), folder.resolve()
    # The repository that the folder is in, wherever the program was started.
    at = next(each for each in (real, *real.parents) if each.is_dir())
    ask = partial(_git, said, at=at)
    try:
        top = Path(os.fsdecode(ask("rev-parse", "--show-toplevel")).rstrip("\n"))
    except ConfigurationError as error:
        raise ConfigurationError(
            f"{error}; name the package that was released last with --since"
        ) from None
    if not ask("rev-parse", "--verify", "--quiet", "HEAD", may_fail=True):
        return None
    tag = _nearest(ask, f"{name}[-_/@]*", rf"{re.escape(name)}[-_/@]v?(.+)")
    tag = tag or _nearest(ask, "[v0-9]*", "v?(.+)")
    if tag is None and ask("rev-parse", "--is-shallow-repository").strip() == b"true":
        raise ConfigurationError(
            f"`{said}`: this clone lacks the history in which the last release would be tagged; "
            "run `git fetch --unshallow --tags`, or name the package that was released last with --since"
        )
    path = Path(os.path.relpath(real, top.resolve())).as_posix()
    found = find_revision(f"{tag or 'HEAD'}:{path}", top)
    return found if any(True for _ in _entries(found)) else None


def _nearest(ask: Callable[..., bytes], glob: str, pattern: str) -> str | None:
    """The nearest tag behind HEAD that is a version after its prefix; not `2026-plans`, nor another package's."""
    arguments = ["describe", "--tags", "--abbrev=0", f"--match={glob}"]
    while tag := ask(*arguments, "HEAD", may_fail=True).decode().strip():
        named = re.fullmatch(pattern, tag)
        if named is not None and is_version(named[1]):
            return tag
        arguments.append(f"--exclude={tag}")
    return None


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
        at=revision.at,
    )
    for line in listed.split(b"\0"):
        if line:
            facts, _, path = line.partition(b"\t")
            mode, _, blob = facts.decode().split(" ")
            yield mode, blob, os.fsdecode(path)


def _contents(revision: Revision, blobs: Sequence[str]) -> Iterator[bytes]:
    wanted = "".join(f"{blob}\n" for blob in blobs)
    answer = _git(revision.spec, "cat-file", "--batch", given=wanted, at=revision.at)
    at = 0
    for _ in blobs:
        end = answer.index(b"\n", at)
        facts = answer[at:end].split(b" ")
        if facts[-1] == b"missing":
            raise ConfigurationError(f"`{revision.spec}`: {_LEFT_OUT}")
        size = int(facts[2])
        yield answer[end + 1 : end + 1 + size]
        at = end + 1 + size + 1


def _git(
    spec: str,
    *arguments: str,
    given: str = "",
    may_fail: bool = False,
    at: Path | None = None,
) -> bytes:
    """What git prints in a folder.

    Raises:
        ConfigurationError: git is missing, or failed.
    """
    # Where a folder is asked about, its repository is meant, whatever a hook of git says of another.
    given_by_git = _PLACES if at is not None else frozenset[str]()
    environment = {k: v for k, v in os.environ.items() if k not in given_by_git} | {
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
            cwd=at,
        )
    except FileNotFoundError:
        raise ConfigurationError(
            f"`{spec}`: there is no such file or folder, and without git no revision can be read; "
            "correct the path, or install git"
        ) from None
    if done.returncode and not may_fail:
        lines = done.stderr.decode(errors="replace").splitlines()
        said = next((one for one in lines if one.startswith("fatal: ")), "")
        if "promisor remote" in said:
            raise ConfigurationError(f"`{spec}`: {_LEFT_OUT}")
        raise ConfigurationError(f"`{spec}`: git says: {said or ' '.join(lines)}")
    return done.stdout
