"""`schemawright release`: the next version of a package, told by what changed since the last one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date as calendar_date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from .. import pipeline
from ..compatibility.changes import Verdict
from ..config import Options
from ..config_file import load_configuration, select
from ..errors import ConfigurationError, refusals_told
from ..output.manifest import normalized
from .changelog import FILE as CHANGELOG
from .changelog import entry, read_changelog, with_entry
from .config_editing import rewritten, with_version
from .differing import compare_located, written
from .revisions import last_release
from .sides import Located, Reading, located
from .versions import is_enough, next_version, parsed

if TYPE_CHECKING:
    from packaging.version import Version

    from ..compatibility.comparing import Differences
    from ..config import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What a release is made of.

    Attributes:
        module: The package, by its import name.
        since: What it was compared with; None for the first release.
        released: The version there; None for the first release.
        version: The version now.
        changes: What changed in between; None for the first release.
        entry: Of the changelog; empty where there is nothing to release, and for the first release.
        written: Files that were written; none in a dry run.
    """

    module: str
    since: str | None
    released: str | None
    version: str
    changes: Differences | None = None
    entry: str = ""
    written: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the user says of a release.

    Attributes:
        since: A generated package that was released; None looks in git.
        version: The version to give; None takes the lowest that is right.
        date: For the heading of the changelog's entry (ISO 8601).
        dry_run: Nothing is written.
    """

    since: str | None = None
    version: str | None = None
    date: str | None = None
    dry_run: bool = False


@refusals_told()
def release(file: Path | None, only: tuple[str, ...], wish: Wish) -> Release:
    """Writes version, changelog and package; all is made before the first is written.

    Raises:
        SchemawrightError: The package cannot be released so; nothing was written.
    """
    if file is None:
        raise ConfigurationError(
            "`release` writes the version into the configuration, and none was found here or above; "
            "`schemawright init` writes one"
        )
    settings = _one(file, only)
    _check_date(wish.date)
    since = wish.since or last_release(settings.package.name, settings.root)
    if since is None:
        return _first(file, settings, wish)
    with located(since) as (old,):
        made = _compared(old, settings, wish)
    if not made.entry or wish.dry_run:
        return made
    return replace(made, written=_write(file, settings, made))


def _one(file: Path, only: tuple[str, ...]) -> Settings:
    found, *others = select(load_configuration(file), Options(), only)
    if others:
        modules = ", ".join(one.module for one in (found, *others))
        raise ConfigurationError(
            f"`release` is about one package, and the configuration lists {len(others) + 1}; say which with --only ({modules})"
        )
    if "package" not in found.targets:
        raise ConfigurationError(
            f"`{found.module}` is no package of its own, and has no version: `targets` lacks `package`"
        )
    return found


def _check_date(date: str | None) -> None:
    try:
        if date is not None:
            calendar_date.fromisoformat(date)
    except ValueError:
        raise ConfigurationError(
            f"{date!a} is no date; write one such as 2026-01-31"
        ) from None


def _first(file: Path, settings: Settings, wish: Wish) -> Release:
    """There is nothing to compare with, so the version is what the user says, here or in the configuration."""
    version = wish.version or settings.package.version
    parsed(version, "the version")
    made = Release(module=settings.module, since=None, released=None, version=version)
    if wish.dry_run:
        return made
    return replace(made, written=_write(file, settings, made))


def _compared(old: Located, settings: Settings, wish: Wish) -> Release:
    if old.module is None or old.path is None:
        raise ConfigurationError(
            f"`{old.label}` is no generated package; name the one that was released with --since"
        )
    released = _released(old.path, old.label)
    package = replace(settings.package, version=str(released))
    built = pipeline.build(replace(settings, package=package))
    with TemporaryDirectory(
        prefix="schemawright-", ignore_cleanup_errors=True
    ) as folder:
        root = Path(folder)
        new = Located(
            label=_label(settings), path=root, module=written(built.files, root)
        )
        found = compare_located(old, new, Reading(), surface=True)
    ours = {path: data for path, data in built.files.items() if path not in built.begun}
    version = _version(old.label, settings, found, released, wish)
    same = not found.changes and _stands(old.path, ours)
    same_as = str(released) if same else ""
    nothing = same and wish.version is None
    return Release(
        module=settings.module,
        since=old.label,
        released=str(released),
        version=str(released) if nothing else version,
        changes=found,
        entry="" if nothing else entry(version, found, wish.date, same_as=same_as),
    )


def _label(settings: Settings) -> str:
    return settings.source or (
        "" if settings.schemas is None else settings.schemas.as_posix()
    )


def _released(package: Path, label: str) -> Version:
    file = package / "pyproject.toml"
    try:
        project = tomllib.loads(file.read_text(encoding="utf-8"))["project"]
        version = project["version"]
    except (OSError, ValueError, KeyError, TypeError):
        version = None
    if not isinstance(version, str):
        raise ConfigurationError(
            f"`{label}` has no pyproject.toml with a version; name a package that was released with --since"
        )
    return parsed(version, f"the version of `{label}`")


def _stands(folder: Path, files: Mapping[str, bytes]) -> bool:
    """Whether what was released is what would be generated, but for its version."""
    return all(
        (folder / path).is_file()
        and normalized((folder / path).read_bytes()) == normalized(data)
        for path, data in files.items()
    )


def _version(
    label: str, settings: Settings, found: Differences, released: Version, wish: Wish
) -> str:
    """What was asked for, what the configuration has already, or the lowest that is right.

    Raises:
        ConfigurationError: What was asked for is too low.
    """
    proposed = next_version(released, found.worst)
    if wish.version is not None:
        if not is_enough(parsed(wish.version, "the version"), proposed, released):
            raise ConfigurationError(
                f"version {wish.version} is too low: {_reason(found)} since {released} (`{label}`), "
                f"which takes {proposed} or higher"
            )
        return wish.version
    configured = settings.package.version
    if is_enough(parsed(configured, "the version"), proposed, released):
        return configured
    return str(proposed)


def _reason(found: Differences) -> str:
    if found.worst is None:
        return "code may have changed"
    number = found.count(found.worst)
    words = {
        Verdict.BREAKING: ("breaking change", "breaking changes"),
        Verdict.COMPATIBLE: ("compatible change", "compatible changes"),
        Verdict.DOCUMENTATION: ("changed text", "changed texts"),
    }[found.worst]
    return (
        f"there is 1 {words[0]}" if number == 1 else f"there are {number:,} {words[1]}"
    )


def _write(file: Path, settings: Settings, made: Release) -> tuple[Path, ...]:
    """The package first: it may refuse to be written, and then nothing is. Nor is it where the version cannot be."""
    changelog = settings.output / CHANGELOG
    text = read_changelog(changelog)
    configuration = with_version(file, settings.module, made.version)
    package = replace(settings.package, version=made.version)
    with rewritten(file, configuration):
        report = pipeline.generate(replace(settings, package=package))
    files = [settings.output / path for path in report.written]
    if made.entry:
        with rewritten(changelog, with_entry(text, made.version, made.entry)):
            pass
    return (file, *dict.fromkeys([changelog, *files]))
