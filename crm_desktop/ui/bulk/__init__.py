"""Doing one thing to many contacts: the menu of the list, and what it asks."""
