"""What a document may cost to read."""

from dataclasses import dataclass, field
from typing import Mapping, Optional

from ._interface import LoadOptions, Str
from ._numbers import size
from ._text import lent_text


@dataclass(frozen=True)
class Limits:
    """Limits of a document; 0 is the default. Passing one is an Error with Status.LIMIT.

    By default these are 64 MiB, 64 levels, 200,000 items of a list, 1 MiB of one text and 2,000,000 items of all lists.
    A register may have 256 MiB, 500,000 items and 6,000,000 in all, an agenda 512 KiB. Some lists are shorter unless
    `list_limits` says otherwise: `{"history": 20_000}` by the names of docs/limits.md.
    """

    max_bytes: int = 0
    max_depth: int = 0
    max_items: int = 0
    max_text: int = 0
    max_all_items: int = 0
    list_limits: Mapping[str, int] = field(default_factory=dict)

    def options(self, columns: Optional[str] = None, name: Optional[str] = None) -> LoadOptions:
        """The limits for the C interface. Raises ValueError or OverflowError for what is no limit."""
        return LoadOptions(
            max_bytes=size(self.max_bytes, "max_bytes"),
            max_depth=size(self.max_depth, "max_depth"),
            max_items=size(self.max_items, "max_items"),
            max_text=size(self.max_text, "max_text"),
            max_all_items=size(self.max_all_items, "max_all_items"),
            list_limits=lent_text(",".join(_typed(name, most) for name, most in self.list_limits.items())),
            columns=Str() if columns is None else lent_text(columns, "columns"),
            name=Str() if name is None else lent_text(name, "name"),
        )


def _typed(name: str, most: int) -> str:
    if not isinstance(name, str) or "," in name or "=" in name:
        raise ValueError(f"list_limits: {name!r} is no name of a list")
    return f"{name}={size(most, f'list_limits[{name!r}]')}"


def checked(limits: Limits) -> Limits:
    if not isinstance(limits, Limits):
        raise TypeError(f"limits must be ismap.Limits, not {limits!r}")
    return limits
