"""Pages in a notebook."""

import html


def framed(page: str) -> str:
    """The page in a frame of its own, so that neither its style nor that of the notebook changes the other."""
    return f'<iframe sandbox srcdoc="{html.escape(page)}" style="width: 100%; height: 40em; border: 0"></iframe>'
