"""Files of one name, and the globs that would part them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ..errors import Diagnostics, Place
from ..schemas.values import is_object, shown
from .base import Document
from .titles import one_word

_OWN_TITLES = "give each file a title of its own, or exclude one"


def refuse_clashes(documents: Iterable[Document], diagnostics: Diagnostics) -> None:
    """Adds one problem a name that several files have."""
    groups: dict[str, list[Document]] = {}
    for document in documents:
        groups.setdefault(document.name, []).append(document)
    for name, group in groups.items():
        if len(group) > 1:
            _refuse(name, group, diagnostics)


def _refuse(name: str, group: Sequence[Document], diagnostics: Diagnostics) -> None:
    files = [document.file for document in group]
    titles = [_title(document) for document in group]
    place = Place(files[-1], "" if titles[-1] is None else "/title")
    if titles[0] is not None and len(set(titles)) == 1:
        title = titles[0] if titles[0] == name else shown(titles[0])
        what = f"{title} is the title of {', '.join(files[:-1])} too"
        diagnostics.refuse(place, what, _way_out(files))
        return
    own = "the file's name" if titles[-1] is None else shown(titles[-1])
    others = [
        f"that of {file}" if title is None else f"{shown(title)} of {file}"
        for file, title in zip(files[:-1], titles[:-1], strict=True)
    ]
    verb = "does" if len(others) == 1 else "do"
    what = f"{own} makes the type {name}, as {verb} {' and '.join(others)}"
    diagnostics.refuse(place, what, _OWN_TITLES)


def _title(document: Document) -> str | None:
    """The title that the document has its name from; None where that is its file."""
    schema = document.schema
    title = schema.get("title") if is_object(schema) else None
    return title if isinstance(title, str) and one_word(title) else None


def _way_out(files: Sequence[str]) -> str:
    globs = dict.fromkeys(_globs(files))
    if len(globs) < len(files) or list(globs) == list(files):
        return _OWN_TITLES
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
