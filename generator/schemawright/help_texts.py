"""What `--help` says.

A line that is a single backspace keeps the paragraph after it as it is laid out here.
"""

from __future__ import annotations

from typing import Final

PROGRAM: Final = """\
Turns folders of JSON Schemas into typed Python packages.

\b
Begin with:
  schemawright init                     a configuration to fill in
  schemawright generate                 write what it describes
  schemawright check                    is what stands there still what would be written?

\b
Or without any configuration:
  schemawright generate --schemas schemas/cognito-idp --service cognito-idp --output out/cognito-idp
"""

GENERATE: Final = """\
Write Python packages from schemas.

Reads every schema, reports all problems at once, and writes nothing unless there are none. Files that were edited
since they were generated are left alone, and the command fails, unless --force is given.

--diff prints what would change as a unified diff and ends with exit code 0, whether or not anything would; for a build
that shall fail where something would, there is `check`. --watch goes on until Ctrl-C (exit code 130) or SIGTERM (0): it
writes whenever a schema, a template or the configuration is saved, and where one is wrong it says so and waits.

\b
Examples:
  schemawright generate
      every package of the configuration
  schemawright generate --only cognito_idp
      one of them
  schemawright generate --schemas DIR --include 'cognito-idp-*' --output OUT --module cognito_idp --service cognito-idp
      no configuration needed
  schemawright generate --schemas DIR --output OUT --targets dataclasses,typed-dicts
      models only, no client and no package around them
  schemawright generate --watch
      while you write schemas; needs the extra schemawright[watch]
"""

CHECK: Final = """\
Compare the output with what would be written.

Prints a unified diff of what stands in the output folder and what `generate` would write, and ends with exit code 1
where they differ. Nothing is written. For continuous integration: whoever edits a generated file, or a schema
without regenerating, learns it there.

\b
Examples:
  schemawright check
  schemawright check --quiet && echo up to date
"""

NORMALIZE: Final = """\
Print the schemas as one plain document.

An ordinary JSON Schema document (draft 2020-12) for any other tool: every reference bound, every wrapper folded, every
description clean text.

\b
Examples:
  schemawright normalize --schemas schemas/cognito-idp > cognito-idp.schema.json
  schemawright normalize --only cognito_idp --output cognito-idp.schema.json
"""

EXPLAIN: Final = """\
Tell how a member came by its type.

Shows the file and the pointer, each step of normalization on the way, and the final type.

\b
Examples:
  schemawright explain RespondToAuthChallengeRequest.ClientId --only cognito_idp
  schemawright explain UserType --schemas schemas/cognito-idp
"""

DIFF: Final = """\
Compare two sets of schemas, and judge every change.

Each change is breaking, compatible or documentation, for what callers send and for what they read; the rules are listed
in docs/compatibility.md. A side is a folder of schemas, a file that `normalize` wrote, a generated package, a
model of the installed botocore, or one of the first three in a git revision (paths from the top of the repository).

\b
Exit codes: 0 no such changes, 1 an error, 2 a wrong option, 3 changes as serious as --fail-on says.

\b
Examples:
  schemawright diff main:schemas/billing schemas/billing
  schemawright diff v1.2.0:packages/billing packages/billing --format markdown
  schemawright diff botocore:cognito-idp schemas/cognito-idp --fail-on any
"""

RELEASE: Final = """\
Give a package its next version.

Compares what was released with what would be generated now, and takes the lowest version that says what changed
(semantic versioning; before 1.0, what breaks raises the second number). Writes it into the configuration, adds an entry
to the package's CHANGELOG.md, and generates the package. Commit and tag the result.

\b
Examples:
  schemawright release --only billing --dry-run
  schemawright release --only billing --date 2026-01-31
  schemawright release --only billing --since billing-v1.2.0:packages/billing --version 2.0.0rc1
"""

IMPORT: Final = """\
Write an AWS model as a folder of schemas.

One JSON Schema file a type, taken from the installed botocore, and one service.json with what schemas cannot say:
protocol, operations, errors, paging, secrets.

\b
Examples:
  schemawright import botocore:cognito-idp --output schemas/cognito-idp
  schemawright import botocore:cognito-idp --output schemas/cognito-idp --docs docs.toml
"""

INIT: Final = """\
Write a starting configuration.

It is called schemawright.toml and stands in the working folder. An existing configuration is never overwritten.

\b
Examples:
  schemawright init
  schemawright init --schemas schemas/billing --output packages/billing --module billing
"""
