"""How the devices of an office exchange changes: segments as bytes, channels that carry bytes; no database."""
