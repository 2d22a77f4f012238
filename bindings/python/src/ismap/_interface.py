"""Made from capi/api.json: the constants, structs and prototypes of the C interface."""

import ctypes
import enum
from ctypes import POINTER, c_char, c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p
from typing import Any, Tuple

VERSION_NUMBER = 2000
NO_DAY = -2147483648


class Status(enum.IntEnum):
    """How a call ended. From 100 on the input is at fault, and the error says where if there is a place."""

    OK = 0
    ARGUMENT = 1
    MEMORY = 2
    INTERNAL = 3
    CANCELLED = 4
    NOT_FOUND = 5
    RANGE = 6
    UNDECIDED = 7
    SYNTAX = 100
    BAD_UTF8 = 101
    UNKNOWN_MEMBER = 102
    DUPLICATE_MEMBER = 103
    MISSING_MEMBER = 104
    WRONG_TYPE = 105
    BAD_ENUMERATOR = 106
    BAD_DATE = 107
    BAD_CONTROL_ID = 108
    BAD_VALUE = 109
    LIMIT = 110
    WRONG_DOCUMENT = 111


class Language(enum.IntEnum):
    """What a text for people is written in."""

    JA = 201
    EN = 202


class Format(enum.IntEnum):
    """What something is written as."""

    JSON = 301
    TEXT = 302
    MARKDOWN = 303
    HTML = 304
    ICS = 305
    SARIF = 306
    JUNIT = 307
    SVG = 308
    CSV = 309
    TABLES = 310


class Layout(enum.IntEnum):
    """How JSON is laid out: on one line, or with two spaces a level and a newline at the end."""

    COMPACT = 401
    INDENTED = 402


class Counting(enum.IntEnum):
    """How a period of months is counted. No ISMAP text names the method."""

    CIVIL_CODE = 501
    SAME_DAY = 502


class DocumentKind(enum.IntEnum):
    """What a document is."""

    ANY = 601
    DOSSIER = 602
    STATEMENT = 603
    REGISTER = 604
    PROCUREMENT = 605
    AGENDA = 606
    ASSESSOR = 607


class Question(enum.IntEnum):
    """A question, and the function that asks it."""

    DOCUMENT_REVIEW = 701
    SERVICE_STATUS = 702
    SERVICE_IMPACT = 703
    REGISTER_STATUS = 704
    REGISTER_DUE = 705
    REGISTER_IMPACT = 706
    PROCUREMENT_DECIDE = 707
    ASSESSOR_REVIEW = 708
    AGENDA_PLAN = 709
    ASSESSMENT_PLAN = 710
    STATEMENT_MIGRATE = 711
    CERTIFICATE_OVERLAP = 712
    DOCUMENT_DIFF = 713
    DOCUMENT_REMEDY = 714
    REGISTER_INCIDENTS = 715


class Verdict(enum.IntEnum):
    """The answer of a rule, of a point of review or of a whole review. 0: there is none."""

    MET = 801
    NOT_MET = 802
    NEEDS_JUDGEMENT = 803
    UNKNOWN = 804
    NOT_APPLICABLE = 805


class Severity(enum.IntEnum):
    """How serious a diagnostic is: an error where something is not met, a warning where somebody has to judge, advice
    for everything else to know, such as what could not be looked up where the verdict is unknown."""

    ERROR = 901
    WARNING = 902
    ADVICE = 903


class State(enum.IntEnum):
    """What the registration of a service is on a day."""

    NOT_REGISTERED = 1001
    APPLIED = 1002
    ACCEPTED = 1003
    REGISTERED = 1004
    SUSPENDED = 1005
    EXPIRED = 1006
    WITHDRAWN = 1007
    DELETED = 1008
    REFUSED = 1009


class Ground(enum.IntEnum):
    """On which ground a service may be procured. 0: that was not asked."""

    NONE = 1101
    LISTED = 1102
    LISTED_LIU = 1103
    UNLISTED_WITH_CISO_CHECK = 1104
    PROVISIONAL_MEASURE = 1105
    RECOMMENDED_ONLY = 1106
    NOT_COVERED = 1107


class Level(enum.IntEnum):
    """Which part of the Control Criteria a control belongs to (Control Criteria 2.2.4)."""

    GOVERNANCE = 1201
    MANAGEMENT = 1202
    OBJECTIVE = 1203
    DETAIL = 1204


