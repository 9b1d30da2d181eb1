"""Tuning: the user's examples -> a proven adapter in the running assistant.

    examples -> checks, splitting -> tokens -> trainer (a child: network, training) -> registry
             -> adapters (GGUF), merging, parity -> proof, guards -> use

Only `network` and `training` import torch, transformers and peft, and only the trainer's child
imports them: everything else works without footnote[tuning], or says in one sentence what it needs.
"""
