"""The life of a registration."""

from typing import Literal

from ._call import text
from ._interface import Graph
from ._native import lib
from ._values import Language, chosen, language_number

GraphLanguage = Literal["dot", "mermaid"]
"""The language of a graph: that of Graphviz, or a Mermaid state diagram."""


def lifecycle_graph(graph: GraphLanguage = "mermaid", language: Language = "ja") -> str:
    """The states of a registration and the events that lead from one to the next, as a picture."""
    return text(lib.ismap_lifecycle_graph, chosen(Graph, graph, "graph"), language_number(language))
