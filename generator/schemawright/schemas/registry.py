"""References with an address: files, `$id`, anchors. Looked up by the `referencing` library, never on a network."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urldefrag, urlsplit

from ..errors import Diagnostics, Place
from ..sources.base import Document
from .drafts import UNSTATED, Dialect, dialect_of
from .dynamic import Anchors
from .resources import file_address, file_resources, registry_of, resource_of
from .values import is_list, is_object

if TYPE_CHECKING:
    from referencing._core import Resolver

_STANDARD = re.compile(r"https?://json-schema\.org/draft[-/]")


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

    @property
    def place(self) -> Place:
        return Place(self.document.file, self.pointer)


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
        broken = {problem.place.file for problem in diagnostics.problems}
        self._documents = {
            each.file: each
            for each in documents
            if not each.pointer and is_object(each.schema)
        }
        whole = {f: each for f, each in self._documents.items() if f not in broken}
        self._resources = file_resources(whole, diagnostics)
        self._broken = self._documents.keys() - self._resources.keys()
        self._registry = registry_of(self._resources)
        self._places: dict[int, tuple[Document, str]] = {}
        self._anchors: dict[str, list[str]] = {}
        self._knows_standard = False
        self.dynamic = Anchors()
        for document in self._documents.values():
            self._index(document, document.schema, Place(document.file))

    def find(
        self,
        ref: str,
        document: Document,
        inside: Sequence[Mapping[str, Any]],
        found: Found | None,
    ) -> Found:
        """Where the reference leads; a dynamic one as if it were an ordinary one.

        Raises:
            Unbound: Nowhere.
        """
        from referencing.exceptions import Unresolvable

        dialect = found.dialect if found else UNSTATED
        own = self._resolver(document, inside, found, dialect)
        for resolver, address in self._tries(ref, document, own):
            try:
                resolved = resolver.lookup(address)
            # A pointer into a list or a text is told in the builtin ways.
            except (Unresolvable, LookupError, ValueError, TypeError):
                continue
            place = self._placed(address, resolved.contents, resolver)
            if place is not None:
                home, pointer = place
                raw, inner = resolved.contents, resolved.resolver
                return Found(home, pointer, raw, _dialect(home, dialect), inner)
        raise self._nowhere(ref, document)

    def _tries(
        self, ref: str, document: Document, resolver: Resolver[Any]
    ) -> list[tuple[Resolver[Any], str]]:
        tries = [(resolver, ref)]
        if not urlsplit(ref).scheme and not ref.startswith("#"):
            tries.append((resolver, self._beside(ref, document)))
        if _STANDARD.match(ref):
            from . import metaschemas

            if not self._knows_standard:
                self._learn_standard(metaschemas.documents())
            standard = metaschemas.registry().resolver()
            tries.append((standard, metaschemas.address_of(ref)))
        return tries

    def _learn_standard(self, documents: Iterable[Document]) -> None:
        """Takes in where things stand in the schemas of JSON Schema itself."""
        self._knows_standard = True
        for document in documents:
            self._index(document, document.schema, Place(document.file))

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
            resolver = self._registry.resolver(file_address(document.file))
            if document.file in self._resources:
                resolver = resolver.in_subresource(self._resources[document.file])
        for raw in inside:
            resolver = resolver.in_subresource(resource_of(raw, dialect))
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
        return f"{file_address(file)}#{fragment}"

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
            address = value.get("$id", "#")
            if (
                place.pointer
                and isinstance(address, str)
                and not address.startswith("#")
            ):
                self.dynamic.resources.setdefault(place.file, []).append(place.pointer)
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(value.get(keyword), str):
                    self._anchors.setdefault(place.file, []).append(value[keyword])
            if isinstance(value.get("$dynamicAnchor"), str):
                self.dynamic.add(value["$dynamicAnchor"], place)
            if value.get("$recursiveAnchor") is True:
                self.dynamic.add("#", place)
            for name, each in value.items():
                self._index(document, each, place / name)
        elif is_list(value):
            for at, each in enumerate(value):
                self._index(document, each, place / at)

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


def _dialect(document: Document, default: Dialect) -> Dialect:
    schema = document.schema
    own = dialect_of(schema.get("$schema")) if is_object(schema) else None
    return own or default


def _id_of(document: Document) -> str | None:
    schema = document.schema
    address = schema.get("$id") if is_object(schema) else None
    return address if isinstance(address, str) else None