class RuleFilter(enum.IntEnum):
    """Which rules a list holds."""

    ALL = 1301
    LEFT_TO_PEOPLE = 1302


class Graph(enum.IntEnum):
    """The language of a graph: that of Graphviz, or a Mermaid state diagram."""

    DOT = 1401
    MERMAID = 1402


class Certificate(enum.IntEnum):
    """The standard of a certificate that a provider holds."""

    ISO27001 = 1501
    ISO27017 = 1502
    ISO27002 = 1503
    ISO27014 = 1504


class RemedyBy(enum.IntEnum):
    """Which edits of a remedy are made."""

    MACHINE = 1601
    CONFIRMATION = 1602


class ExportForm(enum.IntEnum):
    """The form that a document or the catalogue is written in for others."""

    TABLES = 1801
    CSV = 1802
    OSCAL_CATALOG = 1803
    OSCAL_PROFILE = 1804
    OSCAL_MAPPING = 1805
    OSCAL_SSP = 1806
    OSCAL_AR = 1807
    OSCAL_POAM = 1808


class Enumeration(enum.IntEnum):
    """The enumerations, for ismap_value_parse."""

    STATUS = 1701
    LANGUAGE = 1702
    FORMAT = 1703
    LAYOUT = 1704
    COUNTING = 1705
    DOCUMENT_KIND = 1706
    QUESTION = 1707
    VERDICT = 1708
    SEVERITY = 1709
    STATE = 1710
    GROUND = 1711
    LEVEL = 1712
    RULE_FILTER = 1713
    GRAPH = 1714
    CERTIFICATE = 1715
    REMEDY_BY = 1716
    ENUMERATION = 1717
    EXPORT_FORM = 1718


class _Options(ctypes.Structure):
    """A struct that starts with its own size."""

    def __init__(self, **values: object) -> None:
        super().__init__(struct_size=ctypes.sizeof(self), **values)


class Str(ctypes.Structure):
    _fields_ = [
        ("data", POINTER(c_char)),
        ("len", c_size_t),
    ]


Allocate = ctypes.CFUNCTYPE(c_void_p, c_void_p, c_size_t)


Release = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)


Log = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)


class EngineOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("policy", Str),
        ("allocate", Allocate),
        ("release", Release),
        ("allocator_user", c_void_p),
        ("log", Log),
        ("log_user", c_void_p),
    ]


class ImportOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("revision", c_int32),
        ("reserved", c_int32),
    ]


class LoadOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("max_bytes", c_size_t),
        ("max_depth", c_size_t),
        ("max_items", c_size_t),
        ("max_text", c_size_t),
        ("max_all_items", c_size_t),
        ("list_limits", Str),
        ("columns", Str),
        ("name", Str),
    ]


class ListOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("scheme", Str),
        ("columns", Str),
        ("as_of", c_int32),
        ("reserved", c_int32),
    ]


class ExportOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("sheet", Str),
        ("day", c_int32),
        ("reserved", c_int32),
    ]


class QuestionOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("within_days", POINTER(c_int32)),
        ("since", POINTER(c_int32)),
        ("provider", Str),
    ]


class RenderOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("layout", c_int32),
        ("reserved", c_int32),
        ("document_name", Str),
        ("document_json", Str),
    ]


class BatchItem(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("line", c_uint64),
        ("input_end", c_uint64),
        ("answer", c_void_p),
        ("error", c_void_p),
        ("text", Str),
    ]


Read = ctypes.CFUNCTYPE(c_int64, c_void_p, c_void_p, c_size_t)


class BatchOptions(_Options):
    _fields_ = [
        ("struct_size", c_size_t),
        ("registrations", c_void_p),
        ("as_of", c_int32),
        ("certificate", c_int32),
        ("number", Str),
        ("edition", Str),
        ("within_days", POINTER(c_int32)),
        ("since", POINTER(c_int32)),
        ("provider", Str),
        ("load", POINTER(LoadOptions)),
        ("threads", c_uint32),
        ("format", c_int32),
        ("language", c_int32),
        ("layout", c_int32),
        ("read", Read),
        ("read_user", c_void_p),
    ]


BatchPut = ctypes.CFUNCTYPE(c_int32, c_void_p, POINTER(BatchItem))


