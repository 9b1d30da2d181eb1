"""Documents that try to steer the model: `make.py` writes the files beside it."""
