"""Which paths may be written: inside the output, and the same on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

MANIFEST_NAME = ".schemawright-manifest.json"

_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]')


def path_fault(path: str) -> str | None:
    """What makes one relative posix path unusable somewhere, or None.

    The rules of Windows hold everywhere, so that a package generated on Linux can be checked out on Windows.
    """
    if not path:
        return "is empty"
    if path.startswith("/"):
        return "is absolute"
    if forbidden := _FORBIDDEN.search(path):
        return f"holds {forbidden[0]!r}, which Windows forbids"
    for part in path.split("/"):
        if part in {"", ".", ".."}:
            return "is not in its shortest form or leaves the output folder"
        if _RESERVED.fullmatch(part):
            return f"holds {part!r}, a device name on Windows"
        if part.endswith((".", " ")):
            return f"holds {part!r}, whose last character Windows drops"
    return None


def path_faults(paths: Iterable[str]) -> list[str]:
    """Everything that is wrong with a set of planned paths, one line each, sorted."""
    faults: list[str] = []
    seen: dict[str, str] = {}
    for path in sorted(paths):
        if fault := path_fault(path):
            faults.append(f"{path}: {fault}")
        elif folded(path) == folded(MANIFEST_NAME):
            faults.append(f"{path}: is the name of the manifest")
        elif (twin := seen.setdefault(folded(path), path)) != path:
            faults.append(f"{path}: differs from {twin} in case only")
    faults += [
        f"{path}: needs a folder where {seen[folded(parent)]} is a file"
        for path in sorted(seen.values())
        for parent in parents(path)
        if folded(parent) in seen
    ]
    return faults


def parents(path: str) -> list[str]:
    """The folders above a relative path, outermost first, without the output folder itself."""
    return [str(parent) for parent in reversed(PurePosixPath(path).parents[:-1])]


def folded(path: str) -> str:
    """Equal for paths that are one file on macOS or Windows."""
    return unicodedata.normalize("NFC", path).casefold()
