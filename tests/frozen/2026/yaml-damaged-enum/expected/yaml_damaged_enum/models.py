"""Data of yaml-damaged-enum: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure
from .enums import AnswerTypeInput, MfaTypeInput


@dataclass(kw_only=True, slots=True)
class Policy(Structure):
    mfa: MfaTypeInput
    """Whether a second factor is asked for."""

    answer: AnswerTypeInput | None = None
