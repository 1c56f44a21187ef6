"""The call of datamodel-code-generator."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

from .foreign_library import PACKAGE, Library, Plain


def written(given: Plain, library: Library) -> str:
    """The module that datamodel-code-generator writes, unformatted."""
    # Slow to load (it brings pydantic), and needed by few.
    from datamodel_code_generator import (
        InputFileType,
        LiteralType,
        PythonVersion,
        generate,
    )
    from datamodel_code_generator.enums import DataModelType, StrictTypes

    with TemporaryDirectory() as folder, warnings.catch_warnings():
        # It recommends itself with other options.
        warnings.simplefilter("ignore")
        output = Path(folder) / f"{library.module}.py"
        generate(
            json.dumps(given.document),
            input_file_type=InputFileType.JsonSchema,
            output=output,
            output_model_type=DataModelType.PydanticV2BaseModel,
            base_class=f"{PACKAGE}.{library.helpers}.{library.base}",
            target_python_version=PythonVersion.PY_311,
            # A configuration of black or isort in the working folder must not count.
            formatters=[],
            disable_timestamp=True,
            custom_class_name_generator=str,
            aliases=dict(given.attributes),
            use_schema_description=True,
            use_standard_collections=True,
            use_union_operator=True,
            use_annotated=True,
            field_constraints=True,
            use_type_alias=True,
            skip_root_model=True,
            strict_nullable=True,
            use_tuple_for_fixed_items=True,
            enum_field_as_literal=LiteralType.All,
            # JSON Schema takes neither "1" nor true for a number.
            strict_types=[StrictTypes.int, StrictTypes.float, StrictTypes.bool],
            field_extra_keys={"repr"},
        )
        return output.read_text("utf-8")
