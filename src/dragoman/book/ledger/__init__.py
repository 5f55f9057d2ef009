"""The ledger: commitments told by several reports as one line each, with the history of its status."""
