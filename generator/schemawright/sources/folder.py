"""A folder of JSON Schema files: one type a file, named by its `title`."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from math import isinf
from os.path import commonprefix
from pathlib import Path
from typing import Any, NoReturn

from ..errors import Diagnostics, Place
from .base import Document

NOT_SCHEMAS = frozenset(("service.json", "docs.json"))
"""Files that may stand beside the schemas and are read by others."""

_UNSAFE = re.compile(r"[\s~/%#?\"\\\x00-\x1f\x7f]+")
_STEM_TAIL = re.compile(r"[-_.]?schema$", re.IGNORECASE)
_DEPTH = 200
"""How deep values may be nested: some hundred schemas in schemas, and far from Python's own limit."""
_TOO_DEEP = f"values are nested more than {_DEPTH} deep"
_TOO_DEEP_REMEDY = "give the inner parts files of their own"
_HALF_PAIR = re.compile(r"\\u[dD][89a-fA-F]")


def read_folder(
    folder: Path,
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    diagnostics: Diagnostics,
) -> tuple[Document, ...]:
    """All schema files of a folder and the folders in it, in the order of their paths.

    Args:
        include: Globs; a glob without a slash is held against the file's name, one with a slash against its path from
            the folder. None at all includes every `*.json`.
        exclude: Globs of the same kind; they win.

    What is wrong with a file goes to `diagnostics`, and the file is left out.
    """
    documents: list[Document] = []
    found = False
    for path in _schema_files(folder, include, exclude, diagnostics):
        found = True
        file = path.relative_to(folder).as_posix()
        schema = _read(path, file, diagnostics)
        if schema is not None:
            documents.append(Document(file, document_name(file, schema), schema))
    if not found:
        globs = ", ".join(map(repr, include)) or "'*.json'"
        diagnostics.refuse(
            Place("."),
            f"no schema file fits {globs}",
            "give the folder that holds the schemas, or other globs",
        )
    _refuse_clashes(documents, diagnostics)
    return tuple(documents)


def document_name(file: str, schema: object) -> str:
    """What other schemas call a file: its title in one word, else its stem in PascalCase.

    A title that is one word stays as it is. `User account` becomes `UserAccount`;
    `user-account.schema.json` without a title too.
    """
    title = schema.get("title") if isinstance(schema, dict) else None
    if isinstance(title, str) and (name := one_word(title)):
        return name
    stem = file.rsplit("/", 1)[-1].removesuffix(".json")
    short = _STEM_TAIL.sub("", stem) or stem
    return pascal_case(short) or "Schema"


def one_word(title: str) -> str:
    """The title without blanks and characters that mean something in a reference; empty where nothing is left."""
    words = [word for word in _UNSAFE.split(title) if word]
    return (
        words[0]
        if len(words) == 1
        else "".join(word[0].upper() + word[1:] for word in words)
    )


def pascal_case(text: str) -> str:
    """`list-users_response` as `ListUsersResponse`; what is neither letter nor digit parts words."""
    return "".join(
        word[0].upper() + word[1:] for word in re.split(r"[\W_]+", text) if word
    )


def _schema_files(
    folder: Path,
    include: Sequence[str],
    exclude: Sequence[str],
    diagnostics: Diagnostics,
) -> Iterator[Path]:
    root = folder.resolve()
    paths: list[tuple[str, Path]] = []
    for directory, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(directory, name)
            file = path.relative_to(folder).as_posix()
            if (
                not name.startswith(".")
                and name not in NOT_SCHEMAS
                and _wanted(file, name, include, exclude)
            ):
                paths.append((file, path))
    for file, path in sorted(paths):
        if path.is_symlink() and not path.resolve().is_relative_to(root):
            diagnostics.refuse(
                Place(file),
                "is a symbolic link out of the folder",
                "copy the file into the folder, or exclude it",
            )
        else:
            yield path


def _wanted(
    file: str, name: str, include: Sequence[str], exclude: Sequence[str]
) -> bool:
    def fits(globs: Iterable[str]) -> bool:
        return any(fnmatchcase(file if "/" in glob else name, glob) for glob in globs)

    return fits(include or ("*.json",)) and not fits(exclude)


class _Refusal(Exception):
    """A file cannot be read; holds a pointer, what is wrong and what to do."""

    def __init__(self, what: str, remedy: str, pointer: str = "") -> None:
        self.what, self.remedy, self.pointer = what, remedy, pointer


class _Repeated(dict[str, Any]):
    """An object that has a name twice."""

    name = ""


