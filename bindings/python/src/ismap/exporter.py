"""Documents and forms as others read them."""

import json
from typing import Any, Dict, List, NamedTuple, Optional, Tuple, Union

from ._call import text, written
from ._interface import ExportForm, ExportOptions, Str
from ._native import lib
from ._text import lent_text, read
from ._values import Language, chosen, language_number
from .days import Day, optional_day_number
from .document import Document, Kind
from .loader import Loader
from .sources import Source
from .workbook import workbook_of


class Exported(NamedTuple):
    """What was written, and what it does not carry: messages, each with the first place and how many there are."""

    text: str
    losses: List[Dict[str, Any]]


class Exporter(Loader):
    """What writes documents in the forms that others read."""

    def export(
        self,
        document: Union[Document, Source, None],
        form: Union[ExportForm, str],
        *,
        language: Language = "ja",
        sheet: Optional[str] = None,
        day: Optional[Day] = None,
    ) -> Exported:
        """A document as a CSV (`sheet` is the one that it holds), as tables, or as OSCAL (last modified on `day`).

        Without a document it is the catalogue: as ExportForm.OSCAL_CATALOG, OSCAL_PROFILE or OSCAL_MAPPING.
        """
        options = ExportOptions(
            sheet=Str() if sheet is None else lent_text(sheet, "sheet"), day=optional_day_number(day, "day")
        )
        asked = (chosen(ExportForm, form, "form"), language_number(language), options)
        if document is None:
            made, lost = lib.ismap_catalog_export, lib.ismap_catalog_export_losses_json
            about: Tuple[object, ...] = (self._open,)
        else:
            made, lost = lib.ismap_document_export, lib.ismap_document_export_losses_json
            about = (self._open, self._loaded(document, Kind.ANY))
        return Exported(text(made, *about, *asked), json.loads(text(lost, *about, *asked)))

    def to_workbook(self, document: Union[Document, Source], *, language: Language = "ja") -> bytes:
        """A document as a workbook, a sheet for each part. `load_table` gives it back."""
        about = (self._loaded(document, Kind.ANY), ExportForm.TABLES, language_number(language), ExportOptions())
        return workbook_of(written(lib.ismap_document_export, self._open, *about))

    def blank_form(self, name: str, *, language: Language = "ja") -> bytes:
        """A blank workbook to fill in, with the numbers of the catalogue; `form_names` has the names."""
        about = (lent_text(name, "name"), language_number(language))
        return workbook_of(written(lib.ismap_form_blank, self._open, *about))


def form_names() -> List[str]:
    """The names of the blank forms."""
    return [read(lib.ismap_form_name, index) for index in range(lib.ismap_form_count())]
