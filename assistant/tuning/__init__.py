"""Tuning: the user's examples -> a proven adapter in the running assistant.

    examples -> checks, splitting -> tokens -> trainer (a child: network, training) -> registry
             -> adapters (GGUF), merging, parity -> proof, guards -> use

    library, chats -> drafting -> pairs (a person reviews) -> examples
    Hugging Face folder -> folder_files -> carried (GGUF)
    library -> material, contrast -> embedders (a child: encoder) -> a tuned embedder, if it gains

Only `network`, `training`, `fused` and `encoder` import torch, transformers and peft, and only in
child processes: everything else works without footnote[tuning], or says in one sentence what it
needs.
"""
