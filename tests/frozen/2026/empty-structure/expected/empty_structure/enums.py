"""Closed sets of values in empty-structure."""
