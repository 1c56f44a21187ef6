"""Data of html-docs in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict


class LetterDict(TypedDict):
    """A letter <draft>."""

    Opening: NotRequired[str]
    """How the letter begins. Use `Dear` & a name.

    A second paragraph, long enough that it has to be wrapped onto more than one line of
    the docstring that it ends up in.
    """

    Body: NotRequired[str]
    """One of:

    - plain text
    - text with bold words
    """

    Closing: NotRequired[str]
    """Note: Not shown in drafts.

    See the guide (https://example.org/closing).
    """

    Quoted: NotRequired[str]
    """Ends with a backslash \\ and holds \"\"\" quotes"""

    Empty: NotRequired[str]
