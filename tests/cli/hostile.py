"""Documents whose texts try to be something else."""

import re


def made_hostile(value, texts, turn):
    """Every text of a document that people read, with some of `texts` in it. `turn` is a list of one number."""
    if isinstance(value, dict):
        return {name: part if name in ("format", "edition") else made_hostile(part, texts, turn)
                for name, part in value.items()}
    if isinstance(value, list):
        return [made_hostile(part, texts, turn) for part in value]
    if not isinstance(value, str) or re.fullmatch(r"[!-~]*", value):  # a number, a day or a word of the format
        return value
    turn[0] += 1
    return texts[turn[0] % len(texts)] + value[:4] + texts[(7 * turn[0] + 3) % len(texts)]
