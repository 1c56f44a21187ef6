"""`generate --watch`: what it says, and how it ends."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from signal import SIGINT
from typing import TYPE_CHECKING

import typer

from .parameters import tell_error
from .reporting import round_summary, warnings
from .watching import Watcher, stopped_by_signals

if TYPE_CHECKING:
    from .config import Settings
    from .errors import SchemawrightError
    from .reports import Report


def watch(
    load: Callable[[], tuple[Settings, ...]], config: Path | None, *, quiet: bool
) -> None:
    """Ends with exit code 130 after Ctrl-C, as programs do; with 0 after SIGTERM, for to end is what it was asked.

    Args:
        config: As it was given.
    """
    with stopped_by_signals() as stop:
        Watcher(load, config, _Teller(quiet=quiet)).run(stop)
    if stop.signal == SIGINT:
        sys.exit(128 + SIGINT)


class _Teller:
    """Says shortly what happens."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet

    def watching(self, places: tuple[Path, ...]) -> None:
        if not self._quiet:
            names = ", ".join(place.as_posix() for place in places)
            typer.echo(f"watching {names}; Ctrl-C ends it")

    def done(self, reports: tuple[Report, ...]) -> None:
        if self._quiet:
            return
        for report in reports:
            if report.notices and report.written:
                typer.echo(warnings(report.notices), err=True)
        typer.echo(round_summary(reports))

    def failed(self, error: SchemawrightError) -> None:
        tell_error(error)
        if not self._quiet:
            typer.echo("waiting for the next save", err=True)
