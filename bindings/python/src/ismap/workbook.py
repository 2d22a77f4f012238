"""Workbooks (XLSX) as tables, by libismap-workbook, which is loaded when it is first needed."""

import ctypes
import functools
import json
import os
import pathlib
from ctypes import POINTER, byref, c_char_p, c_int32, c_size_t, c_void_p
from typing import Any, Dict, Mapping, Tuple, Union

from ._interface import Status
from .errors import Error, naming
from .sources import Text, utf8

_SONAME = "libismap-workbook.so.1"
_SIGNATURE = b"PK\x03\x04"
_OLD_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are those of a workbook: an archive, or the format of old or encrypted workbooks."""
    return data.startswith((_SIGNATURE, _OLD_SIGNATURE))


def read_workbook(source: Union[bytes, "os.PathLike[str]"]) -> Dict[str, Any]:
    """The sheets of a workbook, hidden ones too: `{"tables": [{"name": ..., "rows": [[cell, ...], ...]}]}`.

    A cell is a str, a number, True, False or None; a day is the text "2026-06-30". Formulas are read as their stored
    values, texts without formats and phonetic guides.
    """
    with naming(source):
        tables: Dict[str, Any] = json.loads(tables_of(bytes_of(source)))
    return tables


def write_workbook(tables: Union[Text, Mapping[str, Any]]) -> bytes:
    """A workbook of what `read_workbook` gives, or of the tables of a form. No cell becomes a formula."""
    with naming(tables):
        return workbook_of(utf8(tables))


def bytes_of(source: Union[bytes, "os.PathLike[str]"]) -> bytes:
    return source if isinstance(source, bytes) else pathlib.Path(source).read_bytes()


def tables_of(data: bytes) -> bytes:
    """The tables of a workbook as JSON."""
    return _call(_library().ismap_workbook_read, data)


def workbook_of(tables: bytes) -> bytes:
    """The workbook of tables in JSON."""
    return _call(_library().ismap_workbook_write, tables)


@functools.lru_cache(maxsize=None)
def _library() -> ctypes.CDLL:
    bundled = pathlib.Path(__file__).with_name(_SONAME)
    try:
        library = ctypes.CDLL(os.environ.get("ISMAP_WORKBOOK_LIBRARY") or (str(bundled) if bundled.exists() else _SONAME))
    except OSError as error:
        raise ImportError(
            f"{_SONAME} was not found: set ISMAP_WORKBOOK_LIBRARY to its path / "
            f"{_SONAME}がありません。ISMAP_WORKBOOK_LIBRARYにパスを指定してください。 ({error})"
        ) from None
    for function in (library.ismap_workbook_read, library.ismap_workbook_write):
        function.restype = c_int32
        function.argtypes = [c_char_p, c_size_t, POINTER(c_void_p), POINTER(c_size_t), POINTER(c_void_p)]
    library.ismap_workbook_free.restype = None
    library.ismap_workbook_free.argtypes = [c_void_p]
    return library


def _call(function: Any, given: bytes) -> bytes:
    out, error, length = c_void_p(), c_void_p(), c_size_t()
    try:
        status = function(given, len(given), byref(out), byref(length), byref(error))
        if status == Status.OK:
            return ctypes.string_at(out.value or 0, length.value)
        raise _error(status, ctypes.string_at(error.value) if error.value else b"")
    finally:
        _library().ismap_workbook_free(out)
        _library().ismap_workbook_free(error)


def _error(status: int, text: bytes) -> Error:
    if not text:
        return Error(status, "メモリが不足しています。", "Memory ran out.", None, 0, 0, 0)
    first = json.loads(text)["error"]
    others = first.get("more", [])
    has_more = bool(others) and others[-1]["fault"] == "more"
    faults = tuple(_fault(_status_of(each), each) for each in others if each["fault"] != "more")
    return _fault(status, first, faults, has_more)


def _status_of(fault: Mapping[str, Any]) -> int:
    name: str = fault["fault"]
    return Status.__members__.get(name.upper(), Status.INTERNAL)


def _fault(status: int, fault: Mapping[str, Any], others: Tuple[Error, ...] = (), has_more: bool = False) -> Error:
    cell = fault.get("cell")
    ja, en = (fault["message"][language] for language in ("ja", "en"))
    where = (fault.get("pointer", ""), fault.get("offset", 0), fault.get("line", 0), fault.get("column", 0))
    summaries = (f"{cell}：{ja}", f"{cell}: {en}") if cell else (ja, en)
    return Error(status, ja, en, *where, tuple(fault.get("hints", ())), others, has_more, *summaries, cell)
