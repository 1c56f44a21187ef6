"""Writing a version into a configuration file; all else in it stays as it is, comments and layout included."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any, Final

from .config import module_of
from .config_file import load_configuration
from .errors import ConfigurationError, OutputError
from .finding import PROJECT_FILE, project_settings

NO_TOMLKIT: Final = (
    "`release` writes the version with tomlkit, which is not installed; "
    "pip install 'schemawright[release]'"
)


def with_version(file: Path, module: str, version: str) -> str:
    """The text of the file with the version of a package in it.

    Args:
        module: Of the package. Its own table gets the version, also where it had that of the top level.

    Raises:
        ConfigurationError: tomlkit is missing.
    """
    try:
        tomlkit: Any = import_module("tomlkit")
    except ModuleNotFoundError:
        raise ConfigurationError(NO_TOMLKIT) from None
    # Line ends as they are: `read_text` would make them one kind.
    text = file.read_bytes().decode("utf-8")
    document = tomlkit.parse(text)
    table = _table(document, file)
    if "packages" in table:
        packages = load_configuration(file).packages
        at = [module_of(one) for one in packages].index(module)
        table = table["packages"][at]
    if "package" in table:
        table["package"]["version"] = version
    else:
        _add(table, version, tomlkit)
    written: str = tomlkit.dumps(document)
    # A table that was added at the end brought a blank line for what does not follow.
    return written if text.endswith("\n\n") else written.rstrip("\n") + "\n"


def _add(table: Any, version: str, tomlkit: Any) -> None:
    table["package"] = {"version": version}
    if isinstance(table["package"], tomlkit.items.Table):
        table["package"].add(tomlkit.nl())


def _table(document: Any, file: Path) -> Any:
    """The table of the settings."""
    settings = project_settings(file) if file.name == PROJECT_FILE else None
    for name in settings[0].split(".") if settings is not None else ():
        document = document[name]
    return document


def write_text(file: Path, text: str) -> None:
    """Whole or not at all.

    Raises:
        OutputError: It cannot be written.
    """
    beside = file.with_name(f".{file.name}.new")
    try:
        beside.write_bytes(text.encode())
        beside.replace(file)
    except OSError as error:
        raise OutputError(f"{file}: cannot be written ({error.strerror})") from error
    finally:
        beside.unlink(missing_ok=True)
