"""Data of colliding-names: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure
from .enums import ModeTypeInput


@dataclass(kw_only=True, slots=True)
class Colliding(Structure):
    foo_bar_2: int

    foo_bar_1: str | None = None

    foo_bar_3: bool | None = None

    other: str | None = None


@dataclass(kw_only=True, slots=True)
class Settings(Structure):
    mode: ModeTypeInput | None = None
