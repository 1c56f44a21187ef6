"""Views to text, through the templates of the user and of schemawright."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any

import jinja2
from jinja2 import meta

from ..errors import TemplateError
from .environment import LANGUAGES, Environment, Refusal, environment
from .templates import SUFFIX, Template, builtin_templates, user_templates

# What expressions of a template raise when they are wrong; anything else is a fault of schemawright.
_TEMPLATE_FAULTS = (
    jinja2.TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


class Renderer:
    """Renders templates by name; one of the user wins over the built-in one of the same name.

    Args:
        overrides: The user's folder of templates.
        bytecode: Where compiled templates are kept between runs; nowhere by default.

    Raises:
        TemplateError: A template of the user is never used, or cannot be compiled where that has to be known.
    """

    def __init__(
        self,
        overrides: Path | None = None,
        *,
        bytecode: jinja2.BytecodeCache | None = None,
    ) -> None:
        self._bytecode = bytecode
        self._environments: dict[str, Environment] = {}
        self._users = user_templates(overrides) if overrides is not None else {}
        self._builtins = builtin_templates()
        self._templates = self._builtins | self._users
        if unused := self._users.keys() - self._builtins.keys() - self._included:
            raise TemplateError(
                "\n".join(self._unused(name) for name in sorted(unused))
            )

    def render(self, template: str, view: object) -> str:
        """The text that a template makes of a view; the view's fields are its variables.

        Args:
            template: A name, as `dataclasses/models.py.jinja`.
            view: An instance of a dataclass.

        Raises:
            TemplateError: The template is missing or wrong, or would print what is not finished.
        """
        variables = _variables(view)
        try:
            loaded = self._environment(template).get_template(template)
            return str(loaded.render(variables))
        except _TEMPLATE_FAULTS as error:
            raise self._explained(template, error) from error

    def trusted(self, template: str) -> bool:
        """Whether a template and all that it includes are built in, and so known to emit what black leaves alone.

        Raises:
            TemplateError: A template of the user cannot be compiled.
        """
        if not self._users:
            return True
        reached = self._reached([template])
        return None not in reached and self._users.keys().isdisjoint(reached)

    def _environment(self, template: str) -> Environment:
        suffix = Path(template.removesuffix(SUFFIX)).suffix
        if suffix not in LANGUAGES:
            known = ", ".join(sorted(LANGUAGES))
            raise TemplateError(
                f"{template}: a template must be called after the file it makes and end in {SUFFIX}; "
                f"known kinds of file: {known}"
            )
        if suffix not in self._environments:
            self._environments[suffix] = environment(
                suffix, self._templates.get, self._bytecode
            )
        return self._environments[suffix]

    @cached_property
    def _included(self) -> frozenset[str]:
        """Templates of the user that something includes; all of them where an expression says which."""
        own = self._users.keys() - self._builtins.keys()
        if not own:
            return frozenset()
        reached = self._reached(self._builtins)
        return frozenset(own if None in reached else own & reached)

    def _reached(self, starts: Iterable[str]) -> set[str | None]:
        """Names that are included, imported or extended, directly or not, and the starts; None for a computed name."""
        reached: set[str | None] = set()
        waiting: list[str | None] = list(starts)
        while waiting:
            name = waiting.pop()
            if name in reached:
                continue
            reached.add(name)
            if name in self._templates:
                waiting += self._references(self._templates[name])
        return reached

    def _references(self, template: Template) -> Iterable[str | None]:
        # Only syntax is looked at, which is the same in every language.
        parser = environment(".py", self._templates.get, None)
        try:
            tree = parser.parse(template.source(), template.name, template.label)
        except jinja2.TemplateSyntaxError as error:
            raise self._explained(template.name, error) from error
        return meta.find_referenced_templates(tree)

    def _unused(self, name: str) -> str:
        label = self._users[name].label
        near = _near(name, self._builtins)
        known = f"did you mean {near}?" if near else "see `templates/` for the names"
        return f"{label}: replaces no template, and no template includes it; {known}"

    def _explained(self, template: str, error: Exception) -> TemplateError:
        """The error with its place: template, line, and the text of that line."""
        match error:
            case TemplateError():
                return error
            case jinja2.TemplateSyntaxError():
                name, line = error.filename or template, error.lineno
            case _:
                name, line = _last_place(error.__traceback__) or (template, 0)
        label = next(
            (
                one.label
                for one in self._templates.values()
                if name in (one.name, one.label)
            ),
            name,
        )
        return TemplateError(f"{label}{self._line(label, line)}: {self._reason(error)}")

    def _line(self, label: str, line: int) -> str:
        if not line:
            return ""
        sources = (
            one.source() for one in self._templates.values() if one.label == label
        )
        lines = next(sources, "").split("\n")
        text = lines[line - 1].strip() if line <= len(lines) else ""
        return f", line {line}: `{text}`" if text else f", line {line}"

    def _reason(self, error: Exception) -> str:
        match error:
            case jinja2.TemplateNotFound():
                near = _near(str(error.name), self._templates)
                hint = f"did you mean {near}?" if near else "correct the name"
                return f"there is no template {error.name!r}; {hint}"
            case jinja2.UndefinedError():
                return f"{error.message}; print what the view of this template holds"
            case jinja2.TemplateError():
                return str(error.message)
            case Refusal():
                return str(error)
            case _:
                return f"{type(error).__name__}: {error}"


def _variables(view: object) -> Mapping[str, Any]:
    # Not `asdict`, which copies everything and turns views inside the view into dicts.
    if not is_dataclass(view) or isinstance(view, type):
        raise TypeError(f"a view is an instance of a dataclass, not {view!r}")
    return {field.name: getattr(view, field.name) for field in fields(view)}


def _last_place(traceback: TracebackType | None) -> tuple[str, int] | None:
    """Template and line where an error arose; Jinja puts frames for templates into the traceback."""
    place: tuple[str, int] | None = None
    while traceback is not None:
        if "__jinja_exception__" in traceback.tb_frame.f_globals:
            place = traceback.tb_frame.f_code.co_filename, traceback.tb_lineno
        traceback = traceback.tb_next
    return place


def _near(name: str, names: Iterable[str]) -> str:
    from difflib import get_close_matches

    return " or ".join(get_close_matches(name, sorted(names), n=3, cutoff=0.6))
