"""Data of open-enum: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Request, Structure
from .enums import LampColorInput, LampState, LampStateInput
from .operations import SET_LAMP


@dataclass(kw_only=True, slots=True)
class SetLampRequest(Request["SetLampResponse"]):
    """Input of `SetLamp`."""

    operation = SET_LAMP

    lamp: str
    """At least 1 character."""

    state: LampStateInput
    """What it shall do."""

    color: LampColorInput | None = None


@dataclass(kw_only=True, slots=True)
class SetLampResponse(Structure):
    """Output of `SetLamp`."""

    before: LampState | str
    """What it did before."""

    history: list[LampState | str] | None = None
