"""Stands in for the generated module of this name, so that its neighbours can be checked and tested."""

from __future__ import annotations

from collections.abc import Callable

AWS = False
PATTERNS: dict[str, Callable[[str], object]] = {}
