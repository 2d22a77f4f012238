"""The life of a registration."""

from typing import Literal

from ._call import text
from ._native import lib
from .forms import Language, language_number

GraphLanguage = Literal["dot", "mermaid"]
"""The language of a graph: that of Graphviz, or a Mermaid state diagram."""


def lifecycle_graph(graph: GraphLanguage = "mermaid", language: Language = "ja") -> str:
    """The states of a registration and the events that lead from one to the next, as a picture."""
    numbers = {"dot": 0, "mermaid": 1}
    if graph not in numbers:
        raise ValueError(f"{graph!r} is neither 'dot' nor 'mermaid'")
    return text(lib.ismap_lifecycle_graph, numbers[graph], language_number(language))
