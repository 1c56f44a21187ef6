"""References with an address: files, `$id`, anchors. Looked up by the `referencing` library, never on a network."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from ..errors import Diagnostics, Place
from ..sources.base import Document
from .drafts import UNSTATED, Dialect, dialect_of
from .keywords import Draft
from .values import is_list, is_object

if TYPE_CHECKING:
    from referencing import Registry, Resource, Specification
    from referencing._core import Resolver

_ROOT = "file:///"
"""Base of every file's own address. `urljoin` joins no relative reference to a scheme it does not know."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where a reference leads.

    Attributes:
        resolver: What the references inside are relative to.
    """

    document: Document
    pointer: str
    raw: Any
    dialect: Dialect
    resolver: Resolver[Any]


class Unbound(Exception):
    """A reference leads nowhere.

    Attributes:
        what, remedy: The end of the message, and what to do where no known name is near.
        wanted, known: What was looked for, and among what.
        reported: The file it leads to is broken, which has been said.
        astray: The file is there, and the pointer leads nowhere in it.
    """

    def __init__(
        self,
        what: str,
        remedy: str,
        wanted: str = "",
        known: Iterable[str] = (),
        *,
        reported: bool = False,
        astray: bool = False,
    ) -> None:
        super().__init__(what)
        self.what, self.remedy, self.wanted = what, remedy, wanted
        self.known = tuple(known)
        self.reported, self.astray = reported, astray


class Lookups:
    """All documents, by file, `$id` and anchor."""

    def __init__(self, documents: Sequence[Document], diagnostics: Diagnostics) -> None:
        from referencing import Registry

        self._broken = {problem.place.file for problem in diagnostics.problems}
        self._documents = {
            d.file: d for d in documents if not d.pointer and is_object(d.schema)
        }
        self._resources = {
            file: _resource(d.schema, dialect_of(d.schema.get("$schema")) or UNSTATED)  # type: ignore[union-attr]
            for file, d in self._documents.items()
            if file not in self._broken
        }
        pairs = [
            (_address(file), resource) for file, resource in self._resources.items()
        ]
        empty: Registry[Any] = Registry()
        self._registry = empty.with_resources(pairs).crawl()
        self._places: dict[int, tuple[Document, str]] = {}
        self._dynamic: dict[str, list[Place]] = {}
        self._anchors: dict[str, list[str]] = {}
        for document in self._documents.values():
            self._index(document, document.schema, Place(document.file))
        self._refuse_equal_ids(diagnostics)

    def find(
        self,
        ref: str,
        document: Document,
        inside: Sequence[Mapping[str, Any]],
        found: Found | None,
        *,
        dynamic: bool,
    ) -> Found:
        """Where the reference leads.

        Raises:
            Unbound: Nowhere, or (`$dynamicRef`) to several places, depending on the way to it.
        """
        from referencing.exceptions import Unresolvable

        dialect = found.dialect if found else UNSTATED
        resolver = self._resolver(document, inside, found, dialect)
        tries = [ref]
        if not urlsplit(ref).scheme and not ref.startswith("#"):
            tries.append(self._beside(ref, document))
        for address in tries:
            try:
                resolved = resolver.lookup(address)
            # A pointer into a list or a text is told in the builtin ways.
            except (Unresolvable, LookupError, ValueError, TypeError):
                continue
            place = self._placed(address, resolved.contents, resolver)
            if place is not None:
                if dynamic:
                    self._refuse_ambiguous(ref, resolved.contents)
                home, pointer = place
                raw, inner = resolved.contents, resolved.resolver
                return Found(home, pointer, raw, _dialect(home, dialect), inner)
        raise self._nowhere(ref, document)

    def _resolver(
        self,
        document: Document,
        inside: Sequence[Mapping[str, Any]],
        found: Found | None,
        dialect: Dialect,
    ) -> Resolver[Any]:
        if found is not None:
            resolver = found.resolver
        else:
            resolver = self._registry.resolver(_address(document.file))
            if document.file in self._resources:
                resolver = resolver.in_subresource(self._resources[document.file])
        for raw in inside:
            resolver = resolver.in_subresource(_resource(raw, dialect))
        return resolver

    def _beside(self, ref: str, document: Document) -> str:
        """The address of a file that stands beside the document, whatever the document's `$id` says."""
        path, fragment = urldefrag(ref)
        file = posixpath.normpath(
            posixpath.join(posixpath.dirname(document.file), unquote(path))
        )
        if file.startswith(".."):
            raise Unbound(
                "leads out of the folder", "copy the file into the folder", file, ()
            )
        if file in self._broken:
            raise Unbound("leads to a broken file", "correct that file", reported=True)
        return f"{_address(file)}#{fragment}"

    def _placed(
        self, address: str, contents: Any, resolver: Resolver[Any]
    ) -> tuple[Document, str] | None:
        if is_object(contents):
            return self._places.get(id(contents))
        fragment = urldefrag(address).fragment
        if isinstance(contents, bool) and fragment.startswith("/"):
            whole = self._places.get(
                id(resolver.lookup(address.removesuffix(fragment)).contents)
            )
            return (whole[0], whole[1] + unquote(fragment)) if whole else None
        return None

    def _index(self, document: Document, value: Any, place: Place) -> None:
        """Remembers where each object stands, and the anchors in it."""
        if is_object(value):
            self._places[id(value)] = (document, place.pointer)
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(value.get(keyword), str):
                    self._anchors.setdefault(place.file, []).append(value[keyword])
            dynamic = value.get("$dynamicAnchor")
            if isinstance(dynamic, str):
                self._dynamic.setdefault(dynamic, []).append(place)
            if value.get("$recursiveAnchor") is True:
                self._dynamic.setdefault("#", []).append(place)
            for name, each in value.items():
                self._index(document, each, place / name)
        elif is_list(value):
            for at, each in enumerate(value):
                self._index(document, each, place / at)

    def _refuse_ambiguous(self, ref: str, contents: Any) -> None:
        """A dynamic reference is an ordinary one, unless several anchors of its name could be meant."""
        if not is_object(contents):
            return
        anchor = (
            "#"
            if contents.get("$recursiveAnchor") is True
            else contents.get("$dynamicAnchor")
        )
        places = self._dynamic.get(str(anchor), [])
        if len(places) > 1 and (anchor == "#" or ref.endswith(f"#{anchor}")):
            where = " and ".join(map(str, places))
            raise Unbound(
                f"means another schema on each way to it ({where})",
                "use `$ref` to the one that is meant",
            )

    def _nowhere(self, ref: str, document: Document) -> Unbound:
        path, fragment = urldefrag(ref)
        files = list(self._documents)
        if not path:
            if fragment.startswith("/") or not fragment:
                what = "points at no schema of this file"
                return Unbound(what, "correct the pointer", astray=True)
            return Unbound(
                f"names no anchor of {document.file}",
                "add the `$anchor`",
                fragment,
                self._anchors.get(document.file, ()),
            )
        if urlsplit(path).scheme:
            ids = [_id_of(each) for each in self._documents.values()]
            return Unbound(
                "is the `$id` of no file here",
                "add the file; nothing is fetched",
                path,
                [each for each in ids if each is not None],
            )
        wanted = posixpath.normpath(
            posixpath.join(posixpath.dirname(document.file), unquote(path))
        )
        if wanted in self._documents:
            what = f"points at no schema of {wanted}"
            return Unbound(what, "correct the pointer", astray=True)
        return Unbound(
            "is no file that was read", "add the file, or include it", wanted, files
        )

    def _refuse_equal_ids(self, diagnostics: Diagnostics) -> None:
        first: dict[str, str] = {}
        for file, resource in self._resources.items():
            own = resource.id()
            if own is None:
                continue
            address = urljoin(_address(file), own)
            if address in first:
                what = f"`$id` {own} is that of {first[address]} too"
                diagnostics.refuse(
                    Place(file, "/$id"),
                    what,
                    "give each file an `$id` of its own, or none",
                )
            first.setdefault(address, file)


def _dialect(document: Document, default: Dialect) -> Dialect:
    schema = document.schema
    own = dialect_of(schema.get("$schema")) if is_object(schema) else None
    return own or default


def _id_of(document: Document) -> str | None:
    schema = document.schema
    address = schema.get("$id") if is_object(schema) else None
    return address if isinstance(address, str) else None


def _address(file: str) -> str:
    return _ROOT + quote(file)


def _resource(contents: Any, dialect: Dialect) -> Resource[Any]:
    return _specification(dialect.draft).create_resource(contents)


def _specification(draft: Draft) -> Specification[Any]:
    from referencing import jsonschema

    match draft:
        case Draft.D4:
            return jsonschema.DRAFT4
        case Draft.D6:
            return jsonschema.DRAFT6
        case Draft.D7:
            return jsonschema.DRAFT7
        case Draft.D2019:
            return jsonschema.DRAFT201909
        case Draft.D2020:
            return jsonschema.DRAFT202012
