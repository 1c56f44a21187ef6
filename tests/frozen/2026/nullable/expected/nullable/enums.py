"""Closed sets of values in nullable."""
