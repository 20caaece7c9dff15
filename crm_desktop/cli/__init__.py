"""The command line: a stable interface for people and scripts, and the door to the window.

Exit codes: 0 done; 1 an error of the user's world, one line on stderr for each; 2 wrong usage. With --json stdout is
exactly one JSON value. What a user should know besides the result is said on stderr, too.
"""

from crm_desktop.cli.program import main

__all__ = ["main"]
