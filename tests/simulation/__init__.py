"""Whole offices in one process: real workspaces, a real folder, faults of every kind, a plain fold to compare with."""
