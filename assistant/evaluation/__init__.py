"""Measures retrieval and answers on judged questions, through the product's own path."""
