"""A target that depends on a generated package."""

from almanac import Plant

data = {"name": "fern", "daysBetweenWatering": 3, "lastWatered": "2025-05-01"}
assert Plant.from_dict(data).to_dict() == data
