"""Turns folders of JSON Schemas into typed Python packages: dataclasses, TypedDicts and clients.

The Python API has the shape of the command line; see `schemawright.api`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .errors import (
    AccessError,
    ConfigurationError,
    InputError,
    OutputError,
    SchemawrightError,
    TemplateError,
)

if TYPE_CHECKING:
    from .api import check, diff, generate, generate_configured, normalize, release
    from .compatibility.changes import Change
    from .compatibility.comparing import Differences
    from .releases.releasing import Release
    from .reports import Report

__version__ = "0.1.0"

__all__ = [
    "generate",
    "generate_configured",
    "check",
    "normalize",
    "diff",
    "release",
    "Report",
    "Change",
    "Differences",
    "Release",
    "SchemawrightError",
    "AccessError",
    "ConfigurationError",
    "InputError",
    "OutputError",
    "TemplateError",
    "__version__",
]


_HOMES = {
    "generate": ".api",
    "generate_configured": ".api",
    "check": ".api",
    "normalize": ".api",
    "diff": ".api",
    "release": ".api",
    "Report": ".reports",
    "Change": ".compatibility.changes",
    "Differences": ".compatibility.comparing",
    "Release": ".releases.releasing",
}


def __getattr__(name: str) -> object:
    """Loads the API when it is first used: `schemawright --version` and build hooks do not wait for it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(_HOMES[name], __name__), name)
    return found
