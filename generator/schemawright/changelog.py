"""The changelog of a generated package: one entry a release, the newest first. The file is the user's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .compatibility.changes import Verdict
from .diff_reports import printable
from .errors import OutputError
from .output.documents import plain

if TYPE_CHECKING:
    from .compatibility.changes import Change
    from .compatibility.comparing import Differences

FILE: Final = "CHANGELOG.md"
_HEADING: Final = re.compile(r"^## ", re.MULTILINE)
_QUIET: Final = frozenset(("alias-removed", "alias-renamed", "shape-unreachable"))
"""Rules that speak of what has no name in Python."""
_CLASSES: Final = frozenset(("a structure", "an enum", "one of several types"))


def entry(version: str, found: Differences, date: str | None) -> str:
    """What a release says: breaking changes first, each sentence once; texts are only counted."""
    lines = [f"## {plain(version)}" + (f" ({date})" if date else "")]
    for verdict, title in ((Verdict.BREAKING, "Breaking"), (Verdict.COMPATIBLE, "New")):
        sentences = dict.fromkeys(_sentences(found, verdict))
        if sentences:
            lines += ["", f"### {title}", "", *(f"- {one}" for one in sentences)]
    if texts := found.count(Verdict.DOCUMENTATION):
        many = "1 text" if texts == 1 else f"{texts:,} texts"
        lines += ["", f"- {many} changed."]
    elif len(lines) == 1:
        lines += [
            "",
            "- The generated code changed; what it is generated from did not.",
        ]
    return "\n".join(lines) + "\n"


def _sentences(found: Differences, verdict: Verdict) -> Iterator[str]:
    breaking = {one.text for one in found.changes if one.verdict is Verdict.BREAKING}
    for change in found.changes:
        if change.verdict is not verdict or not _has_a_name(change):
            continue
        # What breaks those who send, and not those who read, breaks.
        if verdict is Verdict.BREAKING or change.text not in breaking:
            yield f"{plain(printable(change.text))}."


def _has_a_name(change: Change) -> bool:
    if change.rule == "shape-added":
        return change.new in _CLASSES
    return change.rule not in _QUIET


def with_entry(text: str, version: str, added: str) -> str:
    """The changelog with one more entry on top; as it is where it has one of that version."""
    if has_entry(text, version):
        return text
    if not text.strip():
        text = "# Changelog\n"
    first = _HEADING.search(text)
    if first is None:
        return f"{text.rstrip()}\n\n{added}"
    return f"{text[: first.start()]}{added}\n{text[first.start() :]}"


def has_entry(text: str, version: str) -> bool:
    """Whether a heading names the version, with or without what else stands there (`[1.2.0] - 2026-01-01`)."""
    wanted = {version, str(plain(version))}
    return any(
        word.strip("[]()").removeprefix("v") in wanted
        for line in text.splitlines()
        if line.startswith("## ")
        for word in line.split()[1:2]
    )


def read_changelog(file: Path) -> str:
    """Empty where there is none.

    Raises:
        OutputError: It cannot be read.
    """
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise OutputError(f"{file}: cannot be read as UTF-8 text ({error})") from error
