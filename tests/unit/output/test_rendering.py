from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from schemawright.errors import TemplateError
from schemawright.output import rendering
from schemawright.output.documents import Markdown, Toml
from schemawright.output.environment import compiled_templates
from schemawright.output.rendering import Renderer
from schemawright.output.templates import Template
from schemawright.python.literals import Code, Identifier


@dataclass(frozen=True)
class View:
    value: Any = None
    values: tuple[Any, ...] = ()


@pytest.fixture
def builtins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts templates in place of the built-in ones."""

    def put(**sources: str) -> None:
        found: dict[str, Template] = {}
        for key, source in sources.items():
            name = key.replace("__", "/").replace("_", ".") + ".jinja"
            path = tmp_path / "builtin" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(source)
            found[name] = Template(name, path, builtin=True)
        monkeypatch.setattr(rendering, "builtin_templates", lambda: found)

    return put


@pytest.fixture
def render(builtins: Callable[..., None]) -> Callable[..., str]:
    def run(source: str, view: object, **more: str) -> str:
        builtins(t_py=source, **more)
        return Renderer().render("t.py.jinja", view)

    return run


Render = Callable[..., str]


def test_fields_of_the_view_are_the_variables(render: Render) -> None:
    inner = View(Identifier("a"), (1, 2))
    source = "{{ value.value }} = {{ value.values | join(', ') }}\n"
    assert render(source, View(inner)) == "a = 1, 2\n"


def test_lines_of_tags_leave_nothing(render: Render) -> None:
    source = "a\n  {% for v in values %}\n{{ v }}\n  {% endfor %}\nb\n"
    assert render(source, View(values=(Code("x"), Code("y")))) == "a\nx\ny\nb\n"


def test_nothing_is_escaped(render: Render) -> None:
    assert render("{{ value }}", View(Code("a < b & '\"'"))) == "a < b & '\"'"


@pytest.mark.parametrize(
    ("source", "value", "what"),
    [
        ("{{ value }}", "text", "a plain string where `Code` belongs"),
        ("{{ value }}", Markdown("text"), "a value of type Markdown where `Code`"),
        ("{{ value }}", True, "a value of type bool where `Code`"),
        ("{{ value }}", None, "a value of type NoneType where `Code`"),
        ("{{ value }}", 1.5, "a value of type float where `Code`"),
        ("{{ value | upper }}", Code("a"), "a plain string"),
        ("{{ value | trim }}", Code("a"), "a plain string"),
        ("{{ value | safe }}", Code("a"), "a value of type Markup"),
        ("{{ value ~ value }}", Code("a"), "a plain string"),
        ("{{ value + value }}", Code("a"), "a plain string"),
        ("{{ value[0] }}", Code("a"), "a plain string"),
        ("{{ '%s' | format(value) }}", Code("a"), "a plain string"),
        ("{{ value.replace('a', 'b') }}", Code("a"), "a plain string"),
        ("{{ 'constant' }}", Code("a"), "a plain string"),
        ("{{ 'con' ~ 'stant' }}", Code("a"), "a plain string"),
        ("{{ value if 1 else 'b' }}", "a", "a plain string"),
        ("{{ [value, 'b'] | join }}", Code("a"), "a plain string"),
        ("{{ value | join(', ') }}", Code("ab"), "a plain string"),
        ("{% macro m(x) %}{{ x }}{% endmacro %}{{ m('a') }}", None, "a plain string"),
        ("{% macro m() %}{{ x }}{% endmacro %}{{ m }}", None, "a value of type Macro"),
        ("{% set x %}{{ value }}{% endset %}{{ x }}", "a", "a plain string"),
    ],
)
def test_what_is_not_finished_is_refused(
    render: Render, source: str, value: object, what: str
) -> None:
    with pytest.raises(TemplateError) as caught:
        render(f"\n{source}\n", View(value))
    assert str(caught.value).startswith(f"t.py.jinja, line 2: `{source}`: ")
    assert what in str(caught.value)


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("{{ values | join }}", "ab"),
        ("{{ values | join(', ') }}", "a, b"),
        ("{{ values | reverse | join(', ') }}", "b, a"),
        ("{{ values | map('lower') | list | length }}", "2"),
        ("{{ values[0] }}", "a"),
        ("{{ values | first }}", "a"),
        ("{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m(values[1]) }}", "<b>"),
        ("{% set x %}<{{ value }}>{% endset %}{{ x }}", "<v>"),
        ("{% block b %}{{ value }}{% endblock %}{{ self.b() }}", "vv"),
        ("{% for v in values %}{{ loop.index }}{{ v }}{% endfor %}", "1a2b"),
        ("{% if value is defined and missing is not defined %}ok{% endif %}", "ok"),
    ],
)
def test_what_is_made_of_finished_parts_is_finished(
    render: Render, source: str, result: str
) -> None:
    view = View(Code("v"), (Code("a"), Identifier("b")))
    assert render(source, view) == result


def test_secrets_in_refused_values_are_not_told(render: Render) -> None:
    with pytest.raises(TemplateError) as caught:
        render("{{ value }}", View("hunter2"))
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{% filter upper %}a{% endfilter %}", "`{% filter %}` changes finished text"),
        (
            "{% macro m() %}{% endmacro %}{% call m() %}a{% endcall %}",
            "`{% call %}` prints unchecked",
        ),
        ("{{ values | join(value) }}", "the separator of `join` must be a literal"),
        ("{{ values | join(separator=value) }}", "the separator of `join` must be"),
        ("{% if %}", "Expected an expression"),
        ("{{ value | uper }}", "No filter named 'uper'"),
        ("{{ missing }}", "'missing' is undefined; print what the view"),
        ("{{ value.missing }}", "has no attribute 'missing'; print what the view"),
        ("{% for x in missing %}{% endfor %}", "'missing' is undefined"),
        ("{{ range(3) }}", "'range' is undefined"),
        ("{{ namespace() }}", "'namespace' is undefined"),
        ("{{ 1 // 0 }}", "ZeroDivisionError"),
        ("{{ value + 1 }}", "TypeError"),
        ("{% include 'u.py.jinj' %}", "there is no template 'u.py.jinj'; did you mean"),
    ],
)
def test_wrong_templates(render: Render, source: str, message: str) -> None:
    view = View(Code("v"), (Code("a"),))
    with pytest.raises(TemplateError) as caught:
        render(f"a\n\n{source}\n", view, u_py="")
    assert str(caught.value).startswith(f"t.py.jinja, line 3: `{source}`: ")
    assert message in str(caught.value)


def test_the_place_is_that_of_the_included_template(render: Render) -> None:
    with pytest.raises(TemplateError) as caught:
        render("{% include 'u.py.jinja' %}", View("x"), u_py="a\n{{ value }}\n")
    assert str(caught.value).startswith("u.py.jinja, line 2: `{{ value }}`: ")


def test_the_place_is_that_of_the_macro(render: Render) -> None:
    source = "{% import 'u.py.jinja' as u %}\n{{ u.m(value) }}"
    macro = "\n\n{% macro m(x) %}\n{{ x }}\n{% endmacro %}"
    with pytest.raises(TemplateError) as caught:
        render(source, View("x"), u_py=macro)
    assert str(caught.value).startswith("u.py.jinja, line 4: `{{ x }}`: ")


def test_unknown_template(builtins: Callable[..., None]) -> None:
    builtins(dataclasses__models_py="")
    with pytest.raises(TemplateError) as caught:
        Renderer().render("dataclasses/model.py.jinja", View())
    assert str(caught.value) == (
        "dataclasses/model.py.jinja: there is no template 'dataclasses/model.py.jinja'; "
        "did you mean dataclasses/models.py.jinja?"
    )


@pytest.mark.parametrize("name", ["../t.py.jinja", "/t.py.jinja", "x/../t.py.jinja"])
def test_names_do_not_leave_the_folder(
    builtins: Callable[..., None], name: str
) -> None:
    builtins(t_py="")
    with pytest.raises(TemplateError, match="there is no template"):
        Renderer().render(name, View())


def test_unknown_kind_of_file(builtins: Callable[..., None]) -> None:
    builtins(t_js="")
    with pytest.raises(TemplateError, match=r"known kinds of file: \.md, \.py"):
        Renderer().render("t.js.jinja", View())


def test_views_are_dataclasses(builtins: Callable[..., None]) -> None:
    builtins(t_py="")
    for view in ({}, View):
        with pytest.raises(TypeError, match="a view is an instance of a dataclass"):
            Renderer().render("t.py.jinja", view)


@pytest.mark.parametrize(
    ("name", "fits", "others"),
    [
        ("t_py", [Code("a")], [Markdown("a"), Toml("a")]),
        ("t_md", [Code("a"), Markdown("a")], [Toml("a")]),
        ("t_toml", [Toml("a")], [Markdown("a"), Code("a")]),
    ],
)
def test_each_language_has_its_types(
    builtins: Callable[..., None], name: str, fits: list[str], others: list[str]
) -> None:
    builtins(**{name: "{{ value }}"})
    renderer = Renderer()
    template = f"{name.replace('_', '.')}.jinja"
    for value in (*fits, 1):
        assert renderer.render(template, View(value)) == str(value)
    for value in (*others, "a"):
        with pytest.raises(TemplateError):
            renderer.render(template, View(value))


def user(tmp_path: Path, **sources: str) -> Path:
    folder = tmp_path / "mine"
    folder.mkdir()
    for key, source in sources.items():
        path = folder / (key.replace("__", "/").replace("_", ".") + ".jinja")
        path.parent.mkdir(exist_ok=True)
        path.write_text(source)
    return folder


def test_overrides_win(builtins: Callable[..., None], tmp_path: Path) -> None:
    builtins(a_py="theirs\n", b_py="b: {% include 'a.py.jinja' %}", c_py="c")
    renderer = Renderer(user(tmp_path, a_py="mine\n"))
    assert renderer.render("a.py.jinja", View()) == "mine\n"
    assert renderer.render("b.py.jinja", View()) == "b: mine\n"
    assert renderer.render("c.py.jinja", View()) == "c"
    assert not renderer.trusted("a.py.jinja")
    assert not renderer.trusted("b.py.jinja")
    assert renderer.trusted("c.py.jinja")


def test_without_overrides_everything_is_trusted(builtins: Callable[..., None]) -> None:
    builtins(a_py="{% include value %}")
    assert Renderer().trusted("a.py.jinja")


def test_overrides_may_include_files_of_their_own(
    builtins: Callable[..., None], tmp_path: Path
) -> None:
    builtins(a_py="")
    folder = user(
        tmp_path,
        a_py="{% import 'lib/m.py.jinja' as m %}{{ m.f() }}",
        lib__m_py="{% macro f() %}{% include 'n.py.jinja' %}{% endmacro %}",
        n_py="deep",
    )
    assert Renderer(folder).render("a.py.jinja", View()) == "deep"


def test_files_that_nothing_uses(builtins: Callable[..., None], tmp_path: Path) -> None:
    builtins(dataclasses__models_py="")
    folder = user(tmp_path, dataclasses__model_py="", x_py="{% include 'y.py.jinja' %}")
    (folder / "y.py.jinja").write_text("")
    with pytest.raises(TemplateError) as caught:
        Renderer(folder)
    model, x, y = str(caught.value).split("\n")
    assert model == (
        f"{folder / 'dataclasses/model.py.jinja'}: replaces no template, and no template "
        "includes it; did you mean dataclasses/models.py.jinja?"
    )
    assert x.startswith(f"{folder / 'x.py.jinja'}: ")
    assert y.endswith("see `templates/` for the names")


def test_computed_names_may_be_any(
    builtins: Callable[..., None], tmp_path: Path
) -> None:
    builtins(a_py="", b_py="")
    folder = user(tmp_path, a_py="{% include value %}", x_py="x")
    renderer = Renderer(folder)
    assert renderer.render("a.py.jinja", View("x.py.jinja")) == "x"
    assert not renderer.trusted("a.py.jinja")
    assert renderer.trusted("b.py.jinja")


def test_a_broken_override_names_its_file(
    builtins: Callable[..., None], tmp_path: Path
) -> None:
    builtins(a_py="")
    folder = user(tmp_path, a_py="ok\n{{ value\n", b_py="")
    with pytest.raises(TemplateError) as caught:
        Renderer(folder)
    assert str(caught.value).startswith(
        f"{folder / 'a.py.jinja'}, line 2: `{{{{ value`"
    )


def test_compiled_templates_are_kept(
    builtins: Callable[..., None], tmp_path: Path
) -> None:
    builtins(t_py="{{ value }}\n" * 50)
    cache = tmp_path / "cache"
    for _ in range(2):
        renderer = Renderer(bytecode=compiled_templates(cache))
        assert renderer.render("t.py.jinja", View(1)) == "1\n" * 50
        with pytest.raises(TemplateError, match="line 1"):
            renderer.render("t.py.jinja", View("x"))
    (kept,) = cache.rglob("*.cache")
    kept.write_bytes(b"damaged")
    renderer = Renderer(bytecode=compiled_templates(cache))
    assert renderer.render("t.py.jinja", View(2)) == "2\n" * 50


def test_a_cache_that_cannot_be_used(
    builtins: Callable[..., None], tmp_path: Path
) -> None:
    builtins(t_py="{{ value }}")
    (tmp_path / "cache").write_text("a file")
    renderer = Renderer(bytecode=compiled_templates(tmp_path / "cache"))
    assert renderer.render("t.py.jinja", View(1)) == "1"
