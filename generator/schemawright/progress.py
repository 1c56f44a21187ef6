"""How long work tells where it is."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol


class Progress(Protocol):
    """Called at the start of a stage, and within it wherever a part is done."""

    def __call__(self, stage: str, done: int = 0, total: int | None = None) -> None: ...


def silent(stage: str, done: int = 0, total: int | None = None) -> None:
    """Tells nobody."""


@contextmanager
def shown(title: str, *, quiet: bool) -> Generator[Progress]:
    """A line on stderr that goes away when the work is done; nothing where stderr is no terminal."""
    if quiet or not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Display

    display = Display(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with display:
        line = display.add_task(title, total=None)

        def tell(stage: str, done: int = 0, total: int | None = None) -> None:
            display.update(
                line, description=f"{title}: {stage}", completed=done, total=total
            )

        yield tell