def _read(path: Path, file: str, diagnostics: Diagnostics) -> dict[str, Any] | None:
    try:
        schema = _parse(path.read_bytes())
        if not isinstance(schema, dict):
            raise _Refusal(
                "a schema file must hold an object",
                "put the schema in { }, or exclude the file",
            )
    except _Refusal as refusal:
        diagnostics.refuse(Place(file, refusal.pointer), refusal.what, refusal.remedy)
    except OSError as error:
        diagnostics.refuse(
            Place(file),
            f"cannot be read ({error.strerror})",
            "check the file and its permissions",
        )
    else:
        return schema
    return None


def _parse(content: bytes) -> object:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Refusal(
            f"byte {error.start} is not UTF-8", "save the file as UTF-8"
        ) from None
    repeated: list[_Repeated] = []

    def assemble(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        return _repeated(pairs, repeated)

    try:
        value = json.loads(
            text,
            object_pairs_hook=assemble,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
    except json.JSONDecodeError as error:
        what = f"line {error.lineno}, column {error.colno}: {error.msg}"
        raise _Refusal(what, "correct the JSON") from None
    except RecursionError:
        raise _Refusal(_TOO_DEEP, _TOO_DEEP_REMEDY) from None
    except ValueError:  # int() takes no more than sys.get_int_max_str_digits() digits
        raise _Refusal(
            "a number has thousands of digits", "write a shorter number"
        ) from None
    _refuse_depth(text, value)
    if repeated:
        pointer = next(_pointers(value, repeated[0]), "")
        raise _Refusal(
            f"has the name {json.dumps(repeated[0].name)} twice",
            "keep one of the two",
            pointer,
        )
    if _HALF_PAIR.search(text):
        _refuse_half_pairs(value)
    return value


def _repeated(pairs: list[tuple[str, Any]], found: list[_Repeated]) -> _Repeated:
    made = _Repeated(pairs)
    names = [name for name, _ in pairs]
    made.name = next(name for at, name in enumerate(names) if name in names[:at])
    found.append(made)
    return made


def _no_constant(text: str) -> NoReturn:
    raise _Refusal(f"{text} is not JSON", "write a number, or null")


def _finite(text: str) -> float:
    value = float(text)
    if isinf(value):
        raise _Refusal(
            f"the number {text[:20]} is too large", "write a number below 1.8e308"
        )
    return value


def _refuse_depth(text: str, value: object) -> None:
    if text.count("{") + text.count("[") <= _DEPTH:
        return
    level: list[Any] = [value]
    for _ in range(_DEPTH):
        level = [
            each
            for outer in level
            for each in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(each, dict | list)
        ]
        if not level:
            return
    raise _Refusal(_TOO_DEEP, _TOO_DEEP_REMEDY)


def _refuse_half_pairs(value: object) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise _Refusal(
            "a text holds half of a surrogate pair", "write the whole character"
        ) from None


def _pointers(value: object, wanted: object, pointer: str = "") -> Iterator[str]:
    if value is wanted:
        yield pointer
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from _pointers(each, wanted, (Place("", pointer) / name).pointer)
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from _pointers(each, wanted, f"{pointer}/{at}")


def _refuse_clashes(documents: Sequence[Document], diagnostics: Diagnostics) -> None:
    """Adds one problem a name that several files have; proposes the globs that would part them."""
    first: dict[str, str] = {}
    clashes: dict[str, list[str]] = {}
    for document in documents:
        if document.name in first:
            clashes.setdefault(document.name, [first[document.name]]).append(
                document.file
            )
        else:
            first[document.name] = document.file
    for name, files in clashes.items():
        others = ", ".join(files[:-1])
        diagnostics.refuse(
            Place(files[-1], "/title"),
            f"{name} is the title of {others} too",
            _way_out(files),
        )


def _way_out(files: Sequence[str]) -> str:
    globs = dict.fromkeys(_globs(files))
    if len(globs) < len(files):
        return "give each file a title of its own, or exclude one"
    return f"read one service at a time: --include {' or '.join(map(repr, globs))}"


def _globs(files: Sequence[str]) -> Iterator[str]:
    """The part of each name that the others do not have at its end: `cognito-idp-*` of `cognito-idp-date-type.json`."""
    names = [file.rsplit("/", 1)[-1] for file in files]
    tail = commonprefix([name[::-1] for name in names])[::-1]
    part = re.search(r"[-_.]", tail)
    shared = tail[part.start() :] if part else ""
    for file, name in zip(files, names, strict=True):
        head = name.removesuffix(shared) if shared else ""
        if head and head != name and not _heads_another(head, shared, names):
            yield f"{head}{shared[0]}*"
        elif "/" in file:
            yield f"{file.rpartition('/')[0]}/*"
        else:
            yield file


def _heads_another(head: str, shared: str, names: Iterable[str]) -> bool:
    return any(
        name.startswith(head + shared[0]) and name != head + shared for name in names
    )
