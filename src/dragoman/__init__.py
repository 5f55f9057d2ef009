"""Dragoman reads news reports and codes who said, promised and did what."""
