"""Generation in builds of setuptools, for projects that list schemawright in `build-system.requires`.

    [build-system]
    requires = ["setuptools>=64", "schemawright"]
    build-backend = "setuptools.build_meta"

    [tool.schemawright]
    schemas = "schemas"
    output = "src/my_app"
    module = "cognito"
    targets = ["dataclasses", "typed-dicts", "client"]

Setuptools calls `finalize_distribution` for every project that is built where schemawright is installed; all others are
left alone. Setuptools imports this module; nothing else does.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar, cast
from weakref import WeakKeyDictionary

from setuptools import Command, Distribution
from setuptools.command.build import build
from setuptools.errors import SetupError

from ..errors import SchemawrightError
from ..finding import PROJECT_FILE, configuration_in, toml
from .project import Generated, editable_files, generate_project, told

_COMMAND = "build_schemawright"
_made: WeakKeyDictionary[Distribution, Generated] = WeakKeyDictionary()


def finalize_distribution(distribution: Distribution) -> None:
    """Generates before setuptools looks for packages.

    Raises:
        SetupError: The schemas have problems; setuptools shows the text alone.
    """
    project = Path(distribution.src_root or os.curdir)
    if not _requires_us(project):
        return
    try:
        if configuration_in(project) is None:
            return
        made = generate_project(project)
    except SchemawrightError as error:
        raise SetupError(f"nothing was generated\n{told(error)}") from None
    for report in made.reports:
        if report.notices:
            from ..reporting import warnings

            logging.getLogger(__name__).warning(warnings(report.notices))
    _made[distribution] = made
    _add_packages_later(distribution)
    # Commands that a project replaces may have a list of their own.
    for command in (build, distribution.get_command_class("build")):
        if (_COMMAND, _has_some) not in command.sub_commands:
            command.sub_commands.append((_COMMAND, _has_some))


def _add_packages_later(distribution: Distribution) -> None:
    """Adds what was generated to the packages that the project lists; where it lists none, setuptools finds them all.

    The list is read after this entry point was called, and there is none that is called after that.
    """
    parse = distribution.parse_config_files

    def parse_and_add(
        filenames: Iterable[str | os.PathLike[str]] | None = None,
        ignore_option_errors: bool = False,
    ) -> None:
        parse(filenames, ignore_option_errors)
        packages: list[str] | None = distribution.packages
        try:
            found = _packages(distribution)
        except SetupError as error:
            # As setuptools ends where a command fails; at this point it would show a traceback.
            raise SystemExit(f"error: {error}") from None
        if packages is not None:
            packages += sorted(found - set(packages))

    distribution.parse_config_files = parse_and_add  # type: ignore[method-assign]


class build_schemawright(Command):  # noqa: N801 (as it is written)
    """Puts what was generated into a wheel, and what watches over it into the wheel of an editable install.

    Modules that setuptools found by itself are there already; this adds data files, and packages that it was not told of.
    """

    description = "add what schemawright generated"
    user_options: ClassVar[
        list[tuple[str, str, str]] | list[tuple[str, str | None, str]]
    ] = []

    editable_mode: bool = False
    build_lib: str

    def initialize_options(self) -> None:
        """All that there is to know comes from other commands."""
        self.build_lib = ""
        self.editable_mode = False

    def finalize_options(self) -> None:
        """Takes the folder of the build from the command that copies modules."""
        self.build_lib = cast(str, self.get_finalized_command("build_py").build_lib)

    def run(self) -> None:
        """Copies, or writes the finder of the editable install."""
        if self.editable_mode:
            self._add_finder()
            return
        self._forget_stale_files()
        for target, source in self.get_output_mapping().items():
            Path(target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)

    def get_source_files(self) -> list[str]:
        """What goes into an sdist."""
        made = _made[self.distribution]
        return [str(Path(path)) for path in made.sources]

    def get_outputs(self) -> list[str]:
        """What goes into a wheel."""
        return list(self.get_output_mapping())

    def get_output_mapping(self) -> dict[str, str]:
        """Places in the build, and what of the project goes there."""
        return {
            str(Path(self.build_lib, *_imported(path, self.distribution))): path
            for path in _made[self.distribution].modules
        }

    def _forget_stale_files(self) -> None:
        """What an earlier build left and the project no longer has; setuptools would ship it again."""
        for root in _made[self.distribution].roots:
            place = Path(self.build_lib, *_imported(f"{root}/", self.distribution))
            for path in place.rglob("*"):
                if path.is_file() and not Path(root, path.relative_to(place)).exists():
                    path.unlink()

    def _add_finder(self) -> None:
        # In an editable install these commands put things straight into the wheel.
        wheel = Path(cast(str, self.get_finalized_command("install").install_lib))
        name = self.distribution.get_name()
        for file, text in editable_files(_made[self.distribution], name).items():
            (wheel / file).write_text(text, encoding="utf-8", newline="\n")


def _packages(distribution: Distribution) -> set[str]:
    """The names of the generated packages, and of those in them."""
    return {
        ".".join(_imported(path, distribution)[:-1])
        for path in _made[distribution].modules
        if path.endswith("/__init__.py")
    }


def _imported(path: str, distribution: Distribution) -> list[str]:
    """Where a file of the project lies in a wheel: by the longest folder that stands for a package.

    Raises:
        SetupError: The packages of the project lie elsewhere.
    """
    parts = path.split("/")
    places = cast(dict[str, str], distribution.package_dir or {})
    best: tuple[int, list[str]] | None = None if "" in places else (0, parts)
    for package, folder in places.items():
        within = [one for one in Path(folder).as_posix().split("/") if one != "."]
        fits = parts[: len(within)] == within
        if fits and (best is None or len(within) > best[0]):
            names = package.split(".") if package else []
            best = (len(within), [*names, *parts[len(within) :]])
    if best is None:
        raise SetupError(
            f"{path.rpartition('/')[0]} was generated outside of the folders of this project's packages ({', '.join(sorted(places.values()))});"
            " set `output` to a folder inside"
        )
    return best[1]


def _has_some(command: Command) -> bool:
    return command.distribution in _made


def _requires_us(project: Path) -> bool:
    """Whether schemawright is part of the project's build. A file that is no TOML is for setuptools to refuse."""
    try:
        document = toml(project / PROJECT_FILE)
    except SchemawrightError:
        return False
    match document:
        case {"build-system": {"requires": list(requires)}}:
            return any(
                isinstance(one, str) and _REQUIREMENT.match(one) for one in requires
            )
        case _:
            return False


_REQUIREMENT = re.compile(r"\s*schemawright\s*($|[^\w.-])", re.IGNORECASE | re.ASCII)
