"""From settings to files: the stages in their order.

Stages are imported where they run, so that a run with nothing to do, `--help` and `init` wait for none of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from . import __version__
from .errors import (
    Diagnostics,
    InputError,
    Notice,
    SchemawrightError,
    refusals_told,
)
from .progress import Progress, silent
from .reading import bundled, from_here, lowered, places_from_here
from .reports import COUNTS, Report

if TYPE_CHECKING:
    from .config import Settings
    from .explaining import Explanation
    from .memory import Memory
    from .output.manifest import Provenance
    from .output.writing import Difference
    from .shapes import Json
    from .targets.base import Rendered, Verbatim


@dataclass(frozen=True, slots=True)
class Built:
    """A package as it would be written.

    Attributes:
        files: Contents by path relative to the output folder.
        begun: Those of the paths whose files are the user's once they stand there.
        made: What the manifest says of their origin.
    """

    settings: Settings
    files: Mapping[str, bytes]
    begun: frozenset[str]
    made: Provenance
    counts: Mapping[str, int]
    notices: tuple[Notice, ...]


def generate(settings: Settings, *, progress: Progress = silent) -> Report:
    """Writes one package.

    Raises:
        SchemawrightError: Nothing was written.
    """
    return generate_all((settings,), progress=progress)[0]


@refusals_told()
def generate_all(
    settings: Sequence[Settings],
    *,
    digests: Sequence[str] | None = None,
    progress: Progress = silent,
) -> tuple[Report, ...]:
    """Writes several packages: all are made in memory before the first is written.

    Args:
        digests: What `inputs_digest` gives for each of them, where the caller has asked already.

    Raises:
        SchemawrightError: At least one has a problem; the problems of all are told, and nothing was written.
    """
    from .memory import inputs_digest, recall

    made: list[Report | tuple[Built, str]] = []
    failures: list[SchemawrightError] = []
    for index, one in enumerate(settings):
        # Taken before anything is read: what changes meanwhile counts as changed in the next run.
        inputs = inputs_digest(one) if digests is None else digests[index]
        memory = recall(one, inputs)
        if memory is not None:
            made.append(_unchanged(one, memory))
            continue
        try:
            made.append((build(one, progress=progress), inputs))
        except SchemawrightError as error:
            failures.append(error)
    if failures:
        raise together(failures)
    if len(made) > 1:
        _refuse([one[0] for one in made if not isinstance(one, Report)])
    return tuple(
        one if isinstance(one, Report) else _written(*one, progress) for one in made
    )


def check(settings: Settings, *, progress: Progress = silent) -> tuple[Difference, ...]:
    """How the output folder differs from what `generate` would write.

    Raises:
        SchemawrightError: The package cannot be made.
    """
    (found,) = check_all((settings,), progress=progress)
    return found


@refusals_told()
def check_all(
    settings: Sequence[Settings], *, progress: Progress = silent
) -> tuple[tuple[Difference, ...], ...]:
    """For each package, how its output differs from what `generate` would write.

    Raises:
        SchemawrightError: At least one package cannot be made; the problems of all are told.
    """
    from .output.writing import compare_tree

    found: list[tuple[Difference, ...]] = []
    failures: list[SchemawrightError] = []
    for one in settings:
        try:
            built = build(one, progress=progress)
            found.append(
                compare_tree(
                    one.root,
                    _inside(built),
                    begun=built.begun,
                    made=built.made,
                    prefix=one.inside,
                )
            )
        except SchemawrightError as error:
            failures.append(error)
    if failures:
        raise together(failures)
    return tuple(found)


@refusals_told()
def normalize(settings: Settings) -> dict[str, Json]:
    """The normalized bundle as one JSON Schema document.

    Raises:
        InputError: The schemas have problems.
    """
    diagnostics = Diagnostics()
    with places_from_here(settings):
        _, bundle = bundled(settings, diagnostics)
        diagnostics.stop_on_problems()
    return bundle.document


@refusals_told()
def explain(settings: Settings, subject: str) -> Explanation:
    """The way of `Shape` or `Shape.Member` from its file to its Python type.

    Raises:
        InputError: The schemas have problems.
        ConfigurationError: There is no such shape or member; near names are told.
    """
    from .explaining import explanation

    diagnostics = Diagnostics()
    with places_from_here(settings):
        source, bundle = bundled(settings, diagnostics)
        model = lowered(source, bundle, diagnostics)
    found = explanation(model, bundle, settings, subject)
    return replace(found, place=from_here(found.place, settings))


@refusals_told()
def build(settings: Settings, *, progress: Progress = silent) -> Built:
    """Every file of the package, in memory.

    Raises:
        InputError: The schemas have problems.
        TemplateError: A template is wrong.
    """
    from .output.manifest import Provenance
    from .targets.planning import plan

    diagnostics = Diagnostics()
    with places_from_here(settings):
        progress(f"reading {settings.module}")
        source, bundle = bundled(settings, diagnostics)
        progress(f"lowering {settings.module}")
        model = lowered(source, bundle, diagnostics)
        progress(f"planning {settings.module}")
        planned = plan(model, settings, diagnostics)
        diagnostics.stop_on_problems()
    files = _rendered(planned, settings, progress)
    counts = {name: diagnostics.counts[name] for name in COUNTS}
    notices = tuple(
        replace(one, place=from_here(one.place, settings))
        for one in diagnostics.notices
    )
    made = Provenance(
        schemawright=__version__, edition=settings.edition, schemas=source.digest
    )
    return Built(settings, files, _begun(planned), made, counts, notices)


def together(failures: Sequence[SchemawrightError]) -> SchemawrightError:
    """One error that tells all of them; itself where there is one."""
    if len(failures) == 1:
        return failures[0]
    if all(isinstance(one, InputError) for one in failures):
        return InputError(
            problem
            for one in failures
            if isinstance(one, InputError)
            for problem in one.problems
        )
    return SchemawrightError("\n".join(map(str, failures)))


def _rendered(
    planned: Sequence[Rendered | Verbatim], settings: Settings, progress: Progress
) -> dict[str, bytes]:
    from .output.caching import cache_folder, default_cache
    from .output.environment import compiled_templates
    from .output.formatting import format_source
    from .output.rendering import Renderer
    from .targets.base import Rendered

    folder, cache = cache_folder(), default_cache()
    bytecode = compiled_templates(folder) if folder is not None else None
    renderer = Renderer(settings.templates, bytecode=bytecode)
    files: dict[str, bytes] = {}
    for index, one in enumerate(planned):
        progress(f"rendering {settings.module}", index, len(planned))
        if not isinstance(one, Rendered):
            files[one.path] = one.content.encode()
            continue
        text = renderer.render(one.template, one.view)
        if one.path.endswith((".py", ".pyi")):
            text = format_source(
                one.path,
                text,
                trusted=renderer.trusted(one.template),
                cache=cache,
                template=one.template,
            )
        files[one.path] = text.encode()
    return files


def _begun(planned: Sequence[Rendered | Verbatim]) -> frozenset[str]:
    from .targets.base import Rendered

    return frozenset(
        one.path for one in planned if isinstance(one, Rendered) and one.begun
    )


def _unchanged(settings: Settings, memory: Memory) -> Report:
    """The report of a run that has nothing to do."""
    files = {"files written": 0, "files unchanged": memory.files}
    return Report(
        module=settings.module,
        output=settings.output,
        counts=dict(memory.counts) | files,
        notices=memory.notices,
    )


def _refuse(built: Sequence[Built]) -> None:
    """Refuses all where files stand in the way of one.

    Raises:
        SchemawrightError: What stands in the way of each.
    """
    from .output.writing import refuse_tree

    failures: list[SchemawrightError] = []
    for one in built:
        root, force = one.settings.root, one.settings.force
        try:
            refuse_tree(root, _inside(one), begun=one.begun, force=force)
        except SchemawrightError as error:
            failures.append(error)
    if failures:
        raise together(failures)


def _written(built: Built, inputs: str, progress: Progress) -> Report:
    from .memory import Memory, remember
    from .output.writing import write_tree

    settings = built.settings
    progress(f"writing {settings.module}")
    done = write_tree(
        settings.root,
        _inside(built),
        begun=built.begun,
        force=settings.force,
        made=built.made,
    )
    ours = len(built.files) - len(built.begun)
    memory = Memory(built.counts, built.notices, ours)
    remember(settings, inputs, memory)
    files = {"files written": len(done.written), "files unchanged": len(done.unchanged)}
    return Report(
        module=settings.module,
        output=settings.output,
        counts=dict(built.counts) | files,
        notices=built.notices,
        written=tuple(settings.inside + path for path in done.written),
        removed=tuple(settings.inside + path for path in done.removed),
    )


def _inside(built: Built) -> dict[str, bytes]:
    """The files by their path in the folder that is the package's alone."""
    inside = built.settings.inside
    return {path.removeprefix(inside): data for path, data in built.files.items()}
