"""What a run would change, as unified diffs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from .manifest import (
    Manifest,
    Provenance,
    content_digest,
    digest_on_disk,
    normalized,
    read_manifest,
)
from .paths import MANIFEST_NAME, parents


@dataclass(frozen=True, slots=True)
class Difference:
    """One file of the output folder that is not as it would be generated.

    Attributes:
        path: Relative to the output folder, with forward slashes.
        kind: `missing` on the disk; `changed`; `extra`, of an earlier run and no longer generated.
        diff: Unified diff from what is there (`a/`) to what would be generated (`b/`).
        refused: Whether `write_tree` takes it by force only: it was edited, or somebody else wrote it.
    """

    path: str
    kind: Literal["missing", "changed", "extra"]
    diff: str
    refused: bool = False


def compare_tree(
    root: Path,
    files: Mapping[str, bytes],
    *,
    begun: Collection[str] = (),
    made: Provenance | None = None,
    prefix: str = "",
) -> tuple[Difference, ...]:
    """Differences between `root` and what `write_tree` would make of it, sorted by path; nothing is written.

    Files of others are no difference. Line ends are none either, where git made them CRLF.

    Args:
        root: The output folder; may be missing.
        files: Contents by relative posix path.
        begun: Paths of files that are the user's own, whatever stands there, or does not.
        made: What the manifest should say of the origin of `files`; None accepts anything.
        prefix: What paths begin with where they are told; `root` may lie deep in what the user knows as the output.

    Raises:
        OutputError: The manifest is damaged.
    """
    manifest = read_manifest(root) or Manifest({})
    files = {path: data for path, data in files.items() if path not in begun}
    known = manifest.without(begun)
    found = list(_differences(root, prefix, files, known.files))
    digests = {path: content_digest(data) for path, data in files.items()}
    after = manifest.successor(digests, made or manifest.made, changed=bool(found))
    if difference := _compared(root, prefix, MANIFEST_NAME, after.to_bytes()):
        found.append(difference)
    return tuple(sorted(found, key=lambda one: one.path))


def _differences(
    root: Path, prefix: str, files: Mapping[str, bytes], known: Mapping[str, str]
) -> Iterator[Difference]:
    for path in files.keys() | known.keys():
        difference = _compared(root, prefix, path, files.get(path))
        if difference is None:
            continue
        ours = path in known and digest_on_disk(root, path) == known[path]
        yield replace(difference, refused=difference.kind != "missing" and not ours)


def _compared(
    root: Path, prefix: str, path: str, content: bytes | None
) -> Difference | None:
    """None where `content` is what stands at `path`, or where nothing shall and nothing does."""
    if not _occupied(root, path):
        if content is None:
            return None
        return _difference(root, prefix, path, "missing", content)
    if content is None:
        return _difference(root, prefix, path, "extra", None)
    if digest_on_disk(root, path) == content_digest(content):
        return None
    return _difference(root, prefix, path, "changed", content)


def _occupied(root: Path, path: str) -> bool:
    target = root / path
    return target.is_symlink() or target.exists()


def _difference(
    root: Path,
    prefix: str,
    path: str,
    kind: Literal["missing", "changed", "extra"],
    expected: bytes | None,
) -> Difference:
    current = None if kind == "missing" else _content(root, path)
    told = prefix + path
    return Difference(told, kind, unified_diff(told, current, expected))


def _content(root: Path, path: str) -> bytes:
    """What stands at a path, with a line of explanation where it is no file of its own."""
    target = root / path
    if target.is_symlink() or any((root / p).is_symlink() for p in parents(path)):
        return b"(reached through a symbolic link)\n"
    if not target.is_file():
        return b"(no file)\n"
    return target.read_bytes()


def unified_diff(path: str, before: bytes | None, after: bytes | None) -> str:
    """The change of one file as `patch` and `git apply` read it; None stands for no file."""
    from difflib import unified_diff as difference

    names = (
        f"a/{path}" if before is not None else "/dev/null",
        f"b/{path}" if after is not None else "/dev/null",
    )
    try:
        old, new = _lines(before or b""), _lines(after or b"")
    except ValueError:
        return f"Binary files {names[0]} and {names[1]} differ\n"
    lines = difference(old, new, *names)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in lines
    )


def _lines(data: bytes) -> list[str]:
    """Raises:
    ValueError: The content is no UTF-8 text.
    """
    if b"\0" in data:
        raise ValueError("a NUL byte")
    # Not `splitlines`, which also splits at form feeds and Unicode separators.
    lines = normalized(data).decode().split("\n")
    return [f"{line}\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])
