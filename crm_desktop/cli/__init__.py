"""The command line: a stable interface for people and scripts, and the door to the window.

Exit codes: 0 done; 1 an error of the user's world, one line on stderr for each; 2 wrong usage. With --json stdout is
exactly one JSON value. What a user should know besides the result is said on stderr, too.
"""

import gc
import sys


def main() -> None:
    """The console script."""
    gc.disable()  # what is loaded stays: a twelfth of the start of the window went into looking for garbage in it
    if sys.argv[1:] == ["--make-rows-ready"]:  # `elsewhere.ARGUMENT`; nothing else is loaded for it
        from crm_desktop.services import elsewhere

        elsewhere.serve()
        return
    from crm_desktop.cli import program

    gc.enable()
    program.main()
