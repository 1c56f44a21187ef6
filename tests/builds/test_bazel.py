"""The rule for Bazel, without Bazel: its Starlark is executed, and the command that it registers is run as Bazel would.

That is, from a folder with links to the declared inputs alone, with the rule's own variables and no others, without a
network, and with nothing written but the declared output.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import starlark

from tests.packages import ROOT, tree

EXAMPLE = ROOT / "examples" / "bazel"
SCHEMAS = sorted((EXAMPLE / "schemas").iterdir())
TOOL = "bazel-out/bin/schemawright"
OUTPUT = "bazel-out/bin/pkg/almanac.generated"

# What a .bzl file finds in Bazel, as far as this one needs it.
BAZEL = """
attr = struct(
    string = lambda default = "", **kwargs: ("string", default),
    string_list = lambda default = [], **kwargs: ("string_list", default),
    label = lambda default = None, **kwargs: ("label", default),
    label_list = lambda **kwargs: ("label_list", []),
)
def rule(implementation, doc, attrs):
    return struct(implementation = implementation, attrs = attrs)
def depset(direct): return direct
def DefaultInfo(files, runfiles): return struct(files = files)
def PyInfo(transitive_sources, imports): return struct(imports = imports)
"""
# Calls the rule's implementation, and keeps what it registers.
CALL = """
registered = []
def _file(path, short_path = None):
    return struct(path = path, short_path = short_path or path, basename = path.split("/")[-1])
def _declare(name):
    return _file("bazel-out/bin/pkg/" + name)
def _run_shell(**kwargs):
    registered.append({
        "arguments": kwargs["arguments"],
        "command": kwargs["command"],
        "env": kwargs["env"],
        "inputs": [file.path for file in kwargs["inputs"]],
        "outputs": [file.path for file in kwargs["outputs"]],
    })
def _called():
    values = {name: default for name, (_, default) in schemawright_package.attrs.items()}
    values |= given
    values["tool"] = {DefaultInfo: struct(files_to_run = "tool")}
    ctx = struct(
        actions = struct(declare_directory = _declare, run_shell = _run_shell),
        attr = struct(**values),
        executable = struct(tool = _file("TOOL")),
        files = struct(schemas = [_file(*one) for one in schemas], templates = [_file(one) for one in templates]),
        label = struct(name = "almanac", package = "pkg"),
        runfiles = lambda files: files,
        workspace_name = "_main",
    )
    return schemawright_package.implementation(ctx)[1].imports
