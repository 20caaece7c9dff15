"""What the window asks in a window of its own; each dialog has `ask(parent, session, …)`."""
