"""Qt models over records: what lists and tables show."""
