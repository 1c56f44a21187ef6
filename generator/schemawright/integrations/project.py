"""What a build of a project needs: its packages generated, and where everything lies."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..errors import ConfigurationError, SchemawrightError

if TYPE_CHECKING:
    from ..config import Settings
    from ..reports import Report

_SCHEMAS: Final = (".json", ".yaml", ".yml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """The generated packages of a project. Paths are relative to its folder, with forward slashes.

    Attributes:
        config: The configuration file.
        roots: The folder of each package.
        modules: All files of the packages, their manifests among them.
        watched: Files and folders that the packages are made from; such as lie outside of the project too.
        inputs: The files among them that lie inside.
        reports: What was done, for each package that was looked at.
    """

    project: Path
    config: str
    roots: tuple[str, ...]
    modules: tuple[str, ...]
    watched: tuple[str, ...]
    inputs: tuple[str, ...]
    reports: tuple[Report, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """What a source distribution must hold: the code, and all that it can be made from again."""
        return tuple(sorted({*self.inputs, *self.modules}))


def generate_project(project: Path) -> Generated:
    """Generates the packages that a project's own configuration lists.

    In an unpacked source distribution a package whose schemas did not come along (they lie outside of the project) is
    taken as it is there.

    Raises:
        SchemawrightError: As `schemawright.generate_configured`; and where what is generated could not be part of the
            build.
    """
    from .. import pipeline
    from ..config import Options
    from ..config_file import load_configuration, select
    from ..finding import located

    config = located(project)
    assert config is not None, "a folder has a configuration, or is refused"
    chosen = select(load_configuration(config), Options())
    for one in chosen:
        _refuse(one, project, config)
    shipped = (project / "PKG-INFO").is_file()
    reports = pipeline.generate_all(
        [one for one in chosen if not (shipped and _is_as_shipped(one))]
    )
    return _found(project, config, chosen, reports)


def told(error: SchemawrightError) -> str:
    """A problem as the command line prints it."""
    return "\n".join(
        line if line.startswith(" ") else f"error: {line}"
        for line in str(error).splitlines()
    )


def editable_files(made: Generated, name: str) -> dict[str, str]:
    """The files, by name, that make an editable install of the project `name` follow its schemas."""
    from . import editable

    module = (
        "_schemawright_editable_" + re.sub(r"\W+", "_", name, flags=re.ASCII).lower()
    )
    source = Path(editable.__file__).read_text(encoding="utf-8")
    project = str(made.project.resolve())
    values = (project, made.config, made.roots, made.watched)
    watched = editable.signature(project, (made.config, *made.watched))
    return {
        f"{module}.pth": f"import {module}\n",
        f"{module}.py": f"{source}\n\nwatch{values!r}\n",
        f"{module}.txt": watched,
    }


def _refuse(settings: Settings, project: Path, config: Path) -> None:
    if "package" in settings.targets:
        others = [one for one in settings.targets if one != "package"]
        raise ConfigurationError(
            f"{config}: the target `package` puts a project around `{settings.module}`, and a build ships modules of this"
            f" one; set targets = {json.dumps(others)}"
        )
    if not settings.output.resolve().is_relative_to(project.resolve()):
        raise ConfigurationError(
            f"{config}: `output` leads out of the project, and a build ships what lies inside; give a folder of its source"
            " tree"
        )


def _is_as_shipped(settings: Settings) -> bool:
    from ..output.manifest import read_manifest

    given = settings.schemas or settings.document
    if given is None or given.exists():
        return False
    manifest = read_manifest(settings.root)
    return manifest is not None and manifest.intact(settings.root)


def _found(
    project: Path, config: Path, chosen: Sequence[Settings], reports: Sequence[Report]
) -> Generated:
    from ..output.manifest import MANIFEST_NAME, read_manifest
    from ..sources.openapi_files import referred_files

    base = project.resolve()
    roots = [_relative(one.root, base) for one in chosen]
    modules: list[str] = []
    for root in roots:
        manifest = read_manifest(base / root)
        assert manifest is not None, "what was generated has a manifest"
        modules += [f"{root}/{path}" for path in (MANIFEST_NAME, *manifest.files)]
    folders = [
        folder
        for one in chosen
        for folder in (one.schemas, one.templates)
        if folder is not None
    ]
    documents = [
        file
        for one in chosen
        if one.document is not None
        for file in referred_files(one.document)
    ]
    watched = dict.fromkeys(_relative(path, base) for path in (*folders, *documents))
    inputs = {_relative(config, base)}
    inputs.update(
        _relative(file, base)
        for file in documents
        if file.resolve().is_relative_to(base)
    )
    for one in chosen:
        inputs.update(_inside(one.schemas, _SCHEMAS, base))
        inputs.update(_inside(one.templates, ("",), base))
    return Generated(
        project=project,
        config=_relative(config, base),
        roots=tuple(roots),
        modules=tuple(sorted(modules)),
        watched=tuple(watched),
        inputs=tuple(sorted(inputs)),
        reports=tuple(reports),
    )


def _relative(path: Path, base: Path) -> str:
    return Path(os.path.relpath(path.resolve(), base)).as_posix()


def _inside(
    folder: Path | None, suffixes: tuple[str, ...], base: Path
) -> Iterator[str]:
    """The files of a folder of the project; those of one outside of it cannot come along."""
    if folder is None or not folder.resolve().is_relative_to(base):
        return
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.endswith(suffixes) and not name.startswith("."):
                yield _relative(Path(parent), base) + f"/{name}"
