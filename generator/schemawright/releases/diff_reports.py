"""What a comparison has to say: as text for people, as Markdown for pull requests, as data for machines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from ..compatibility.changes import Change, Verdict
from ..compatibility.comparing import Differences
from ..output.documents import code_span, plain
from ..shapes import Json

if TYPE_CHECKING:
    from .releasing import Release

FORMAT: Final = 1
"""Of the data. It grows by new keys without notice; it becomes 2 when a key goes, or means something else."""

TEXTS_SHOWN: Final = 20
MARKDOWN_LIMIT: Final = 60_000
"""A comment on a pull request may have 65,536 characters at GitHub, and more elsewhere."""

Style = Callable[[str, Verdict], str]
"""Colours a heading."""


def diff_text(found: Differences, style: Style = lambda text, _: text) -> str:
    """One line a change under a heading for each verdict; of changed texts only the first."""
    lines = [summary_line(found)]
    lines += [f"note: {printable(notice)}" for notice in found.notices]
    for verdict in Verdict:
        changes = _of(found, verdict)
        if not changes:
            continue
        lines += ["", style(f"{verdict} ({len(changes):,})", verdict)]
        shown = changes[:TEXTS_SHOWN] if verdict is Verdict.DOCUMENTATION else changes
        lines += [f"  {printable(one.text)}  [{_tag(one)}]" for one in shown]
        if len(changes) > len(shown):
            rest = len(changes) - len(shown)
            lines.append(f"  {rest:,} more; --format json lists them all")
    return "\n".join(lines)


def summary_line(found: Differences) -> str:
    """The sides, and how many changes of each kind there are between them."""
    counts = [
        f"{found.count(verdict):,} {verdict}"
        for verdict in Verdict
        if found.count(verdict)
    ]
    sides = f"{printable(found.old)} -> {printable(found.new)}"
    return f"{sides}: {', '.join(counts) or 'no change'}"


def diff_markdown(found: Differences) -> str:
    """A comment for a pull request: breaking changes open to the eye, the others folded."""
    old, new = code_span(printable(found.old)), code_span(printable(found.new))
    lines = [f"### Changes from {old} to {new}", ""]
    lines.append(f"{_counted(found)}.")
    for notice in found.notices:
        lines += ["", f"> {plain(printable(notice))}"]
    left = MARKDOWN_LIMIT
    for verdict in Verdict:
        changes = _of(found, verdict)
        if changes:
            section = _section(verdict, changes, left)
            left -= sum(map(len, section))
            lines += ["", *section]
    return "\n".join(lines)


def _counted(found: Differences) -> str:
    if not found.changes:
        return "Nothing changed"
    counts = [(verdict, found.count(verdict)) for verdict in Verdict]
    return ", ".join(f"**{n:,} {verdict}**" for verdict, n in counts if n)


def _section(verdict: Verdict, changes: Sequence[Change], left: int) -> list[str]:
    rows: list[str] = []
    for one in changes:
        row = f"| {plain(printable(one.text))} | {one.direction or ''} | {code_span(one.rule)} |"
        left -= len(row)
        if left < 0:
            break
        rows.append(row)
    if len(rows) < len(changes):
        rows.append(f"| … and {len(changes) - len(rows):,} more | | |")
    table = ["| change | side | rule |", "|---|---|---|", *rows]
    title = f"{verdict.capitalize()} ({len(changes):,})"
    if verdict is Verdict.BREAKING:
        return [f"#### {title}", "", *table]
    return [
        "<details>",
        f"<summary>{title}</summary>",
        "",
        *table,
        "",
        "</details>",
    ]


def diff_data(found: Differences) -> dict[str, Json]:
    """See `docs/compatibility.md` for what the keys mean."""
    return {
        "format": FORMAT,
        "old": found.old,
        "new": found.new,
        "verdict": found.worst.value if found.worst is not None else "none",
        "counts": {verdict.value: found.count(verdict) for verdict in Verdict},
        "notices": list(found.notices),
        "changes": [
            {
                "rule": one.rule,
                "verdict": one.verdict.value,
                "direction": one.direction.value if one.direction else None,
                "subject": one.subject,
                "pointer": one.pointer,
                "old": one.old,
                "new": one.new,
                "text": one.text,
            }
            for one in found.changes
        ],
    }


def release_text(made: Release, *, dry_run: bool) -> str:
    """What a release is, and what was written."""
    if made.changes is None:
        head = f"{made.module} {made.version}: the first release"
    elif not made.entry:
        return f"{made.module} {made.version}: nothing changed since `{made.since}`, so there is nothing to release"
    else:
        head = f"{made.module} {made.released} -> {made.version}"
    lines = [head]
    if made.changes is not None:
        lines += [summary_line(made.changes), "", made.entry]
    if dry_run:
        lines.append("nothing was written (--dry-run)")
    else:
        lines += [f"wrote {file.as_posix()}" for file in made.written]
    return "\n".join(lines)


def release_data(made: Release) -> dict[str, Json]:
    """See `docs/compatibility.md` for what the keys mean."""
    return {
        "format": FORMAT,
        "module": made.module,
        "since": made.since,
        "released": made.released,
        "version": made.version,
        "diff": None if made.changes is None else diff_data(made.changes),
        "changelog": made.entry,
        "written": [file.as_posix() for file in made.written],
    }


def printable(text: str) -> str:
    """Text on one line, and without characters that could make a terminal do something."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode()
        for char in text
    )


def _of(found: Differences, verdict: Verdict) -> list[Change]:
    return [one for one in found.changes if one.verdict is verdict]


def _tag(change: Change) -> str:
    return f"{change.direction}, {change.rule}" if change.direction else change.rule
