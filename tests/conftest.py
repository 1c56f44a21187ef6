"""What all tests share: a cache of their own, so that no run learns anything from an earlier one."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _own_cache(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(
        "SCHEMAWRIGHT_CACHE_DIR", str(tmp_path_factory.mktemp("schemawright-cache"))
    )


@pytest.fixture
def root() -> Path:
    """The top of the repository."""
    return ROOT
