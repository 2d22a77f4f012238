"""Numbers of controls: "9.4.1.8.PB"."""

import dataclasses

from ._call import call, text
from ._native import lib
from ._numbers import uint64
from ._text import lent_text


@dataclasses.dataclass(frozen=True, order=True, repr=False)
class ControlId:
    """The number of a control, packed as the C interface does. Ordered as controls are.

    Raises Error if nothing is packed so.
    """

    packed: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "packed", uint64(self.packed, "packed"))
        str(self)

    @classmethod
    def parse(cls, control: str) -> "ControlId":
        """Reads "9.4.1.8.PB"."""
        return packed_control(call(lib.ismap_control_id_parse, lent_text(control)))

    def __str__(self) -> str:
        return text(lib.ismap_control_id_text, self.packed)

    def __repr__(self) -> str:
        return f"ControlId.parse({str(self)!r})"


def packed_control(packed: int) -> ControlId:
    """The id that the library packed, which needs no check."""
    control = object.__new__(ControlId)
    object.__setattr__(control, "packed", packed)
    return control
