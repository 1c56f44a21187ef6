"""black itself is the judge: what it would change is changed, and nothing else."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import black
import pytest
from black.mode import TargetVersion

import schemawright
from schemawright.errors import TemplateError
from schemawright.output import formatting
from schemawright.output.blocks import format_blocks
from schemawright.output.caching import BlockCache
from schemawright.output.formatting import format_source

MODE = black.Mode(target_versions={TargetVersion.PY311})
WIDE = black.Mode(target_versions={TargetVersion.PY311}, line_length=140)
PACKAGE = Path(schemawright.__file__).parent
SOURCES = sorted([*PACKAGE.glob("output/*.py"), *PACKAGE.glob("runtime/*.py")])


@cache
def blackened(text: str) -> str:
    return black.format_str(text, mode=MODE)


# Each statement on one line, as templates write it; `NAME` makes it longer or shorter.
MODULE = '''
"""Module NAME."""

from __future__ import annotations

import NAME
from .models import Alpha, Beta, NAME, Delta
from .NAME import Alpha as Alpha

NAME: TypeAlias = Alpha | Beta | dict[str, NAME] | None
TABLE = {"NAME": decode, "other": NAME}
TABLE["NAME"] = lambda NAME: NAME(other, "text with spaces", 1)
PATTERN = pattern(r"NAME")
TEXT = "a text of some length that cannot be broken anywhere NAME"
assert NAME is not None and other is not None, "a reason that is told"


@decorated(NAME, with_argument=True, and_another=None)
@plain
class Structure(Request["NAME"], metaclass=NAME):
    """Documented NAME."""

    operation = NAME

    client_id: NAME | list[NAME] | None = field(default=None, repr=False)
    """A text under the field: NAME, which is not a docstring, and is left as it is."""

    # A comment that black leaves alone, however long it becomes: NAME NAME NAME NAME.
    async def NAME(self, *, first: NAME, second: str | None = None, **rest: Any) -> NAME:
        """Does NAME.

        And more of NAME.
        """
        # Why: NAME.
        if not (type(value) is NAME and 1 <= len(value) <= 128 and NAME(value)):
            raise Invalid(NAME, "a reason", path)
        elif NAME in (other, things) and NAME not in (still, other, things, NAME):
            return NAME(first=first, second=second)
        else:
            self.value = value if value is not None else NAME.get(value, NAME)
        for NAME in sorted(things, key=lambda thing: (thing.name, NAME)):
            found = NAME, {key: decode(value) for key, value in NAME.items()}
        try:
            del value[NAME], value["other"], value["and another one"]
        except (KeyError, ValueError, NAME) as error:
            raise ServiceError(f"NAME: {error}", code=NAME) from error
        with open(NAME) as file, open(other, "w") as target:
            return await target.write(file.read(NAME))
        return (NAME)

    @overload
    def short(self, NAME: Literal[True], other: int) -> NAME: ...
    def one_line(self): return NAME(self, first, second, third, fourth)


async def function(data: Mapping[str, NAME]) -> RespondToAuthChallengeResponse:
    match NAME:
        case {"name": str(name), "NAME": NAME, **rest} if name and rest:
            return NAME  # a trailing comment of some length
        case _:
            x = not_joined_as_it_has_a_comma(
                NAME,
            )
            y = joined_where_it_fits(
                NAME, other
            )
            return NAME[first][second].third(fourth).fifth["NAME"](sixth)


Client = NAME
'''.lstrip()


@pytest.mark.parametrize("length", [*range(1, 10), 20, 31, 42, 43, 55, 90])
def test_statements_of_every_length(length: int) -> None:
    # As a template would have it: one line a statement, and only magic commas break it.
    text = black.format_str(
        MODULE.replace("NAME", "n" * length),
        mode=black.Mode(target_versions={TargetVersion.PY311}, line_length=1000),
    )
    result = format_source("m.py", text, trusted=True)
    assert result == blackened(text)
    assert result == blackened(result)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_long_lines_of_real_code(path: Path) -> None:
    text = black.format_str(path.read_text(encoding="utf-8"), mode=WIDE)
    if text:
        assert format_source("m.py", text, trusted=True) == blackened(text)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_blocks_of_real_code(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("\n\n\n", "\n").replace(", ", ",")
    assert format_blocks(text, ast.parse(text), blackened) == blackened(text)


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\ndef f():\n  pass\nclass C:\n  def g(self): return 1\n\n\n\ny = 2\n",
        "def f(): ...\ndef g(): ...\n\nclass A: pass\nclass B(A):\n    x: int\n",
        '@overload\ndef f(a): ...\n@overload\ndef f(b): ...\ndef f(a, b):\n  """Doc."""\n  return 1\n',
        '"""Doc."""\nimport a\n# about f\n\n@d\n# more\n@e(1,2)\ndef f():\n    pass\n    # at the end\n# outside\n',
        "if a:\n  def f():\n    pass\nelse:\n  class C:\n    pass\ndef g():\n   return 1\nx=1\n",
        "def f():\n    pass\n    # fmt: off\n    x   = 1\n    # fmt: on\ny   = 1\n",
        "async def f( ):\n    await g( )\n# end\n",
        "class A:\n\n    x = 1\n\n\n\n    def f(self):\n\n        return 1\n",
        "def f():\n    return '''\nclass _Block0_:\n    pass\n'''\n",
        'class E:\n    """Only a text."""\nclass F:\n    ...\n',
    ],
)
def test_blocks_of_a_user(text: str) -> None:
    result = format_source("m.py", text, trusted=False)
    assert result == blackened(text)


def test_docstrings_whose_quotes_stand_too_far_right() -> None:
    far = "x" * 84
    text = f'def f():\n    """First.\n\n    {far}"""\n    return 1\n\n\nclass C:\n    """F.\n\n    {far}"""\n'
    text = f'"""Module.\n\n    {far}"""\n\n\n{text}'
    result = format_source("m.py", text, trusted=True)
    assert result == blackened(text)
    assert result != text


def test_long_texts_and_comments_do_not_even_import_black(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(formatting, "_run_black", pytest.fail)
    far = "x" * 100
    text = f'"""{far}"""\n\nx = 1\n"""{far}"""\n# {far}\n\n\ndef f():\n    """{far}\n\n    {far}\n    """\n    # {far}\n'
    assert format_source("m.py", text + "    pass\n", trusted=True).startswith('"""xx')


