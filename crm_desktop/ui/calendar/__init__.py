"""The calendar: day, week, month and agenda."""
