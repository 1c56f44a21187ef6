"""What a run did, counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .errors import Notice

COUNTS: Final = (
    "schemas read",
    "references bound",
    "wrappers folded",
    "fillers dropped",
    "shapes restored",
    "enums repaired",
    "keywords not enforced",
    "types",
    "operations",
)
"""What stages count, by the names that `Diagnostics.counts` has for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one run did for one package.

    Attributes:
        counts: `COUNTS`, then `files written` and `files unchanged`, in this order.
        notices: What the user should know of the schemas.
        written, removed: Paths relative to `output`, with forward slashes.
    """

    module: str
    output: Path
    counts: Mapping[str, int]
    notices: tuple[Notice, ...] = ()
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
