"""The Follow-ups view: what was promised, by when, and a pane to say how it went and what comes next."""
