"""The detail pane of a contact."""
