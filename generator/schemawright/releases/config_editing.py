"""Writing a version into a configuration file; all else in it stays as it is, comments and layout included."""

from __future__ import annotations

import re
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from ..config import module_of
from ..config_file import load_configuration
from ..errors import ConfigurationError, OutputError
from ..finding import PROJECT_FILE, project_settings

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
    if not text.endswith("\n\n"):
        # A table that was added at the end brought a blank line for what does not follow.
        written = written.rstrip("\n") + "\n"
    if "\r\n" in text:
        written = re.sub(r"(?<!\r)\n", "\r\n", written)
    return written


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


@contextmanager
def rewritten(file: Path, text: str) -> Generator[None]:
    """Writes a file whole when the context ends well, and not at all otherwise; links are followed, its mode stays.

    That it can be written is known when the context begins.

    Raises:
        OutputError: It cannot be written.
    """
    real = file.resolve()
    beside = real.with_name(f".{real.name}.new")
    try:
        try:
            beside.write_bytes(text.encode())
            if real.exists():
                shutil.copymode(real, beside)
        except OSError as error:
            raise _unwritable(file, error) from error
        yield
        try:
            beside.replace(real)
        except OSError as error:
            raise _unwritable(file, error) from error
    finally:
        # Whatever speaks against it has been told.
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _unwritable(file: Path, error: OSError) -> OutputError:
    return OutputError(
        f"{file}: cannot be written ({error.strerror}); make it and its folder writable"
    )
