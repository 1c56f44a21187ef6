"""What all tests share: a cache of their own, so that no run learns anything from an earlier one; and what is told last."""

from __future__ import annotations

from pathlib import Path
from typing import Any

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


DRIVEN = pytest.StashKey[dict[str, list[str]]]()
"""Names of the operations that a real server answered, by service and face."""


def pytest_sessionfinish(session: pytest.Session) -> None:
    """What one of several processes knows is told by the one that started them."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["driven"] = session.config.stash.get(DRIVEN, {})


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    driven = getattr(node, "workeroutput", {}).get("driven", {})
    node.config.stash.setdefault(DRIVEN, {}).update(driven)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Says how many operations a real server answered on each face; with `-v` which."""
    driven = config.stash.get(DRIVEN, {})
    if driven:
        terminalreporter.section("operations driven against moto")
    for face, names in driven.items():
        listed = f": {', '.join(names)}" if config.get_verbosity() > 0 else ""
        terminalreporter.line(f"{face}: {len(names)}{listed}")
