"""What black made of a text, kept between runs. Losing it costs time, never a result."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

CACHE_VARIABLE = "SCHEMAWRIGHT_CACHE_DIR"


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The folder for everything that schemawright keeps between runs, or None where it shall keep nothing.

    `SCHEMAWRIGHT_CACHE_DIR` names it; empty turns caching off. Without the variable it is the system's place for caches
    of this user.
    """
    chosen = environment.get(CACHE_VARIABLE)
    if chosen is not None:
        return Path(chosen) if chosen else None
    from platformdirs import user_cache_path

    found = user_cache_path("schemawright")
    # Where nobody knows of a home folder, as in the sandbox of a build, the system's place is no place at all.
    return found if found.is_absolute() else None


class BlockCache:
    """Formatted blocks by the digest of what they were made from: one file for each generated module.

    Each run leaves exactly the blocks that the module needed, so nothing has to be pruned. Files are replaced as a
    whole: of two runs at once the last one wins, and either result is right.

    Args:
        folder: Created with the first entry.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, path: str) -> dict[str, str]:
        """The blocks of the module generated at `path`; empty where nothing usable is kept."""
        try:
            entries = json.loads(self._place(path).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(entries, dict):
            return {}
        return {
            key: text
            for key, text in entries.items()  # pyright: ignore[reportUnknownVariableType]
            if isinstance(key, str) and isinstance(text, str)
        }

    def store(self, path: str, entries: Mapping[str, str]) -> None:
        """Keeps the blocks of a module in place of those kept before."""
        place = self._place(path)
        draft = place.with_name(f"{place.name}.{os.getpid()}.{os.urandom(4).hex()}")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(entries), encoding="utf-8")
            draft.replace(place)
        except OSError:
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    def _place(self, path: str) -> Path:
        name = hashlib.sha256(path.encode()).hexdigest()[:32]
        return self._folder / "blocks" / f"{name}.json"


def default_cache() -> BlockCache | None:
    """The cache of this user, or None where `SCHEMAWRIGHT_CACHE_DIR` turns it off."""
    folder = cache_folder()
    return BlockCache(folder) if folder is not None else None
