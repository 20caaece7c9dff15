"""Making one contact of several, and finding those that may be one."""
