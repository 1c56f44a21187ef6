"""Turns folders of JSON Schemas into typed Python packages: dataclasses, TypedDicts and clients.

The Python API has the shape of the command line; see `schemawright.api`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import (
    ConfigurationError,
    InputError,
    OutputError,
    SchemawrightError,
    TemplateError,
)

if TYPE_CHECKING:
    from .api import check, diff, generate, generate_configured, normalize
    from .compatibility.changes import Change
    from .compatibility.comparing import Differences
    from .reports import Report

__version__ = "0.1.0"

__all__ = [
    "generate",
    "generate_configured",
    "check",
    "normalize",
    "diff",
    "Report",
    "Change",
    "Differences",
    "SchemawrightError",
    "ConfigurationError",
    "InputError",
    "OutputError",
    "TemplateError",
    "__version__",
]


def __getattr__(name: str) -> object:
    """Loads the API when it is first used: `schemawright --version` and build hooks do not wait for it."""
    if name in {"generate", "generate_configured", "check", "normalize", "diff"}:
        from . import api

        return getattr(api, name)
    if name == "Report":
        from .reports import Report

        return Report
    if name == "Change":
        from .compatibility.changes import Change

        return Change
    if name == "Differences":
        from .compatibility.comparing import Differences

        return Differences
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
