"""The options of the command line, group by group, and how they reach a command as one request.

Commands share most options, and typer reads options off a function's signature. So the groups are written down once
and `takes` gives a command the signature that they add up to.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from inspect import Parameter, Signature
from pathlib import Path
from typing import Annotated, Final, TypeAlias

import typer

from .config import CURRENT_EDITION, DEFAULT_TARGETS, EDITIONS, TARGETS, Options
from .errors import ConfigurationError, SchemawrightError
from .metadata import PackageOptions

Value: TypeAlias = "str | bool | Path | list[str] | list[Path] | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the command line asks for.

    Attributes:
        only: Modules to pick among the packages of the configuration.
        quiet: Nothing but errors and what was asked for.
        json: One JSON document on standard output.
        diff, watch: What `generate` shall do instead of writing once.
        destination: Where `normalize` writes; None is standard output.
        subject: What `explain` is asked about.
    """

    options: Options
    subject: str = ""
    config: Path | None = None
    only: tuple[str, ...] = ()
    quiet: bool = False
    json: bool = False
    diff: bool = False
    watch: bool = False
    destination: Path | None = None


def _option(
    name: str,
    kind: object,
    help_text: str,
    *,
    flag: str | None = None,
    metavar: str | None = None,
) -> Parameter:
    declared = typer.Option(
        flag or f"--{name.replace('_', '-')}", help=help_text, metavar=metavar
    )
    return Parameter(
        name,
        Parameter.KEYWORD_ONLY,
        default=False if kind is bool and flag is None else None,
        annotation=Annotated[
            kind, declared
        ],  # pyright: ignore[reportGeneralTypeIssues]
    )


_TEXT: Final = str | None
_PATH: Final = Path | None
_TEXTS: Final = list[str] | None
_PATHS: Final = list[Path] | None
_SWITCH: Final = bool | None

CONFIGURATION: Final = (
    _option(
        "config",
        _PATH,
        "The configuration file, or its folder, instead of the nearest schemawright.toml or pyproject.toml.",
        metavar="FILE",
    ),
    _option(
        "only",
        _TEXTS,
        "A package of the configuration, by its module; may be repeated.",
        metavar="MODULE",
    ),
)
INPUT: Final = (
    _option(
        "schemas",
        _PATH,
        "A folder of JSON Schema files, one type a file.",
        metavar="DIR",
    ),
    _option(
        "source",
        _TEXT,
        "Instead of a folder, a model: botocore:SERVICE, as in botocore:cognito-idp; or a document: openapi:FILE.",
        metavar="SOURCE",
    ),
    _option(
        "include",
        _TEXTS,
        "Take only the files whose name fits this glob; may be repeated.",
        metavar="GLOB",
    ),
    _option(
        "exclude",
        _TEXTS,
        "Leave out the files whose name fits this glob; may be repeated.",
        metavar="GLOB",
    ),
    _option(
        "operations",
        _TEXTS,
        "Generate only the operations whose name fits this glob, and the types that they reach; may be repeated.",
        metavar="GLOB",
    ),
    _option(
        "exclude_operations",
        _TEXTS,
        "Leave out the operations whose name fits this glob; may be repeated.",
        metavar="GLOB",
    ),
    _option(
        "service",
        _TEXT,
        "The AWS service that the schemas belong to, as boto3 spells it. It adds protocol, errors, paging and secrets.",
        metavar="NAME",
    ),
    _option(
        "repair_enums",
        _SWITCH,
        "Whether enum values that YAML took for true and false become ON, OFF, Yes, No, … again (they do).",
        flag="--repair-enums/--no-repair-enums",
    ),
    _option(
        "skip_patterns",
        _SWITCH,
        "Whether patterns that Python cannot express, or not find in bounded time, are left out with a notice (they are "
        "problems; those of AWS are left out).",
        flag="--skip-patterns/--no-skip-patterns",
    ),
)
OUTPUT: Final = (
    _option("output", _PATH, "The folder that receives the package.", metavar="DIR"),
    _option(
        "module",
        _TEXT,
        "Name of the import package; without it, made from the service or the folder.",
        metavar="NAME",
    ),
    _option(
        "targets",
        _TEXTS,
        f"What to generate, comma-separated, of {', '.join(TARGETS)} ({','.join(DEFAULT_TARGETS)}).",
        metavar="LIST",
    ),
    _option(
        "templates",
        _PATH,
        "A folder of your own templates; they win over those of the same name.",
        metavar="DIR",
    ),
    _option(
        "edition",
        _TEXT,
        f"The edition of the output, of {', '.join(EDITIONS)} ({CURRENT_EDITION}); within one, a newer schemawright "
        "writes the same bytes.",
        metavar="EDITION",
    ),
    _option(
        "package_name",
        _TEXT,
        "Name of the distribution; without it, the module with hyphens.",
        metavar="NAME",
    ),
    _option(
        "package_version",
        _TEXT,
        "Version of the distribution (0.1.0).",
        metavar="VERSION",
    ),
    _option("package_description", _TEXT, "One line on the package.", metavar="TEXT"),
    _option(
        "package_license", _TEXT, "Its licence, as an SPDX expression.", metavar="SPDX"
    ),
    _option(
        "package_license_file",
        _PATHS,
        "A text of its licence, to be copied into it; may be repeated.",
        metavar="FILE",
    ),
    _option("package_author", _TEXT, "Who publishes it.", metavar="NAME"),
    _option(
        "package_keyword",
        _TEXTS,
        "A word to find it by; may be repeated.",
        metavar="WORD",
    ),
    _option(
        "package_classifier",
        _TEXTS,
        "A classifier of its index page, beside those that hold for every package; may be repeated.",
        metavar="TEXT",
    ),
    _option(
        "package_url",
        _TEXTS,
        "A link for its index page, as in Documentation=https://…; may be repeated.",
        metavar="LABEL=URL",
    ),
)
INSTEAD: Final = (
    _option("diff", bool, "Show what would change, and write nothing."),
    _option(
        "watch",
        bool,
        "Go on until stopped, and write whenever a schema, a template or the configuration is saved.",
    ),
)
FORCE: Final = (
    _option(
        "force", bool, "Overwrite files that were edited or that others wrote, too."
    ),
)
SUBJECT: Final = (
    Parameter(
        "subject",
        Parameter.KEYWORD_ONLY,
        annotation=Annotated[
            str,
            typer.Argument(
                metavar="SHAPE[.MEMBER]", help="As in SignUpRequest.ClientId."
            ),
        ],
    ),
)
DESTINATION: Final = (
    _option(
        "destination",
        _PATH,
        "The file to write, instead of standard output.",
        flag="--output",
        metavar="FILE",
    ),
)
REPORTING: Final = (
    _option("quiet", bool, "Say nothing but errors."),
    _option("json", bool, "Report as one JSON document on standard output."),
)


