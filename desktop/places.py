"""The places of the window, in the order of their keys."""

ASK, FIND, LIBRARY, SETTINGS, WELCOME = range(5)
QUALITY = 6
