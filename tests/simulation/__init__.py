"""Whole offices in one process: real workspaces, a real folder, faults of every kind, and a plain fold to compare with."""
