"""Closed sets of values in html-docs."""
