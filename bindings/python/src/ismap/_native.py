"""The shared library, and the prototype of each of its functions."""

import ctypes
import os
import pathlib
from ctypes import POINTER, c_int32, c_size_t, c_uint32, c_uint64, c_void_p
from typing import Any, Tuple

from ._structs import AnswerOptions, BatchOptions, EngineOptions, LoadOptions, ReviewOptions, Row, Str

ABI_VERSION = 5
_SONAME = "libismap.so.1"


def _open() -> ctypes.CDLL:
    bundled = pathlib.Path(__file__).with_name(_SONAME)
    try:
        return ctypes.CDLL(os.environ.get("ISMAP_LIBRARY") or (str(bundled) if bundled.exists() else _SONAME))
    except OSError as error:
        raise ImportError(
            f"{_SONAME} was not found: set ISMAP_LIBRARY to its path / "
            f"{_SONAME}がありません。ISMAP_LIBRARYにパスを指定してください。 ({error})"
        ) from None


def _fallible(out: Any, *arguments: Any) -> Tuple[Any, ...]:
    return (c_int32, *arguments, POINTER(out), POINTER(c_void_p))


PROTOTYPES = {
    "ismap_abi_version": (c_uint32,),
    "ismap_version": (Str,),
    "ismap_rulebook_version": (Str,),
    "ismap_status_name": (Str, c_int32),
    "ismap_verdict_name": (Str, c_int32),
    "ismap_state_name": (Str, c_int32),
    "ismap_ground_name": (Str, c_int32),
    "ismap_error_status": (c_int32, c_void_p),
    "ismap_error_message": (Str, c_void_p, c_int32),
    "ismap_error_pointer": (Str, c_void_p),
    "ismap_error_offset": (c_uint64, c_void_p),
    "ismap_error_line": (c_uint64, c_void_p),
    "ismap_error_column": (c_uint64, c_void_p),
    "ismap_error_count": (c_size_t, c_void_p),
    "ismap_error_at": (c_void_p, c_void_p, c_size_t),
    "ismap_error_has_more": (c_int32, c_void_p),
    "ismap_error_hint_count": (c_size_t, c_void_p),
    "ismap_error_hint": (Str, c_void_p, c_size_t),
    "ismap_error_free": (None, c_void_p),
    "ismap_text_str": (Str, c_void_p),
    "ismap_text_free": (None, c_void_p),
    "ismap_engine_create": _fallible(c_void_p, POINTER(EngineOptions)),
    "ismap_engine_use_edition": _fallible(c_void_p, c_void_p, Str),
    "ismap_engine_import_catalog_csv": _fallible(c_void_p, c_void_p, Str),
    "ismap_engine_import_catalog_revision": _fallible(c_void_p, c_void_p, Str, c_int32),
    "ismap_engine_warnings_json": (Str, c_void_p),
    "ismap_engine_free": (None, c_void_p),
    "ismap_catalog_edition": (Str, c_void_p),
    "ismap_catalog_is_complete": (c_int32, c_void_p),
    "ismap_catalog_revision": (c_int32, c_void_p),
    "ismap_catalog_count": (c_size_t, c_void_p),
    "ismap_catalog_control": (c_uint64, c_void_p, c_size_t),
    "ismap_catalog_level": (c_int32, c_void_p, c_size_t),
    "ismap_catalog_find": _fallible(c_size_t, c_void_p, c_uint64),
    "ismap_catalog_show": _fallible(c_void_p, c_void_p, Str, c_int32),
    "ismap_document_load": _fallible(c_void_p, c_void_p, c_int32, Str, POINTER(LoadOptions)),
    "ismap_document_kind_of": (c_int32, c_void_p),
    "ismap_document_write": _fallible(c_void_p, c_void_p, c_int32),
    "ismap_document_free": (None, c_void_p),
    "ismap_review_dossier": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(ReviewOptions)),
    "ismap_review_verdict": (c_int32, c_void_p),
    "ismap_review_json": (Str, c_void_p),
    "ismap_review_show": _fallible(c_void_p, c_void_p, c_int32),
    "ismap_review_viewpoint_count": (c_size_t, c_void_p),
    "ismap_review_viewpoint_number": (c_int32, c_void_p, c_size_t),
    "ismap_review_viewpoint_verdict": (c_int32, c_void_p, c_size_t),
    "ismap_review_result_count": (c_size_t, c_void_p),
    "ismap_review_result_rule": (Str, c_void_p, c_size_t),
    "ismap_review_result_verdict": (c_int32, c_void_p, c_size_t),
    "ismap_review_rows": (POINTER(Row), c_void_p, POINTER(c_size_t)),
    "ismap_review_free": (None, c_void_p),
    "ismap_review_batch": _fallible(c_void_p, c_void_p, Str, c_void_p, c_int32, POINTER(BatchOptions)),
    "ismap_batch_count": (c_size_t, c_void_p),
    "ismap_batch_line": (c_uint64, c_void_p, c_size_t),
    "ismap_batch_status": (c_int32, c_void_p, c_size_t),
    "ismap_batch_review": (c_void_p, c_void_p, c_size_t),
    "ismap_batch_error": (c_void_p, c_void_p, c_size_t),
    "ismap_batch_free": (None, c_void_p),
    "ismap_answer_json": (Str, c_void_p),
    "ismap_answer_show": _fallible(c_void_p, c_void_p, c_int32),
    "ismap_answer_verdict": (c_int32, c_void_p),
    "ismap_answer_ground": (c_int32, c_void_p),
    "ismap_answer_free": (None, c_void_p),
    "ismap_service_status": _fallible(c_void_p, c_void_p, c_void_p, Str, c_int32, POINTER(AnswerOptions)),
    "ismap_service_state": _fallible(c_int32, c_void_p, c_void_p, Str, c_int32),
    "ismap_service_valid_until": _fallible(c_int32, c_void_p, c_void_p, Str, c_int32),
    "ismap_service_impact": _fallible(c_void_p, c_void_p, c_void_p, Str, c_void_p, c_int32, POINTER(AnswerOptions)),
    "ismap_register_status": _fallible(c_void_p, c_void_p, c_void_p, c_int32, POINTER(AnswerOptions)),
    "ismap_register_due": _fallible(c_void_p, c_void_p, c_void_p, c_int32, c_int32, POINTER(AnswerOptions)),
    "ismap_register_impact": _fallible(c_void_p, c_void_p, c_void_p, c_int32, POINTER(AnswerOptions)),
    "ismap_procurement_decide": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(AnswerOptions)),
    "ismap_assessor_review": _fallible(c_void_p, c_void_p, c_void_p, Str, c_int32, POINTER(AnswerOptions)),
    "ismap_agenda_plan": _fallible(c_void_p, c_void_p, c_void_p, POINTER(AnswerOptions)),
    "ismap_assessment_plan": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(AnswerOptions)),
    "ismap_statement_migrate": _fallible(c_void_p, c_void_p, c_void_p, Str, POINTER(AnswerOptions)),
    "ismap_certificate_overlap": _fallible(c_void_p, c_void_p, c_void_p, c_int32, POINTER(AnswerOptions)),
    "ismap_document_diff": _fallible(
        c_void_p, c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(AnswerOptions)
    ),
    "ismap_document_remedy": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(AnswerOptions)),
    "ismap_document_remedied": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, c_int32, c_int32),
    "ismap_lifecycle_graph": _fallible(c_void_p, c_int32, c_int32),
    "ismap_rule_count": (c_size_t,),
    "ismap_rule_id": (Str, c_size_t),
    "ismap_rule_find": _fallible(c_size_t, Str),
    "ismap_rule_explain": _fallible(c_void_p, Str, c_int32),
    "ismap_rule_list": _fallible(c_void_p, c_int32, c_int32),
    "ismap_time_limit_list": _fallible(c_void_p, c_void_p, c_int32, c_int32),
    "ismap_schema_count": (c_size_t,),
    "ismap_schema_name": (Str, c_size_t),
    "ismap_schema_show": _fallible(c_void_p, Str),
    "ismap_schema_show_in": _fallible(c_void_p, Str, c_int32),
    "ismap_day_parse": _fallible(c_int32, Str),
    "ismap_day_text": _fallible(c_void_p, c_int32),
    "ismap_months_after": _fallible(c_int32, c_int32, c_int32, c_int32),
    "ismap_validity_end": _fallible(c_int32, c_int32, c_int32),
    "ismap_control_id_parse": _fallible(c_uint64, Str),
    "ismap_control_id_text": _fallible(c_void_p, c_uint64),
}

lib = _open()
if lib.ismap_abi_version() < ABI_VERSION:
    raise ImportError(f"{lib._name} offers interface {lib.ismap_abi_version()}, but {ABI_VERSION} is needed")
for _name, (_result, *_arguments) in PROTOTYPES.items():
    _function = getattr(lib, _name)
    _function.restype, _function.argtypes = _result, _arguments
