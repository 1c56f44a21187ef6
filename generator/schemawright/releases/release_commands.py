"""The commands about releases: `diff` and `release`."""

from __future__ import annotations

import json
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from ..parameters import with_errors_told

if TYPE_CHECKING:
    from ..compatibility.changes import Verdict
    from ..compatibility.comparing import Differences

FOUND: Final = 3
"""Exit code where the changes are as serious as `--fail-on` says. 1 is an error, 2 a wrong option."""


class Format(StrEnum):
    """How changes are shown."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


class FailOn(StrEnum):
    """From which verdict on the exit code says so."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    ANY = "any"
    NEVER = "never"


_SIDE: Final = (
    "A folder of schemas, a bundle, a generated package, botocore:SERVICE, openapi:FILE, or REV:path in git."
)


def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help=_SIDE)],
    new: Annotated[
        str, typer.Argument(metavar="NEW", help="The same, as it is after.")
    ],
    format_: Annotated[
        Format, typer.Option("--format", help="How the changes are shown.")
    ] = Format.TEXT,
    fail_on: Annotated[
        FailOn, typer.Option(help="The changes that make the exit code 3.")
    ] = FailOn.BREAKING,
    surface: Annotated[
        bool | None,
        typer.Option(
            "--surface/--no-surface",
            help="Whether the Python surface is compared too, by griffe (where both sides are packages). "
            "--surface generates what is no package.",
        ),
    ] = None,
    include: Annotated[
        list[str] | None,
        typer.Option(
            metavar="GLOB",
            help="Of folders, take only the files that fit; may be repeated.",
        ),
    ] = None,
    exclude: Annotated[
        list[str] | None,
        typer.Option(
            metavar="GLOB",
            help="Of folders, leave out the files that fit; may be repeated.",
        ),
    ] = None,
    service: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="The AWS service that folders without a service.json belong to.",
        ),
    ] = None,
    repair_enums: Annotated[
        bool,
        typer.Option(
            "--repair-enums/--no-repair-enums",
            help="Whether enum values that YAML took for true and false become words again (they do).",
        ),
    ] = True,
    skip_patterns: Annotated[
        bool,
        typer.Option(
            "--skip-patterns/--no-skip-patterns",
            help="For --surface: whether patterns that Python cannot express, or not find in bounded time, are left out "
            "(they are problems).",
        ),
    ] = False,
    quiet: Annotated[
        bool,
        typer.Option("--quiet", help="Say nothing but errors; the exit code tells."),
    ] = False,
) -> None:
    """Exit code 3 where there are such changes."""

    def run() -> None:
        from .differing import diff as differences
        from .sides import Reading

        reading = Reading(
            include=tuple(include or ()),
            exclude=tuple(exclude or ()),
            service=service,
            repair_enums=repair_enums,
            skip_patterns=skip_patterns,
        )
        found = differences(old, new, reading, surface=surface)
        if not quiet:
            typer.echo(_shown(found, format_))
        if _is_found(found, fail_on):
            sys.exit(FOUND)

    with_errors_told(run, as_json=format_ is Format.JSON)


def release(
    only: Annotated[
        list[str] | None,
        typer.Option(
            metavar="MODULE", help="The package, where the configuration lists several."
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="SIDE",
            help="The generated package that was released last, as in v1.2.0:packages/billing (the output folder at the "
            "last tag, or at HEAD where there is none).",
        ),
    ] = None,
    version: Annotated[
        str | None,
        typer.Option(metavar="VERSION", help="A higher version than what is needed."),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="For the changelog, as in 2026-01-31 (none)."
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be done; write nothing.")
    ] = False,
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="The configuration file, instead of the nearest schemawright.toml or pyproject.toml.",
        ),
    ] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", help="Say nothing but errors.")
    ] = False,
    as_json: Annotated[
        bool,
        typer.Option("--json", help="Report as one JSON document on standard output."),
    ] = False,
) -> None:
    """One package at a time."""

    def run() -> None:
        from ..finding import located
        from .diff_reports import release_data, release_text
        from .releasing import Wish
        from .releasing import release as released

        wish = Wish(since=since, version=version, date=date, dry_run=dry_run)
        made = released(located(config), tuple(only or ()), wish)
        if as_json:
            typer.echo(json.dumps(release_data(made), indent=2, ensure_ascii=False))
        elif not quiet:
            typer.echo(release_text(made, dry_run=dry_run))

    with_errors_told(run, as_json=as_json)


def _shown(found: Differences, format_: Format) -> str:
    from .diff_reports import diff_data, diff_markdown, diff_text

    match format_:
        case Format.TEXT:
            return diff_text(found, _coloured)
        case Format.JSON:
            return json.dumps(diff_data(found), indent=2, ensure_ascii=False)
        case Format.MARKDOWN:
            return diff_markdown(found)


def _coloured(text: str, verdict: Verdict) -> str:
    """On a terminal only, and not where `NO_COLOR` asks for none."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return text
    colours = {"breaking": "red", "compatible": "green", "documentation": "blue"}
    return typer.style(text, fg=colours[verdict], bold=True)


def _is_found(found: Differences, fail_on: FailOn) -> bool:
    from ..compatibility.changes import Verdict

    match fail_on:
        case FailOn.NEVER:
            return False
        case FailOn.ANY:
            return bool(found.changes)
        case FailOn.COMPATIBLE:
            return found.worst in (Verdict.BREAKING, Verdict.COMPATIBLE)
        case FailOn.BREAKING:
            return found.worst is Verdict.BREAKING
