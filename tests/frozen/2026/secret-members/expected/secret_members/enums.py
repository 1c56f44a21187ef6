"""Closed sets of values in secret-members."""
