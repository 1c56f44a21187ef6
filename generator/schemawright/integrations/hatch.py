"""The build hook `schemawright` of hatchling.

    [build-system]
    requires = ["hatchling", "schemawright"]
    build-backend = "hatchling.build"

    [tool.hatch.build.hooks.schemawright]
    schemas = "schemas"
    output = "src/my_app"
    module = "cognito"
    targets = ["dataclasses", "typed-dicts", "client"]

Hatchling imports this module; nothing else does.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, cast

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from ..errors import ConfigurationError, SchemawrightError
from ..finding import HATCHLING_KEYS, PROJECT_FILE, TABLES, project_settings
from .project import Generated, editable_files, generate_project, told

if TYPE_CHECKING:
    from hatchling.metadata.core import ProjectMetadata
    from hatchling.plugin.manager import PluginManager


class SchemawrightBuildHook(BuildHookInterface[BuilderConfig]):
    """Generates before the files of a wheel or sdist are collected."""

    PLUGIN_NAME = "schemawright"

    _finder: TemporaryDirectory[str] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds what was generated to the build; ends it where the schemas have problems."""
        try:
            self._refuse_hidden_settings()
            made = generate_project(_from_here(self.root))
        except SchemawrightError as error:
            self.app.abort(told(error))
            raise
        for report in made.reports:
            if report.notices:
                from ..reporting import warnings

                self.app.display_warning(warnings(report.notices))
        if self.target_name == "sdist":
            build_data["force_include"].update(self._placed(made.sources))
        elif version == "editable":
            # Hatchling looks for packages among the files that are not ignored, and for these.
            build_data["artifacts"] += [f"/{root}/" for root in made.roots]
            build_data["force_include_editable"].update(self._finder_files(made))
        else:
            # Before anything is forced in: a wheel that would hold nothing else is refused by hatchling, as ever.
            _ = self.build_config.sources
            build_data["force_include"].update(self._placed(made.modules))

    def finalize(
        self, version: str, build_data: dict[str, Any], artifact_path: str
    ) -> None:
        """Removes what was needed meanwhile."""
        del version, build_data, artifact_path
        if self._finder is not None:
            self._finder.cleanup()
            self._finder = None

    def _placed(self, paths: tuple[str, ...]) -> dict[str, str]:
        return {str(Path(self.root, path)): path for path in paths}

    def _finder_files(self, made: Generated) -> dict[str, str]:
        self._finder = TemporaryDirectory(prefix="schemawright-")
        placed: dict[str, str] = {}
        project = cast("ProjectMetadata[PluginManager]", self.metadata)
        for name, text in editable_files(made, project.name).items():
            file = Path(self._finder.name, name)
            file.write_text(text, encoding="utf-8", newline="\n")
            placed[str(file)] = name
        return placed

    def _refuse_hidden_settings(self) -> None:
        """Hatchling also takes the table of a single target, and hatch.toml; no command of ours would look there."""
        given = {k: v for k, v in self.config.items() if k not in HATCHLING_KEYS}
        if not given:
            return
        if project_settings(Path(self.root, PROJECT_FILE)) != (TABLES[1], given):
            raise ConfigurationError(
                f"settings of the build hook stand in the table of one target, or in hatch.toml; write them in {PROJECT_FILE}"
                f" under [{TABLES[1]}] or [{TABLES[0]}], where every command finds them"
            )


def _from_here(root: str) -> Path:
    """The project as messages shall name it: not at all where it is the working folder, as in most builds."""
    return Path() if Path(root).resolve() == Path.cwd() else Path(root)


@hookimpl
def hatch_register_build_hook() -> type[SchemawrightBuildHook]:
    return SchemawrightBuildHook
