// Made from capi/api.json. The values, sizes and offsets of the interface where pointers have 64 bits, and the types of
// its functions.
#include <ismap.h>

#define VALUE(name, value) _Static_assert((name) == (value), #name)
#define TYPE(name, type) _Static_assert(_Generic((name*)0, type * : 1, default : 0), #name)
#define SIZE(name, size) _Static_assert(sizeof(name) == (size), #name)
#define MEMBER(name, member, type, offset)                               \
  _Static_assert(offsetof(name, member) == (offset), #name "." #member); \
  _Static_assert(_Generic(&((name*)0)->member, type * : 1, default : 0), #name "." #member " has another type")
#define CALLBACK(name, ...) _Static_assert(_Generic((name)0, __VA_ARGS__ : 1, default : 0), #name " has another type")
#define FUNCTION(name, ...) _Static_assert(_Generic(&(name), __VA_ARGS__ : 1, default : 0), #name " has another type")

VALUE(ISMAP_VERSION_MAJOR, 0);
VALUE(ISMAP_VERSION_MINOR, 2);
VALUE(ISMAP_VERSION_PATCH, 0);
VALUE(ISMAP_NO_DAY, INT32_MIN);
VALUE(ISMAP_NO_VALUE, -1);
VALUE(ISMAP_NO_INDEX, SIZE_MAX);
VALUE(ISMAP_LARGEST_OPTIONS, 4096);

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
VALUE(ISMAP_E_WRONG_DOCUMENT, 111);

TYPE(ismap_language, int32_t);
VALUE(ISMAP_LANGUAGE_JA, 201);
VALUE(ISMAP_LANGUAGE_EN, 202);

TYPE(ismap_format, int32_t);
VALUE(ISMAP_FORMAT_JSON, 301);
VALUE(ISMAP_FORMAT_TEXT, 302);
VALUE(ISMAP_FORMAT_MARKDOWN, 303);
VALUE(ISMAP_FORMAT_HTML, 304);
VALUE(ISMAP_FORMAT_ICS, 305);
VALUE(ISMAP_FORMAT_SARIF, 306);
VALUE(ISMAP_FORMAT_JUNIT, 307);
VALUE(ISMAP_FORMAT_SVG, 308);
VALUE(ISMAP_FORMAT_CSV, 309);
VALUE(ISMAP_FORMAT_TABLES, 310);

TYPE(ismap_layout, int32_t);
VALUE(ISMAP_LAYOUT_COMPACT, 401);
VALUE(ISMAP_LAYOUT_INDENTED, 402);

TYPE(ismap_counting, int32_t);
VALUE(ISMAP_COUNTING_CIVIL_CODE, 501);
VALUE(ISMAP_COUNTING_SAME_DAY, 502);

TYPE(ismap_document_kind, int32_t);
VALUE(ISMAP_DOCUMENT_ANY, 601);
VALUE(ISMAP_DOCUMENT_DOSSIER, 602);
VALUE(ISMAP_DOCUMENT_STATEMENT, 603);
VALUE(ISMAP_DOCUMENT_REGISTER, 604);
VALUE(ISMAP_DOCUMENT_PROCUREMENT, 605);
VALUE(ISMAP_DOCUMENT_AGENDA, 606);
VALUE(ISMAP_DOCUMENT_ASSESSOR, 607);

TYPE(ismap_question, int32_t);
VALUE(ISMAP_QUESTION_DOCUMENT_REVIEW, 701);
VALUE(ISMAP_QUESTION_SERVICE_STATUS, 702);
VALUE(ISMAP_QUESTION_SERVICE_IMPACT, 703);
VALUE(ISMAP_QUESTION_REGISTER_STATUS, 704);
VALUE(ISMAP_QUESTION_REGISTER_DUE, 705);
VALUE(ISMAP_QUESTION_REGISTER_IMPACT, 706);
VALUE(ISMAP_QUESTION_PROCUREMENT_DECIDE, 707);
VALUE(ISMAP_QUESTION_ASSESSOR_REVIEW, 708);
VALUE(ISMAP_QUESTION_AGENDA_PLAN, 709);
VALUE(ISMAP_QUESTION_ASSESSMENT_PLAN, 710);
VALUE(ISMAP_QUESTION_STATEMENT_MIGRATE, 711);
VALUE(ISMAP_QUESTION_CERTIFICATE_OVERLAP, 712);
VALUE(ISMAP_QUESTION_DOCUMENT_DIFF, 713);
VALUE(ISMAP_QUESTION_DOCUMENT_REMEDY, 714);
VALUE(ISMAP_QUESTION_REGISTER_INCIDENTS, 715);

TYPE(ismap_verdict, int32_t);
VALUE(ISMAP_VERDICT_NONE, 0);
VALUE(ISMAP_VERDICT_MET, 801);
VALUE(ISMAP_VERDICT_NOT_MET, 802);
VALUE(ISMAP_VERDICT_NEEDS_JUDGEMENT, 803);
VALUE(ISMAP_VERDICT_UNKNOWN, 804);
VALUE(ISMAP_VERDICT_NOT_APPLICABLE, 805);

TYPE(ismap_severity, int32_t);
VALUE(ISMAP_SEVERITY_NONE, 0);
VALUE(ISMAP_SEVERITY_ERROR, 901);
VALUE(ISMAP_SEVERITY_WARNING, 902);
VALUE(ISMAP_SEVERITY_ADVICE, 903);

TYPE(ismap_state, int32_t);
VALUE(ISMAP_STATE_NONE, 0);
VALUE(ISMAP_STATE_NOT_REGISTERED, 1001);
VALUE(ISMAP_STATE_APPLIED, 1002);
VALUE(ISMAP_STATE_ACCEPTED, 1003);
VALUE(ISMAP_STATE_REGISTERED, 1004);
VALUE(ISMAP_STATE_SUSPENDED, 1005);
VALUE(ISMAP_STATE_EXPIRED, 1006);
VALUE(ISMAP_STATE_WITHDRAWN, 1007);
VALUE(ISMAP_STATE_DELETED, 1008);
VALUE(ISMAP_STATE_REFUSED, 1009);

TYPE(ismap_ground, int32_t);
VALUE(ISMAP_GROUND_NONE, 1101);
VALUE(ISMAP_GROUND_LISTED, 1102);
VALUE(ISMAP_GROUND_LISTED_LIU, 1103);
VALUE(ISMAP_GROUND_UNLISTED_WITH_CISO_CHECK, 1104);
VALUE(ISMAP_GROUND_PROVISIONAL_MEASURE, 1105);
VALUE(ISMAP_GROUND_RECOMMENDED_ONLY, 1106);
VALUE(ISMAP_GROUND_NOT_COVERED, 1107);

TYPE(ismap_level, int32_t);
VALUE(ISMAP_LEVEL_NONE, 0);
VALUE(ISMAP_LEVEL_GOVERNANCE, 1201);
VALUE(ISMAP_LEVEL_MANAGEMENT, 1202);
VALUE(ISMAP_LEVEL_OBJECTIVE, 1203);
VALUE(ISMAP_LEVEL_DETAIL, 1204);

TYPE(ismap_rule_filter, int32_t);
VALUE(ISMAP_RULES_ALL, 1301);
VALUE(ISMAP_RULES_LEFT_TO_PEOPLE, 1302);

TYPE(ismap_graph, int32_t);
VALUE(ISMAP_GRAPH_DOT, 1401);
VALUE(ISMAP_GRAPH_MERMAID, 1402);

TYPE(ismap_certificate, int32_t);
VALUE(ISMAP_CERTIFICATE_ISO27001, 1501);
VALUE(ISMAP_CERTIFICATE_ISO27017, 1502);
VALUE(ISMAP_CERTIFICATE_ISO27002, 1503);
VALUE(ISMAP_CERTIFICATE_ISO27014, 1504);

TYPE(ismap_remedy_by, int32_t);
VALUE(ISMAP_REMEDY_BY_MACHINE, 1601);
VALUE(ISMAP_REMEDY_BY_CONFIRMATION, 1602);

TYPE(ismap_export_form, int32_t);
VALUE(ISMAP_EXPORT_FORM_TABLES, 1801);
VALUE(ISMAP_EXPORT_FORM_CSV, 1802);
VALUE(ISMAP_EXPORT_FORM_OSCAL_CATALOG, 1803);
VALUE(ISMAP_EXPORT_FORM_OSCAL_PROFILE, 1804);
VALUE(ISMAP_EXPORT_FORM_OSCAL_MAPPING, 1805);
VALUE(ISMAP_EXPORT_FORM_OSCAL_SSP, 1806);
VALUE(ISMAP_EXPORT_FORM_OSCAL_AR, 1807);
VALUE(ISMAP_EXPORT_FORM_OSCAL_POAM, 1808);

TYPE(ismap_enumeration, int32_t);
VALUE(ISMAP_ENUMERATION_STATUS, 1701);
VALUE(ISMAP_ENUMERATION_LANGUAGE, 1702);
VALUE(ISMAP_ENUMERATION_FORMAT, 1703);
VALUE(ISMAP_ENUMERATION_LAYOUT, 1704);
VALUE(ISMAP_ENUMERATION_COUNTING, 1705);
VALUE(ISMAP_ENUMERATION_DOCUMENT_KIND, 1706);
VALUE(ISMAP_ENUMERATION_QUESTION, 1707);
VALUE(ISMAP_ENUMERATION_VERDICT, 1708);
VALUE(ISMAP_ENUMERATION_SEVERITY, 1709);
VALUE(ISMAP_ENUMERATION_STATE, 1710);
VALUE(ISMAP_ENUMERATION_GROUND, 1711);
VALUE(ISMAP_ENUMERATION_LEVEL, 1712);
VALUE(ISMAP_ENUMERATION_RULE_FILTER, 1713);
VALUE(ISMAP_ENUMERATION_GRAPH, 1714);
VALUE(ISMAP_ENUMERATION_CERTIFICATE, 1715);
VALUE(ISMAP_ENUMERATION_REMEDY_BY, 1716);
VALUE(ISMAP_ENUMERATION_ENUMERATION, 1717);
VALUE(ISMAP_ENUMERATION_EXPORT_FORM, 1718);

CALLBACK(ismap_allocate, void* (ISMAP_CALL*)(void*, size_t));

CALLBACK(ismap_release, void (ISMAP_CALL*)(void*, void*));

CALLBACK(ismap_log, void (ISMAP_CALL*)(void*, const ismap_error*));

CALLBACK(ismap_read, int64_t (ISMAP_CALL*)(void*, char*, size_t));

CALLBACK(ismap_batch_put, int32_t (ISMAP_CALL*)(void*, const ismap_batch_item*));

SIZE(ismap_str, 16);
MEMBER(ismap_str, data, const char*, 0);
MEMBER(ismap_str, len, size_t, 8);

SIZE(ismap_engine_options, 64);
MEMBER(ismap_engine_options, struct_size, size_t, 0);
MEMBER(ismap_engine_options, policy, ismap_str, 8);
MEMBER(ismap_engine_options, allocate, ismap_allocate, 24);
MEMBER(ismap_engine_options, release, ismap_release, 32);
MEMBER(ismap_engine_options, allocator_user, void*, 40);
MEMBER(ismap_engine_options, log, ismap_log, 48);
MEMBER(ismap_engine_options, log_user, void*, 56);

SIZE(ismap_import_options, 16);
MEMBER(ismap_import_options, struct_size, size_t, 0);
MEMBER(ismap_import_options, revision, int32_t, 8);
MEMBER(ismap_import_options, reserved, int32_t, 12);

SIZE(ismap_load_options, 96);
MEMBER(ismap_load_options, struct_size, size_t, 0);
MEMBER(ismap_load_options, max_bytes, size_t, 8);
MEMBER(ismap_load_options, max_depth, size_t, 16);
MEMBER(ismap_load_options, max_items, size_t, 24);
MEMBER(ismap_load_options, max_text, size_t, 32);
MEMBER(ismap_load_options, max_all_items, size_t, 40);
MEMBER(ismap_load_options, list_limits, ismap_str, 48);
MEMBER(ismap_load_options, columns, ismap_str, 64);
MEMBER(ismap_load_options, name, ismap_str, 80);

SIZE(ismap_list_options, 48);
MEMBER(ismap_list_options, struct_size, size_t, 0);
MEMBER(ismap_list_options, scheme, ismap_str, 8);
MEMBER(ismap_list_options, columns, ismap_str, 24);
MEMBER(ismap_list_options, as_of, int32_t, 40);
MEMBER(ismap_list_options, reserved, int32_t, 44);

SIZE(ismap_export_options, 32);
MEMBER(ismap_export_options, struct_size, size_t, 0);
MEMBER(ismap_export_options, sheet, ismap_str, 8);
MEMBER(ismap_export_options, day, int32_t, 24);
MEMBER(ismap_export_options, reserved, int32_t, 28);

SIZE(ismap_question_options, 40);
MEMBER(ismap_question_options, struct_size, size_t, 0);
MEMBER(ismap_question_options, within_days, const int32_t*, 8);
MEMBER(ismap_question_options, since, const int32_t*, 16);
MEMBER(ismap_question_options, provider, ismap_str, 24);

SIZE(ismap_render_options, 48);
MEMBER(ismap_render_options, struct_size, size_t, 0);
MEMBER(ismap_render_options, layout, ismap_layout, 8);
MEMBER(ismap_render_options, reserved, int32_t, 12);
MEMBER(ismap_render_options, document_name, ismap_str, 16);
MEMBER(ismap_render_options, document_json, ismap_str, 32);

SIZE(ismap_batch_item, 56);
MEMBER(ismap_batch_item, struct_size, size_t, 0);
MEMBER(ismap_batch_item, line, uint64_t, 8);
MEMBER(ismap_batch_item, input_end, uint64_t, 16);
MEMBER(ismap_batch_item, answer, const ismap_answer*, 24);
MEMBER(ismap_batch_item, error, const ismap_error*, 32);
MEMBER(ismap_batch_item, text, ismap_str, 40);

SIZE(ismap_batch_options, 128);
MEMBER(ismap_batch_options, struct_size, size_t, 0);
MEMBER(ismap_batch_options, registrations, const ismap_document*, 8);
MEMBER(ismap_batch_options, as_of, int32_t, 16);
MEMBER(ismap_batch_options, certificate, ismap_certificate, 20);
MEMBER(ismap_batch_options, number, ismap_str, 24);
MEMBER(ismap_batch_options, edition, ismap_str, 40);
MEMBER(ismap_batch_options, within_days, const int32_t*, 56);
MEMBER(ismap_batch_options, since, const int32_t*, 64);
MEMBER(ismap_batch_options, provider, ismap_str, 72);
MEMBER(ismap_batch_options, load, const ismap_load_options*, 88);
MEMBER(ismap_batch_options, threads, uint32_t, 96);
MEMBER(ismap_batch_options, format, ismap_format, 100);
MEMBER(ismap_batch_options, language, ismap_language, 104);
MEMBER(ismap_batch_options, layout, ismap_layout, 108);
MEMBER(ismap_batch_options, read, ismap_read, 112);
MEMBER(ismap_batch_options, read_user, void*, 120);

FUNCTION(ismap_version_number, uint32_t (ISMAP_CALL*)(void));
FUNCTION(ismap_version, ismap_str (ISMAP_CALL*)(void));
FUNCTION(ismap_rulebook_version, ismap_str (ISMAP_CALL*)(void));
FUNCTION(ismap_status_name, ismap_str (ISMAP_CALL*)(ismap_status));
FUNCTION(ismap_value_name, ismap_str (ISMAP_CALL*)(int32_t));
FUNCTION(ismap_value_parse, ismap_status (ISMAP_CALL*)(ismap_enumeration, ismap_str, int32_t*, ismap_error**));
FUNCTION(ismap_error_status, ismap_status (ISMAP_CALL*)(const ismap_error*));
FUNCTION(ismap_error_message, ismap_str (ISMAP_CALL*)(const ismap_error*, ismap_language));
FUNCTION(ismap_error_summary, ismap_str (ISMAP_CALL*)(const ismap_error*, ismap_language));
FUNCTION(ismap_error_pointer, ismap_str (ISMAP_CALL*)(const ismap_error*));
FUNCTION(ismap_error_cell, ismap_str (ISMAP_CALL*)(const ismap_error*));
FUNCTION(ismap_error_offset, uint64_t (ISMAP_CALL*)(const ismap_error*));
FUNCTION(ismap_error_line, uint64_t (ISMAP_CALL*)(const ismap_error*));
FUNCTION(ismap_error_column, uint64_t (ISMAP_CALL*)(const ismap_error*));
FUNCTION(ismap_error_count, size_t (ISMAP_CALL*)(const ismap_error*));
FUNCTION(ismap_error_at, const ismap_error* (ISMAP_CALL*)(const ismap_error*, size_t));
FUNCTION(ismap_error_has_more, int32_t (ISMAP_CALL*)(const ismap_error*));
FUNCTION(ismap_error_hint_count, size_t (ISMAP_CALL*)(const ismap_error*));
FUNCTION(ismap_error_hint, ismap_str (ISMAP_CALL*)(const ismap_error*, size_t));
FUNCTION(ismap_error_free, void (ISMAP_CALL*)(ismap_error*));
FUNCTION(ismap_text_str, ismap_str (ISMAP_CALL*)(const ismap_text*));
FUNCTION(ismap_text_free, void (ISMAP_CALL*)(ismap_text*));
FUNCTION(ismap_engine_create, ismap_status (ISMAP_CALL*)(const ismap_engine_options*, ismap_engine**, ismap_error**));
FUNCTION(ismap_engine_use_edition, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_str, ismap_engine**, ismap_error**));
FUNCTION(ismap_engine_import_catalog, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_str, const ismap_import_options*, ismap_engine**, ismap_error**));
FUNCTION(ismap_engine_warnings_json, ismap_str (ISMAP_CALL*)(const ismap_engine*));
FUNCTION(ismap_engine_free, void (ISMAP_CALL*)(ismap_engine*));
FUNCTION(ismap_catalog_edition, ismap_str (ISMAP_CALL*)(const ismap_engine*));
FUNCTION(ismap_catalog_is_complete, int32_t (ISMAP_CALL*)(const ismap_engine*));
FUNCTION(ismap_catalog_revision, int32_t (ISMAP_CALL*)(const ismap_engine*));
FUNCTION(ismap_catalog_count, size_t (ISMAP_CALL*)(const ismap_engine*));
FUNCTION(ismap_catalog_control, uint64_t (ISMAP_CALL*)(const ismap_engine*, size_t));
FUNCTION(ismap_catalog_level, ismap_level (ISMAP_CALL*)(const ismap_engine*, size_t));
FUNCTION(ismap_catalog_find, ismap_status (ISMAP_CALL*)(const ismap_engine*, uint64_t, size_t*, ismap_error**));
FUNCTION(ismap_catalog_show, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_str, ismap_format, ismap_language, ismap_text**, ismap_error**));
FUNCTION(ismap_document_load, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_document_kind, ismap_str, const ismap_load_options*, ismap_document**, ismap_error**));
FUNCTION(ismap_document_kind_of, ismap_document_kind (ISMAP_CALL*)(const ismap_document*));
FUNCTION(ismap_document_write, ismap_status (ISMAP_CALL*)(const ismap_document*, ismap_layout, ismap_text**, ismap_error**));
FUNCTION(ismap_document_bytes, size_t (ISMAP_CALL*)(const ismap_document*));
FUNCTION(ismap_document_free, void (ISMAP_CALL*)(ismap_document*));
FUNCTION(ismap_document_load_table, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_document_kind, ismap_str, const ismap_load_options*, ismap_document**, ismap_error**));
FUNCTION(ismap_document_load_list, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_str, const ismap_list_options*, ismap_document**, ismap_error**));
FUNCTION(ismap_document_load_oscal, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_document_kind, ismap_str, ismap_str, ismap_str, const ismap_load_options*, ismap_document**, ismap_error**));
FUNCTION(ismap_procurement_with_checklist, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_str, const ismap_load_options*, ismap_document**, ismap_error**));
FUNCTION(ismap_document_notes_json, ismap_str (ISMAP_CALL*)(const ismap_document*));
FUNCTION(ismap_document_cell, ismap_status (ISMAP_CALL*)(const ismap_document*, ismap_str, ismap_text**, ismap_error**));
FUNCTION(ismap_table_read, ismap_status (ISMAP_CALL*)(ismap_str, ismap_text**, ismap_error**));
FUNCTION(ismap_form_count, size_t (ISMAP_CALL*)(void));
FUNCTION(ismap_form_name, ismap_str (ISMAP_CALL*)(size_t));
FUNCTION(ismap_form_blank, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_str, ismap_language, ismap_text**, ismap_error**));
FUNCTION(ismap_document_export, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_export_form, ismap_language, const ismap_export_options*, ismap_text**, ismap_error**));
FUNCTION(ismap_catalog_export, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_export_form, ismap_language, const ismap_export_options*, ismap_text**, ismap_error**));
FUNCTION(ismap_document_export_losses_json, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_export_form, ismap_language, const ismap_export_options*, ismap_text**, ismap_error**));
FUNCTION(ismap_catalog_export_losses_json, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_export_form, ismap_language, const ismap_export_options*, ismap_text**, ismap_error**));
FUNCTION(ismap_document_review, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_service_status, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_str, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_service_state, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_str, int32_t, ismap_state*, ismap_error**));
FUNCTION(ismap_service_valid_until, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_str, int32_t, int32_t*, ismap_error**));
FUNCTION(ismap_service_impact, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_str, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_register_status, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_register_due, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_register_incidents, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_register_impact, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_procurement_decide, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_assessor_review, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_str, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_agenda_plan, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_assessment_plan, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_statement_migrate, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_str, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_certificate_overlap, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, ismap_certificate, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_document_diff, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, const ismap_document*, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_document_remedy, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, const ismap_document*, int32_t, const ismap_question_options*, ismap_answer**, ismap_error**));
FUNCTION(ismap_document_remedied, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, const ismap_document*, int32_t, ismap_remedy_by, ismap_layout, ismap_text**, ismap_error**));
FUNCTION(ismap_document_report, ismap_status (ISMAP_CALL*)(const ismap_engine*, const ismap_document*, const ismap_document*, int32_t, int32_t, ismap_format, ismap_language, ismap_text**, ismap_error**));
FUNCTION(ismap_answer_question, ismap_question (ISMAP_CALL*)(const ismap_answer*));
FUNCTION(ismap_answer_document_format, ismap_str (ISMAP_CALL*)(const ismap_answer*));
FUNCTION(ismap_answer_subject, ismap_str (ISMAP_CALL*)(const ismap_answer*));
FUNCTION(ismap_answer_verdict, ismap_verdict (ISMAP_CALL*)(const ismap_answer*));
FUNCTION(ismap_answer_ground, ismap_ground (ISMAP_CALL*)(const ismap_answer*));
FUNCTION(ismap_answer_render, ismap_status (ISMAP_CALL*)(const ismap_answer*, ismap_format, ismap_language, const ismap_render_options*, ismap_text**, ismap_error**));
FUNCTION(ismap_answer_viewpoint_count, size_t (ISMAP_CALL*)(const ismap_answer*));
FUNCTION(ismap_answer_viewpoint_number, int32_t (ISMAP_CALL*)(const ismap_answer*, size_t));
FUNCTION(ismap_answer_viewpoint_verdict, ismap_verdict (ISMAP_CALL*)(const ismap_answer*, size_t));
FUNCTION(ismap_answer_result_count, size_t (ISMAP_CALL*)(const ismap_answer*));
FUNCTION(ismap_answer_result, const ismap_result* (ISMAP_CALL*)(const ismap_answer*, size_t));
FUNCTION(ismap_answer_diagnostic_count, size_t (ISMAP_CALL*)(const ismap_answer*));
FUNCTION(ismap_answer_diagnostic, const ismap_diagnostic* (ISMAP_CALL*)(const ismap_answer*, size_t));
FUNCTION(ismap_answer_free, void (ISMAP_CALL*)(ismap_answer*));
FUNCTION(ismap_result_rule, ismap_str (ISMAP_CALL*)(const ismap_result*));
FUNCTION(ismap_result_verdict, ismap_verdict (ISMAP_CALL*)(const ismap_result*));
FUNCTION(ismap_result_day_read, int32_t (ISMAP_CALL*)(const ismap_result*));
FUNCTION(ismap_result_day_computed, int32_t (ISMAP_CALL*)(const ismap_result*));
FUNCTION(ismap_diagnostic_result, const ismap_result* (ISMAP_CALL*)(const ismap_diagnostic*));
FUNCTION(ismap_diagnostic_rule, ismap_str (ISMAP_CALL*)(const ismap_diagnostic*));
FUNCTION(ismap_diagnostic_verdict, ismap_verdict (ISMAP_CALL*)(const ismap_diagnostic*));
FUNCTION(ismap_diagnostic_severity, ismap_severity (ISMAP_CALL*)(const ismap_diagnostic*));
FUNCTION(ismap_diagnostic_code, ismap_str (ISMAP_CALL*)(const ismap_diagnostic*));
FUNCTION(ismap_diagnostic_pointer, ismap_str (ISMAP_CALL*)(const ismap_diagnostic*));
FUNCTION(ismap_diagnostic_cell, ismap_str (ISMAP_CALL*)(const ismap_diagnostic*));
FUNCTION(ismap_diagnostic_control_count, size_t (ISMAP_CALL*)(const ismap_diagnostic*));
FUNCTION(ismap_diagnostic_control, uint64_t (ISMAP_CALL*)(const ismap_diagnostic*, size_t));
FUNCTION(ismap_diagnostic_limit, int32_t (ISMAP_CALL*)(const ismap_diagnostic*));
FUNCTION(ismap_diagnostic_message, ismap_str (ISMAP_CALL*)(const ismap_diagnostic*, ismap_language));
FUNCTION(ismap_diagnostic_remedy, ismap_str (ISMAP_CALL*)(const ismap_diagnostic*, ismap_language));
FUNCTION(ismap_batch_ask, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_question, ismap_str, const ismap_batch_options*, ismap_batch_put, void*, ismap_error**));
FUNCTION(ismap_statistics_count, ismap_status (ISMAP_CALL*)(const ismap_engine*, ismap_str, const ismap_batch_options*, ismap_text**, ismap_error**));
FUNCTION(ismap_statistics_show, ismap_status (ISMAP_CALL*)(ismap_str, ismap_format, ismap_language, ismap_text**, ismap_error**));
FUNCTION(ismap_rule_count, size_t (ISMAP_CALL*)(void));
FUNCTION(ismap_rule_id, ismap_str (ISMAP_CALL*)(size_t));
FUNCTION(ismap_rule_find, ismap_status (ISMAP_CALL*)(ismap_str, size_t*, ismap_error**));
FUNCTION(ismap_rule_explain, ismap_status (ISMAP_CALL*)(ismap_str, ismap_format, ismap_language, ismap_text**, ismap_error**));
FUNCTION(ismap_rule_list, ismap_status (ISMAP_CALL*)(ismap_rule_filter, ismap_format, ismap_language, ismap_text**, ismap_error**));
FUNCTION(ismap_time_limit_list, ismap_status (ISMAP_CALL*)(const ismap_engine*, int32_t, ismap_format, ismap_language, ismap_text**, ismap_error**));
FUNCTION(ismap_lifecycle_graph, ismap_status (ISMAP_CALL*)(ismap_graph, ismap_language, ismap_text**, ismap_error**));
FUNCTION(ismap_schema_count, size_t (ISMAP_CALL*)(void));
FUNCTION(ismap_schema_name, ismap_str (ISMAP_CALL*)(size_t));
FUNCTION(ismap_schema_show, ismap_status (ISMAP_CALL*)(ismap_str, ismap_language, ismap_text**, ismap_error**));
FUNCTION(ismap_day_parse, ismap_status (ISMAP_CALL*)(ismap_str, int32_t*, ismap_error**));
FUNCTION(ismap_day_text, ismap_status (ISMAP_CALL*)(int32_t, ismap_text**, ismap_error**));
FUNCTION(ismap_months_after, ismap_status (ISMAP_CALL*)(int32_t, int32_t, ismap_counting, int32_t*, ismap_error**));
FUNCTION(ismap_validity_end, ismap_status (ISMAP_CALL*)(int32_t, ismap_counting, int32_t*, ismap_error**));
FUNCTION(ismap_control_id_parse, ismap_status (ISMAP_CALL*)(ismap_str, uint64_t*, ismap_error**));
FUNCTION(ismap_control_id_text, ismap_status (ISMAP_CALL*)(uint64_t, ismap_text**, ismap_error**));
