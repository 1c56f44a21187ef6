"""The command line, from outside: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from schemawright import __version__
from schemawright.cli import app
from schemawright.config import Options
from schemawright.metadata import PackageOptions
from schemawright.reports import COUNTS
from tests.packages import write_schemas

CASE = Path(__file__).parent / "golden" / "description-wrapper" / "schemas"
TARGETS = "dataclasses,typed-dicts"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def run_process(
    *arguments: str, cwd: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "schemawright", *arguments],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder with nothing but schemas in it."""
    shutil.copytree(CASE, tmp_path / "schemas")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def generate(*more: str) -> Result:
    return run(
        "generate",
        "--schemas=schemas",
        "--output=out",
        "--module=library",
        f"--targets={TARGETS}",
        *more,
    )


def check(*more: str) -> Result:
    return run(
        "check",
        "--schemas=schemas",
        "--output=out",
        "--module=library",
        f"--targets={TARGETS}",
        *more,
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


class TestProgram:
    def test_version(self) -> None:
        assert run("--version").stdout == f"schemawright {__version__}\n"

    def test_help_names_every_command(self) -> None:
        result = run("--help")
        assert result.exit_code == 0
        for command in ("generate", "check", "normalize", "explain", "import", "init"):
            assert command in result.stdout
            assert "Examples:" in run(command, "--help").stdout

    def test_every_setting_is_an_option(self) -> None:
        shown = run("generate", "--help").stdout
        settings = {one.name for one in fields(Options)} - {"package"}
        settings |= {f"package_{one.name}" for one in fields(PackageOptions)}
        for several in ("license_files", "keywords", "classifiers", "urls"):
            settings.remove(f"package_{several}")
            settings.add(f"package_{several.removesuffix('s')}")
        for name in settings:
            assert f"--{name.replace('_', '-')}" in shown

    def test_a_wrong_option_is_an_error_of_usage(self) -> None:
        result = run("generate", "--scheams=x")
        assert result.exit_code == 2
        assert "--schemas" in result.stderr

    def test_a_module_as_well_as_a_command(self, workplace: Path) -> None:
        assert run_process("--version", cwd=workplace).stdout == run("--version").stdout

    def test_the_start_waits_for_nothing_heavy(self) -> None:
        program = (
            "import sys, schemawright.cli, schemawright.pipeline;"
            "print([m for m in ('jinja2', 'black', 'referencing', 'rich', 'pydantic', 'botocore',"
            " 'datamodel_code_generator') if m in sys.modules])"
        )
        shown = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        assert shown.stdout == "[]\n"


class TestGenerate:
    def test_without_anything_it_teaches(self, workplace: Path) -> None:
        result = run("generate")
        assert result.exit_code == 1
        assert result.stdout == ""
        assert result.stderr.startswith("error: nothing to generate from")
        assert "schemawright init" in result.stderr
        assert sorted(path.name for path in workplace.iterdir()) == ["schemas"]

    def test_summary(self) -> None:
        result = generate()
        assert result.exit_code == 0, result.stderr
        first, *rows = result.stdout.splitlines()
        assert first == "library -> out"
        names = [row[2:24].strip() for row in rows]
        assert names == [*COUNTS, "files written", "files unchanged"]
        assert rows[0].split() == ["schemas", "read", "3"]

    def test_quiet(self) -> None:
        result = generate("--quiet")
        assert (result.exit_code, result.output) == (0, "")

    def test_json(self, workplace: Path) -> None:
        (package,) = json.loads(generate("--json").stdout)["packages"]
        assert package["module"] == "library"
        assert package["counts"]["schemas read"] == 3
        assert package["counts"]["files written"] == len(package["written"])
        for path in package["written"]:
            assert (workplace / "out" / path).is_file()

    def test_a_second_run_writes_nothing(self, workplace: Path) -> None:
        generate()
        before = {
            path: path.stat().st_mtime_ns for path in (workplace / "out").rglob("*")
        }
        (package,) = json.loads(generate("--json").stdout)["packages"]
        assert package["counts"]["files written"] == 0
        assert package["counts"]["files unchanged"] > 0
        assert before == {
            path: path.stat().st_mtime_ns for path in (workplace / "out").rglob("*")
        }

    def test_a_second_run_reports_the_same(self) -> None:
        first = json.loads(generate("--json").stdout)["packages"][0]
        second = json.loads(generate("--json").stdout)["packages"][0]
        for name in COUNTS:
            assert first["counts"][name] == second["counts"][name]
        assert first["notices"] == second["notices"]

    def test_a_run_with_nothing_to_do_loads_nothing_heavy(self) -> None:
        generate()
        program = (
            "import sys; from schemawright.cli import app\n"
            f"arguments = ['generate', '--schemas=schemas', '--output=out', '--module=library', '--targets={TARGETS}']\n"
            "try: app(arguments)\n"
            "except SystemExit as end: assert not end.code\n"
            "print([m for m in ('jinja2', 'black', 'referencing', 'ast') if m in sys.modules and m != 'ast'])"
        )
        shown = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        assert shown.stdout.splitlines()[-1] == "[]"

    def test_an_edited_file_is_left_alone(self, workplace: Path) -> None:
        generate()
        edited = next((workplace / "out").rglob("models.py"))
        edited.write_text("# mine\n")
        result = generate()
        assert result.exit_code == 1
        assert "was edited since schemawright wrote it" in result.stderr
        assert edited.read_text() == "# mine\n"
        assert generate("--force").exit_code == 0
        assert edited.read_text() != "# mine\n"

    def test_everything_wrong_is_told_at_once_and_nothing_written(
        self, workplace: Path
    ) -> None:
        folder = workplace / "schemas"
        broken = {
            "bad-json.json": '{\n  "title": oops\n}\n',
            "unknown.json": '{"title": "Unknown", "properties": {"a": {"$ref": "#/components/schemas/IsbnTyp"}}}',
            "twice.json": '{"title": "IsbnType", "type": "integer"}',
            "contradiction.json": '{"title": "Never", "allOf": [{"minLength": 5}, {"type": "string", "maxLength": 3}]}',
            "wrong-type.json": '{"title": "Wrong", "properties": []}',
        }
        for name, text in broken.items():
            (folder / name).write_text(text)
        result = generate()
        assert result.exit_code == 1
        assert "Traceback" not in result.output
        assert not (workplace / "out").exists()
        lines = result.stderr.splitlines()
        for name in broken:
            assert (
                sum(
                    name in line.partition(": ")[2].partition(": ")[0] for line in lines
                )
                == 1
            ), (name, lines)
        assert "line 2, column 12" in result.stderr
        assert "IsbnType" in next(line for line in lines if "unknown.json" in line)

    def test_problems_as_json(self, workplace: Path) -> None:
        (workplace / "schemas" / "wrong.json").write_text("[]")
        result = generate("--json")
        assert result.exit_code == 1
        (problem,) = json.loads(result.stdout)["problems"]
        assert problem["file"] == "schemas/wrong.json"

    def test_several_packages_are_written_together_or_not_at_all(
        self, workplace: Path
    ) -> None:
        shutil.copytree("schemas", "broken")
        (workplace / "broken" / "bad.json").write_text("{")
        configuration = f"targets = {TARGETS.split(',')}\n"
        for name in ("schemas", "broken"):
            configuration += f'[[packages]]\nschemas = "{name}"\noutput = "out/{name}"\nmodule = "{name}"\n'
        (workplace / "schemawright.toml").write_text(configuration)
        result = run("generate")
        assert result.exit_code == 1
        assert "broken/bad.json" in result.stderr
        assert not (workplace / "out").exists()
        assert run("generate", "--only=schemas").exit_code == 0
        assert [path.name for path in (workplace / "out").iterdir()] == ["schemas"]

    def test_what_was_edited_in_one_stops_all(self, workplace: Path) -> None:
        configuration = f"targets = {TARGETS.split(',')}\n"
        for name in ("one", "two"):
            configuration += f'[[packages]]\nschemas = "schemas"\noutput = "out"\nmodule = "{name}"\n'
        (workplace / "schemawright.toml").write_text(configuration)
        assert run("generate").exit_code == 0
        edited = workplace / "out" / "two" / "models.py"
        edited.write_text("# mine\n")
        before = tree(workplace / "out")
        write_schemas(workplace / "schemas", {"News": {"type": "object"}}, "news")
        result = run("generate")
        assert result.exit_code == 1
        assert "models.py: was edited since" in result.stderr
        assert tree(workplace / "out") == before
        assert run("generate", "--force").exit_code == 0
        assert tree(workplace / "out").keys() >= before.keys()

    def test_modules_share_an_output_and_leave_one_another_alone(
        self, workplace: Path
    ) -> None:
        """Each keeps its books in its own folder; nothing else in the output is anybody's business."""
        (workplace / "out").mkdir()
        (workplace / "out" / "mine.py").write_text("")
        assert generate().exit_code == 0
        first = tree(workplace / "out")
        assert generate("--module=other").exit_code == 0
        both = tree(workplace / "out")
        assert both.items() >= first.items()
        assert {path.partition("/")[0] for path in both} == {
            "library",
            "mine.py",
            "other",
        }
        assert check().exit_code == check("--module=other").exit_code == 0
        (workplace / "out" / "other" / "models.py").unlink()
        assert check().exit_code == 0
        (difference,) = json.loads(check("--module=other", "--json").stdout)[
            "differences"
        ]
        assert difference["file"] == "out/other/models.py"
        assert "+++ b/other/models.py" in difference["diff"]


class TestCheck:
    def test_clean_after_generate(self) -> None:
        generate()
        result = check()
        assert (result.exit_code, result.output) == (0, "")

    def test_red_after_an_edit(self, workplace: Path) -> None:
        generate()
        edited = next((workplace / "out").rglob("models.py"))
        edited.write_text(edited.read_text() + "# mine\n")
        result = check()
        assert result.exit_code == 1
        assert "-# mine\n" in result.stdout
        assert "1 file differs" in result.stderr

    def test_red_after_a_schema_changed(self, workplace: Path) -> None:
        generate()
        schema = workplace / "schemas" / "description-isbn-type-schema.json"
        schema.write_text(schema.read_text().replace("17", "18"))
        result = check()
        assert result.exit_code == 1
        assert "+" in result.stdout
        first, *_ = json.loads(check("--json").stdout)["differences"]
        assert first["file"].startswith("out/")
        assert check("--quiet").output == ""

    def test_of_several_packages_it_is_told_which_differs(
        self, workplace: Path
    ) -> None:
        (workplace / "schemawright.toml").write_text(
            "".join(
                f'[[packages]]\nschemas = "schemas"\nmodule = "{name}"\noutput = "{name}"\n'
                for name in ("one", "two")
            )
        )
        assert run("generate", "--quiet").exit_code == 0
        for name in ("one", "two"):
            with (workplace / name / "pyproject.toml").open("a") as file:
                file.write("# mine\n")
        lines = run("check").stdout.splitlines()
        assert [line for line in lines if line.startswith(("In ", "--- "))] == [
            "In one:",
            "--- a/pyproject.toml",
            "In two:",
            "--- a/pyproject.toml",
        ]

    def test_red_where_nothing_was_generated(self, workplace: Path) -> None:
        assert check("--quiet").exit_code == 1
        assert not (workplace / "out").exists()


class TestSameBytes:
    def test_whatever_the_hash_seed_the_folder_and_the_order(
        self, tmp_path: Path
    ) -> None:
        trees: list[dict[str, bytes]] = []
        for seed in ("0", "4711"):
            place = tmp_path / seed / "elsewhere"
            place.mkdir(parents=True)
            files = sorted((tmp_path / "schemas").iterdir(), reverse=seed == "0")
            (place / "schemas").mkdir()
            for file in files:
                shutil.copy(file, place / "schemas")
            done = run_process(
                "generate",
                "--schemas=schemas",
                "--output=out",
                "--module=library",
                cwd=place,
                PYTHONHASHSEED=seed,
                SCHEMAWRIGHT_CACHE_DIR="",
            )
            assert done.returncode == 0, done.stderr
            trees.append(tree(place / "out"))
        assert trees[0] == trees[1]


class TestInstalled:
    def test_templates_inside_the_package_do(
        self, workplace: Path, root: Path, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        """As a wheel lays it out: the package, templates in it, and no repository around."""
        place = tmp_path_factory.mktemp("site-packages")
        source = root / "generator" / "schemawright"
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(source, place / "schemawright", ignore=ignored)
        shutil.copytree(root / "templates", place / "schemawright" / "templates")
        done = run_process(
            "generate",
            "--schemas=schemas",
            "--output=out",
            "--module=library",
            f"--targets={TARGETS}",
            cwd=workplace,
            PYTHONPATH=str(place),
        )
        assert done.returncode == 0, done.stderr
        assert check().exit_code == 0

    def test_the_wheel_takes_the_templates_along(self, root: Path) -> None:
        project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
        wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
        assert wheel["force-include"] == {"templates": "schemawright/templates"}


class TestOthers:
    def test_normalize_gives_one_document(self, workplace: Path) -> None:
        result = run("normalize", "--schemas=schemas")
        document = json.loads(result.stdout)
        assert list(document["$defs"]) == ["AddBookRequest", "IsbnType", "ShelfType"]
        isbn = document["$defs"]["AddBookRequest"]["properties"]["Isbn"]
        assert isbn == {
            "$ref": "#/$defs/IsbnType",
            "description": "The edition that was bought.",
        }
        run("normalize", "--schemas=schemas", "--output=one.json")
        assert (workplace / "one.json").read_text() == result.stdout

    def test_explain(self) -> None:
        result = run("explain", "AddBookRequest.Isbn", "--schemas=schemas")
        assert result.exit_code == 0, result.stderr
        assert "description-add-book-request-schema.json" in result.stdout
        assert "/properties/Isbn" in result.stdout
        assert "str" in result.stdout

    def test_explain_knows_near_names(self) -> None:
        result = run("explain", "AddBookRequest.Isnb", "--schemas=schemas")
        assert result.exit_code == 1
        assert "Isbn" in result.stderr

    def test_import_and_its_result(self, workplace: Path) -> None:
        pytest.importorskip("botocore")
        result = run("import", "botocore:cognito-identity", "--output=imported")
        assert result.exit_code == 0, result.stderr
        assert (workplace / "imported" / "service.json").is_file()
        wrong = run("import", "cognito-identity", "--output=imported")
        assert wrong.exit_code == 1
        assert "botocore:SERVICE" in wrong.stderr

    def test_init_writes_a_configuration_that_works(self) -> None:
        result = run("init", "--module=library", "--output=out")
        assert result.exit_code == 0
        assert run("generate").exit_code == 0
        again = run("init")
        assert again.exit_code == 1
        assert "is a configuration already" in again.stderr

    @pytest.mark.parametrize(
        ("argument", "told"),
        [
            ("--module=class", "error: `class` cannot be imported; "),
            ("--output=schemas/out", "error: schemas/out: lies in the folder of the "),
        ],
    )
    def test_a_beginning_that_would_be_refused_is_not_written(
        self, workplace: Path, argument: str, told: str
    ) -> None:
        result = run("init", argument)
        assert result.exit_code == 1
        assert result.stderr.startswith(told)
        assert not (workplace / "schemawright.toml").exists()

    def test_one_package_must_be_meant(self, workplace: Path) -> None:
        text = '[[packages]]\nschemas = "schemas"\nmodule = "one"\n[[packages]]\nschemas = "schemas"\nmodule = "two"\n'
        (workplace / "schemawright.toml").write_text(text)
        result = run("normalize")
        assert result.exit_code == 1
        assert "--only (one, two)" in result.stderr
        assert run("normalize", "--only=two").exit_code == 0


class TestApi:
    def test_the_same_from_python(self) -> None:
        import schemawright

        report = schemawright.generate(
            schemas="schemas",
            output="out",
            module="library",
            targets=["dataclasses", "typed-dicts"],
        )
        assert report.counts["files written"] == len(report.written)
        assert check().exit_code == 0

    def test_everything_about_the_package_from_both(self, workplace: Path) -> None:
        import schemawright

        (workplace / "COPYING").write_text("All of it.\n")
        result = run(
            "generate",
            "--schemas=schemas",
            "--output=out",
            "--module=library",
            "--edition=2026",
            "--package-license=MIT",
            "--package-license-file=COPYING",
            "--package-keyword=books",
            "--package-classifier=Topic :: Education",
            "--package-url=Source=https://example.org/",
        )
        assert result.exit_code == 0, result.stderr
        files: list[list[str] | str] = [["COPYING"], "COPYING"]
        for license_files in files:
            differences = schemawright.check(
                schemas="schemas",
                output="out",
                module="library",
                edition="2026",
                package_license="MIT",
                package_license_files=license_files,
                package_keywords=["books"],
                package_classifiers=["Topic :: Education"],
                package_urls={"Source": "https://example.org/"},
            )
            assert differences == ()
        project = tomllib.loads((workplace / "out" / "pyproject.toml").read_text())
        assert project["project"]["license-files"] == ["COPYING"]
        assert project["project"]["keywords"] == ["books"]
        assert project["project"]["classifiers"][-1] == "Topic :: Education"
        # The text of the licence is an input as any other.
        (workplace / "COPYING").write_text("Some of it.\n")
        schemawright.generate(
            schemas="schemas", output="out", package_license_files=["COPYING"]
        )
        assert (workplace / "out" / "COPYING").read_text() == "Some of it.\n"

    def test_what_is_missing_is_told(self) -> None:
        import schemawright

        with pytest.raises(schemawright.ConfigurationError):
            schemawright.generate(schemas="schemas")

    def test_a_misspelt_keyword_is_refused(self) -> None:
        import schemawright

        anything: Any = schemawright
        for call in (
            lambda: anything.generate(schemas="schemas", output="o", exlude=["x"]),
            lambda: anything.check(schemas="schemas", output="o", exlude=["x"]),
            lambda: anything.normalize(schemas="schemas", exlude=["x"]),
            lambda: anything.diff("schemas", "schemas", exlude=["x"]),
        ):
            with pytest.raises(
                schemawright.ConfigurationError,
                match=r"^`exlude` is no option; did you mean `exclude`",
            ):
                call()

    def test_one_package_may_be_a_text(self, workplace: Path) -> None:
        import schemawright

        text = 'schemas = "schemas"\noutput = "out"\ntargets = ["dataclasses"]\n'
        several = '[[packages]]\nmodule = "one"\n[[packages]]\nmodule = "two"\n'
        (workplace / "schemawright.toml").write_text(text + several)
        (made,) = schemawright.generate_configured(only="two")
        assert made.module == "two"


def test_an_error_cannot_speak_to_the_terminal() -> None:
    assert run("explain", "\x1b[31mBook", "--schemas=schemas").stderr.startswith(
        "error: there is no shape `\\x1b[31mBook`"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="names may be longer there")
@pytest.mark.parametrize(
    "arguments",
    [
        ("generate", "--schemas={}", "--output=out"),
        ("generate", "--schemas=schemas", "--output={}"),
        ("check", "--schemas=schemas", "--output={}"),
        ("check", "--schemas=schemas", "--output=out", "--templates={}"),
        ("normalize", "--schemas={}"),
        ("explain", "Book", "--source=openapi:{}"),
        ("check", "--config={}"),
        ("diff", "{}", "schemas"),
        ("release", "--config={}"),
    ],
)
def test_what_the_system_refuses_is_told(arguments: tuple[str, ...]) -> None:
    name = "x" * 300
    result = run(*(one.format(name) for one in arguments))
    assert result.exit_code == 1
    assert re.fullmatch(
        rf"error: \S*{name}\S*: cannot be (reached|read|written) \(?.*File name too long.*\n",
        result.stderr.replace(": File name", " (File name"),
    ), result.stderr


class TestDiff:
    def test_what_would_change_and_nothing_is_written(self, workplace: Path) -> None:
        generate()
        before = tree(workplace / "out")
        schema = workplace / "schemas" / "description-isbn-type-schema.json"
        schema.write_text(schema.read_text().replace("17", "18"))
        result = generate("--diff")
        assert result.exit_code == 0
        assert "10 to 18 characters" in result.stdout
        assert result.stdout == check().stdout
        assert result.stderr == check().stderr
        assert "files differ; `schemawright generate` writes what" in result.stderr
        assert tree(workplace / "out") == before
        assert generate("--diff", "--json").stdout == check("--json").stdout

    def test_nothing_would_change(self) -> None:
        generate()
        result = generate("--diff")
        assert (result.exit_code, result.output) == (0, "")

    def test_before_the_first_run(self, workplace: Path) -> None:
        result = generate("--diff")
        assert result.exit_code == 0
        assert "+++ b/library/models.py\n" in result.stdout
        assert sorted(path.name for path in workplace.iterdir()) == ["schemas"]

    def test_what_would_be_refused_is_named(self, workplace: Path) -> None:
        generate()
        edited = workplace / "out" / "library" / "models.py"
        edited.write_text(edited.read_text() + "# mine\n")
        result = generate("--diff")
        assert result.exit_code == 0
        assert result.stderr == (
            "1 file differs; `schemawright generate` writes what is missing\n"
            "  out/library/models.py: was edited or is not of schemawright; only --force takes it\n"
        )
        (one,) = json.loads(generate("--diff", "--json").stdout)["differences"]
        assert (one["file"], one["refused"]) == ("out/library/models.py", True)

    def test_problems_of_all_packages_are_told(self, workplace: Path) -> None:
        configuration = ""
        for name in ("one", "two"):
            (workplace / name).mkdir()
            (workplace / name / "bad.json").write_text("{")
            configuration += f'[[packages]]\nschemas = "{name}"\noutput = "out/{name}"\nmodule = "{name}"\n'
        (workplace / "schemawright.toml").write_text(configuration)
        for command in (("generate", "--diff"), ("check",)):
            result = run(*command)
            assert result.exit_code == 1
            assert result.stdout == ""
            assert "one/bad.json" in result.stderr
            assert "two/bad.json" in result.stderr
