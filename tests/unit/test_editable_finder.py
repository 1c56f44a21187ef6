"""The finder of editable installs, in this process."""

from __future__ import annotations

import ast
import os
import sys
import threading
from pathlib import Path

import pytest

from schemawright.integrations import editable
from schemawright.integrations.editable import Finder, signature


class Counting(Finder):
    """Counts its runs; `problem` is what the next one reports, and `during` is called meanwhile."""

    problem = ""
    runs = 0

    def _generate(self) -> str:
        self.runs += 1
        self.during()
        return self.problem

    def during(self) -> None:
        """Nothing, unless a test replaces it."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "schemas").mkdir()
    (tmp_path / "pyproject.toml").touch()
    for package in ("src/app", "src/app/made", "src/top"):
        (tmp_path / package).mkdir(parents=True)
        (tmp_path / package / "__init__.py").touch()
    return tmp_path


def finder(project: Path, *roots: str) -> Counting:
    roots = roots or ("src/app/made",)
    memory = str(project / "memory.txt")
    return Counting(str(project), "pyproject.toml", roots, ("schemas",), memory)


def looked_for(finder: Finder, project: Path, name: str) -> None:
    parent = name.rpartition(".")[0]
    path = [str(project / "src" / Path(*parent.split(".")))] if parent else None
    finder.find_spec(name, path)


def test_it_needs_nothing_but_the_standard_library() -> None:
    """It is copied to where nothing else of ours may be."""
    tree = ast.parse(Path(editable.__file__).read_text(encoding="utf-8"))
    found = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        for name in (
            [one.name for one in node.names]
            if isinstance(node, ast.Import)
            else (
                [f"{'.' * node.level}{node.module}"]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        )
    }
    assert {"os", "sys", "subprocess"} <= found <= sys.stdlib_module_names


def test_only_the_generated_package_starts_it(project: Path) -> None:
    made = finder(project)
    for name in ("made", "app", "app.other", "other.made", "app.made.models"):
        looked_for(made, project, name)
        assert made.runs == 0, name
    looked_for(made, project, "app.made")
    assert made.runs == 1
    looked_for(made, project, "app.made")
    assert made.runs == 1


def test_a_package_on_the_top_level(project: Path) -> None:
    made = finder(project, "src/top")
    looked_for(made, project, "app.top")
    assert made.runs == 0
    looked_for(made, project, "top")
    assert made.runs == 1


def test_a_module_of_python_is_not_taken_for_a_package_in_a_namespace(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "later"):
        (project / "src" / "space" / name).mkdir(parents=True)
    made = finder(project, "src/space/json", "src/space/later")
    twin = finder(project, "src/space/json")
    monkeypatch.setattr(sys, "meta_path", [made, twin, *sys.meta_path])
    looked_for(made, project, "json")
    assert made.runs == 0
    made.find_spec("space.json", [str(project / "src" / "space")])
    assert made.runs == 1


def test_a_top_level_package_that_stands_on_the_path(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(project / "src"))
    made = finder(project, "src/top")
    looked_for(made, project, "top")
    assert made.runs == 1


def test_an_interpreter_that_cannot_be_started_leaves_the_code_old(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(project / "nowhere"))
    made = Finder(
        str(project), "pyproject.toml", ("src/app/made",), (), str(project / "memory")
    )
    with pytest.warns(RuntimeWarning, match="the schemas changed since"):
        looked_for(made, project, "app.made")


def test_a_tree_of_links(project: Path) -> None:
    """A strict editable install of setuptools is one."""
    links = project / "build" / "app" / "made"
    links.mkdir(parents=True)
    (links / "__init__.py").symlink_to(project / "src/app/made/__init__.py")
    made = finder(project)
    made.find_spec("app.made", [str(links.parent)])
    assert made.runs == 1


def test_the_next_process_remembers(project: Path) -> None:
    looked_for(finder(project), project, "app.made")
    made = finder(project)
    looked_for(made, project, "app.made")
    assert made.runs == 0
    (project / "schemas" / "new.json").touch()
    made = finder(project)
    looked_for(made, project, "app.made")
    assert made.runs == 1


def test_a_memory_that_cannot_be_kept_costs_a_run(project: Path) -> None:
    (project / "memory.txt").mkdir()
    for _ in range(2):
        made = finder(project)
        looked_for(made, project, "app.made")
        assert made.runs == 1


def test_a_failure_is_told_until_it_is_mended(project: Path) -> None:
    made = finder(project)
    made.problem = "error: a.json: /: what"
    for _ in range(2):
        with pytest.raises(ImportError) as caught:
            looked_for(made, project, "app.made")
        assert str(caught.value) == (
            "app.made cannot be generated for this editable install:\nerror: a.json: /: what"
        )
        assert caught.value.name == "app.made"
    made.problem = ""
    looked_for(made, project, "app.made")
    assert made.runs == 3


def test_an_import_meanwhile_is_let_through(project: Path) -> None:
    made = finder(project)
    made.during = lambda: looked_for(made, project, "app.made")  # type: ignore[method-assign]
    looked_for(made, project, "app.made")
    assert made.runs == 1


def test_another_thread_waits(project: Path) -> None:
    made = finder(project)
    started, end = threading.Event(), threading.Event()

    def slow() -> None:
        started.set()
        assert end.wait(10)

    made.during = slow  # type: ignore[method-assign]
    first, second = (
        threading.Thread(target=looked_for, args=(made, project, "app.made"))
        for _ in range(2)
    )
    first.start()
    assert started.wait(10)
    second.start()
    second.join(0.1)
    waited = second.is_alive()
    end.set()
    first.join()
    second.join()
    assert waited
    assert made.runs == 1


def test_what_a_signature_sees(project: Path) -> None:
    def seen() -> str:
        return signature(str(project), ("pyproject.toml", "schemas", "missing"))

    first = seen()
    (project / "schemas" / ".hidden").touch()
    (project / "schemas" / ".git").mkdir()
    (project / "schemas" / ".git" / "index").touch()
    assert seen() == first
    found = {first}
    (project / "schemas" / "deep").mkdir()
    (project / "schemas" / "deep" / "a.json").touch()
    found.add(seen())
    os.utime(project / "schemas" / "deep" / "a.json", (1, 1))
    found.add(seen())
    (project / "pyproject.toml").write_text("#")
    found.add(seen())
    (project / "missing").touch()
    found.add(seen())
    assert len(found) == 5
