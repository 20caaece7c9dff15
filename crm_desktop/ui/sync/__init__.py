"""The office in the window: when to sync, how it went, and the Sync view."""
