"""Linking: which mentions in different reports are of one event. A pure function of the set of mentions."""
