"""What all builds share: the wheel of schemawright, made once, and an environment that builds without isolation."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.environments import (
    Environment,
    copied_sources,
    environment,
    pip,
    wheel_of,
)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of schemawright."""
    place = tmp_path_factory.mktemp("schemawright")
    return wheel_of(copied_sources(place / "sources"), place / "wheels")


@pytest.fixture(scope="session")
def builder(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Schemawright as it is installed, with the backends of this environment beside it."""
    made = environment(tmp_path_factory.mktemp("builder") / "venv")
    pip("--python", made.python, "install", "--no-deps", "--no-index", str(wheel))
    return made
