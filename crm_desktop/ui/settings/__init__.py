"""What a user decides once: the look of the window, and what can be chosen for activities and contacts."""
