"""The command `schemawright`. Only here is anything printed, and only here does the program exit."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from . import __version__, help_texts
from .errors import ConfigurationError, OutputError
from .parameters import (
    CONFIGURATION,
    DESTINATION,
    FORCE,
    INPUT,
    INSTEAD,
    OUTPUT,
    REPORTING,
    SUBJECT,
    Request,
    takes,
    with_errors_told,
)
from .releases import release_commands

if TYPE_CHECKING:
    from .config import Settings
    from .sources.importing import Docs

app = typer.Typer(
    name="schemawright",
    # Both cost more at the start than all the rest of the program.
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=True,
)


def main() -> None:
    """Runs the command line; ends the process."""
    app()


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"schemawright {__version__}")
        raise typer.Exit


@app.callback(help=help_texts.PROGRAM)
def schemawright(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Say which release this is.", callback=_tell_version
        ),
    ] = False,
) -> None:
    """Options of the program itself."""


@app.command(help=help_texts.GENERATE)
@takes(*INPUT, *OUTPUT, *FORCE, *INSTEAD, *CONFIGURATION, *REPORTING)
def generate(request: Request) -> None:
    """Reports of all packages, or none where one has a problem."""
    _refuse_contradictions(request)
    if request.watch:
        from .watch_command import watch

        watch(lambda: _settings(request), request.config, quiet=request.quiet)
    elif request.diff:
        _tell_differences(request)
    else:
        _generate(request)


def _generate(request: Request) -> None:
    from . import pipeline
    from .progress import shown
    from .reporting import report_data, summary, warnings

    settings = _settings(request)
    with shown("schemawright", quiet=request.quiet or request.json) as progress:
        reports = pipeline.generate_all(settings, progress=progress)
    if request.json:
        _print_json({"packages": [report_data(one) for one in reports]})
    elif not request.quiet:
        for report in reports:
            if report.notices:
                typer.echo(warnings(report.notices), err=True)
            typer.echo(summary(report))


@app.command(help=help_texts.CHECK)
@takes(*INPUT, *OUTPUT, *CONFIGURATION, *REPORTING)
def check(request: Request) -> None:
    """Exit code 1 where anything differs."""
    if _tell_differences(request):
        sys.exit(1)


def _tell_differences(request: Request) -> bool:
    """Whether there are any."""
    from . import pipeline
    from .progress import shown
    from .reporting import difference_data, differences_summary

    settings = _settings(request)
    with shown("schemawright", quiet=request.quiet or request.json) as progress:
        differences = pipeline.check_all(settings, progress=progress)
    found = [
        (one.output, difference)
        for one, several in zip(settings, differences, strict=True)
        for difference in several
    ]
    if request.json:
        data = [difference_data(root, one) for root, one in found]
        _print_json({"differences": data})
    elif not request.quiet:
        told: Path | None = None
        for output, difference in found:
            # Paths are those in the output folder; of several it must be said which.
            if output != told and len({one.output for one in settings}) > 1:
                typer.echo(f"In {output.as_posix()}:")
            told = output
            typer.echo(difference.diff, nl=False)
        if found:
            typer.echo(differences_summary(found), err=True)
    return bool(found)


def _refuse_contradictions(request: Request) -> None:
    force = request.options.force is True
    for both, flags, why in (
        (
            request.diff and request.watch,
            "--diff and --watch",
            "one writes nothing, the other goes on writing",
        ),
        (
            request.diff and force,
            "--diff and --force",
            "nothing is written, so nothing is overwritten",
        ),
        (
            request.diff and request.quiet,
            "--diff and --quiet",
            "`check --quiet` says by its exit code whether anything differs",
        ),
        (
            request.watch and request.json,
            "--watch and --json",
            "a watch has no end at which to report",
        ),
    ):
        if both:
            raise ConfigurationError(
                f"{flags} contradict each other: {why}; leave one of them out"
            )


@app.command(help=help_texts.NORMALIZE)
@takes(*INPUT, *DESTINATION, *CONFIGURATION)
def normalize(request: Request) -> None:
    """To standard output, or to a file."""
    from . import pipeline

    text = _json_text(pipeline.normalize(_one(request, "normalize")))
    if request.destination is None:
        typer.echo(text, nl=False)
        return
    _write(request.destination, text)


@app.command(help=help_texts.EXPLAIN)
@takes(*SUBJECT, *INPUT, *CONFIGURATION, *REPORTING)
def explain(request: Request) -> None:
    """The way from the file to the type."""
    from . import pipeline
    from .reporting import explanation_data, explanation_text

    found = pipeline.explain(_one(request, "explain"), request.subject)
    if request.json:
        _print_json(explanation_data(found))
    else:
        typer.echo(explanation_text(found))


app.command(help=help_texts.DIFF)(release_commands.diff)
app.command(help=help_texts.RELEASE)(release_commands.release)


@app.command("import", help=help_texts.IMPORT)
def import_(
    source: Annotated[
        str,
        typer.Argument(metavar="botocore:SERVICE", help="As in botocore:cognito-idp."),
    ],
    output: Annotated[
        Path, typer.Option(metavar="DIR", help="The folder that receives the schemas.")
    ],
    docs: Annotated[
        str,
        typer.Option(
            metavar="botocore|none|FILE",
            help="Descriptions: botocore's own (for your own use), none, or those of a documentation file (TOML).",
        ),
    ] = "none",
    quiet: Annotated[
        bool, typer.Option("--quiet", help="Say nothing but errors.")
    ] = False,
) -> None:
    """Whatever botocore knows of the service."""
    with_errors_told(lambda: _import(source, output, docs, quiet=quiet))


@app.command(help=help_texts.INIT)
def init(
    schemas: Annotated[
        str, typer.Option(metavar="DIR", help="Where the schemas are.")
    ] = "schemas",
    output: Annotated[
        str, typer.Option(metavar="DIR", help="Where the package goes.")
    ] = "output",
    module: Annotated[
        str, typer.Option(metavar="NAME", help="What the import package is called.")
    ] = "my_service",
) -> None:
    """A configuration that stands there already is left alone."""
    with_errors_told(lambda: _init(schemas, output, module))


def _settings(request: Request, *, writes: bool = True) -> tuple[Settings, ...]:
    from .config_file import load_configuration, select
    from .finding import located

    file = located(request.config)
    configuration = None if file is None else load_configuration(file)
    return select(configuration, request.options, request.only, writes=writes)


def _one(request: Request, command: str) -> Settings:
    match _settings(request, writes=False):
        case (only,):
            return only
        case several:
            modules = ", ".join(one.module for one in several)
            raise ConfigurationError(
                f"`{command}` is about one package, and the configuration lists {len(several)};"
                f" say which with --only ({modules})"
            )


def _import(source: str, output: Path, docs: str, *, quiet: bool) -> None:
    from .errors import Diagnostics
    from .reporting import import_summary, warnings
    from .sources.importing import import_service

    scheme, _, service = source.partition(":")
    if scheme != "botocore" or not service:
        raise ConfigurationError(
            f"`{source}` cannot be imported; write botocore:SERVICE, as in botocore:cognito-idp"
        )
    texts: Docs
    match docs:
        case "botocore":
            texts = "botocore"
        case "none":
            texts = "none"
        case file:
            texts = Path(file)
    diagnostics = Diagnostics()
    report = import_service(service, output, docs=texts, diagnostics=diagnostics)
    if not quiet:
        if diagnostics.notices:
            typer.echo(warnings(diagnostics.notices), err=True)
        typer.echo(import_summary(report, output))


def _init(schemas: str, output: str, module: str) -> None:
    from .config import CURRENT_EDITION, Options, settle
    from .config_file import STARTING_CONFIGURATION
    from .finding import CONFIG_FILE, configuration_in

    if holder := configuration_in(Path()):
        raise ConfigurationError(
            f"{holder} is a configuration already; edit it, or remove it first"
        )
    # What is written shall not be refused when it is read.
    settled = settle(Options(schemas=Path(schemas), output=Path(output), module=module))
    # Slashes are right everywhere.
    folders = {"schemas": Path(schemas), "output": settled.output}
    values = {name: folder.as_posix() for name, folder in folders.items()}
    values["module"] = settled.module
    # A JSON string is a TOML string too.
    quoted = {name: json.dumps(text) for name, text in values.items()}
    text = STARTING_CONFIGURATION.format(**quoted, edition=CURRENT_EDITION)
    _write(Path(CONFIG_FILE), text)
    typer.echo(f"wrote {CONFIG_FILE}; look it over, then run `schemawright generate`")


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"{file}: cannot be written: {error.strerror}") from error


def _json_text(data: object) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _print_json(data: object) -> None:
    typer.echo(_json_text(data), nl=False)
