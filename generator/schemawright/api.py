"""The Python API: each function does what the command of the same name does, and prints nothing.

Every function raises a `SchemawrightError` whose text is what the command line would print.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypedDict, Unpack

from .config import Options, Settings, settle
from .errors import ConfigurationError
from .metadata import PackageOptions
from .tables import near

if TYPE_CHECKING:
    from .compatibility.comparing import Differences
    from .output.writing import Difference
    from .releases.releasing import Release
    from .reports import Report
    from .shapes import Json

AnyPath: TypeAlias = str | PathLike[str]


class InputKeywords(TypedDict, total=False):
    """What is read. One of `schemas` (a folder) and `source` (`botocore:SERVICE`, `openapi:FILE`) must be there."""

    schemas: AnyPath
    source: str
    include: Iterable[str]
    exclude: Iterable[str]
    operations: Iterable[str]
    exclude_operations: Iterable[str]
    service: str
    repair_enums: bool
    skip_patterns: bool


class OutputKeywords(InputKeywords, total=False):
    """What is written, and how. `output` must be there."""

    output: AnyPath
    module: str
    targets: Iterable[str]
    templates: AnyPath
    edition: str
    package_name: str
    package_version: str
    package_description: str
    package_license: str
    package_license_files: Iterable[AnyPath]
    package_author: str
    package_keywords: Iterable[str]
    package_classifiers: Iterable[str]
    package_urls: Mapping[str, str]


class SidesKeywords(TypedDict, total=False):
    """How folders of schemas are read, both alike."""

    include: Iterable[str]
    exclude: Iterable[str]
    service: str
    repair_enums: bool
    skip_patterns: bool


def generate(*, force: bool = False, **options: Unpack[OutputKeywords]) -> Report:
    """Writes one package.

    No configuration file is looked for: what is not given has its default. Relative paths start at the working folder.

    Args:
        force: Overwrite files that were edited since they were generated, or that others wrote.

    Raises:
        ConfigurationError: A setting is missing or cannot be.
        InputError: The schemas have problems; all are listed, and nothing is written.
        OutputError: The output folder holds what must not be overwritten.
        TemplateError: A template of your own is wrong.
    """
    from . import pipeline

    return pipeline.generate(_settings(options, force=force))


def generate_configured(
    config: AnyPath | None = None, *, only: Iterable[str] = (), force: bool = False
) -> tuple[Report, ...]:
    """Writes the packages that a configuration file lists; all of them, or none where one has a problem.

    Args:
        config: The file, or the folder of the project that it stands in; without it, the nearest one at or above the
            working folder.
        only: Modules to pick among the packages of the file.

    Raises:
        SchemawrightError: As `generate`.
    """
    from . import pipeline
    from .config_file import load_configuration, select
    from .finding import located

    file = located(_path(config))
    configuration = None if file is None else load_configuration(file)
    settings = select(configuration, Options(force=force or None), _texts(only) or ())
    return pipeline.generate_all(settings)


def check(**options: Unpack[OutputKeywords]) -> tuple[Difference, ...]:
    """How the output folder differs from what `generate` would write; empty where it does not.

    Raises:
        SchemawrightError: As `generate`.
    """
    from . import pipeline

    return pipeline.check(_settings(options))


def normalize(**options: Unpack[InputKeywords]) -> dict[str, Json]:
    """The schemas as one ordinary JSON Schema document: closed, and without wrappers.

    Raises:
        SchemawrightError: As `generate`.
    """
    from . import pipeline

    _refuse_unknown(options, InputKeywords)
    return pipeline.normalize(settle(_input(options), writes=False))


def diff(
    old: AnyPath,
    new: AnyPath,
    *,
    surface: bool | None = None,
    **options: Unpack[SidesKeywords],
) -> Differences:
    """All differences between two sides, each with its verdict; see `docs/compatibility.md`.

    Args:
        old, new: A folder of schemas, a bundle, a generated package, `botocore:SERVICE`, `openapi:FILE`, or `REV:path`
            in the git repository of the working folder.
        surface: Whether the Python surface is compared too; None does so where both sides are packages and griffe is
            installed.

    Raises:
        ConfigurationError: A side is not there, or has no Python surface.
        InputError: The schemas of a side have problems; those of both are listed.
    """
    from .releases.differing import diff as differences
    from .releases.sides import Reading

    _refuse_unknown(options, SidesKeywords)
    reading = Reading(
        include=_texts(options.get("include")) or (),
        exclude=_texts(options.get("exclude")) or (),
        service=options.get("service"),
        repair_enums=options.get("repair_enums", True),
        skip_patterns=options.get("skip_patterns", False),
    )
    return differences(fspath(old), fspath(new), reading, surface=surface)


def release(
    config: AnyPath | None = None,
    *,
    only: str | None = None,
    since: AnyPath | None = None,
    version: str | None = None,
    date: str | None = None,
    dry_run: bool = False,
) -> Release:
    """Gives a package its next version: writes the configuration, the changelog and the package.

    Args:
        config: The file; without it, the nearest one at or above the working folder.
        only: The module of the package, where the file lists several.
        since: The generated package that was released last; without it, the output folder at the last tag of git.
        version: A higher version than what is needed.
        date: For the entry of the changelog, as in 2026-01-31.
        dry_run: Write nothing.

    Raises:
        ConfigurationError: The version is too low, or what was released cannot be found or read.
        SchemawrightError: As `generate`.
    """
    from .finding import located
    from .releases.releasing import Wish
    from .releases.releasing import release as released

    wish = Wish(
        since=None if since is None else fspath(since),
        version=version,
        date=date,
        dry_run=dry_run,
    )
    file = located(None if config is None else Path(config))
    return released(file, () if only is None else (only,), wish)


def _input(given: InputKeywords) -> Options:
    return Options(
        schemas=_path(given.get("schemas")),
        source=given.get("source"),
        include=_texts(given.get("include")),
        exclude=_texts(given.get("exclude")),
        operations=_texts(given.get("operations")),
        exclude_operations=_texts(given.get("exclude_operations")),
        service=given.get("service"),
        repair_enums=given.get("repair_enums"),
        skip_patterns=given.get("skip_patterns"),
    )


def _settings(given: OutputKeywords, *, force: bool = False) -> Settings:
    _refuse_unknown(given, OutputKeywords)
    urls = given.get("package_urls")
    options = replace(
        _input(given),
        output=_path(given.get("output")),
        module=given.get("module"),
        targets=_texts(given.get("targets")),
        templates=_path(given.get("templates")),
        edition=given.get("edition"),
        force=force,
        package=PackageOptions(
            name=given.get("package_name"),
            version=given.get("package_version"),
            description=given.get("package_description"),
            license=given.get("package_license"),
            license_files=_paths(given.get("package_license_files")),
            author=given.get("package_author"),
            keywords=_texts(given.get("package_keywords")),
            classifiers=_texts(given.get("package_classifiers")),
            urls=None if urls is None else tuple(urls.items()),
        ),
    )
    return settle(options)


def _refuse_unknown(given: Mapping[str, object], known: type) -> None:
    """Type checkers see a misspelt keyword; who runs none shall not be given something else than was asked for.

    Raises:
        ConfigurationError: A keyword means nothing.
    """
    for name in given:
        if name not in known.__annotations__:
            raise ConfigurationError(
                f"`{name}` is no option{near(name, known.__annotations__)}"
            )


def _path(value: AnyPath | None) -> Path | None:
    return None if value is None else Path(value)


def _paths(values: Iterable[AnyPath] | None) -> tuple[Path, ...] | None:
    # A single path may be a text, which is an iterable too.
    if values is None or isinstance(values, str):
        return None if values is None else (Path(values),)
    return tuple(map(Path, values))


def _texts(values: Iterable[str] | None) -> tuple[str, ...] | None:
    # A single text is an iterable too, of letters; one glob is what it means.
    if values is None or isinstance(values, str):
        return None if values is None else (values,)
    return tuple(values)
