"""`python -m schemawright` is the command `schemawright`."""

from .cli import main

main()
