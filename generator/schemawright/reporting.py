"""What a run has to say, as text for people and as data for machines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .errors import InputError, Notice, Problem, SchemawrightError

if TYPE_CHECKING:
    from .explaining import Explanation
    from .output.writing import Difference
    from .reports import Report
    from .sources.importing import ImportReport

NOTICES_SHOWN: Final = 20


def summary(report: Report) -> str:
    """One line a count, under a heading that says where the package is."""
    rows = [f"{report.module} -> {report.output.as_posix()}"]
    rows += [f"  {name:<22}{count:>7,}" for name, count in report.counts.items()]
    if report.removed:
        rows.append(f"  {'files removed':<22}{len(report.removed):>7,}")
    return "\n".join(rows)


def round_summary(reports: Sequence[Report]) -> str:
    """What `--watch` did, a line for each package that it changed; one line where it changed none."""
    lines = [
        f"{one.module} -> {one.output.as_posix()}: {_changes(one)}"
        for one in reports
        if one.written or one.removed
    ]
    return "\n".join(lines) or "everything is up to date"


def _changes(report: Report) -> str:
    written = f"{_files(len(report.written))} written"
    if not report.removed:
        return written
    return f"{written}, {len(report.removed)} removed"


def differences_summary(found: Sequence[tuple[Path, Difference]]) -> str:
    """How many files differ, and which of them `generate` would refuse to touch."""
    many = len(found)
    lines = [
        f"{_files(many)} {'differs' if many == 1 else 'differ'}; `schemawright generate` writes what is missing"
    ]
    lines += [
        f"  {(root / one.path).as_posix()}: was edited or is not of schemawright; only --force takes it"
        for root, one in found
        if one.refused
    ]
    return "\n".join(lines)


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number:,} files"


def warnings(notices: Sequence[Notice]) -> str:
    """The first notices of each kind; the others are counted."""
    lines: list[str] = []
    for kind in dict.fromkeys(one.kind for one in notices):
        alike = [one for one in notices if one.kind == kind]
        lines += [f"warning: {one}" for one in alike[:NOTICES_SHOWN]]
        if len(alike) > NOTICES_SHOWN:
            rest = len(alike) - NOTICES_SHOWN
            lines.append(
                f"warning: {rest:,} more of this kind ({kind}); --json lists them all"
            )
    return "\n".join(lines)


def import_summary(report: ImportReport, output: Path) -> str:
    rows = {
        "types": report.types,
        "operations": report.operations,
        "files written": len(report.written),
        "files unchanged": len(report.unchanged),
        "files removed": len(report.removed),
    }
    lines = [f"  {name:<22}{count:>7,}" for name, count in rows.items()]
    return "\n".join([f"{report.service} -> {output.as_posix()}", *lines])


def explanation_text(found: Explanation) -> str:
    """The way of a shape or member, from the file to the type."""
    lines = [found.subject, f"  stands at   {found.place}"]
    lines += [
        f"  step {number:<6} {text}" for number, text in enumerate(found.steps, 1)
    ]
    lines.append(f"  becomes     {found.type}")
    if found.description:
        lines.append(f"  described   {' '.join(found.description.split())}")
    return "\n".join(lines)


def explanation_data(found: Explanation) -> dict[str, object]:
    return {
        "subject": found.subject,
        "file": found.place.file,
        "pointer": found.place.pointer,
        "steps": list(found.steps),
        "type": found.type,
        "description": found.description,
    }


def report_data(report: Report) -> dict[str, object]:
    return {
        "module": report.module,
        "output": report.output.as_posix(),
        "counts": dict(report.counts),
        "notices": [_notice(one) for one in report.notices],
        "written": list(report.written),
        "removed": list(report.removed),
    }


def difference_data(root: Path, difference: Difference) -> dict[str, object]:
    return {
        "file": (root / difference.path).as_posix(),
        "diff": difference.diff,
        "refused": difference.refused,
    }


def failure_data(error: SchemawrightError) -> dict[str, object]:
    problems = error.problems if isinstance(error, InputError) else ()
    return {"error": str(error), "problems": [_problem(one) for one in problems]}


def _notice(notice: Notice) -> dict[str, str]:
    place = notice.place
    return {
        "file": place.file,
        "pointer": place.pointer,
        "kind": notice.kind,
        "text": notice.text,
    }


def _problem(problem: Problem) -> dict[str, str]:
    place = problem.place
    return {
        "file": place.file,
        "pointer": place.pointer,
        "what": problem.what,
        "remedy": problem.remedy,
    }
