"""The one form in which every source hands over what it read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..shapes import ErrorFacts, Example, HttpBinding, Json, Paginator, Service


@dataclass(frozen=True, slots=True)
class Document:
    """One schema file, or one component of a larger document.

    Attributes:
        file: Path relative to the source folder, with forward slashes; for messages and references.
        name: What other schemas call it: the `title`, else the file's stem in PascalCase.
        schema: The schema as it was read.
        pointer: Where the schema starts inside the file; empty for a whole file.
    """

    file: str
    name: str
    schema: dict[str, Json] | bool
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationEntry:
    """An operation as a source states it; shapes by name, all optional but the name."""

    name: str
    input: str | None = None
    output: str | None = None
    errors: tuple[str, ...] = ()
    signed: bool = True
    description: str | None = None
    deprecated: bool | str = False
    http_method: str = "POST"
    http_uri: str = "/"
    paginator: Paginator | None = None
    binding: HttpBinding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceEntry:
    """A service as a source states it: `service.json`, an OpenAPI document, or botocore's model.

    Attributes:
        operations: By name. Only those whose input is among the documents are generated.
        secrets: Names of shapes whose values must never be shown.
        errors: By shape, only those of which there is something to say.
        examples: The most telling first.
    """

    service: Service
    operations: Mapping[str, OperationEntry] = field(
        default_factory=dict[str, OperationEntry]
    )
    secrets: frozenset[str] = frozenset()
    errors: Mapping[str, ErrorFacts] = field(default_factory=dict[str, ErrorFacts])
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Named schemas, and what is known of the service they belong to.

    Attributes:
        label: What messages call the source.
        operations: By name, where only some are wanted; else those of the service, or those that titles tell.
    """

    label: str
    documents: tuple[Document, ...]
    service: ServiceEntry | None = None
    operations: Mapping[str, OperationEntry] | None = None

    @property
    def digest(self) -> str:
        """SHA-256 in hex of the names and contents of the schemas; files, their order and their layout do not count."""
        texts = sorted(
            json.dumps([one.name, one.schema], separators=(",", ":"))
            for one in self.documents
        )
        return hashlib.sha256("\n".join(texts).encode()).hexdigest()
