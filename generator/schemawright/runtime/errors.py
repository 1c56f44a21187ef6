"""Stands in for the generated module of this name, so that its neighbours can be checked and tested."""

from __future__ import annotations

from ._errors import ServiceError

ERRORS: dict[str, type[ServiceError]] = {}
