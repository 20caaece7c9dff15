"""The call timer."""
