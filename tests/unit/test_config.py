"""Where settings come from, which one wins, and the texts of what is wrong with them."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from schemawright.config import CURRENT_EDITION, DEFAULT_TARGETS, Options, settle
from schemawright.config_file import (
    STARTING_CONFIGURATION,
    load_configuration,
    select,
)
from schemawright.errors import ConfigurationError
from schemawright.finding import find_configuration, located
from schemawright.metadata import PackageMetadata, PackageOptions

SINGLE = """
[tool.schemawright]
schemas = "schemas"
output = "out"
service = "cognito-idp"
include = ["a-*"]
repair-enums = false

[tool.schemawright.package]
name = "my-cognito"
urls = { Source = "https://example.org" }
license-files = ["LICENSE"]
keywords = ["pools", "sign-in"]
classifiers = ["Topic :: Security"]
"""

SEVERAL = """
exclude = ["*-draft.json"]
package = { license = "MIT" }

[[packages]]
schemas = "schemas/one"
output = "out/one"
module = "one"

[[packages]]
schemas = "schemas/two"
output = "out/two"
module = "two"
exclude = []
package = { license = "ISC" }
"""


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def message(file: Path) -> str:
    """The refusal of a configuration, without the folder it stands in."""
    with pytest.raises(ConfigurationError) as caught:
        load_configuration(file)
    return str(caught.value).replace(str(file), file.name)


def test_one_package_in_pyproject(tmp_path: Path) -> None:
    configuration = load_configuration(write(tmp_path, "pyproject.toml", SINGLE))
    (settings,) = select(configuration, Options())
    assert settings.schemas == tmp_path / "schemas"
    assert settings.output == tmp_path / "out"
    assert settings.module == "cognito_idp"
    assert settings.include == ("a-*",)
    assert settings.targets == DEFAULT_TARGETS
    assert not settings.repair_enums
    assert settings.edition == CURRENT_EDITION
    assert settings.package == PackageMetadata(
        name="my-cognito",
        urls=(("Source", "https://example.org"),),
        license_files=(tmp_path / "LICENSE",),
        keywords=("pools", "sign-in"),
        classifiers=("Topic :: Security",),
    )


def test_several_packages_stand_on_the_top_level(tmp_path: Path) -> None:
    configuration = load_configuration(write(tmp_path, "schemawright.toml", SEVERAL))
    one, two = select(configuration, Options())
    assert (one.exclude, two.exclude) == (("*-draft.json",), ())
    assert (one.package.license, two.package.license) == ("MIT", "ISC")
    assert select(configuration, Options(), ("two",)) == (two,)


def test_the_command_line_wins(tmp_path: Path) -> None:
    configuration = load_configuration(write(tmp_path, "pyproject.toml", SINGLE))
    given = Options(
        output=Path("elsewhere"),
        repair_enums=True,
        package=PackageOptions(version="9"),
    )
    (settings,) = select(configuration, given)
    assert settings.output == Path("elsewhere")
    assert settings.repair_enums
    assert (settings.package.name, settings.package.version) == ("my-cognito", "9")


def test_an_input_on_the_command_line_replaces_the_other_kind(tmp_path: Path) -> None:
    configuration = load_configuration(write(tmp_path, "pyproject.toml", SINGLE))
    (settings,) = select(configuration, Options(source="botocore:cognito-idp"))
    assert settings.schemas is None
    assert settings.source == "botocore:cognito-idp"


def test_an_input_on_the_command_line_sets_the_listed_packages_aside(
    tmp_path: Path,
) -> None:
    configuration = load_configuration(write(tmp_path, "schemawright.toml", SEVERAL))
    given = Options(schemas=Path("other"), output=Path("out"), module="other")
    (settings,) = select(configuration, given)
    assert settings.module == "other"
    assert settings.exclude == ("*-draft.json",)


@pytest.mark.parametrize(
    ("options", "module"),
    [
        (Options(schemas=Path("x"), module="own", service="s"), "own"),
        (Options(schemas=Path("x"), service="cognito-idp"), "cognito_idp"),
        (Options(source="botocore:cognito-identity"), "cognito_identity"),
        (Options(schemas=Path("my schemas/")), "my_schemas"),
        (Options(source="botocore:lambda"), "lambda_"),
    ],
)
def test_the_module_has_a_name_without_being_told(
    options: Options, module: str
) -> None:
    settings = settle(Options(output=Path("out")).over(options))
    assert settings.module == module
    assert settings.package.name == module.strip("_").replace("_", "-")


def test_the_nearest_configuration_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    outermost = write(tmp_path, "schemawright.toml", "")
    assert find_configuration(inner) == outermost
    write(tmp_path / "a", "pyproject.toml", "[project]\nname = 'other'\n")
    assert find_configuration(inner) == outermost
    nearer = write(tmp_path / "a", "pyproject.toml", "[tool.schemawright]\n")
    assert find_configuration(inner) == nearer


def test_two_configurations_in_one_folder(tmp_path: Path) -> None:
    write(tmp_path, "schemawright.toml", "")
    write(tmp_path, "pyproject.toml", SINGLE)
    with pytest.raises(ConfigurationError, match="keep one of them"):
        find_configuration(tmp_path)


def test_a_folder_means_the_configuration_in_it(tmp_path: Path) -> None:
    outer = write(tmp_path, "schemawright.toml", "")
    inner = tmp_path / "inner"
    inner.mkdir()
    assert located(tmp_path) == located(outer) == outer
    with pytest.raises(ConfigurationError) as caught:
        located(inner)
    assert str(caught.value) == (
        f"{inner}: has no schemawright.toml, and no pyproject.toml with a [tool.schemawright];"
        " `schemawright init` writes one"
    )


HOOK = """
[tool.hatch.build.hooks.schemawright]
enable-by-default = true
dependencies = []
schemas = "schemas"
output = "src/app"
"""


def test_settings_of_the_build_hook_are_a_configuration_too(tmp_path: Path) -> None:
    file = write(tmp_path, "pyproject.toml", HOOK)
    assert find_configuration(tmp_path) == file
    (settings,) = select(load_configuration(file), Options())
    assert settings.output == tmp_path / "src/app"
    wrong = write(tmp_path, "pyproject.toml", HOOK.replace("schemas =", "schema ="))
    assert message(wrong) == (
        "pyproject.toml: [tool.hatch.build.hooks.schemawright] `schema` is no setting; did you mean `schemas`?"
    )


def test_a_build_hook_without_settings_is_none(tmp_path: Path) -> None:
    """Switched on, it takes those of the project."""
    bare = HOOK.partition("schemas")[0]
    own = write(tmp_path, "schemawright.toml", "")
    write(tmp_path, "pyproject.toml", bare)
    assert find_configuration(tmp_path) == own
    own.unlink()
    file = write(tmp_path, "pyproject.toml", bare + SINGLE)
    assert select(load_configuration(file), Options())[0].output == tmp_path / "out"
    file = write(tmp_path, "pyproject.toml", HOOK + SINGLE)
    assert message(file) == (
        "pyproject.toml: has a [tool.schemawright] and settings in [tool.hatch.build.hooks.schemawright];"
        " keep one of them"
    )


@pytest.mark.parametrize(
    "text", ["tool = 1\n", "[tool]\nhatch = 'x'\n", "[tool.hatch.build]\n"]
)
def test_tables_of_others_are_theirs(tmp_path: Path, text: str) -> None:
    write(tmp_path, "schemawright.toml", "")
    write(tmp_path, "pyproject.toml", text)
    assert find_configuration(tmp_path) == tmp_path / "schemawright.toml"


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = """
    [tool.schemawright]
    schema = "schemas"
    repair_enums = "yes"
    include = "cognito-*"
    exclude = ["a", 1]
    output = 3
    package = { naem = "x", version = 2, urls = { Source = 1 } }
    """
    assert message(write(tmp_path, "pyproject.toml", text)).splitlines() == [
        "pyproject.toml: [tool.schemawright] `include` must be a list of strings, not a string",
        "pyproject.toml: [tool.schemawright] `exclude` must be a list of strings, not a list of other things",
        "pyproject.toml: [tool.schemawright] `output` must be a string, not a number",
        "pyproject.toml: [tool.schemawright.package] `version` must be a string, not a number",
        "pyproject.toml: [tool.schemawright.package.urls] `Source` must be a string, not a number",
        "pyproject.toml: [tool.schemawright.package] `naem` is no setting; did you mean `name`?",
        "pyproject.toml: [tool.schemawright] `schema` is no setting; did you mean `schemas`?",
        "pyproject.toml: [tool.schemawright] `repair_enums` is no setting; did you mean `repair-enums`?",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[[packages]]\nmodul = 'x'\n",
            "schemawright.toml: [packages.0] `modul` is no setting; did you mean `module`?",
        ),
        (
            "output = 'src\\app'\n",
            "schemawright.toml: `output` has a backslash, which parts folders on Windows only; write `src/app`",
        ),
        (
            "packages = 1\n",
            "schemawright.toml: `packages` must be a list of tables, not a number",
        ),
        (
            "packages = []\n",
            "schemawright.toml: `packages` is empty; list a package or leave it out",
        ),
        (
            "[tool.schemawright]\n",
            "schemawright.toml: `tool` is no setting; write its keys at the top level of this file",
        ),
        (
            "a = \n",
            "schemawright.toml: is no TOML: Invalid value (at line 1, column 5)",
        ),
        (
            "\ufeffmodule = 'a'\n",
            "schemawright.toml: begins with a byte order mark, which TOML does not have; save it as UTF-8 without one",
        ),
    ],
)
def test_what_is_wrong_with_a_file(tmp_path: Path, text: str, expected: str) -> None:
    assert message(write(tmp_path, "schemawright.toml", text)) == expected


@pytest.mark.parametrize("value", ["9" * 10_000, "[" * 5_000 + "]" * 5_000])
def test_a_value_beyond_what_python_reads(tmp_path: Path, value: str) -> None:
    told = message(write(tmp_path, "schemawright.toml", f"a = {value}\n"))
    assert told.startswith(
        "schemawright.toml: has a number or a nesting that no setting can have ("
    )
    assert told.endswith("); take it out")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert (
        message(tmp_path / "schemawright.toml")
        == "schemawright.toml: cannot be read: No such file or directory"
    )


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (
            Options(schemas=Path("x")),
            "no output folder is given; say where the package goes with --output DIR or `output` in the configuration",
        ),
        (
            Options(schemas=Path("x"), source="botocore:s3", output=Path("o")),
            "`schemas` and `source` are both given; keep one of them",
        ),
        (
            Options(source="boto:s3", output=Path("o")),
            "`boto:s3` is no source; write botocore:SERVICE, as in botocore:cognito-idp, or openapi:FILE",
        ),
        (
            Options(source="botocore:sqs", service="ec2", output=Path("o")),
            "`service` says what a folder of schemas belongs to, and `botocore:sqs` says that itself; leave `service` out",
        ),
        (
            Options(schemas=Path("x"), output=Path("o"), module="class"),
            "`class` cannot be imported; give `module` a name of letters, digits and underscores",
        ),
        (
            Options(schemas=Path("x"), output=Path("o"), targets=("dataclass",)),
            "`dataclass` is no target; there are dataclasses, typed-dicts, client, package, pydantic; did you mean `dataclasses`?",
        ),
        (
            Options(schemas=Path("x"), output=Path("x/o")),
            "x/o: lies in the folder of the schemas, where the next run would read it; give a folder outside of it",
        ),
        (
            Options(schemas=Path("x"), output=Path("t/o"), templates=Path("t")),
            "t/o: lies in the folder of the templates, where the next run would read it; give a folder outside of it",
        ),
        (
            Options(schemas=Path("x"), output=Path("o"), edition="2025"),
            "`2025` is no edition; there are 2026; a newer schemawright may know more",
        ),
        (
            Options(schemas=Path("x"), output=Path("o"), targets=()),
            "`targets` is empty, so there is nothing to generate; list some of dataclasses, typed-dicts, client, package, "
            "pydantic, or leave it out",
        ),
        (
            Options(schemas=Path("x"), output=Path("o"), module="json"),
            "`json` is a module of Python itself, and would be imported in place of the package; give `module` another name",
        ),
        (
            Options(schemas=Path("x"), output=Path("o\0")),
            "'o\\x00' holds a character that no path can; take it out",
        ),
    ],
)
def test_what_cannot_be(options: Options, expected: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settle(options)
    assert str(caught.value) == expected


def test_a_module_inside_a_package_may_be_called_as_one_of_python() -> None:
    inside = Options(
        schemas=Path("x"), output=Path("o"), module="json", targets=("dataclasses",)
    )
    assert settle(inside).module == "json"


def test_no_input_teaches_the_three_ways() -> None:
    with pytest.raises(ConfigurationError, match="schemawright init"):
        select(None, Options())


def test_one_option_cannot_hold_for_two_packages(tmp_path: Path) -> None:
    configuration = load_configuration(write(tmp_path, "schemawright.toml", SEVERAL))
    with pytest.raises(ConfigurationError, match=r"say which with --only \(one, two\)"):
        select(configuration, Options(output=Path("x")))
    with pytest.raises(ConfigurationError, match="did you mean `two`"):
        select(configuration, Options(), ("twoo",))


def test_modules_may_share_a_folder(tmp_path: Path) -> None:
    """As long as none of them is a project that fills it."""
    text = f'targets = ["dataclasses"]\n{SEVERAL.replace("out/two", "out/one")}'
    configuration = load_configuration(write(tmp_path, "schemawright.toml", text))
    one, two = select(configuration, Options())
    assert one.output == two.output
    assert (one.root, two.root) == (one.output / "one", one.output / "two")


def test_two_packages_in_one_folder_are_refused(tmp_path: Path) -> None:
    text = SEVERAL.replace("out/two", "out/../out/one")
    configuration = load_configuration(write(tmp_path, "schemawright.toml", text))
    with pytest.raises(ConfigurationError, match="`one` and `two` both go to"):
        select(configuration, Options())


def test_the_starting_configuration_is_one(tmp_path: Path) -> None:
    """Also with every comment that shows a setting taken off."""
    values = {"schemas": '"s"', "output": '"o"', "module": '"m"'}
    text = STARTING_CONFIGURATION.format(**values, edition=CURRENT_EDITION)
    load_configuration(write(tmp_path, "schemawright.toml", text))
    lines = [
        line.removeprefix("# ") if line.startswith("# [") or " = " in line else line
        for line in text.splitlines()
    ]
    configuration = load_configuration(
        write(tmp_path, "schemawright.toml", "\n".join(lines))
    )
    shown = configuration.packages[0]
    unsaid = {one.name for one in fields(shown) if getattr(shown, one.name) is None}
    assert unsaid == {"source", "force"}