def _fallible(out: Any, *arguments: Any) -> Tuple[Any, ...]:
    return (c_int32, *arguments, POINTER(out), POINTER(c_void_p))


PROTOTYPES = {
    "ismap_version_number": (c_uint32,),
    "ismap_version": (Str,),
    "ismap_rulebook_version": (Str,),
    "ismap_status_name": (Str, c_int32),
    "ismap_value_name": (Str, c_int32),
    "ismap_value_parse": _fallible(c_int32, c_int32, Str),
    "ismap_error_status": (c_int32, c_void_p),
    "ismap_error_message": (Str, c_void_p, c_int32),
    "ismap_error_summary": (Str, c_void_p, c_int32),
    "ismap_error_pointer": (Str, c_void_p),
    "ismap_error_cell": (Str, c_void_p),
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
    "ismap_engine_import_catalog": _fallible(c_void_p, c_void_p, Str, POINTER(ImportOptions)),
    "ismap_engine_warnings_json": (Str, c_void_p),
    "ismap_engine_free": (None, c_void_p),
    "ismap_catalog_edition": (Str, c_void_p),
    "ismap_catalog_is_complete": (c_int32, c_void_p),
    "ismap_catalog_revision": (c_int32, c_void_p),
    "ismap_catalog_count": (c_size_t, c_void_p),
    "ismap_catalog_control": (c_uint64, c_void_p, c_size_t),
    "ismap_catalog_level": (c_int32, c_void_p, c_size_t),
    "ismap_catalog_find": _fallible(c_size_t, c_void_p, c_uint64),
    "ismap_catalog_show": _fallible(c_void_p, c_void_p, Str, c_int32, c_int32),
    "ismap_document_load": _fallible(c_void_p, c_void_p, c_int32, Str, POINTER(LoadOptions)),
    "ismap_document_kind_of": (c_int32, c_void_p),
    "ismap_document_write": _fallible(c_void_p, c_void_p, c_int32),
    "ismap_document_bytes": (c_size_t, c_void_p),
    "ismap_document_free": (None, c_void_p),
    "ismap_document_load_table": _fallible(c_void_p, c_void_p, c_int32, Str, POINTER(LoadOptions)),
    "ismap_document_load_list": _fallible(c_void_p, c_void_p, Str, POINTER(ListOptions)),
    "ismap_document_load_oscal": _fallible(c_void_p, c_void_p, c_int32, Str, Str, Str, POINTER(LoadOptions)),
    "ismap_procurement_with_checklist": _fallible(c_void_p, c_void_p, c_void_p, Str, POINTER(LoadOptions)),
    "ismap_document_notes_json": (Str, c_void_p),
    "ismap_document_cell": _fallible(c_void_p, c_void_p, Str),
    "ismap_table_read": _fallible(c_void_p, Str),
    "ismap_form_count": (c_size_t,),
    "ismap_form_name": (Str, c_size_t),
    "ismap_form_blank": _fallible(c_void_p, c_void_p, Str, c_int32),
    "ismap_document_export": _fallible(c_void_p, c_void_p, c_void_p, c_int32, c_int32, POINTER(ExportOptions)),
    "ismap_catalog_export": _fallible(c_void_p, c_void_p, c_int32, c_int32, POINTER(ExportOptions)),
    "ismap_document_export_losses_json": _fallible(c_void_p, c_void_p, c_void_p, c_int32, c_int32, POINTER(ExportOptions)),
    "ismap_catalog_export_losses_json": _fallible(c_void_p, c_void_p, c_int32, c_int32, POINTER(ExportOptions)),
    "ismap_document_review": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_service_status": _fallible(c_void_p, c_void_p, c_void_p, Str, c_int32, POINTER(QuestionOptions)),
    "ismap_service_state": _fallible(c_int32, c_void_p, c_void_p, Str, c_int32),
    "ismap_service_valid_until": _fallible(c_int32, c_void_p, c_void_p, Str, c_int32),
    "ismap_service_impact": _fallible(c_void_p, c_void_p, c_void_p, Str, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_register_status": _fallible(c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_register_due": _fallible(c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_register_incidents": _fallible(c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_register_impact": _fallible(c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_procurement_decide": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_assessor_review": _fallible(c_void_p, c_void_p, c_void_p, Str, c_int32, POINTER(QuestionOptions)),
    "ismap_agenda_plan": _fallible(c_void_p, c_void_p, c_void_p, POINTER(QuestionOptions)),
    "ismap_assessment_plan": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_statement_migrate": _fallible(c_void_p, c_void_p, c_void_p, Str, POINTER(QuestionOptions)),
    "ismap_certificate_overlap": _fallible(c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_document_diff": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_document_remedy": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, POINTER(QuestionOptions)),
    "ismap_document_remedied": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, c_int32, c_int32),
    "ismap_document_report": _fallible(c_void_p, c_void_p, c_void_p, c_void_p, c_int32, c_int32, c_int32, c_int32),
    "ismap_answer_question": (c_int32, c_void_p),
    "ismap_answer_document_format": (Str, c_void_p),
    "ismap_answer_subject": (Str, c_void_p),
    "ismap_answer_verdict": (c_int32, c_void_p),
    "ismap_answer_ground": (c_int32, c_void_p),
    "ismap_answer_render": _fallible(c_void_p, c_void_p, c_int32, c_int32, POINTER(RenderOptions)),
    "ismap_answer_viewpoint_count": (c_size_t, c_void_p),
    "ismap_answer_viewpoint_number": (c_int32, c_void_p, c_size_t),
    "ismap_answer_viewpoint_verdict": (c_int32, c_void_p, c_size_t),
    "ismap_answer_result_count": (c_size_t, c_void_p),
    "ismap_answer_result": (c_void_p, c_void_p, c_size_t),
    "ismap_answer_diagnostic_count": (c_size_t, c_void_p),
    "ismap_answer_diagnostic": (c_void_p, c_void_p, c_size_t),
    "ismap_answer_free": (None, c_void_p),
    "ismap_result_rule": (Str, c_void_p),
    "ismap_result_verdict": (c_int32, c_void_p),
    "ismap_result_day_read": (c_int32, c_void_p),
    "ismap_result_day_computed": (c_int32, c_void_p),
    "ismap_diagnostic_result": (c_void_p, c_void_p),
    "ismap_diagnostic_rule": (Str, c_void_p),
    "ismap_diagnostic_verdict": (c_int32, c_void_p),
    "ismap_diagnostic_severity": (c_int32, c_void_p),
    "ismap_diagnostic_code": (Str, c_void_p),
    "ismap_diagnostic_pointer": (Str, c_void_p),
    "ismap_diagnostic_cell": (Str, c_void_p),
    "ismap_diagnostic_control_count": (c_size_t, c_void_p),
    "ismap_diagnostic_control": (c_uint64, c_void_p, c_size_t),
    "ismap_diagnostic_limit": (c_int32, c_void_p),
    "ismap_diagnostic_message": (Str, c_void_p, c_int32),
    "ismap_diagnostic_remedy": (Str, c_void_p, c_int32),
    "ismap_batch_ask": (c_int32, c_void_p, c_int32, Str, POINTER(BatchOptions), BatchPut, c_void_p, POINTER(c_void_p)),
    "ismap_statistics_count": _fallible(c_void_p, c_void_p, Str, POINTER(BatchOptions)),
    "ismap_statistics_show": _fallible(c_void_p, Str, c_int32, c_int32),
    "ismap_rule_count": (c_size_t,),
    "ismap_rule_id": (Str, c_size_t),
    "ismap_rule_find": _fallible(c_size_t, Str),
    "ismap_rule_explain": _fallible(c_void_p, Str, c_int32, c_int32),
    "ismap_rule_list": _fallible(c_void_p, c_int32, c_int32, c_int32),
    "ismap_time_limit_list": _fallible(c_void_p, c_void_p, c_int32, c_int32, c_int32),
    "ismap_lifecycle_graph": _fallible(c_void_p, c_int32, c_int32),
    "ismap_schema_count": (c_size_t,),
    "ismap_schema_name": (Str, c_size_t),
    "ismap_schema_show": _fallible(c_void_p, Str, c_int32),
    "ismap_day_parse": _fallible(c_int32, Str),
    "ismap_day_text": _fallible(c_void_p, c_int32),
    "ismap_months_after": _fallible(c_int32, c_int32, c_int32, c_int32),
    "ismap_validity_end": _fallible(c_int32, c_int32, c_int32),
    "ismap_control_id_parse": _fallible(c_uint64, Str),
    "ismap_control_id_text": _fallible(c_void_p, c_uint64),
}
