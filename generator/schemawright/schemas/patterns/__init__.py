"""Patterns of JSON Schema: read as ECMA-262, run as Python, and judged by how long they may take."""

from .kinds import Kind
from .syntax import PatternError
from .translating import Translation, translate

__all__ = ["Kind", "PatternError", "Translation", "translate"]
