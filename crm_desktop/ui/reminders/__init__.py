"""Reminders: a card above the foot, and a message of the system where it has a tray."""
