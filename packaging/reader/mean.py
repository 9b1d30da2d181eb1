"""Weights of trainings -> their mean: python packaging/reader/mean.py ONE.pt TWO.pt OUT.pt"""

from __future__ import annotations

import sys
from pathlib import Path

import torch


def main() -> None:
    *files, out = map(Path, sys.argv[1:])
    states = [torch.load(file, weights_only=True, map_location="cpu") for file in files]
    mean = {name: sum(one[name].float() for one in states) / len(states) for name in states[0]}
    torch.save(mean, out)


if __name__ == "__main__":
    main()
