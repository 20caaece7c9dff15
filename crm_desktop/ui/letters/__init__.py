"""Letters, e-mails, labels and envelopes from templates, and lists and contact sheets to print."""
