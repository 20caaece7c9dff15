"""Files to records and back, without a database; one module a format."""