imports = _called()
""".replace("TOOL", TOOL)


@dataclass(frozen=True)
class Action:
    """What the rule registered.

    Attributes:
        imports: What a target that depends on it has on Python's path.
    """

    arguments: list[str]
    command: str
    env: dict[str, str]
    inputs: list[str]
    outputs: list[str]
    imports: list[str]


def evaluated(module: starlark.Module, name: str, text: str) -> None:
    dialect = starlark.Dialect.extended()
    globals_ = starlark.Globals.extended_by([starlark.LibraryExtension.StructType])
    # `load` brings PyInfo, which the module has already.
    ast = starlark.parse(name, text.replace("load(", "# load("), dialect=dialect)
    starlark.eval(module, ast, globals_)


def action(
    given: dict[str, Any],
    schemas: list[tuple[str, str]],
    templates: tuple[str, ...] = (),
) -> Action:
    module = starlark.Module()
    module["given"], module["schemas"] = given, [list(one) for one in schemas]
    module["templates"] = list(templates)
    text = (EXAMPLE / "schemawright.bzl").read_text(encoding="utf-8")
    for name, part in (("bazel", BAZEL), ("rule", text), ("call", CALL)):
        evaluated(module, name, part)
    (registered,) = module["registered"]
    return Action(**registered, imports=module["imports"])


def plain(name: str) -> tuple[str, str]:
    return f"pkg/schemas/{name}", f"pkg/schemas/{name}"


class Sandbox:
    """A folder as an action of Bazel sees it: links to its inputs, and the folders of its outputs."""

    def __init__(self, place: Path) -> None:
        self.sources, self.root, self.temporary = (
            place / name for name in ("sources", "execroot", "tmp")
        )
        for folder in (self.sources, self.root, self.temporary):
            folder.mkdir()
        tool = self.root / TOOL
        tool.parent.mkdir(parents=True)
        # As a binary of rules_python: its own interpreter and path. It has no network, and no home to look for.
        tool.write_text(
            f"#!{sys.executable}\n"
            "import os, pathlib, socket, sys\n"
            "def refused(*_, **__): raise SystemExit('not hermetic')\n"
            "socket.socket = socket.create_connection = pathlib.Path.home = refused\n"
            "assert 'HOME' not in os.environ\n"
            f"sys.path.insert(0, {str(ROOT / 'generator')!r})\n"
            "sys.dont_write_bytecode = True\n"
            "from schemawright.cli import main\n"
            "main()\n",
            encoding="utf-8",
        )
        tool.chmod(0o755)

    def put(self, path: str, content: bytes) -> None:
        source, link = self.sources / path, self.root / path
        for file in (source, link):
            file.parent.mkdir(parents=True, exist_ok=True)
        source.write_bytes(content)
        source.chmod(0o444)
        link.symlink_to(source)

    def run(self, made: Action) -> subprocess.CompletedProcess[str]:
        for output in made.outputs:
            (self.root / output).mkdir(parents=True)
        bash = shutil.which("bash") or "bash"
        return subprocess.run(
            [bash, "-c", made.command, "", *made.arguments],
            cwd=self.root,
            env=made.env | {"TMPDIR": str(self.temporary)},
            capture_output=True,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            check=False,
        )


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    made = Sandbox(tmp_path)
    for file in SCHEMAS:
        made.put(plain(file.name)[0], file.read_bytes())
    return made


def test_what_is_declared() -> None:
    made = action({}, [plain(file.name) for file in SCHEMAS])
    assert made.inputs == [f"pkg/schemas/{file.name}" for file in SCHEMAS]
    assert made.outputs == [OUTPUT]
    assert made.env == {"SCHEMAWRIGHT_CACHE_DIR": "", "PATH": "/usr/bin:/bin"}
    assert made.imports == ["_main/pkg/almanac.generated"]


def test_the_command_writes_what_is_declared_and_nothing_else(sandbox: Sandbox) -> None:
    before = set(tree(sandbox.root)) | set(tree(sandbox.sources))
    made = action({"targets": ["dataclasses"]}, [plain(file.name) for file in SCHEMAS])
    done = sandbox.run(made)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    written = set(tree(sandbox.root)) - before
    assert all(path.startswith(f"{OUTPUT}/almanac/") for path in written)
    assert f"{OUTPUT}/almanac/models.py" in written
    assert not list(sandbox.temporary.iterdir())
    program = EXAMPLE / "almanac_test.py"
    path = {"PYTHONPATH": str(sandbox.root / OUTPUT), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, str(program)], env=path, check=True)


def test_two_machines_make_the_same(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "another").mkdir()
    other = Sandbox(tmp_path / "another")
    for file in reversed(SCHEMAS):
        other.put(plain(file.name)[0], file.read_bytes())
    made = action({}, [plain(file.name) for file in SCHEMAS])
    assert sandbox.run(made).returncode == other.run(made).returncode == 0
    assert tree(sandbox.root / OUTPUT) == tree(other.root / OUTPUT)


def test_problems_name_files_of_the_workspace(sandbox: Sandbox) -> None:
    broken = json.dumps({"title": "Broken", "type": 7}).encode()
    sandbox.put("pkg/schemas/broken.json", broken)
    names = [*(file.name for file in SCHEMAS), "broken.json"]
    done = sandbox.run(action({}, list(map(plain, names))))
    assert done.returncode == 1
    assert done.stderr.startswith("error: pkg/schemas/broken.json: /type: ")
    assert not list(sandbox.temporary.iterdir())


def test_inputs_of_other_rules_and_repositories(sandbox: Sandbox) -> None:
    """Their paths say where they are now, and elsewhere where they belong."""
    (title,) = {file.name for file in SCHEMAS if file.name == "light.json"}
    content = (EXAMPLE / "schemas" / title).read_bytes()
    sandbox.put("bazel-out/bin/pkg/schemas/deep/light.json", content)
    sandbox.put("external/other/plant-name.json", (SCHEMAS[1]).read_bytes())
    own = [("bazel-out/bin/pkg/schemas/deep/light.json", "pkg/schemas/deep/light.json")]
    made = action({"module": "mine", "targets": ["dataclasses"]}, own)
    assert made.arguments[-6:-2] == [
        "--schemas",
        "pkg/schemas/deep",
        "--module",
        "mine",
    ]
    assert sandbox.run(made).returncode == 0
    assert (sandbox.root / OUTPUT / "mine" / "enums.py").is_file()
    foreign = [
        plain("plant.json"),
        ("external/other/plant-name.json", "../other/plant-name.json"),
    ]
    assert action({}, foreign).arguments[7:9] == ["--schemas", "."]


def test_all_attributes_are_options() -> None:
    given = {
        "service": "garden",
        "targets": ["dataclasses", "client"],
        "options": ["--skip-patterns"],
    }
    templates = ("pkg/templates/a.jinja", "pkg/templates/dataclasses/b.jinja")
    made = action(given, [plain("plant.json")], templates)
    assert made.arguments == [
        *(TOOL, OUTPUT),
        *("pkg/schemas/plant.json", "pkg/schemas/plant.json"),
        *(text for one in templates for text in (one, one)),
        "--",
        *("--schemas", "pkg/schemas", "--module", "almanac"),
        *("--targets", "dataclasses,client", "--service", "garden"),
        *("--templates", "pkg/templates", "--skip-patterns"),
    ]


@pytest.mark.parametrize("name", ["BUILD.bazel", "MODULE.bazel"])
def test_the_files_around_it_are_starlark(name: str) -> None:
    starlark.parse(name, (EXAMPLE / name).read_text(encoding="utf-8"))
