"""The sides of a comparison: bundles, folders of schemas, generated packages, models of botocore, and git revisions."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ..config import SOURCES, Settings
from ..errors import (
    ConfigurationError,
    Diagnostics,
    InputError,
    Place,
    Problem,
    SidesError,
)
from ..metadata import PackageMetadata

if TYPE_CHECKING:
    from ..compatibility.sides import Side
    from ..shapes import Model
    from ..sources.base import Source
    from .revisions import Revision

BUNDLE = "schema.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How folders of schemas are read; the same for both sides."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    service: str | None = None
    repair_enums: bool = True
    skip_patterns: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """A side, found.

    Attributes:
        label: As the user wrote it.
        path: The file or folder; a temporary one where a revision was asked for. None for a model of botocore.
        module: The folder of the import package, where the side is a generated package.
    """

    label: str
    path: Path | None
    module: Path | None = None

    @property
    def bundle(self) -> Path | None:
        """The file that holds the bundle; None where schemas are to be read."""
        if self.module is not None:
            return self.module / BUNDLE
        return self.path if self.path is not None and self.path.is_file() else None

    def shown(self, place: Place) -> Place:
        """A place, in a file that the user knows by the name of the side."""
        if self.path is None:
            return place
        if self.bundle == self.path:
            return replace(place, file=self.label)
        if self.module is not None:
            inside = (self.module / place.file).relative_to(self.path).as_posix()
            return replace(place, file=f"{self.label}/{inside}")
        return replace(place, file=f"{self.label}/{place.file}")


@contextmanager
def located(*sides: str | Revision) -> Generator[tuple[Located, ...]]:
    """The sides that the user names, and revisions that are found. Files of revisions are there as long as the context lasts.

    Raises:
        ConfigurationError: One of them is not there; what is wrong with each is told.
    """
    with TemporaryDirectory(
        prefix="schemawright-", ignore_cleanup_errors=True
    ) as scratch:
        found: list[Located] = []
        failures: list[ConfigurationError] = []
        for number, one in enumerate(sides):
            try:
                found.append(_locate(one, Path(scratch, str(number))))
            except ConfigurationError as error:
                failures.append(error)
        if failures:
            raise ConfigurationError("\n".join(map(str, failures)))
        yield tuple(found)


def _locate(side: str | Revision, scratch: Path) -> Located:
    if not isinstance(side, str):
        return _in_revision(side.spec, side, scratch)
    label = side
    scheme, colon, _ = label.partition(":")
    if colon and scheme in SOURCES:
        return Located(label=label, path=None)
    path = Path(label)
    if not label or "\0" in label:
        raise ConfigurationError(f"`{label}` is no side to compare; {_SIDES}")
    if not path.exists() and colon:
        from .revisions import find_revision

        return _in_revision(label, find_revision(label), scratch)
    if not path.exists():
        raise ConfigurationError(f"`{label}` does not exist; {_SIDES}")
    return _at(label, path)


def _in_revision(label: str, revision: Revision, scratch: Path) -> Located:
    from .revisions import extract

    return _at(label, extract(revision, scratch))


def _at(label: str, path: Path) -> Located:
    shown = label.rstrip("/") if len(label) > 1 else label
    return Located(label=shown, path=path, module=_module(label, path))


_SIDES = (
    "name a folder of schemas, a file that `schemawright normalize` wrote, a generated package, botocore:SERVICE, "
    "openapi:FILE, or REV:path for one of the first three in a git revision"
)


def _module(label: str, path: Path) -> Path | None:
    """The folder of the import package in that of a generated package, or None where it is none."""
    from ..output.paths import MANIFEST_NAME

    if not path.is_dir():
        return None
    # Without a project around it, the manifest lies in the module's own folder; an installed module has none.
    alone = [path / BUNDLE, *path.glob(f"*/{BUNDLE}")]
    marks = (MANIFEST_NAME, "py.typed")
    bundles = [
        file for file in alone if any((file.parent / one).is_file() for one in marks)
    ]
    bundles += path.glob(f"src/*/{BUNDLE}")
    found = sorted(
        file.parent for file in bundles if (file.parent / "__init__.py").is_file()
    )
    if len(found) > 1:
        names = ", ".join(each.name for each in found)
        raise ConfigurationError(
            f"`{label}` holds several packages ({names}); name the {BUNDLE} of one of them"
        )
    return found[0] if found else None


def read_sides(old: Located, new: Located, reading: Reading) -> tuple[Side, Side]:
    """Both sides as shapes.

    Raises:
        SidesError: The schemas of one have problems, or of both; each is told with its side.
    """
    sides: list[Side] = []
    problems: list[tuple[str, Problem]] = []
    for name, one in (("old", old), ("new", new)):
        try:
            sides.append(read_side(one, reading))
        except InputError as error:
            problems += [(name, each) for each in error.problems]
    if problems:
        raise SidesError(problems)
    return sides[0], sides[1]


def read_side(side: Located, reading: Reading) -> Side:
    """One side as shapes.

    Raises:
        InputError: The schemas have problems.
    """
    from ..compatibility.sides import Knowledge, side_of

    diagnostics = Diagnostics()
    try:
        source, model = _model(side, reading, diagnostics)
    except InputError as error:
        raise InputError(
            replace(each, place=side.shown(each.place)) for each in error.problems
        ) from None
    stated = None if source.service is None else source.service.operations
    if not stated:
        return side_of(side.label, model, Knowledge.TITLES)
    if side.module is None:
        return side_of(side.label, model, Knowledge.ALL)
    codes = {operation.name: operation.errors for operation in stated.values()}
    return side_of(side.label, model, Knowledge.RECORDS, codes)


def _model(
    side: Located, reading: Reading, diagnostics: Diagnostics
) -> tuple[Source, Model]:
    from ..reading import lowered, read
    from ..schemas.normalizing import normalize
    from ..sources.bundle_file import read_bundle
    from ..sources.generated import read_operations

    if side.bundle is not None:
        source = read_bundle(side.bundle, diagnostics)
        if side.module is not None:
            service = read_operations(side.module / "operations.py")
            source = replace(source, service=service)
    else:
        source = read(settings_of(side, reading), diagnostics)
    bundle = normalize(
        source, repair_enums=reading.repair_enums, diagnostics=diagnostics
    )
    return source, lowered(source, bundle, diagnostics)


def settings_of(side: Located, reading: Reading, module: str = "package") -> Settings:
    """The settings by which a folder of schemas, or a model of botocore, is read and rendered."""
    return Settings(
        schemas=side.path,
        source=side.label if side.path is None else None,
        include=reading.include if side.path is not None else (),
        exclude=reading.exclude if side.path is not None else (),
        service=reading.service if side.path is not None else None,
        output=Path(),
        module=module,
        repair_enums=reading.repair_enums,
        skip_patterns=reading.skip_patterns,
        package=PackageMetadata(name=module.replace("_", "-")),
    )
