// The values, sizes and offsets of the interface where pointers have 64 bits. ISMAP_ABI_VERSION counts up and structs
// of options may grow; other lines are only added, never changed.
#include <ismap.h>

#define VALUE(name, value) _Static_assert((name) == (value), #name)
#define TYPE(name, type) _Static_assert(_Generic((name*)0, type * : 1, default : 0), #name)
#define SIZE(name, size) _Static_assert(sizeof(name) == (size), #name)
#define MEMBER(name, member, type, offset)                               \
  _Static_assert(offsetof(name, member) == (offset), #name "." #member); \
  _Static_assert(_Generic(&((name*)0)->member, type * : 1, default : 0), #name "." #member " has another type")

VALUE(ISMAP_ABI_VERSION, 5u);
VALUE(ISMAP_NO_DAY, INT32_MIN);

TYPE(ismap_status, int32_t);
VALUE(ISMAP_OK, 0);
VALUE(ISMAP_E_ARGUMENT, 1);
VALUE(ISMAP_E_MEMORY, 2);
VALUE(ISMAP_E_INTERNAL, 3);
VALUE(ISMAP_E_CANCELLED, 4);
VALUE(ISMAP_E_NOT_FOUND, 5);
VALUE(ISMAP_E_RANGE, 6);
VALUE(ISMAP_E_UNDECIDED, 7);
VALUE(ISMAP_E_SYNTAX, 100);
VALUE(ISMAP_E_BAD_UTF8, 101);
VALUE(ISMAP_E_UNKNOWN_MEMBER, 102);
VALUE(ISMAP_E_DUPLICATE_MEMBER, 103);
VALUE(ISMAP_E_MISSING_MEMBER, 104);
VALUE(ISMAP_E_WRONG_TYPE, 105);
VALUE(ISMAP_E_BAD_ENUMERATOR, 106);
VALUE(ISMAP_E_BAD_DATE, 107);
VALUE(ISMAP_E_BAD_CONTROL_ID, 108);
VALUE(ISMAP_E_BAD_VALUE, 109);
VALUE(ISMAP_E_LIMIT, 110);

TYPE(ismap_verdict, int32_t);
VALUE(ISMAP_VERDICT_NONE, 0);
VALUE(ISMAP_VERDICT_MET, 1);
VALUE(ISMAP_VERDICT_NOT_MET, 2);
VALUE(ISMAP_VERDICT_NEEDS_JUDGEMENT, 3);
VALUE(ISMAP_VERDICT_UNKNOWN, 4);
VALUE(ISMAP_VERDICT_NOT_APPLICABLE, 5);

TYPE(ismap_severity, int32_t);
VALUE(ISMAP_SEVERITY_NONE, 0);
VALUE(ISMAP_SEVERITY_ERROR, 1);
VALUE(ISMAP_SEVERITY_WARNING, 2);
VALUE(ISMAP_SEVERITY_ADVICE, 3);

TYPE(ismap_language, int32_t);
VALUE(ISMAP_LANGUAGE_JA, 0);
VALUE(ISMAP_LANGUAGE_EN, 1);

TYPE(ismap_form, int32_t);
VALUE(ISMAP_FORM_JSON, 0);
VALUE(ISMAP_FORM_JA, 1);
VALUE(ISMAP_FORM_EN, 2);

TYPE(ismap_layout, int32_t);
VALUE(ISMAP_LAYOUT_COMPACT, 0);
VALUE(ISMAP_LAYOUT_INDENTED, 1);

TYPE(ismap_counting, int32_t);
VALUE(ISMAP_COUNTING_CIVIL_CODE, 0);
VALUE(ISMAP_COUNTING_SAME_DAY, 1);

TYPE(ismap_document_kind, int32_t);
VALUE(ISMAP_DOCUMENT_ANY, 0);
VALUE(ISMAP_DOCUMENT_DOSSIER, 1);
VALUE(ISMAP_DOCUMENT_STATEMENT, 2);
VALUE(ISMAP_DOCUMENT_REGISTER, 3);
VALUE(ISMAP_DOCUMENT_PROCUREMENT, 4);
VALUE(ISMAP_DOCUMENT_AGENDA, 5);
VALUE(ISMAP_DOCUMENT_ASSESSOR, 6);

TYPE(ismap_level, int32_t);
VALUE(ISMAP_LEVEL_NONE, 0);
VALUE(ISMAP_LEVEL_GOVERNANCE, 1);
VALUE(ISMAP_LEVEL_MANAGEMENT, 2);
VALUE(ISMAP_LEVEL_OBJECTIVE, 3);
VALUE(ISMAP_LEVEL_DETAIL, 4);

TYPE(ismap_rule_filter, int32_t);
VALUE(ISMAP_RULES_ALL, 0);
VALUE(ISMAP_RULES_LEFT_TO_PEOPLE, 1);

TYPE(ismap_state, int32_t);
VALUE(ISMAP_STATE_NONE, 0);
VALUE(ISMAP_STATE_NOT_REGISTERED, 1);
VALUE(ISMAP_STATE_APPLIED, 2);
VALUE(ISMAP_STATE_ACCEPTED, 3);
VALUE(ISMAP_STATE_REGISTERED, 4);
VALUE(ISMAP_STATE_SUSPENDED, 5);
VALUE(ISMAP_STATE_EXPIRED, 6);
VALUE(ISMAP_STATE_WITHDRAWN, 7);
VALUE(ISMAP_STATE_DELETED, 8);
VALUE(ISMAP_STATE_REFUSED, 9);

TYPE(ismap_ground, int32_t);
VALUE(ISMAP_GROUND_NONE, 0);
VALUE(ISMAP_GROUND_LISTED, 1);
VALUE(ISMAP_GROUND_LISTED_LIU, 2);
VALUE(ISMAP_GROUND_UNLISTED_WITH_CISO_CHECK, 3);
VALUE(ISMAP_GROUND_PROVISIONAL_MEASURE, 4);
VALUE(ISMAP_GROUND_RECOMMENDED_ONLY, 5);
VALUE(ISMAP_GROUND_NOT_COVERED, 6);

TYPE(ismap_graph, int32_t);
VALUE(ISMAP_GRAPH_DOT, 0);
VALUE(ISMAP_GRAPH_MERMAID, 1);

TYPE(ismap_certificate, int32_t);
VALUE(ISMAP_CERTIFICATE_ISO27001, 0);
VALUE(ISMAP_CERTIFICATE_ISO27017, 1);
VALUE(ISMAP_CERTIFICATE_ISO27002, 2);
VALUE(ISMAP_CERTIFICATE_ISO27014, 3);

TYPE(ismap_remedy_by, int32_t);
VALUE(ISMAP_REMEDY_BY_MACHINE, 0);
VALUE(ISMAP_REMEDY_BY_CONFIRMATION, 1);

SIZE(ismap_str, 16);
MEMBER(ismap_str, data, const char*, 0);
MEMBER(ismap_str, len, size_t, 8);

SIZE(ismap_engine_options, 24);
MEMBER(ismap_engine_options, struct_size, size_t, 0);
MEMBER(ismap_engine_options, policy, ismap_str, 8);

SIZE(ismap_list_limit, 24);
MEMBER(ismap_list_limit, list, ismap_str, 0);
MEMBER(ismap_list_limit, items, size_t, 16);

SIZE(ismap_load_options, 64);
MEMBER(ismap_load_options, struct_size, size_t, 0);
MEMBER(ismap_load_options, max_bytes, size_t, 8);
MEMBER(ismap_load_options, max_depth, size_t, 16);
MEMBER(ismap_load_options, max_items, size_t, 24);
MEMBER(ismap_load_options, max_text, size_t, 32);
MEMBER(ismap_load_options, max_all_items, size_t, 40);
MEMBER(ismap_load_options, list_limits, const ismap_list_limit*, 48);
MEMBER(ismap_load_options, list_limit_count, size_t, 56);

SIZE(ismap_review_options, 16);
MEMBER(ismap_review_options, struct_size, size_t, 0);
MEMBER(ismap_review_options, layout, ismap_layout, 8);
MEMBER(ismap_review_options, reserved, int32_t, 12);

SIZE(ismap_answer_options, 16);
MEMBER(ismap_answer_options, struct_size, size_t, 0);
MEMBER(ismap_answer_options, layout, ismap_layout, 8);
MEMBER(ismap_answer_options, reserved, int32_t, 12);

SIZE(ismap_result_row, 32);
MEMBER(ismap_result_row, result, uint32_t, 0);
MEMBER(ismap_result_row, rule, uint32_t, 4);
MEMBER(ismap_result_row, verdict, ismap_verdict, 8);
MEMBER(ismap_result_row, severity, ismap_severity, 12);
MEMBER(ismap_result_row, control, uint64_t, 16);
MEMBER(ismap_result_row, day_read, int32_t, 24);
MEMBER(ismap_result_row, day_computed, int32_t, 28);

SIZE(ismap_batch_options, 32);
MEMBER(ismap_batch_options, struct_size, size_t, 0);
MEMBER(ismap_batch_options, threads, uint32_t, 8);
MEMBER(ismap_batch_options, layout, ismap_layout, 12);
MEMBER(ismap_batch_options, progress, ismap_progress, 16);
MEMBER(ismap_batch_options, user, void*, 24);

_Static_assert(_Generic((ismap_progress)0, int32_t (*)(void*, uint64_t, uint64_t) : 1, default : 0), "ismap_progress");