def test_only_the_long_statement_goes_to_black(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def spy(text: str) -> str:
        seen.append(text)
        return blackened(text)

    monkeypatch.setattr(formatting, "_run_black", spy)
    text = f"class C:\n    def f(self):\n        return g({'a' * 40}, {'b' * 40})\n\n    x = [1,2]\n"
    result = format_source("m.py", text, trusted=True)
    assert len(seen) == 1
    assert "[1,2]" in result, "the template's own layout is not looked at"
    assert "x" not in seen[0]


def test_nothing_heavy_is_imported_where_nothing_is_to_do() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from schemawright.output.formatting import format_source\n"
        "format_source('m.py', 'x = 1\\n', trusted=True)\n"
        "print({'black', 'platformdirs', 'jinja2'} & set(sys.modules))"
    )
    source = str(Path(schemawright.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", code, source], capture_output=True, text=True, check=True
    )
    assert done.stdout == "set()\n"


LONG = f"x = f({'a' * 50}, {'b' * 50})\n"


@pytest.mark.parametrize(
    "inner", ["class of things", "def f(): pass", "@ home", "class C:\n    pass"]
)
def test_texts_that_look_like_code(inner: str) -> None:
    text = f'"""First.\n\n\n{inner}\n\n\n{inner}\n"""\n\n{LONG}\n\ndef f():\n    return 1\n'
    assert format_source("m.py", text, trusted=True) == blackened(text)


def test_what_black_made_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = BlockCache(tmp_path)
    first = format_source("m.py", LONG, trusted=True, cache=kept)
    user = format_source("u.py", LONG, trusted=False, cache=kept)
    with monkeypatch.context() as patch:
        patch.setattr(formatting, "_run_black", pytest.fail)
        assert format_source("m.py", LONG, trusted=True, cache=kept) == first
        assert format_source("u.py", LONG, trusted=False, cache=kept) == user
    (tmp_path / "blocks").joinpath(
        next((tmp_path / "blocks").iterdir()).name
    ).write_text("{")
    assert format_source("m.py", LONG, trusted=True, cache=kept) == first


def test_another_black_does_not_get_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = BlockCache(tmp_path)
    format_source("m.py", LONG, trusted=True, cache=kept)
    monkeypatch.setattr(formatting, "_black_version", lambda: "99")
    monkeypatch.setattr(formatting, "_run_black", lambda text: text.upper())
    monkeypatch.setattr(formatting, "_compiled", lambda *args: ast.parse(args[1]))
    with pytest.raises(AssertionError):
        format_source("m.py", LONG, trusted=True, cache=kept)


def test_version_is_that_of_black() -> None:
    assert formatting._black_version() == black.__version__


def test_empty_module() -> None:
    assert format_source("m.py", "", trusted=True) == ""
    assert format_source("m.py", "", trusted=False) == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1", "must end in one line end"),
        ("x = 1\n\n", "must end in one line end"),
        ("x = 1 \n", "line 1 has white space at its end"),
        ("x = 1\n    \ny = 1\n", "line 2 has white space at its end"),
        ("if x:\n\ty = 1\n", "line 2 has a tab"),
        ("x = 1\r\n", "line 1 has a carriage return"),
        ("x = 1\ny = = 2\n", "line 2: no valid Python (invalid syntax): `y = = 2`"),
        ("def f(a, a): pass\n", "no valid Python (duplicate argument 'a'"),
        ("return\n", "line 1: no valid Python ('return' outside function): `return`"),
        ("x = '\\d'\n", "no valid Python (invalid escape sequence"),
        ("x = 1 is 1\n", 'no valid Python ("is" with'),
        ("x = '\0'\n", "no valid Python (source code string cannot contain null"),
        (f"{LONG}y = = 1\n", "line 2: no valid Python"),
    ],
)
def test_what_a_template_must_not_make(text: str, message: str) -> None:
    with pytest.raises(TemplateError) as caught:
        format_source("src/m.py", text, trusted=True, template="t/m.py.jinja")
    assert str(caught.value).startswith("src/m.py (from t/m.py.jinja)")
    assert message in str(caught.value)
    assert "correct the template" in str(caught.value)


def test_what_black_tidies_for_a_user() -> None:
    text = "x = 1  \r\nif x:\r\n\ty = 1\r\n\r\n\r\n"
    assert format_source("m.py", text, trusted=False) == "x = 1\nif x:\n    y = 1\n"


def test_what_black_cannot_tidy_for_a_user() -> None:
    with pytest.raises(TemplateError, match="line 2 has white space"):
        format_source("m.py", 'x = """a\nb \n"""\n', trusted=False)


def test_black_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_text: str) -> str:
        raise ValueError("cannot parse")

    monkeypatch.setattr(formatting, "_run_black", refuse)
    for trusted in (True, False):
        with pytest.raises(TemplateError, match="black cannot format it"):
            format_source("m.py", LONG, trusted=trusted)
