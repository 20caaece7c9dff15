"""Use cases: the order of steps and the transaction; one module a subject."""
