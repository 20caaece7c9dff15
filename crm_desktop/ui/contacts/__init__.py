"""The list of contacts: search, sort, filters, columns."""
