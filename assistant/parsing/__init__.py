"""From a file to a Document with exact places; runs in a confined child process."""
