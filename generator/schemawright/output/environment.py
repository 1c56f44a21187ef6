"""Jinja as schemawright uses it: a template prints finished text, and nothing else.

`finalize` sees every `{{ … }}` and refuses a plain string, so that a value which nobody turned into a literal, an
identifier or escaped text stops the run. What is allowed depends on the language of the file. Text that macros, blocks
and `join` put together of finished parts is finished, too.

Templates are not sandboxed: those of a user run with the user's own rights, as any build script of a project does, and
the sandbox makes rendering eleven times slower. They see no globals; a view brings everything that a template needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import jinja2
from jinja2 import nodes
from jinja2.bccache import Bucket

from ..python.literals import Code
from .documents import Markdown, Toml
from .templates import Template

LANGUAGES: dict[str, tuple[type[str], ...]] = {
    ".py": (Code,),
    ".pyi": (Code,),
    ".md": (Markdown, Code),
    ".toml": (Toml,),
}
"""What a template may print, by the suffix of the file that it makes."""


class Finished(str):
    """Text that a template put together of its own text and finished parts."""

    __slots__ = ()


class Refusal(TypeError):
    """A template would print what is not finished."""


def _concatenated(parts: Iterable[str]) -> Finished:
    return Finished("".join(parts))


class Environment(jinja2.Environment):
    """An environment for one language, made by `environment`."""

    # Puts together macros, blocks and whole templates.
    concat = staticmethod(_concatenated)  # pyright: ignore[reportAssignmentType]

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,
    ) -> str:
        for node in source.find_all((nodes.FilterBlock, nodes.CallBlock, nodes.Filter)):
            if fault := _fault(node):
                raise jinja2.TemplateSyntaxError(fault, node.lineno, name, filename)
        return super()._generate(source, name, filename, defer_init)


def _fault(node: nodes.Node) -> str | None:
    """What a construct would print past `finalize`, or None."""
    match node:
        case nodes.FilterBlock():
            return "`{% filter %}` changes finished text; finish it in the view"
        case nodes.CallBlock():
            return "`{% call %}` prints unchecked; call the macro in `{{ }}`"
        case nodes.Filter(name="join"):
            given = [*node.args, *(keyword.value for keyword in node.kwargs)]
            if not all(isinstance(one, nodes.Const) for one in given):
                return "the separator of `join` must be a literal"
            return None
        case _:
            return None


def environment(
    suffix: str,
    load: Callable[[str], Template | None],
    bytecode: jinja2.BytecodeCache | None,
) -> Environment:
    """An environment for templates of files that end in `suffix`.

    Args:
        load: Gives a template by its name; None where there is none.
    """
    finalize = _finalizer(LANGUAGES[suffix])
    result = Environment(
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        finalize=finalize,
        loader=_Loader(load),
        bytecode_cache=bytecode,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
    )
    result.globals.clear()
    result.filters["join"] = _joiner(finalize)
    return result


class _CompiledTemplates(jinja2.FileSystemBytecodeCache):
    """Jinja's cache, except that a folder which cannot be used costs time and nothing else."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def compiled_templates(folder: Path) -> jinja2.BytecodeCache:
    """Keeps compiled templates in the cache folder: reading one takes 0.1 ms, compiling it 2 to 5.

    Jinja adds the version of Python and the source's digest to what it keeps, but not its own version.
    """
    place = folder / f"templates-{jinja2.__version__}"
    with suppress(OSError):
        place.mkdir(parents=True, exist_ok=True)
    return _CompiledTemplates(str(place))


class _Loader(jinja2.BaseLoader):
    def __init__(self, load: Callable[[str], Template | None]) -> None:
        self._load = load

    def get_source(
        self,
        environment: jinja2.Environment,  # noqa: ARG002 -- the signature is Jinja's
        template: str,
    ) -> tuple[str, str, None]:
        found = self._load(template)
        if found is None:
            raise jinja2.TemplateNotFound(template)
        return found.source(), found.label, None


def _finalizer(allowed: tuple[type[str], ...]) -> Callable[[object], str]:
    accepted: tuple[type[str], ...] = (*allowed, Finished)

    def finalize(value: object) -> str:
        if isinstance(value, accepted):
            return value
        # Not `isinstance`: True and False are integers, too.
        if type(value) is int or isinstance(value, jinja2.Undefined):
            # That of an undefined name raises the error that says so.
            return str(value)
        _refuse(value, allowed)

    return finalize


def _joiner(finalize: Callable[[object], str]) -> Callable[..., Finished]:
    def join(parts: Iterable[object], separator: str = "") -> Finished:
        return Finished(separator.join(map(finalize, parts)))

    return join


def _refuse(value: object, allowed: tuple[type[str], ...]) -> NoReturn:
    names = " or ".join(f"`{one.__name__}`" for one in allowed)
    if type(value) is str:
        raise Refusal(
            f"a plain string where {names} belongs: print a field of the view as it is "
            "(filters and `~` make plain strings; `join` does not)"
        )
    raise Refusal(
        f"a value of type {type(value).__name__} where {names} belongs: "
        "print a field of the view that holds text"
    )
