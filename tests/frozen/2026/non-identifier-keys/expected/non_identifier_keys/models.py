"""Data of non-identifier-keys: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure
from .enums import UnitTypeInput


@dataclass(kw_only=True, slots=True)
class Headers(Structure):
    content_type: str

    field_1st: int

    x_trace_id: str | None = None

    value: bool | None = None

    gro_u00df_e: float | None = None

    custom_tenant: str | None = None

    plain: str | None = None


@dataclass(kw_only=True, slots=True)
class Reading(Structure):
    unit: UnitTypeInput

    headers: Headers | None = None
