"""An offline-first contact manager: contacts, activities and follow-ups in one local file."""

__version__ = "0.1.0"
