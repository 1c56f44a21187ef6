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
    from .api import check, generate, generate_configured, normalize
    from .reports import Report

__version__ = "0.1.0"

__all__ = [
    "generate",
    "generate_configured",
    "check",
    "normalize",
    "Report",
    "SchemawrightError",
    "ConfigurationError",
    "InputError",
    "OutputError",
    "TemplateError",
    "__version__",
]


def __getattr__(name: str) -> object:
    """Loads the API when it is first used: `schemawright --version` and build hooks do not wait for it."""
    if name in {"generate", "generate_configured", "check", "normalize"}:
        from . import api

        return getattr(api, name)
    if name == "Report":
        from .reports import Report

        return Report
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
