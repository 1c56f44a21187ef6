"""What can go wrong, and the one way it is reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field


class SchemawrightError(Exception):
    """Root of every error that a user of schemawright can cause."""


class ConfigurationError(SchemawrightError):
    """A setting is missing, misspelt or contradicts another."""


class OutputError(SchemawrightError):
    """The output folder holds something that must not be overwritten, or cannot be written."""


class TemplateError(SchemawrightError):
    """A template cannot be found, compiled or rendered, or what it rendered is no Python."""


class AccessError(SchemawrightError):
    """The system refuses a file or folder: permissions, a name that is too long, a circle of links."""


@contextmanager
def refusals_told() -> Generator[None]:
    """What the system refuses, and nothing closer to it has told, is told like all that a user can mend.

    Raises:
        AccessError: It names the file. What the system says of no file (a closed pipe) is left as it is.
    """
    try:
        yield
    except OSError as error:
        if error.filename is None:
            raise
        raise AccessError(
            f"{error.filename}: cannot be reached ({error.strerror}); correct the path, or the permissions on the way to it"
        ) from error


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A point in the input.

    Attributes:
        file: Path relative to the source folder, with forward slashes.
        pointer: JSON Pointer (RFC 6901) inside the file; the empty string is the whole document.
    """

    file: str
    pointer: str = ""

    def __truediv__(self, token: str | int) -> Place:
        """The place one reference token deeper."""
        escaped = str(token).replace("~", "~0").replace("/", "~1")
        return Place(self.file, f"{self.pointer}/{escaped}")

    def __str__(self) -> str:
        return f"{self.file}: {self.pointer or '/'}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something in the input that stops generation."""

    place: Place
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}; {self.remedy}"


@dataclass(frozen=True, slots=True, order=True)
class Notice:
    """Something that the user should know of the input and that does not stop generation.

    Attributes:
        kind: What it is about, for counting: `enum-repaired`, `not-enforced`, ….
    """

    place: Place
    kind: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


class InputError(SchemawrightError):
    """The schemas have problems; all of them are listed, one a line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class SidesError(InputError):
    """The schemas of one side of a comparison have problems, or of both; each is told with its side."""

    def __init__(self, problems: Iterable[tuple[str, Problem]]) -> None:
        told = sorted(set(problems), key=lambda each: (each[0] != "old", each[1]))
        super().__init__(problem for _, problem in told)
        self.args = ("\n".join(f"{side} side: {problem}" for side, problem in told),)


@dataclass(slots=True)
class Diagnostics:
    """Collects what one run finds out about its input.

    Attributes:
        counts: How often each thing happened, by the name it has in the summary.
        notices: What the user should know.
        problems: What stops generation; raised together by `stop_on_problems`.
    """

    counts: Counter[str] = field(default_factory=Counter[str])
    notices: list[Notice] = field(default_factory=list[Notice])
    problems: list[Problem] = field(default_factory=list[Problem])

    def refuse(self, place: Place, what: str, remedy: str) -> None:
        self.problems.append(Problem(place, what, remedy))

    def note(self, place: Place, kind: str, text: str) -> None:
        self.notices.append(Notice(place, kind, text))

    def stop_on_problems(self) -> None:
        """Raises:
        InputError: At least one problem was found.
        """
        if self.problems:
            raise InputError(self.problems)
