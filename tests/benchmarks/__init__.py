import assistant  # noqa: F401  before what a benchmark loads itself: see assistant/silence.py
