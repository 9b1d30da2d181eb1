"""The places of the window, in the order of their keys."""

ASK, FIND, LIBRARY, SETTINGS, WELCOME, TUNE, QUALITY = range(7)

VIEWS = {
    FIND: "find_view",
    LIBRARY: "library_view",
    QUALITY: "quality_view",
    SETTINGS: "settings_view",
    TUNE: "tune_view",
    WELCOME: "welcome_view",
}
"""The window's views that are built when they are wanted."""
