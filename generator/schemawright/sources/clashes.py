"""Files of one name, and the globs that would part them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ..errors import Diagnostics, Place
from .base import Document


def refuse_clashes(documents: Iterable[Document], diagnostics: Diagnostics) -> None:
    """Adds one problem a name that several files have."""
    files: dict[str, list[str]] = {}
    for document in documents:
        files.setdefault(document.name, []).append(document.file)
    for name, group in files.items():
        if len(group) > 1:
            what = f"{name} is the title of {', '.join(group[:-1])} too"
            diagnostics.refuse(Place(group[-1], "/title"), what, _way_out(group))


def _way_out(files: Sequence[str]) -> str:
    globs = dict.fromkeys(_globs(files))
    if len(globs) < len(files):
        return "give each file a title of its own, or exclude one"
    choice = " or ".join(f"--include {glob!r}" for glob in globs)
    return f"read one service at a time: {choice}"


def _globs(files: Sequence[str]) -> Iterator[str]:
    """The part of each name that the others do not end in too: `cognito-idp-*` of `cognito-idp-date-type.json`."""
    names = [file.rsplit("/", 1)[-1] for file in files]
    tail = _common_tail(names)
    part = re.search(r"[-_.]", tail)
    shared = tail[part.start() :] if part else ""
    for file, name in zip(files, names, strict=True):
        head = name.removesuffix(shared) if shared else ""
        start = head + shared[:1]
        others = [each for each in names if each.startswith(start)]
        if head and shared != ".json" and others == [name]:
            yield f"{start}*"
        elif "/" in file:
            yield f"{file.rpartition('/')[0]}/*"
        else:
            yield file


def _common_tail(names: Sequence[str]) -> str:
    shortest = min(names, key=len)
    for length in range(len(shortest), 0, -1):
        if all(name.endswith(shortest[-length:]) for name in names):
            return shortest[-length:]
    return ""
