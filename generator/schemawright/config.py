"""Settings: what they are, which place wins, and what they must hold.

A setting comes from the command line (or the Python API), from the package's own table in the configuration file, or
from the file's top level, in this order. Paths in a file are relative to the file; on the command line, to the working
folder.
"""

from __future__ import annotations

import keyword
import re
import sys
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Final, TypeVar

from .errors import ConfigurationError, refusals_told
from .metadata import PackageMetadata, PackageOptions, settle_metadata
from .tables import near

EDITIONS: Final = ("2026",)
"""Whatever changes what is generated begins a new one; the current one is the last."""
CURRENT_EDITION: Final = EDITIONS[-1]
TARGETS: Final = ("dataclasses", "typed-dicts", "client", "package", "pydantic")
DEFAULT_TARGETS: Final = ("dataclasses", "typed-dicts", "client", "package")
SOURCES: Final = ("botocore", "openapi")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All that one run for one package needs to know; complete and checked.

    Attributes:
        schemas: A folder of JSON Schema files, or None where `source` is given.
        source: `botocore:SERVICE` or `openapi:FILE`, or None where `schemas` is given.
        include: Globs over file names; empty takes every file.
        exclude: Globs over file names that are left out.
        operations: Globs over names of operations; empty takes every operation. With them, or with
            `exclude_operations`, only the types that an operation reaches are generated.
        exclude_operations: Globs over names of operations that are left out.
        output: The folder that receives the package.
        module: Name of the generated import package.
        service: As boto3 spells it (`cognito-idp`), or None for schemas that belong to no known service.
        templates: A folder whose templates win over those of the same name in schemawright.
        repair_enums: Whether enum values that YAML took for booleans become words again.
        skip_patterns: Whether patterns that Python cannot find in bounded time are left out, with a notice, where
            they would be a problem. Those of AWS always are: botocore enforces none.
        edition: Within one, every later schemawright writes the same bytes for the same schemas and settings.
        force: Whether files that were edited, or that others wrote, may be overwritten.
    """

    schemas: Path | None = None
    source: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    exclude_operations: tuple[str, ...] = ()
    output: Path
    module: str
    service: str | None = None
    targets: tuple[str, ...] = DEFAULT_TARGETS
    templates: Path | None = None
    repair_enums: bool = True
    skip_patterns: bool = False
    edition: str = CURRENT_EDITION
    force: bool = False
    package: PackageMetadata

    @property
    def inside(self) -> str:
        """Where in `output` everything of this package lies: with a project around it everywhere, else in its module."""
        return "" if "package" in self.targets else f"{self.module}/"

    @property
    def root(self) -> Path:
        """The folder that is this package's alone; several modules may share one `output`."""
        return self.output / self.inside

    @property
    def document(self) -> Path | None:
        """The OpenAPI document that is read; None where something else is."""
        scheme, _, file = (self.source or "").partition(":")
        return Path(file) if scheme == "openapi" else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings as far as one place (the command line, one table of a file) states them; None is unsaid."""

    schemas: Path | None = None
    source: str | None = None
    include: tuple[str, ...] | None = None
    exclude: tuple[str, ...] | None = None
    operations: tuple[str, ...] | None = None
    exclude_operations: tuple[str, ...] | None = None
    output: Path | None = None
    module: str | None = None
    service: str | None = None
    targets: tuple[str, ...] | None = None
    templates: Path | None = None
    repair_enums: bool | None = None
    skip_patterns: bool | None = None
    edition: str | None = None
    force: bool | None = None
    package: PackageOptions = field(default_factory=PackageOptions)

    def over(self, lower: Options) -> Options:
        """These options, and `lower`'s where these say nothing.

        An input replaces the other kind of input: `--schemas` on the command line silences `source` in the file, and
        `--source` the `schemas` with the `service` that they belong to.
        """
        if self.source is not None:
            lower = replace(lower, schemas=None, source=None, service=None)
        elif self.schemas is not None:
            lower = replace(lower, source=None)
        package = _first_said(self.package, lower.package)
        return replace(_first_said(self, lower), package=package)


_Said = TypeVar("_Said", Options, PackageOptions)


def _first_said(upper: _Said, lower: _Said) -> _Said:
    said = {
        one.name: value
        for one in fields(upper)
        if (value := getattr(upper, one.name)) is not None
    }
    return replace(lower, **said)


@refusals_told()
def settle(options: Options, *, writes: bool = True) -> Settings:
    """Complete and checked settings.

    Args:
        writes: Whether an output folder is needed.

    Raises:
        ConfigurationError: An input or the output is missing, or a value cannot be.
    """
    if options.schemas is None and options.source is None:
        raise ConfigurationError(_NO_INPUT)
    if options.schemas is not None and options.source is not None:
        raise ConfigurationError(
            "`schemas` and `source` are both given; keep one of them"
        )
    if options.output is None and writes:
        raise ConfigurationError(
            "no output folder is given; say where the package goes with --output DIR or `output` in the configuration"
        )
    _check_folders(options)
    _check_source(options.source)
    if options.service is not None and options.source is not None:
        raise ConfigurationError(
            f"`service` says what a folder of schemas belongs to, and `{options.source}` says that itself; leave `service` out"
        )
    module = module_of(options) or ""
    targets = DEFAULT_TARGETS if options.targets is None else options.targets
    _check_targets(targets)
    _check_module(module, targets)
    edition = CURRENT_EDITION if options.edition is None else options.edition
    _check_edition(edition)
    return Settings(
        schemas=options.schemas,
        source=options.source,
        include=options.include or (),
        exclude=options.exclude or (),
        operations=options.operations or (),
        exclude_operations=options.exclude_operations or (),
        output=options.output or Path(),
        module=module,
        service=options.service,
        targets=targets,
        templates=options.templates,
        repair_enums=options.repair_enums is not False,
        skip_patterns=options.skip_patterns is True,
        edition=edition,
        force=options.force is True,
        package=settle_metadata(options.package, module),
    )


_NO_INPUT: Final = """\
nothing to generate from: no configuration was found here or above, and no input was given. Either
  schemawright init                                    writes a configuration to fill in, or
  schemawright generate --schemas DIR --output DIR     takes a folder of JSON Schemas, or
  schemawright generate --source botocore:cognito-idp --output DIR     takes a model of the installed botocore, or
  schemawright generate --source openapi:FILE --output DIR             takes an OpenAPI document"""


def module_of(options: Options) -> str | None:
    """The module as stated, else the service's name, else that of the source or the folder, as an identifier.

    A keyword gets an underscore: `botocore:lambda` is `lambda_`.
    """
    if options.module is not None:
        return options.module
    if options.service is not None:
        stem = options.service
    elif options.source is not None:
        scheme, _, stem = options.source.partition(":")
        stem = Path(stem).stem if scheme == "openapi" else stem
    elif options.schemas is not None:
        stem = options.schemas.resolve().name
    else:
        return None
    name = re.sub(r"\W+", "_", stem, flags=re.ASCII).strip("_").lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def _check_module(module: str, targets: tuple[str, ...]) -> None:
    if not module.isidentifier() or not module.isascii() or keyword.iskeyword(module):
        raise ConfigurationError(
            f"`{module}` cannot be imported; give `module` a name of letters, digits and underscores"
        )
    # Inside a package of the user's own these do no harm; a project's import package stands beside Python's modules.
    if "package" in targets and module in {*sys.stdlib_module_names, "__main__"}:
        raise ConfigurationError(
            f"`{module}` is a module of Python itself, and would be imported in place of the package; "
            "give `module` another name"
        )


def _check_folders(options: Options) -> None:
    for folder in (options.schemas, options.templates, options.output):
        if folder is not None and "\0" in str(folder):
            raise ConfigurationError(
                f"{str(folder)!a} holds a character that no path can; take it out"
            )
    if options.output is None:
        return
    output = options.output.absolute()
    if output == Path(output.anchor):
        raise ConfigurationError(
            f"{options.output}: is the root of the file system; give a folder for the package"
        )
    for what, folder in (
        ("schemas", options.schemas),
        ("templates", options.templates),
    ):
        if folder is not None and output.is_relative_to(folder.absolute()):
            raise ConfigurationError(
                f"{options.output}: lies in the folder of the {what}, where the next run would read it; "
                "give a folder outside of it"
            )


def _check_source(source: str | None) -> None:
    if source is None:
        return
    scheme, colon, name = source.partition(":")
    if scheme not in SOURCES or not colon or not name:
        raise ConfigurationError(
            f"`{source}` is no source; write botocore:SERVICE, as in botocore:cognito-idp, or openapi:FILE"
        )


def _check_edition(edition: str) -> None:
    if edition not in EDITIONS:
        raise ConfigurationError(
            f"`{edition}` is no edition; there are {', '.join(EDITIONS)}; a newer schemawright may know more"
        )


def _check_targets(targets: tuple[str, ...]) -> None:
    if not targets:
        raise ConfigurationError(
            f"`targets` is empty, so there is nothing to generate; list some of {', '.join(TARGETS)}, or leave it out"
        )
    for target in targets:
        if target not in TARGETS:
            raise ConfigurationError(
                f"`{target}` is no target; there are {', '.join(TARGETS)}{near(target, TARGETS)}"
            )
