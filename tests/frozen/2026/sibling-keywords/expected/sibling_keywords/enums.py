"""Closed sets of values in sibling-keywords."""
