"""Reminds of plants that want water."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from .almanac import Plant

__all__ = ["Plant", "thirsty"]


def thirsty(plants: Iterable[Plant], today: date) -> list[Plant]:
    """The plants that should have had water by `today`, the driest first."""
    overdue = [(_due(plant), plant) for plant in plants if _due(plant) <= today]
    return [plant for _, plant in sorted(overdue, key=lambda pair: pair[0])]


def _due(plant: Plant) -> date:
    return plant.last_watered + timedelta(days=plant.days_between_watering)
