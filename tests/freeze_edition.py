"""Freezes the current edition, once, when it is released: `python -m tests.freeze_edition`.

Copies every golden case, with what is generated of it now, to `tests/frozen/<edition>/`, and takes the edition off the list
of those that are not frozen yet. From then on, whatever would change these bytes begins a new edition.
"""

from __future__ import annotations

import os
import sys

from schemawright.config import CURRENT_EDITION
from tests.frozen_editions import FROZEN, UNFROZEN, freeze, unfrozen
from tests.golden_cases import cases


def main() -> int:
    folder = FROZEN / CURRENT_EDITION
    if os.environ.get("CI"):
        print("nothing is frozen under CI", file=sys.stderr)
        return 1
    if folder.exists() or CURRENT_EDITION not in unfrozen():
        print(
            f"edition {CURRENT_EDITION} is frozen and never updated; what changes it begins a new edition"
            " (EDITIONS in schemawright/config.py)",
            file=sys.stderr,
        )
        return 1
    freeze(CURRENT_EDITION, cases(), folder)
    left = [f"{one}\n" for one in unfrozen() if one != CURRENT_EDITION]
    UNFROZEN.write_text("".join(left), encoding="utf-8", newline="\n")
    print(f"froze edition {CURRENT_EDITION}: {len(cases())} cases")
    return 0


if __name__ == "__main__":
    sys.exit(main())
