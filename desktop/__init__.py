"""The window over the engine: PySide6 here, everything heavy in child processes."""
