"""Reading the configuration file, and picking the packages that one run is about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .config import Options, Settings, module_of, settle
from .errors import ConfigurationError
from .finding import PROJECT_FILE, TABLES, project_settings, toml
from .metadata import PackageOptions
from .tables import Table, near

STARTING_CONFIGURATION: Final = """\
# Settings of schemawright. Paths are relative to this file. `schemawright generate --help` explains each.
# The same keys may stand in pyproject.toml under [tool.schemawright] instead.

schemas = {schemas}
output = {output}
module = {module}

# Within an edition, a newer schemawright generates the same bytes:
edition = "{edition}"

# Take some of the files only, where several services share a folder:
# include = ["cognito-idp-*"]
# exclude = ["*-draft.json"]

# Generate some of the operations only, with the types that they reach:
# operations = ["SignUp", "Admin*"]
# exclude-operations = ["AdminDelete*"]

# The AWS service that the schemas belong to (protocol, errors, paging, secrets):
# service = "cognito-idp"

# Of dataclasses, typed-dicts, client, package and pydantic:
# targets = ["dataclasses", "typed-dicts", "client", "package"]

# A folder of your own templates; they win over those of the same name:
# templates = "templates"

# Keep enum values that YAML took for booleans as they are:
# repair-enums = false

# Leave out patterns that Python cannot find in bounded time:
# skip-patterns = true

# [package]
# name = "my-service"
# version = "0.1.0"
# description = "Typed models and a client for my service."
# license = "MIT"
# license-files = ["LICENSE"]
# author = "Me"
# keywords = ["billing"]
# classifiers = ["Development Status :: 4 - Beta"]
# urls = {{ Source = "https://example.org/my-service" }}

# Several packages: one table each; what stands at the top holds for all of them.
# [[packages]]
# schemas = "schemas/billing"
# output = "packages/billing"
# module = "billing"
"""


@dataclass(frozen=True, slots=True)
class Configuration:
    """A configuration file as it was read.

    Attributes:
        file: The file.
        packages: Options of each package, the file's top level already beneath them.
        defaults: The file's top level alone, where it lists packages; None where it is itself the one package.
    """

    file: Path
    packages: tuple[Options, ...]
    defaults: Options | None = None


def load_configuration(file: Path) -> Configuration:
    """Reads `file`; every wrong key and wrong type of it is told at once.

    Raises:
        ConfigurationError: The file cannot be read, or a setting is misspelt or of the wrong type.
    """
    if file.name == PROJECT_FILE:
        settings = project_settings(file)
        if settings is None:
            raise ConfigurationError(
                f"{file}: has no [{TABLES[0]}]; `schemawright init` writes one"
            )
        name, values = settings
    else:
        values, name = toml(file), ""
    problems: list[str] = []
    table = Table(file, name, values, problems)
    listed = table.tables("packages")
    top = _read_options(table, known=("packages",))
    packages = (
        (top,)
        if listed is None
        else tuple(_read_options(one).over(top) for one in listed)
    )
    if listed == ():
        problems.append(
            f"{table.label}`packages` is empty; list a package or leave it out"
        )
    if problems:
        raise ConfigurationError("\n".join(problems))
    return Configuration(file, packages, None if listed is None else top)


def select(
    configuration: Configuration | None,
    given: Options,
    only: tuple[str, ...] = (),
    *,
    writes: bool = True,
) -> tuple[Settings, ...]:
    """The packages that one run is about: those of the file, each with the `given` options on top.

    Where `given` names an input of its own, the packages that a file lists are not what is asked for: only the file's
    top level stays beneath.

    Args:
        only: Module names; picks among the packages of the file.
        writes: Whether the run needs an output folder.

    Raises:
        ConfigurationError: Something needed is missing, or it is unclear which package is meant.
    """
    if configuration is None:
        if only:
            raise ConfigurationError(
                "--only picks a package of a configuration, and none was found here or above"
            )
        return (settle(given, writes=writes),)
    own_input = given.schemas is not None or given.source is not None
    if configuration.defaults is not None and own_input and not only:
        return (settle(given.over(configuration.defaults), writes=writes),)
    chosen = _narrow(configuration, only)
    if len(chosen) > 1 and (single := _of_one_package(given)):
        raise ConfigurationError(
            f"{configuration.file} lists {len(chosen)} packages, and {single} can belong to one only;"
            f" say which with --only ({', '.join(module_of(one) or '?' for one in chosen)})"
        )
    settings = tuple(settle(given.over(one), writes=writes) for one in chosen)
    if writes:
        _refuse_shared_outputs(settings)
    return settings


def _refuse_shared_outputs(settings: tuple[Settings, ...]) -> None:
    owners: dict[Path, str] = {}
    for one in settings:
        owner = owners.setdefault(one.root.resolve(), one.module)
        if owner is not one.module:
            raise ConfigurationError(
                f"`{owner}` and `{one.module}` both go to {one.output}; give each an output folder of its own"
            )


def _read_options(table: Table, known: tuple[str, ...] = ()) -> Options:
    package = table.table("package")
    options = Options(
        schemas=table.path("schemas"),
        source=_source(table),
        include=table.texts("include"),
        exclude=table.texts("exclude"),
        operations=table.texts("operations"),
        exclude_operations=table.texts("exclude-operations"),
        output=table.path("output"),
        module=table.text("module"),
        service=table.text("service"),
        targets=table.texts("targets"),
        templates=table.path("templates"),
        repair_enums=table.flag("repair-enums"),
        skip_patterns=table.flag("skip-patterns"),
        edition=table.text("edition"),
        package=_read_package(package) if package else PackageOptions(),
    )
    table.refuse_unknown(known)
    return options


def _read_package(table: Table) -> PackageOptions:
    options = PackageOptions(
        name=table.text("name"),
        version=table.text("version"),
        description=table.text("description"),
        license=table.text("license"),
        license_files=table.paths("license-files"),
        author=table.text("author"),
        keywords=table.texts("keywords"),
        classifiers=table.texts("classifiers"),
        urls=table.pairs("urls"),
    )
    table.refuse_unknown()
    return options


def _narrow(configuration: Configuration, only: tuple[str, ...]) -> tuple[Options, ...]:
    modules = {module_of(one) or "": one for one in configuration.packages}
    if len(modules) < len(configuration.packages):
        raise ConfigurationError(
            f"{configuration.file} lists two packages with one module; give each its own `module`"
        )
    for name in only:
        if name not in modules:
            raise ConfigurationError(
                f"{configuration.file} lists no package with the module `{name}`{near(name, modules)}"
            )
    if not only:
        return configuration.packages
    return tuple(one for module, one in modules.items() if module in only)


def _of_one_package(given: Options) -> str | None:
    """The first given option that cannot hold for several packages at once."""
    for name in ("schemas", "source", "output", "module", "service"):
        if getattr(given, name) is not None:
            return f"--{name}"
    return "--package-name" if given.package.name is not None else None


def _source(table: Table) -> str | None:
    """A document is relative to the folder of the file, as all paths in it."""
    source = table.text("source")
    scheme, colon, file = (source or "").partition(":")
    if scheme == "openapi" and file:
        return f"{scheme}{colon}{(table.file.parent / file).as_posix()}"
    return source
