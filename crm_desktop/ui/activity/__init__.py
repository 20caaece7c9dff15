"""What is shared by all views that plan activities, record results and say what comes next."""
