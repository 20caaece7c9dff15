"""Measurements: ratios against a floor measured in the same run, never timed tests. `make bench` runs them."""
