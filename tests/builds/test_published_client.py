"""`examples/published-client`: the steps of its workflow, with the wheel of schemawright in an isolated environment."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_string
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import yaml

from schemawright import __version__
from schemawright.config import CURRENT_EDITION
from tests.environments import Environment, bare, pip
from tests.packages import ROOT

EXAMPLE = ROOT / "examples" / "published-client"
WORKFLOW = EXAMPLE / ".github" / "workflows" / "publish.yml"
STEPS = [
    "python -m pip install schemawright build twine pytest",
    "schemawright generate",
    "python -m build package",
    "twine check --strict package/dist/*",
    "python -m pip install package/dist/*.whl",
    "python -m pytest tests",
]
"""What the workflow runs before it uploads anything."""


def workflow() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    return loaded


def run(*command: str, cwd: Path, **variables: str) -> str:
    done = subprocess.run(
        command,
        cwd=cwd,
        env=bare(**variables),
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def project(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example in which every step of its workflow was run."""
    place = tmp_path_factory.mktemp("published-client")
    ignored = shutil.ignore_patterns("package", "__pycache__", ".pytest_cache")
    folder = Path(shutil.copytree(EXAMPLE, place / "project", ignore=ignored))
    uv = (sys.executable, "-m", "uv", "--quiet")
    run(*uv, "venv", "--seed", "--python", sys.executable, "env", cwd=place)
    made = Environment(place / "env")
    programs = Path(made.python).parent
    variables = {
        "PATH": f"{programs}:/usr/bin:/bin",
        "SCHEMAWRIGHT_CACHE_DIR": str(place / "cache"),
        # Not `pip install`, which takes several times as long.
        "UV_FIND_LINKS": str(wheel.parent),
    }
    install, *steps = STEPS
    packages = install.removeprefix("python -m pip install ").split()
    run(
        *uv,
        "pip",
        "install",
        "--python",
        made.python,
        *packages,
        cwd=place,
        **variables,
    )
    for step in steps:
        run("sh", "-ec", step, cwd=folder, **variables)
    return folder


@pytest.fixture(scope="module")
def published(project: Path) -> Path:
    (found,) = (project / "package" / "dist").glob("*.whl")
    return found


def test_the_workflow_runs_these_steps_and_uploads_what_they_made() -> None:
    jobs = workflow()["jobs"]
    build, publish = jobs["build"], jobs["publish"]
    assert [step["run"] for step in build["steps"] if "run" in step] == STEPS
    assert build["steps"][-1]["with"]["path"] == "package/dist/"
    assert publish["needs"] == "build"
    # Only the job that runs nothing of anybody else's may ask for trust.
    assert publish["permissions"] == {"id-token": "write"}
    assert workflow()["permissions"] == {"contents": "read"}
    assert not any("run" in step for step in publish["steps"])


def test_the_index_learns_what_is_configured(published: Path) -> None:
    with zipfile.ZipFile(published) as archive:
        names = archive.namelist()
        (file,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        shown = message_from_string(archive.read(file).decode())
    settings = tomllib.loads((EXAMPLE / "schemawright.toml").read_text("utf-8"))
    package = settings["package"]
    assert shown["Name"] == package["name"]
    assert shown["Summary"] == package["description"]
    assert shown["Author"] == package["author"]
    assert shown["License-Expression"] == package["license"]
    assert shown.get_all("License-File") == ["LICENSE"]
    assert set(shown["Keywords"].split(",")) == set(package["keywords"])
    classifiers = shown.get_all("Classifier", [])
    assert {"Typing :: Typed", *package["classifiers"]} <= set(classifiers)
    links = [f"{label}, {address}" for label, address in package["urls"].items()]
    assert shown.get_all("Project-URL") == links
    assert shown.get_all("Provides-Extra") == ["async"]
    assert "forecasts/py.typed" in names


def test_the_wheel_says_what_made_it(published: Path) -> None:
    with zipfile.ZipFile(published) as archive:
        (file,) = (n for n in archive.namelist() if n.endswith("/schemawright.json"))
        record = json.loads(archive.read(file))
    assert record["made"]["schemawright"] == __version__
    assert record["made"]["edition"] == CURRENT_EDITION
    assert len(record["made"]["schemas"]) == 64
    assert "src/forecasts/models.py" in record["files"]


def test_the_source_distribution_builds_the_same_wheel(
    project: Path, published: Path, tmp_path: Path
) -> None:
    """`python -m build` made the wheel of the sdist; this one is made of the folder."""
    pip(
        "wheel",
        "--no-deps",
        "--no-build-isolation",
        f"--wheel-dir={tmp_path}",
        str(project / "package"),
    )
    (direct,) = tmp_path.glob("*.whl")
    one, other = zipfile.ZipFile(published), zipfile.ZipFile(direct)
    assert {name: one.read(name) for name in one.namelist()} == {
        name: other.read(name) for name in other.namelist()
    }


class Service(BaseHTTPRequestHandler):
    """Knows one station."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if asked["station"] == "ABCD":
            days = [
                {"date": "2026-01-02", "sky": "snow"},
                {"date": "2026-01-03", "sky": "clear"},
            ]
            self._answer(200, {"days": days[: asked["days"]]})
        else:
            self._answer(
                404, {"__type": "StationUnknownException", "message": "no such station"}
            )

    def _answer(self, status: int, body: object) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def served() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Service) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_program_runs_where_nothing_else_is_installed(
    project: Path, published: Path, tmp_path: Path
) -> None:
    venv.create(tmp_path / "empty", with_pip=False)
    empty = Environment(tmp_path / "empty")
    pip("--python", empty.python, "install", "--no-deps", "--no-index", str(published))
    assert empty.call("-c", "import schemawright").returncode == 1
    demo = str(project / "demo.py")
    with served() as address:
        assert (
            empty.run(demo, address, "ABCD") == "02 January: snow\n03 January: clear\n"
        )
        unknown = empty.call(demo, address, "WXYZ")
        assert (unknown.returncode, "no such station" in unknown.stderr) == (1, True)
        wrong = empty.call(demo, address, "A")
        assert (wrong.returncode, "station: must have at least 4" in wrong.stderr) == (
            1,
            True,
        )


def test_nothing_generated_is_committed() -> None:
    assert "/package/" in (EXAMPLE / ".gitignore").read_text("utf-8").splitlines()
