"""Playbooks in the window: writing them down, applying them, moving their steps."""
