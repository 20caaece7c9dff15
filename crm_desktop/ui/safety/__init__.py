"""What keeps the workspace safe, and how it is shown."""
