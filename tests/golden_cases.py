"""The golden cases: `tests/golden/<case>/` holds `case.toml` (a configuration), `schemas/` and `expected/`.

`expected/` is the generated folder without what says nothing about the case: the manifest, and the modules that are
copied into every package. `copied.txt` names the latter.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from schemawright.config import Options, Settings
from schemawright.config_file import load_configuration, select
from schemawright.pipeline import build

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
RUNTIME = ROOT / "generator" / "schemawright" / "runtime"
COPIED = "copied.txt"


@dataclass(frozen=True, slots=True)
class Case:
    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def settings(self) -> Settings:
        (settings,) = select(load_configuration(self.folder / "case.toml"), Options())
        return settings

    def generated(self) -> dict[str, bytes]:
        """The whole package, as `generate` would write it."""
        return dict(build(self.settings).files)

    def expected(self) -> dict[str, bytes]:
        """What `expected/` holds, by path."""
        root = self.folder / "expected"
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in sorted(root.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }


def cases() -> list[Case]:
    return [Case(file.parent) for file in sorted(GOLDEN.glob("*/case.toml"))]


def stored(generated: dict[str, bytes]) -> dict[str, bytes]:
    """A generated package as `expected/` holds it."""
    copied = sorted(path for path in generated if _is_copy(path, generated[path]))
    files = {path: data for path, data in generated.items() if path not in copied}
    return files | {COPIED: "".join(f"{path}\n" for path in copied).encode()}


def _is_copy(path: str, content: bytes) -> bool:
    """Whether the end of the path, from some folder on, is that of a runtime module with this content."""
    parts = path.split("/")
    originals = [RUNTIME.joinpath(*parts[start:]) for start in range(len(parts))]
    return any(one.is_file() and one.read_bytes() == content for one in originals)
