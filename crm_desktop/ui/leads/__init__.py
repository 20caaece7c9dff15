"""Requests that a web form leaves in a folder: watching it, what came, and what is wished of it."""
