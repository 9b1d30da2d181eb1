"""The pages of the Tune view: examples, check, train, prove, use."""
