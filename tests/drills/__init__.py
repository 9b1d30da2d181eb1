"""Fault drills: real processes, killed. Short versions run with the tests."""
