"""Closed sets of values in untyped-exception."""
