"""Patterns of JSON Schema: read as ECMA-262, run as Python, and judged by how long they may take."""

from .kinds import Kind
from .linear import Linear, linear
from .risk import Danger, Risk, risk
from .syntax import PatternError
from .translating import Translation, translate

__all__ = [
    "Danger",
    "Kind",
    "Linear",
    "PatternError",
    "Risk",
    "Translation",
    "linear",
    "risk",
    "translate",
]
