"""Data of html-docs: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure


@dataclass(kw_only=True, slots=True)
class Letter(Structure):
    """A letter <draft>."""

    opening: str | None = None
    """How the letter begins. Use `Dear` & a name.

    A second paragraph, long enough that it has to be wrapped onto more than one line of
    the docstring that it ends up in.
    """

    body: str | None = None
    """One of:

    - plain text
    - text with bold words
    """

    closing: str | None = None
    """Note: Not shown in drafts.

    See the guide (https://example.org/closing).
    """

    quoted: str | None = None
    """Ends with a backslash \\ and holds \"\"\" quotes"""

    empty: str | None = None
