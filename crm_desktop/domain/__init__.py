"""Facts about contacts and activities; knows no database, no file format and no window."""
