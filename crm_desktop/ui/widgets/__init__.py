"""Small controls that know nothing of contacts: each paints itself in the colours of `theme`."""
