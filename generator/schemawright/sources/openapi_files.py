"""The files of an OpenAPI document, and what the references in them lead to."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

from ..errors import Diagnostics, Place
from ..schemas.values import is_list, is_object
from .json_files import Unreadable, parse_json

_YAML_SUFFIXES = (".yaml", ".yml")
_FILE_REFERENCE = re.compile(r"""\$ref["']?\s*:\s*["']?([^"'#\s,}]+)""")
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Located:
    """A value and where it stands."""

    file: str
    pointer: str
    raw: Any

    @property
    def place(self) -> Place:
        return Place(self.file, self.pointer)

    def __truediv__(self, token: str | int) -> Located:
        """The value one reference token deeper, which is there."""
        return Located(self.file, (self.place / token).pointer, self.raw[token])


class Files:
    """Reads each file once. Nothing outside of the folder is read, and nothing is fetched."""

    def __init__(self, folder: Path, diagnostics: Diagnostics) -> None:
        self._folder = folder
        self._diagnostics = diagnostics
        self._read: dict[str, Any] = {}

    def whole(self, file: str) -> Any:
        """The value of a file; None, and a problem, where there is none."""
        if file not in self._read:
            self._read[file] = self._parsed(file)
        return self._read[file]

    def follow(self, found: Located) -> Located | None:
        """What a value stands for: itself, or what its `$ref` leads to in the end."""
        way: list[tuple[str, str]] = []
        while is_object(found.raw) and isinstance(found.raw.get("$ref"), str):
            if (found.file, found.pointer) in way:
                what, remedy = "`$ref` leads back to itself", "describe one of them"
                self._diagnostics.refuse(found.place, what, remedy)
                return None
            way.append((found.file, found.pointer))
            target = self.target(found.raw["$ref"], found.file, found.place / "$ref")
            if target is None:
                return None
            found = target
        return found

    def target(self, ref: str, file: str, place: Place) -> Located | None:
        """What a reference leads to; None, and a problem, where that is nothing."""
        path, fragment = urldefrag(ref)
        if path:
            found = self._file(ref, path, file, place)
            if found is None:
                return None
            file = found
        whole = self.whole(file)
        if whole is None:
            return None
        pointer = unquote(fragment)
        if pointer and not pointer.startswith("/"):
            what = f"`$ref` {ref} is no pointer"
            remedy = "write one, as in #/components/schemas/Name"
            self._diagnostics.refuse(place, what, remedy)
            return None
        value = _value_at(whole, pointer)
        if value is _MISSING:
            self._refuse_pointer(ref, whole, pointer, file, place)
            return None
        return Located(file, pointer, value)

    def _file(self, ref: str, path: str, file: str, place: Place) -> str | None:
        if urlsplit(path).scheme or path.startswith("//"):
            what = f"`$ref` {ref} is an address"
            remedy = "put the file beside the document; nothing is fetched"
        else:
            wanted = posixpath.normpath(
                posixpath.join(posixpath.dirname(file), unquote(path))
            )
            if not wanted.startswith(("..", "/")) and self._inside(wanted):
                if (self._folder / wanted).is_file():
                    return wanted
                what, remedy = f"`$ref` {ref} is no file here", "add the file"
            else:
                what = f"`$ref` {ref} leads out of the folder"
                remedy = "copy the file into the folder"
        self._diagnostics.refuse(place, what, remedy)
        return None

    def _inside(self, file: str) -> bool:
        real = Path(os.path.realpath(self._folder / file))
        return real.is_relative_to(os.path.realpath(self._folder))

    def _refuse_pointer(
        self, ref: str, whole: Any, pointer: str, file: str, place: Place
    ) -> None:
        head, _, last = pointer.rpartition("/")
        known = _value_at(whole, head)
        near = get_close_matches(last, list(known) if is_object(known) else [])
        remedy = f"did you mean {' or '.join(near)}?" if near else "correct the pointer"
        what = f"`$ref` {ref} points at nothing in {file}"
        self._diagnostics.refuse(place, what, remedy)

    def _parsed(self, file: str) -> Any:
        parse = parse_json
        if file.endswith(_YAML_SUFFIXES):
            from .yaml_files import parse_yaml

            parse = parse_yaml
        try:
            return parse((self._folder / file).read_bytes())
        except OSError as error:
            what = f"cannot be read ({error.strerror})"
            remedy = "check the file and its permissions"
            self._diagnostics.refuse(Place(file), what, remedy)
        except Unreadable as error:
            self._diagnostics.refuse(
                Place(file, error.pointer), error.what, error.remedy
            )
        return None


def referred_files(file: Path) -> Iterator[Path]:
    """The file, and all that its references may lead to, told by text alone: no file is parsed."""
    folder = file.parent
    waiting, known = [file.name], {file.name}
    while waiting:
        name = waiting.pop()
        yield folder / name
        try:
            text = (folder / name).read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        for path in _FILE_REFERENCE.findall(text.replace("\\/", "/")):
            wanted = posixpath.normpath(
                posixpath.join(posixpath.dirname(name), unquote(path))
            )
            if wanted not in known and not wanted.startswith(("..", "/")):
                known.add(wanted)
                waiting.append(wanted)


def _value_at(value: Any, pointer: str) -> Any:
    """What an RFC 6901 pointer leads to, or `_MISSING`."""
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        if is_object(value):
            value = value.get(name, _MISSING)
        elif is_list(value) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return _MISSING
    return value
