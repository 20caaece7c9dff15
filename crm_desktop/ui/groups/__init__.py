"""The groups of the rail: what they hold, how many that is, and how they are arranged."""
