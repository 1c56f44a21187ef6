"""`schemawright diff`: two sides are found, read, compared, and cross-checked in Python."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from ..errors import ConfigurationError, refusals_told
from .sides import Located, Reading, located, read_sides, settings_of

if TYPE_CHECKING:
    from ..compatibility.comparing import Differences

NO_SURFACE: Final = (
    "`{label}` is a bundle, and has no Python surface; "
    "name the folder or the package that it was made from, or leave --surface out"
)


@refusals_told()
def diff(
    old: str, new: str, reading: Reading, *, surface: bool | None = None
) -> Differences:
    """All differences between two sides.

    Args:
        surface: Whether the Python surface is compared too. None does so where both sides are generated packages, and
            says so where griffe is missing; true generates what is no package.

    Raises:
        SchemawrightError: A side cannot be found or read, or has no Python surface.
    """
    with located(old, new) as (before, after):
        return compare_located(before, after, reading, surface=surface)


def compare_located(
    old: Located, new: Located, reading: Reading, *, surface: bool | None
) -> Differences:
    """The same for sides that are found."""
    from ..compatibility.comparing import compare

    sides = read_sides(old, new, reading)
    found = compare(*sides)
    both = old.module is not None and new.module is not None
    if surface is False or (surface is None and not both):
        return found
    from .surface import NO_GRIFFE, has_griffe, with_surface

    if not has_griffe():
        if surface:
            raise ConfigurationError(NO_GRIFFE)
        return replace(found, notices=(*found.notices, NO_GRIFFE))
    with ExitStack() as stack:
        name = _module_name(old, new)
        modules = [_module(one, reading, name, stack) for one in (old, new)]
        before, after = zip(modules, sides, strict=True)
        return with_surface(found, before, after)


def _module_name(old: Located, new: Located) -> str:
    """What a package is called that is generated to be compared."""
    known = old.module or new.module
    return "package" if known is None else known.name


def _module(side: Located, reading: Reading, name: str, stack: ExitStack) -> Path:
    """The folder of the import package; what is none is generated into a folder that goes away with the stack."""
    if side.module is not None:
        return side.module
    if side.bundle is not None:
        raise ConfigurationError(NO_SURFACE.format(label=side.label))
    scratch = stack.enter_context(
        TemporaryDirectory(prefix="schemawright-", ignore_cleanup_errors=True)
    )
    from ..pipeline import build

    return written(build(settings_of(side, reading, name)).files, Path(scratch))


def written(files: Mapping[str, bytes], folder: Path) -> Path:
    """Writes a package to be looked at, past every check of what stands there; the folder of the import package."""
    modules: set[Path] = set()
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        if place.name == "py.typed":
            modules.add(place.parent)
    (module,) = modules
    return module
