"""`docs/templates.md` against the templates, and against the views that they receive."""

from __future__ import annotations

from dataclasses import fields

from tests.template_docs import PAGE, ROOT, field_texts, page, received


def test_the_tables_are_those_of_the_views() -> None:
    """`python -m tests.template_docs` writes them."""
    text = PAGE.read_text("utf-8")
    assert text == page(text)


def test_every_template_is_on_the_page() -> None:
    folder = ROOT / "templates"
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*.jinja")}
    # Parts receive what the template that includes them receives.
    names = {name for name in names if not name.startswith("_parts/")}
    assert names == set(received())


def test_texts_are_of_fields_that_exist() -> None:
    for view in received().values():
        assert field_texts(view).keys() <= {field.name for field in fields(view)}


def test_every_field_is_told() -> None:
    """By the docstring of the view, or where its name and type say it all, in `tests/template_docs.py`."""
    untold = {
        f"{view.__name__}.{name}"
        for view in received().values()
        for name, text in field_texts(view).items()
        if not text
    }
    assert not untold
