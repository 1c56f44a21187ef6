"""Generates Python packages from JSON Schemas, hermetically."""

load("@rules_python//python:py_info.bzl", "PyInfo")

# Inputs reach an action as links out of its sandbox; schemawright follows no link out of the folder of schemas. So the
# files are copied first, to where they lie in the workspace: problems then name them as people know them. An empty
# configuration keeps one that may stand above the copy out of sight.
_COMMAND = """\
set -eu
tool=$PWD/$1 output=$PWD/$2
shift 2
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
while [ "$1" != -- ]; do
    mkdir -p "$copy/$(dirname "$2")"
    cp -L "$1" "$copy/$2"
    shift 2
done
shift
cd "$copy"
: > schemawright.toml
"$tool" generate --quiet --output "$output" "$@"
"""

def _place(file):
    """Where a file lies in its repository, for files of other repositories too."""
    return file.short_path.removeprefix("../")

def _folder(files):
    """The folder that all files lie in."""
    common = None
    for file in files:
        parts = _place(file).split("/")[:-1]
        if common == None:
            common = parts
        same = [one == other for one, other in zip(common, parts)]
        common = common[:same.index(False) if False in same else len(same)]
    return "/".join(common) if common else "."

def _options(ctx):
    options = ["--schemas", _folder(ctx.files.schemas), "--module", ctx.attr.module or ctx.label.name]
    options += ["--targets", ",".join(ctx.attr.targets)]
    if ctx.attr.service:
        options += ["--service", ctx.attr.service]
    if ctx.files.templates:
        options += ["--templates", _folder(ctx.files.templates)]
    return options + ctx.attr.options

def _schemawright_package_impl(ctx):
    output = ctx.actions.declare_directory(ctx.label.name + ".generated")
    inputs = ctx.files.schemas + ctx.files.templates
    copies = []
    for file in inputs:
        copies += [file.path, _place(file)]
    ctx.actions.run_shell(
        mnemonic = "Schemawright",
        progress_message = "Generating %{label}",
        inputs = inputs,
        outputs = [output],
        tools = [ctx.attr.tool[DefaultInfo].files_to_run],
        command = _COMMAND,
        arguments = [ctx.executable.tool.path, output.path] + copies + ["--"] + _options(ctx),
        # Nothing of the machine is asked for, and nothing is kept between runs: Bazel remembers.
        env = {"SCHEMAWRIGHT_CACHE_DIR": "", "PATH": "/usr/bin:/bin"},
    )
    folder = [part for part in [ctx.workspace_name, ctx.label.package, output.basename] if part]
    return [
        DefaultInfo(files = depset([output]), runfiles = ctx.runfiles([output])),
        PyInfo(transitive_sources = depset([output]), imports = depset(["/".join(folder)])),
    ]

schemawright_package = rule(
    implementation = _schemawright_package_impl,
    doc = "A package that Python targets depend on as they do on a py_library.",
    attrs = {
        "module": attr.string(doc = "What it is imported as; the name of the target, unless said."),
        "options": attr.string_list(doc = "Further options of `schemawright generate`."),
        "schemas": attr.label_list(allow_files = [".json"], mandatory = True),
        "service": attr.string(doc = "The AWS service that the schemas belong to; service.json is one of them."),
        "targets": attr.string_list(default = ["dataclasses", "typed-dicts", "client"]),
        "templates": attr.label_list(allow_files = [".jinja"]),
        "tool": attr.label(
            default = "//:schemawright",
            doc = "The command, as a py_console_script_binary of rules_python.",
            executable = True,
            cfg = "exec",
        ),
    },
)
