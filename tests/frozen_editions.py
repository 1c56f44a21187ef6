"""Frozen editions: `tests/frozen/<edition>/` holds golden cases as they were when the edition was first released.

They are never updated: within an edition, every later schemawright generates these bytes. Each case is that of the golden
files, but that `digests.json` holds the digest of the schemas, and those of the modules that are copied into every package
in place of `copied.txt`. `seal.txt` holds the digest of all of it.

`tests/unfrozen_editions.txt` lists the editions that are still to be frozen, by `python -m tests.freeze_edition`.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from schemawright.output.manifest import content_digest
from schemawright.pipeline import build
from tests.golden_cases import COPIED, ROOT, Case, stored

FROZEN = ROOT / "tests" / "frozen"
UNFROZEN = ROOT / "tests" / "unfrozen_editions.txt"
DIGESTS = "digests.json"
SEAL = "seal.txt"


def unfrozen() -> list[str]:
    return UNFROZEN.read_text(encoding="utf-8").split()


def cases_of(folder: Path) -> list[Case]:
    return [Case(file.parent) for file in sorted(folder.glob("*/case.toml"))]


def current(case: Case) -> dict[str, bytes]:
    """What is generated now, as `expected/` of a frozen case holds it."""
    built = build(case.settings)
    files = stored(dict(built.files))
    copied = files.pop(COPIED).decode().split()
    digests = {
        "schemas": built.made.schemas,
        "copied": {path: content_digest(built.files[path]) for path in copied},
    }
    return files | {DIGESTS: (json.dumps(digests, indent=2) + "\n").encode()}


def expected(case: Case) -> dict[str, bytes]:
    return {
        path: content.replace(b"\r\n", b"\n")
        for path, content in case.expected().items()
    }


def seal(folder: Path) -> str:
    """A digest of everything that is frozen in a folder."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*"), key=lambda one: one.as_posix()):
        if file.is_file() and file != folder / SEAL and "__pycache__" not in file.parts:
            path = file.relative_to(folder).as_posix()
            digest.update(f"{path} {content_digest(file.read_bytes())}\n".encode())
    return digest.hexdigest()


def freeze(edition: str, cases: Iterable[Case], folder: Path) -> None:
    """Copies `cases` into `folder`, which must not exist, each with what is generated of it in `edition`."""
    folder.mkdir(parents=True)
    for case in cases:
        ignored = shutil.ignore_patterns("expected", "__pycache__")
        made = Case(shutil.copytree(case.folder, folder / case.name, ignore=ignored))
        file = made.folder / "case.toml"
        text = file.read_text(encoding="utf-8")
        file.write_text(
            f'edition = "{edition}"\n{text}', encoding="utf-8", newline="\n"
        )
        _write(made.folder / "expected", current(made))
    (folder / SEAL).write_text(f"{seal(folder)}\n", encoding="utf-8", newline="\n")


def _write(root: Path, files: Mapping[str, bytes]) -> None:
    for path, content in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
