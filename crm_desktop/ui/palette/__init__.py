"""The palette (Ctrl K): people, companies, groups, views and actions, found by a few letters."""
