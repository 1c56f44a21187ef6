"""Small folders of schemas, normalized and lowered."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from schemawright.errors import Diagnostics
from schemawright.schemas.bundle import Bundle
from schemawright.schemas.lowering import lower
from schemawright.schemas.normalizing import normalize
from schemawright.shapes import Model
from schemawright.sources.base import Document, ServiceEntry, Source
from schemawright.sources.folder import read_folder
from schemawright.sources.titles import document_name


@dataclass(frozen=True)
class Run:
    """What became of a set of schemas."""

    bundle: Bundle
    source: Source
    diagnostics: Diagnostics

    @property
    def defs(self) -> Mapping[str, Any]:
        return self.bundle.defs

    @property
    def counts(self) -> dict[str, int]:
        return dict(self.diagnostics.counts)

    @property
    def problems(self) -> list[str]:
        return sorted({str(problem) for problem in self.diagnostics.problems})

    @property
    def notices(self) -> list[tuple[str, str]]:
        return [(notice.kind, str(notice)) for notice in self.diagnostics.notices]

    @property
    def model(self) -> Model:
        assert self.problems == []
        return lower(self.bundle, self.source, self.diagnostics)


@pytest.fixture
def run() -> Callable[..., Run]:
    """Normalizes schemas given by title (or by file, for those with a slash or a dot)."""

    def normalized(
        schemas: Mapping[str, Any],
        *,
        service: ServiceEntry | None = None,
        repair_enums: bool = True,
    ) -> Run:
        diagnostics = Diagnostics()
        documents = tuple(_document(key, schema) for key, schema in schemas.items())
        before = json.dumps([each.schema for each in documents])
        source = Source(label="test", documents=documents, service=service)
        bundle = normalize(source, repair_enums=repair_enums, diagnostics=diagnostics)
        assert json.dumps([each.schema for each in documents]) == before
        return Run(bundle, source, diagnostics)

    return normalized


def _document(key: str, schema: Any) -> Document:
    if "." not in key:
        return Document(f"{key.lower()}.json", key, schema)
    name = document_name(key, schema.get("title"))
    return Document(key, name, schema)


@dataclass(frozen=True)
class Folder:
    """A folder that was read."""

    documents: tuple[Document, ...]
    diagnostics: Diagnostics

    @property
    def names(self) -> list[str]:
        return [document.name for document in self.documents]

    @property
    def problems(self) -> list[str]:
        return sorted({str(problem) for problem in self.diagnostics.problems})


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Folder]:
    """Writes files (text, bytes, or JSON values) and reads the folder."""

    def read(files: Mapping[str, Any], **globs: Any) -> Folder:
        for file, content in files.items():
            path = tmp_path / file
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, bytes):
                path.write_bytes(content)
            else:
                text = content if isinstance(content, str) else json.dumps(content)
                path.write_text(text, encoding="utf-8")
        diagnostics = Diagnostics()
        return Folder(
            read_folder(tmp_path, diagnostics=diagnostics, **globs), diagnostics
        )

    return read
