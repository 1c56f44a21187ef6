"""The changelog of a generated package: one entry a release, the newest first. The file is the user's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..compatibility.changes import Verdict
from ..errors import OutputError
from ..output.documents import plain
from .diff_reports import printable

if TYPE_CHECKING:
    from ..compatibility.changes import Change
    from ..compatibility.comparing import Differences

FILE: Final = "CHANGELOG.md"
_BLOCK: Final = re.compile(
    r"""
    ^[ ]{0,3}(?P<fence>`{3,}|~{3,}).*?(?:^[ ]{0,3}(?P=fence)|\Z)
    | <!--.*?(?:-->|\Z)
    | ^[ ]{0,3}(?P<marks>\#{1,6})[ \t]+(?P<text>[^\n]*)
    | ^(?P<underlined>[^\s>*+-][^\n]*)\n(?P<line>=+|-{3,})[ \t\r]*$
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
"""Headings, as Markdown has them; and what may hold lines that only look like one."""
ENTRY_LEVEL: Final = 2
_VERSION: Final = re.compile(r"(?<![\w.])v?\d+\.\d+")
_QUIET: Final = frozenset(("alias-removed", "alias-renamed", "shape-unreachable"))
"""Rules that speak of what has no name in Python."""
_CLASSES: Final = frozenset(("a structure", "an enum", "one of several types"))


def entry(
    version: str, found: Differences, date: str | None, *, same_as: str = ""
) -> str:
    """What a release says: breaking changes first, each sentence once; texts are only counted.

    Args:
        same_as: A version from which not even the generated code differs, as where a pre-release becomes the release.
    """
    lines = [f"## {plain(version)}" + (f" ({date})" if date else "")]
    for verdict, title in ((Verdict.BREAKING, "Breaking"), (Verdict.COMPATIBLE, "New")):
        sentences = dict.fromkeys(_sentences(found, verdict))
        if sentences:
            lines += ["", f"### {title}", "", *(f"- {one}" for one in sentences)]
    if texts := found.count(Verdict.DOCUMENTATION):
        many = "1 text" if texts == 1 else f"{texts:,} texts"
        lines += ["", f"- {many} changed."]
    elif same_as:
        lines += ["", f"- The same as {plain(same_as)}."]
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
    """The changelog with one more entry above those of other versions; as it is where it has one of that version."""
    if has_entry(text, version):
        return text
    if not text.strip():
        text = "# Changelog\n"
    end = "\r\n" if "\r\n" in text else "\n"
    added = added.replace("\n", end)
    at = _place(text)
    if at is None:
        return f"{text.rstrip()}{end}{end}{added}"
    return f"{text[:at]}{added}{end}{text[at:]}"


def has_entry(text: str, version: str) -> bool:
    """Whether a heading names the version, with or without what else stands there (`[1.2.0] - 2026-01-01`)."""
    either = "|".join({re.escape(version), re.escape(plain(version))})
    # Whole: not in 11.2.0, nor in 1.2.0rc1.
    named = re.compile(rf"(?<![0-9.!])({either})(?![\w.+!-]*\w)")
    return any(named.search(head) for _, _, head in _headings(text))


def _place(text: str) -> int | None:
    """Where the newest entry begins. What is not released yet stays on top."""
    heads = list(_headings(text))
    versions = [each for each in heads if _VERSION.search(each[2])]
    second = [each for each in versions if each[1] == ENTRY_LEVEL]
    others = [
        each
        for each in heads
        if each[1] == ENTRY_LEVEL and "unreleased" not in each[2].lower()
    ]
    return next((at for at, _, _ in second or versions or others), None)


def _headings(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each heading begins, its level, and what it says."""
    for found in _BLOCK.finditer(text):
        if found["marks"]:
            yield found.start(), len(found["marks"]), found["text"]
        elif found["underlined"]:
            level = 1 if found["line"].startswith("=") else 2
            yield found.start(), level, found["underlined"]


def read_changelog(file: Path) -> str:
    """Empty where there is none.

    Raises:
        OutputError: It cannot be read.
    """
    try:
        # Line ends as they are: `read_text` would make them one kind.
        return file.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise OutputError(f"{file}: cannot be read as UTF-8 text ({error})") from error
