"""What a `$ref` means: names for everything that is referred to, and where each reference leads."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any
from urllib.parse import unquote

from ..errors import Diagnostics, Place
from ..sources.base import Document
from ..sources.titles import pascal_case
from .definitions import local_definitions
from .drafts import UNSTATED, Dialect, dialect_of
from .registry import Found, Lookups, Unbound
from .values import is_list, is_object

BY_TITLE = frozenset(("#/components/schemas", "#/definitions", "#/$defs"))
"""Where references point that name another file by its title."""

_STRUCTURAL = frozenset(
    ("properties", "$defs", "definitions", "components", "schemas", "patternProperties")
)
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a schema is read: what its references are relative to, and which edition it is written in.

    Attributes:
        inside: Schemas with an `$id` of their own that it stands in, outermost first; pointers start at the last.
        found: How the schema was found where a reference with an address led to it.
    """

    document: Document
    dialect: Dialect = UNSTATED
    inside: tuple[Mapping[str, Any], ...] = ()
    found: Found | None = None

    @property
    def embedded(self) -> bool:
        return bool(self.inside) or self.found is not None

    def enter(self, raw: Mapping[str, Any]) -> Scope:
        """The scope of a schema inside, which may have an `$id` or a `$schema`."""
        address = raw.get("$id", raw.get("id"))
        own = isinstance(address, str) and not address.startswith("#")
        if not own or ("$ref" in raw and self.dialect.lone_references):
            return self
        dialect = dialect_of(raw["$schema"]) if "$schema" in raw else self.dialect
        return replace(self, dialect=dialect or UNSTATED, inside=(*self.inside, raw))


@dataclass(frozen=True, slots=True)
class Target:
    """A schema that becomes an entry of the bundle."""

    name: str
    raw: Any
    scope: Scope
    pointer: str


@dataclass(frozen=True, slots=True)
class Bound:
    """What a reference was found to lead to.

    Attributes:
        name: Of an entry; None where it leads nowhere.
        anchor: The dynamic anchor there, by which the reference may lead elsewhere on other ways.
    """

    name: str | None
    place: Place | None = None
    anchor: str | None = None


