"""`plant-care FILE`: a JSON list of plants in, the names of the thirsty ones out."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from . import Plant, thirsty
from .almanac import ValidationError


def main() -> None:
    """Ends with exit code 1 where a plant is not as the schemas say."""
    plants: list[Plant] = []
    for number, entry in enumerate(json.loads(Path(sys.argv[1]).read_text("utf-8"))):
        try:
            plants.append(Plant.from_dict(entry))
        except ValidationError as error:
            sys.exit(f"plant {number}: {error}")
    for plant in thirsty(plants, date.today()):
        print(plant.name)


if __name__ == "__main__":
    main()
