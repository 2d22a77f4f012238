"""The catalogue of controls of an engine."""

import datetime
import json
from typing import Any, Dict, NamedTuple, Optional, Union

from ._call import call, written
from ._interface import Format, Level, Str
from ._native import lib
from ._pointer import Pointer
from ._sequence import Items
from ._text import lent_text, read
from ._values import Language, chosen, language_number
from .controls import ControlId, packed_control
from .days import day_if_present


class Control(NamedTuple):
    """A control and its level."""

    id: ControlId
    level: Level


class Catalog(Items[Control]):
    """The controls in ascending order of their numbers, each objective before its details."""

    def __init__(self, engine: Pointer) -> None:
        self._engine = engine

    @property
    def edition(self) -> str:
        """The edition: "ismap-2020"."""
        return read(lib.ismap_catalog_edition, self._engine)

    @property
    def is_complete(self) -> bool:
        """Whether it lists every control of the edition. If not, absence proves nothing."""
        return bool(lib.ismap_catalog_is_complete(self._engine))

    @property
    def revision(self) -> Optional[datetime.date]:
        """The day for which the imported table was checked; None if none was given or imported."""
        return day_if_present(lib.ismap_catalog_revision(self._engine))

    def __len__(self) -> int:
        count: int = lib.ismap_catalog_count(self._engine)
        return count

    def _at(self, index: int) -> Control:
        packed = lib.ismap_catalog_control(self._engine, index)
        return Control(packed_control(packed), Level(lib.ismap_catalog_level(self._engine, index)))

    def find(self, control: str) -> int:
        """The index of the control with this number, whatever its suffix."""
        return call(lib.ismap_catalog_find, self._engine, ControlId.parse(control).packed)

    def show(self, name: Optional[str] = None) -> Dict[str, Any]:
        """What is known about a control or group ("9.4.1.8.PB", "9.4"), or the whole catalogue."""
        value: Dict[str, Any] = json.loads(self.render(Format.JSON, name=name))
        return value

    def show_text(self, name: Optional[str] = None, language: Language = "ja") -> str:
        """The same as text for people."""
        return self.render(Format.TEXT, language, name=name).decode()

    def render(self, format: Union[Format, str], language: Language = "ja", *, name: Optional[str] = None) -> bytes:
        """The same in a form: "text", "markdown", "html", "csv", "tables" or "json", in UTF-8."""
        about = (chosen(Format, format, "format"), language_number(language))
        return written(lib.ismap_catalog_show, self._engine, Str() if name is None else lent_text(name), *about)