@dataclass(slots=True)
class References:
    """Names of everything that is referred to, and where each reference leads.

    Attributes:
        names: By file and pointer.
        titles: Names of whole documents, by title and by name.
        queue: What has got a name and is still to be read.
        given: Names of the documents, and of what they define inside themselves.
    """

    documents: Sequence[Document]
    diagnostics: Diagnostics
    names: dict[tuple[str, str], str] = field(
        default_factory=dict[tuple[str, str], str]
    )
    titles: dict[str, str] = field(default_factory=dict[str, str])
    queue: deque[Target] = field(default_factory=deque[Target])
    given: frozenset[str] = frozenset()
    _files: dict[str, str] = field(default_factory=dict[str, str])
    _taken: set[str] = field(default_factory=set[str])
    _by_file: dict[str, list[Document]] = field(
        default_factory=dict[str, list[Document]]
    )
    _lookups: Lookups | None = None

    def __post_init__(self) -> None:
        for document in self.documents:
            if document.name not in self._taken:
                self._by_file.setdefault(document.file, []).append(document)
                self._name(document, document.pointer, document.name)
                schema = document.schema
                title = schema.get("title") if is_object(schema) else None
                if isinstance(title, str):
                    self.titles.setdefault(title, document.name)
        self.titles.update(
            {document.name: document.name for document in self.documents}
        )
        inner = local_definitions(self.documents, self._taken)
        for document in self.documents:
            if self.names.get((document.file, document.pointer)) == document.name:
                self._enqueue(
                    document,
                    inner.get(document.file, ()) if not document.pointer else (),
                )
        self.given = frozenset(target.name for target in self.queue)

    def _name(self, document: Document, pointer: str, name: str) -> None:
        self.names[document.file, pointer] = name
        self._files.setdefault(name, document.file)
        self._taken.add(name)

    def _enqueue(
        self, document: Document, inner: Sequence[tuple[str, str, Any]]
    ) -> None:
        raw = document.schema
        scope = Scope(document, self._dialect(document))
        self.queue.append(Target(document.name, raw, scope, document.pointer))
        for pointer, name, definition in inner:
            known = name in self._taken
            self._name(document, pointer, name)
            if not known:
                self.queue.append(Target(name, definition, scope, pointer))

    def _dialect(self, document: Document) -> Dialect:
        uri = document.schema.get("$schema") if is_object(document.schema) else None
        dialect = dialect_of(uri)
        if dialect is None:
            text = f"`$schema` {uri!r} is not known; read as draft 2020-12"
            self.diagnostics.note(
                Place(document.file, f"{document.pointer}/$schema"),
                "unknown-dialect",
                text,
            )
        return dialect or UNSTATED

    def bind_here(self, ref: str, scope: Scope) -> str | None:
        """The name that a reference without an address leads to; None where it leads nowhere, or has one."""
        if scope.embedded or not ref.startswith("#"):
            return None
        name = self.names.get((scope.document.file, ref[1:]))
        if name is not None:
            return name
        # What a file defines itself has its name by now, so a title can mean no pointer.
        if name := self._titled(ref):
            return name
        if ref.startswith("#/"):
            return self._at_pointer(unquote(ref[1:]), scope)
        return None

    def _titled(self, ref: str) -> str | None:
        """The document whose title the pointer ends in, if it is one of those that look for titles."""
        wanted = _wanted_title(ref)
        return None if wanted is None else self.titles.get(wanted)

    def bind_anywhere(
        self, keyword: str, ref: str, scope: Scope, place: Place
    ) -> Bound:
        """What any reference leads to; what leads nowhere is a problem.

        Called when all documents are read, so that broken ones are known.
        """
        try:
            found = self._lookup(ref, scope)
        except Unbound as error:
            name = self._titled(ref) if error.astray else None
            if name is None and not error.reported:
                what, remedy = self._unknown(ref, error)
                self.diagnostics.refuse(place, f"`{keyword}` {what}", remedy)
            return Bound(name)
        known = self.names.get((found.document.file, found.pointer))
        name = known or self._new_target(
            found.raw, Scope(found.document, found.dialect, found=found), found.pointer
        )
        return Bound(name, found.place, _dynamic_anchor(keyword, ref, found.raw))

    def _lookup(self, ref: str, scope: Scope) -> Found:
        return self.lookups.find(ref, scope.document, scope.inside, scope.found)

    @property
    def lookups(self) -> Lookups:
        """Made when the first reference asks for it, for most folders have none with an address."""
        if self._lookups is None:
            self._lookups = Lookups(self.documents, self.diagnostics)
        return self._lookups

    def file_of(self, name: str) -> str:
        """The file that an entry stands in."""
        return self._files[name]

    def _at_pointer(self, pointer: str, scope: Scope) -> str | None:
        for document in self._by_file.get(scope.document.file, ()):
            base = document.pointer
            if pointer.startswith(f"{base}/"):
                raw = _value_at(document.schema, pointer[len(base) :])
                if isinstance(raw, dict | bool):
                    return self._new_target(
                        raw, Scope(document, scope.dialect), pointer
                    )
        return None

    def _new_target(self, raw: Any, scope: Scope, pointer: str) -> str:
        tokens = pointer.removeprefix(scope.document.pointer).split("/")
        words = [
            pascal_case(_unescape(each)) for each in tokens if each not in _STRUCTURAL
        ]
        name = base = scope.document.name + "".join(words)
        number = 1
        while name in self._taken:
            number += 1
            name = f"{base}{number}"
        self._name(scope.document, pointer, name)
        self.queue.append(Target(name, raw, scope, pointer))
        return name

    def _unknown(self, ref: str, error: Unbound) -> tuple[str, str]:
        title = _wanted_title(ref) if error.astray else None
        if title is not None:
            near = _near(title, list(self.titles))
            remedy = "add the schema with this title"
            what = "names no schema"
        else:
            near = _near(error.wanted, error.known)
            remedy, what = error.remedy, error.what
        if near:
            remedy = f"did you mean {' or '.join(near)}?"
        return f"{ref} {what}", remedy


def _dynamic_anchor(keyword: str, ref: str, raw: object) -> str | None:
    """The anchor at a reference's target by which the reference is dynamic, `#` for that of 2019-09."""
    if not is_object(raw):
        return None
    if keyword == "$recursiveRef":
        return "#" if raw.get("$recursiveAnchor") is True else None
    anchor = raw.get("$dynamicAnchor")
    named = keyword == "$dynamicRef" and ref.rpartition("#")[2] == anchor
    return anchor if named and isinstance(anchor, str) else None


def _wanted_title(ref: str) -> str | None:
    head, _, last = ref[ref.find("#") :].rpartition("/")
    if head not in BY_TITLE:
        return None
    return _unescape(unquote(last)) if "%" in last or "~" in last else last


def _near(wanted: str, known: Sequence[str]) -> list[str]:
    """What may have been meant; of files only the names are compared."""

    def bare(name: str) -> str:
        return name.rpartition("/")[2].removesuffix(".json").lower()

    by_name = {bare(each): each for each in reversed(known)}
    return [by_name[each] for each in get_close_matches(bare(wanted), by_name, n=3)]


def _unescape(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")


def _tokens(pointer: str) -> Iterator[str]:
    return map(_unescape, pointer.split("/")[1:])


def _value_at(value: Any, pointer: str) -> Any:
    """What an RFC 6901 pointer leads to, or `_MISSING`."""
    for token in _tokens(pointer):
        if is_object(value):
            value = value.get(token, _MISSING)
        elif is_list(value) and token.isdecimal() and int(token) < len(value):
            value = value[int(token)]
        else:
            return _MISSING
    return value
