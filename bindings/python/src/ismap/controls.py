"""Numbers of controls: "9.4.1.8.PB"."""

import dataclasses

from ._call import call, text
from ._native import lib
from ._text import lent_text


@dataclasses.dataclass(frozen=True, order=True)
class ControlId:
    """The number of a control, packed as the C interface does. Ordered as controls are."""

    packed: int

    @classmethod
    def parse(cls, control: str) -> "ControlId":
        """Reads "9.4.1.8.PB"."""
        return cls(call(lib.ismap_control_id_parse, lent_text(control)))

    def __str__(self) -> str:
        return text(lib.ismap_control_id_text, self.packed)
