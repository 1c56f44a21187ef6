from pathlib import Path

import pytest

from schemawright.errors import TemplateError
from schemawright.output.templates import (
    Template,
    builtin_templates,
    find_template_folder,
    template_folder,
    user_templates,
)


def test_wheel_has_them_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "schemawright"
    (package / "templates").mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    assert find_template_folder(package) == package / "templates"


def test_editable_install_has_them_beside_the_source_root(tmp_path: Path) -> None:
    package = tmp_path / "generator" / "schemawright"
    package.mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    assert find_template_folder(package) == tmp_path / "templates"


def test_neither(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="the built-in templates are missing"):
        find_template_folder(tmp_path / "generator" / "schemawright")


def test_these_ones() -> None:
    assert template_folder().is_dir()
    found = builtin_templates()
    assert "dataclasses/models.py.jinja" in found
    assert all(name.endswith(".jinja") for name in found)
    assert all(template.source() for template in found.values())


def test_templates_only_loop_and_place() -> None:
    """What a template would compute belongs into its view."""
    for template in builtin_templates().values():
        source = template.source()
        assert source.count("\n") < 80, template.name
        for word in ("{% set", "{%- set", "namespace("):
            assert word not in source, template.name


def test_every_file_of_the_user_counts_but_hidden_ones(tmp_path: Path) -> None:
    for name in ("b/x.py.jinja", "a.txt", ".DS_Store", ".git/config", "b/.x.swp"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert list(user_templates(tmp_path)) == ["a.txt", "b/x.py.jinja"]


def test_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for name in ("missing", "file"):
        with pytest.raises(TemplateError, match=f"{name}: is no folder"):
            user_templates(tmp_path / name)


def test_no_text(tmp_path: Path) -> None:
    (tmp_path / "x.py.jinja").write_bytes(b"ab\xff")
    template = Template("x.py.jinja", tmp_path / "x.py.jinja", builtin=False)
    with pytest.raises(TemplateError, match=r"x\.py\.jinja: byte 2 is no UTF-8"):
        template.source()


def test_unreadable(tmp_path: Path) -> None:
    template = Template("x.py.jinja", tmp_path / "x.py.jinja", builtin=False)
    with pytest.raises(TemplateError, match="cannot be read"):
        template.source()


def test_windows_line_ends(tmp_path: Path) -> None:
    (tmp_path / "x.py.jinja").write_bytes(b"a\r\nb\r\n")
    template = Template("x.py.jinja", tmp_path / "x.py.jinja", builtin=True)
    assert template.source() == "a\nb\n"
