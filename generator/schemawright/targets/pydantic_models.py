"""The `pydantic` target: models made by datamodel-code-generator from the normalized bundle."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from .base import Package, Piece, Verbatim


def pydantic_pieces(package: Package) -> Iterator[Piece]:
    """`pydantic_models.py`: documented types, no `Any` where the schema says more."""
    yield Verbatim(package.path("pydantic_models.py"), pydantic_source(package))


def pydantic_source(package: Package) -> str:
    """The text of the module, as datamodel-code-generator writes it."""
    # Slow to load (it brings pydantic and black), and needed by this target alone.
    from datamodel_code_generator import (
        DataModelType,
        InputFileType,
        PythonVersion,
        generate,
    )

    with TemporaryDirectory() as folder:
        output = Path(folder) / "pydantic_models.py"
        generate(
            json.dumps(_document(package.model.bundle)),
            input_file_type=InputFileType.JsonSchema,
            output=output,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            use_schema_description=True,
            use_field_description=True,
            use_standard_collections=True,
            use_union_operator=True,
            use_double_quotes=True,
            snake_case_field=True,
            field_constraints=True,
            disable_timestamp=True,
            use_title_as_name=False,
            collapse_root_models=True,
            enum_field_as_literal=None,
            set_default_enum_member=False,
            custom_file_header=f'"""Data of {package.title} as pydantic models."""',
        )
        return output.read_text("utf-8").replace("\r\n", "\n")


def _document(bundle: Mapping[str, object]) -> Mapping[str, object]:
    return bundle
