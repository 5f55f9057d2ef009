"""Measuring what Dragoman makes of many reports against a gold that people annotated."""