def takes(
    *parameters: Parameter,
) -> Callable[[Callable[[Request], None]], Callable[..., None]]:
    """A decorator: the command has these options and receives them as one request.

    A `SchemawrightError` ends the command with its text and exit code 1.
    """

    def decorate(command: Callable[[Request], None]) -> Callable[..., None]:
        def run(**values: Value) -> None:
            as_json = values.get("json") is True
            with_errors_told(lambda: command(_request(values)), as_json=as_json)

        signature = Signature(list(parameters))
        run.__doc__ = command.__doc__
        run.__name__ = command.__name__
        run.__annotations__ = {one.name: one.annotation for one in parameters}
        run.__signature__ = signature  # type: ignore[attr-defined]
        return run

    return decorate


def with_errors_told(action: Callable[[], None], *, as_json: bool = False) -> None:
    """Runs `action`; a problem of the user's making goes to stderr, and the exit code is 1."""
    try:
        action()
    except SchemawrightError as error:
        if as_json:
            import json

            from .reporting import failure_data

            typer.echo(json.dumps(failure_data(error), ensure_ascii=False))
        tell_error(error)
        sys.exit(1)


def tell_error(error: SchemawrightError) -> None:
    """Its lines on stderr, without characters that could make a terminal do something."""
    for line in str(error).splitlines():
        said = "".join(
            letter if letter.isprintable() else ascii(letter)[1:-1] for letter in line
        )
        typer.echo(f"error: {said}" if not said.startswith(" ") else said, err=True)


def _request(values: dict[str, Value]) -> Request:
    options = Options(
        schemas=_path(values, "schemas"),
        source=_text(values, "source"),
        include=_texts(values, "include"),
        exclude=_texts(values, "exclude"),
        operations=_texts(values, "operations"),
        exclude_operations=_texts(values, "exclude_operations"),
        output=_path(values, "output"),
        module=_text(values, "module"),
        service=_text(values, "service"),
        targets=_commas(_texts(values, "targets")),
        templates=_path(values, "templates"),
        repair_enums=_flag(values, "repair_enums"),
        skip_patterns=_flag(values, "skip_patterns"),
        edition=_text(values, "edition"),
        force=_flag(values, "force"),
        package=PackageOptions(
            name=_text(values, "package_name"),
            version=_text(values, "package_version"),
            description=_text(values, "package_description"),
            license=_text(values, "package_license"),
            license_files=_paths(values, "package_license_file"),
            author=_text(values, "package_author"),
            keywords=_texts(values, "package_keyword"),
            classifiers=_texts(values, "package_classifier"),
            urls=_urls(_texts(values, "package_url")),
        ),
    )
    return Request(
        options=options,
        subject=_text(values, "subject") or "",
        config=_path(values, "config"),
        only=_texts(values, "only") or (),
        quiet=values.get("quiet") is True,
        json=values.get("json") is True,
        diff=values.get("diff") is True,
        watch=values.get("watch") is True,
        destination=_path(values, "destination"),
    )


def _text(values: dict[str, Value], name: str) -> str | None:
    value = values.get(name)
    return value if isinstance(value, str) else None


def _path(values: dict[str, Value], name: str) -> Path | None:
    value = values.get(name)
    return value if isinstance(value, Path) else None


def _flag(values: dict[str, Value], name: str) -> bool | None:
    value = values.get(name)
    return value if isinstance(value, bool) else None


def _texts(values: dict[str, Value], name: str) -> tuple[str, ...] | None:
    """None where the option was not given: typer hands over an empty list, or None, by version."""
    value = values.get(name)
    return tuple(map(str, value)) if isinstance(value, list) and value else None


def _paths(values: dict[str, Value], name: str) -> tuple[Path, ...] | None:
    texts = _texts(values, name)
    return None if texts is None else tuple(map(Path, texts))


def _commas(values: tuple[str, ...] | None) -> tuple[str, ...] | None:
    if values is None:
        return None
    return tuple(
        part.strip() for one in values for part in one.split(",") if part.strip()
    )


def _urls(values: tuple[str, ...] | None) -> tuple[tuple[str, str], ...] | None:
    if values is None:
        return None
    pairs: list[tuple[str, str]] = []
    for one in values:
        label, sign, url = one.partition("=")
        if not (label and sign and url):
            raise ConfigurationError(
                f"`{one}` is no labelled link; write --package-url LABEL=URL"
            )
        pairs.append((label, url))
    return tuple(pairs)
