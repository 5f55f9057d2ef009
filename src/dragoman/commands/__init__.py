"""Commands of the record book, one module each. They import what is heavy only when they run."""
