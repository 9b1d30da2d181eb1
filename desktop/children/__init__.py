"""What runs in child processes: the librarian, the answerer, the errands, the renderer. No Qt."""
