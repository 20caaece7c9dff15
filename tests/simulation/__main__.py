"""Many histories: python -m tests.simulation --histories 1000 --first 1 --jobs 2"""
