"""`python -m crm_desktop` is the console script."""

from crm_desktop.cli import main

if __name__ == "__main__":
    main()
