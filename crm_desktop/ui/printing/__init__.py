"""What is printed: pages drawn alike on paper, in a PDF and on the screen."""
