"""Today: what is to be done, what comes up, whom to reach again, and what changed since yesterday."""
