"""Where templates come from: the user's folder, then those of schemawright."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..errors import TemplateError

SUFFIX = ".jinja"

_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Template:
    """A template file.

    Attributes:
        name: Path relative to the folder of templates, with forward slashes: `dataclasses/models.py.jinja`.
        label: What messages call it: the name, or for a file of the user its path.
    """

    name: str
    path: Path
    builtin: bool

    @property
    def label(self) -> str:
        return self.name if self.builtin else str(self.path)

    def source(self) -> str:
        """Raises:
        TemplateError: It cannot be read, or is no UTF-8 text.
        """
        try:
            # In text mode CRLF becomes LF, as in the templates of a Windows checkout.
            return self.path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise TemplateError(
                f"{self.label}: byte {error.start} is no UTF-8; save the template as UTF-8"
            ) from error
        except OSError as error:
            raise TemplateError(
                f"{self.label}: cannot be read ({error.strerror}); make it readable"
            ) from error


@cache
def template_folder() -> Path:
    """The built-in templates: inside the package where a wheel was installed, at the top of the repository otherwise.

    Raises:
        TemplateError: They are in neither place.
    """
    return find_template_folder(_PACKAGE)


def find_template_folder(package: Path) -> Path:
    """`template_folder` for a package that stands at `package`.

    Not `importlib.resources`: an editable install maps the package to `generator/`, beside which the templates stand,
    and resources end at the package.

    Raises:
        TemplateError: There are no templates for it.
    """
    for folder in (package / "templates", package.parents[1] / "templates"):
        if folder.is_dir():
            return folder
    raise TemplateError(
        f"{package / 'templates'}: the built-in templates are missing; install schemawright again"
    )


def builtin_templates() -> dict[str, Template]:
    """The templates of schemawright by name.

    Raises:
        TemplateError: They are missing.
    """
    folder = template_folder()
    return {
        name: Template(name, folder / name, builtin=True)
        for name in _names(folder)
        if name.endswith(SUFFIX)
    }


def user_templates(folder: Path) -> dict[str, Template]:
    """Every file of the user's folder by name; hidden ones, as systems leave them, aside.

    Raises:
        TemplateError: It is no folder.
    """
    if not folder.is_dir():
        raise TemplateError(
            f"{folder}: is no folder; give the folder that holds your templates"
        )
    return {
        name: Template(name, folder / name, builtin=False) for name in _names(folder)
    }


def _names(folder: Path) -> list[str]:
    names: list[str] = []
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        names += [
            Path(parent, name).relative_to(folder).as_posix()
            for name in files
            if not name.startswith(".")
        ]
    return sorted(names)
