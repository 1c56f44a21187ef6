"""Where the configuration stands: a file of its own, or a table of the project's."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from .errors import ConfigurationError, refusals_told
from .tables import Toml

CONFIG_FILE: Final = "schemawright.toml"
PROJECT_FILE: Final = "pyproject.toml"

# Where settings may stand in a pyproject.toml: for any use, or as those of hatchling's build hook.
TABLES: Final = ("tool.schemawright", "tool.hatch.build.hooks.schemawright")
# What hatchling itself reads in the table of any build hook.
HATCHLING_KEYS: Final = frozenset(
    {
        "dependencies",
        "enable-by-default",
        "require-runtime-dependencies",
        "require-runtime-features",
    }
)


def find_configuration(start: Path) -> Path | None:
    """The nearest `schemawright.toml`, or `pyproject.toml` with settings of ours, at or above `start`.

    Raises:
        ConfigurationError: A folder holds both, or a file is no TOML.
    """
    # Unresolved first: messages then say `pyproject.toml`, not where on this machine it is.
    for folder in (start, *start.resolve().parents):
        if found := configuration_in(folder):
            return found
    return None


def candidates(config: Path | None) -> tuple[Path, ...]:
    """Every file that `located` looks at, whether it is there or not."""
    if config is not None and not config.is_dir():
        return (config,)
    folders = (Path(), *Path.cwd().parents) if config is None else (config,)
    return tuple(
        folder / name for folder in folders for name in (CONFIG_FILE, PROJECT_FILE)
    )


def configuration_in(folder: Path) -> Path | None:
    """The configuration file that stands in `folder` itself, or None.

    Raises:
        ConfigurationError: It holds two, or a file is no TOML.
    """
    own, project = folder / CONFIG_FILE, folder / PROJECT_FILE
    settings = project_settings(project) if project.is_file() else None
    if own.is_file() and settings is not None:
        message = f"{project} has a [{settings[0]}] and {CONFIG_FILE} stands beside it; keep one of them"
        raise ConfigurationError(message)
    if own.is_file():
        return own
    return None if settings is None else project


@refusals_told()
def located(config: Path | None) -> Path | None:
    """The configuration file that is meant by a file, by its folder, or by nothing: then the nearest one, or None.

    Raises:
        ConfigurationError: The folder has no configuration.
    """
    if config is None:
        return find_configuration(Path())
    if not config.is_dir():
        return config
    found = configuration_in(config)
    if found is None:
        raise ConfigurationError(
            f"{config}: has no {CONFIG_FILE}, and no {PROJECT_FILE} with a [{TABLES[0]}]; `schemawright init` writes one"
        )
    return found


def toml(file: Path) -> dict[str, Toml]:
    """Raises:
    ConfigurationError: The file cannot be read, or is no TOML.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{file}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{file}: is not UTF-8; save it as UTF-8") from error
    if text.startswith("\ufeff"):
        raise ConfigurationError(
            f"{file}: begins with a byte order mark, which TOML does not have; save it as UTF-8 without one"
        )
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{file}: is no TOML: {error}") from error
    except (ValueError, RecursionError) as error:
        # Python's own limits: of digits, and of depth.
        raise ConfigurationError(
            f"{file}: has a number or a nesting that no setting can have ({error}); take it out"
        ) from error


def project_settings(file: Path) -> tuple[str, dict[str, Toml]] | None:
    """The settings in a `pyproject.toml`, and the name of their table; None where it has none."""
    document = toml(file)
    found: list[tuple[str, dict[str, Toml]]] = []
    for name in TABLES:
        match _at(document, name.split(".")):
            case None:
                pass
            case dict() as table:
                own = name == TABLES[0]
                ours = {
                    k: v for k, v in table.items() if own or k not in HATCHLING_KEYS
                }
                # A build hook that is only switched on has its settings elsewhere.
                if ours or own:
                    found.append((name, ours))
            case _:
                raise ConfigurationError(
                    f"{file}: `{name}` must be a table; write [{name}]"
                )
    if len(found) > 1:
        raise ConfigurationError(
            f"{file}: has a [{TABLES[0]}] and settings in [{TABLES[1]}]; keep one of them"
        )
    return found[0] if found else None


def _at(document: Toml, names: Iterable[str]) -> Toml | None:
    """What stands under dotted names; what is no table on the way is for others to refuse."""
    for name in names:
        if not isinstance(document, dict) or name not in document:
            return None
        document = document[name]
    return document
