"""Closed sets of values in recursive-shapes."""
