// A valid call of every function that can fail. A function without one does not compile in the tests that go through
// the list of exports.
#pragma once

#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <cstddef>
#include <tuple>

namespace ismap::capi_test {

inline constexpr std::uint64_t control = 0x0904010803;  // 9.4.1.8.PB
inline constexpr ismap_load_options load_options = ISMAP_LOAD_OPTIONS_INIT;
inline constexpr ismap_review_options review_options = ISMAP_REVIEW_OPTIONS_INIT;
inline constexpr ismap_answer_options answer_options = ISMAP_ANSWER_OPTIONS_INIT;
inline constexpr ismap_batch_options two_threads = {sizeof(ismap_batch_options), 2, ISMAP_LAYOUT_COMPACT, nullptr,
                                                    nullptr};

inline const ismap_engine_options* with_policy() {
  static const ismap_engine_options options = {sizeof(ismap_engine_options), str(example("policy"))};
  return &options;
}

/// The arguments before `out` and `error`.
template <auto function>
auto valid_arguments() = delete;

#define ISMAP_VALID_CALL(function, ...)      \
  template <>                                \
  inline auto valid_arguments<&function>() { \
    return std::tuple{__VA_ARGS__};          \
  }
ISMAP_VALID_CALL(ismap_engine_create, with_policy())
ISMAP_VALID_CALL(ismap_engine_use_edition, engine(), str("ismap-2025"))
ISMAP_VALID_CALL(ismap_engine_import_catalog_csv, engine(), str(table_csv()))
ISMAP_VALID_CALL(ismap_engine_import_catalog_revision, engine(), str(table_csv()), as_of)
ISMAP_VALID_CALL(ismap_catalog_find, engine(), control)
ISMAP_VALID_CALL(ismap_catalog_show, engine(), str("9.4.1.8.PB"), ISMAP_FORM_JSON)
ISMAP_VALID_CALL(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example("statement")), &load_options)
ISMAP_VALID_CALL(ismap_document_write, statement(), ISMAP_LAYOUT_INDENTED)
ISMAP_VALID_CALL(ismap_review_dossier, engine(), statement(), registrations(), as_of, &review_options)
ISMAP_VALID_CALL(ismap_review_show, review(), ISMAP_LANGUAGE_JA)
ISMAP_VALID_CALL(ismap_review_batch, engine(), str(ndjson()), registrations(), as_of, &two_threads)
ISMAP_VALID_CALL(ismap_answer_show, answer(), ISMAP_LANGUAGE_JA)
ISMAP_VALID_CALL(ismap_service_status, engine(), built_on(), str(base_number), as_of, &answer_options)
ISMAP_VALID_CALL(ismap_service_state, engine(), built_on(), str(base_number), as_of)
ISMAP_VALID_CALL(ismap_service_valid_until, engine(), built_on(), str(base_number), as_of)
ISMAP_VALID_CALL(ismap_service_impact, engine(), built_on(), str(base_number), statement(), as_of, &answer_options)
ISMAP_VALID_CALL(ismap_register_status, engine(), built_on(), as_of, &answer_options)
ISMAP_VALID_CALL(ismap_register_due, engine(), built_on(), 90, as_of, &answer_options)
ISMAP_VALID_CALL(ismap_register_impact, engine(), built_on(), as_of, &answer_options)
ISMAP_VALID_CALL(ismap_procurement_decide, engine(), procurement(), listed(), as_of, &answer_options)
ISMAP_VALID_CALL(ismap_assessor_review, engine(), assessor(), str("A-0101"), as_of, &answer_options)
ISMAP_VALID_CALL(ismap_agenda_plan, engine(), agenda(), &answer_options)
ISMAP_VALID_CALL(ismap_assessment_plan, engine(), dossier(), registrations(), as_of, &answer_options)
ISMAP_VALID_CALL(ismap_statement_migrate, engine(), brief(), str("ismap-2025"), &answer_options)
ISMAP_VALID_CALL(ismap_certificate_overlap, engine(), brief(), ISMAP_CERTIFICATE_ISO27001, &answer_options)
ISMAP_VALID_CALL(ismap_document_diff, engine(), brief(), later(), registrations(), as_of, &answer_options)
ISMAP_VALID_CALL(ismap_document_remedy, engine(), faulty(), registrations(), as_of, &answer_options)
ISMAP_VALID_CALL(ismap_document_remedied, engine(), faulty(), registrations(), as_of, ISMAP_REMEDY_BY_CONFIRMATION,
                 ISMAP_LAYOUT_COMPACT)
ISMAP_VALID_CALL(ismap_lifecycle_graph, ISMAP_GRAPH_MERMAID, ISMAP_LANGUAGE_JA)
ISMAP_VALID_CALL(ismap_rule_find, str("REG-3.2"))
ISMAP_VALID_CALL(ismap_rule_explain, str("REG-3.2"), ISMAP_FORM_JA)
ISMAP_VALID_CALL(ismap_rule_list, ISMAP_RULES_LEFT_TO_PEOPLE, ISMAP_FORM_JSON)
ISMAP_VALID_CALL(ismap_time_limit_list, engine(), as_of, ISMAP_FORM_JSON)
ISMAP_VALID_CALL(ismap_schema_show, str("policy"))
ISMAP_VALID_CALL(ismap_schema_show_in, str("policy"), ISMAP_LANGUAGE_JA)
ISMAP_VALID_CALL(ismap_day_parse, str("2026-11-20"))
ISMAP_VALID_CALL(ismap_day_text, as_of)
ISMAP_VALID_CALL(ismap_months_after, as_of, 3, ISMAP_COUNTING_CIVIL_CODE)
ISMAP_VALID_CALL(ismap_validity_end, as_of, ISMAP_COUNTING_CIVIL_CODE)
ISMAP_VALID_CALL(ismap_control_id_parse, str("9.4.1.8.PB"))
ISMAP_VALID_CALL(ismap_control_id_text, control)
#undef ISMAP_VALID_CALL

/// The position of the argument, other than options, that may be absent.
template <auto function>
inline constexpr std::size_t optional_position = SIZE_MAX;
template <>
inline constexpr std::size_t optional_position<&ismap_catalog_show> = 1;
template <>
inline constexpr std::size_t optional_position<&ismap_review_dossier> = 2;
template <>
inline constexpr std::size_t optional_position<&ismap_review_batch> = 2;

template <>
inline constexpr std::size_t optional_position<&ismap_service_impact> = 3;
template <>
inline constexpr std::size_t optional_position<&ismap_procurement_decide> = 2;
template <>
inline constexpr std::size_t optional_position<&ismap_assessor_review> = 2;
template <>
inline constexpr std::size_t optional_position<&ismap_assessment_plan> = 2;
template <>
inline constexpr std::size_t optional_position<&ismap_document_diff> = 3;
template <>
inline constexpr std::size_t optional_position<&ismap_document_remedy> = 2;
template <>
inline constexpr std::size_t optional_position<&ismap_document_remedied> = 2;

template <class Function>
inline constexpr bool can_fail = false;
template <class... Parameters>
inline constexpr bool can_fail<ismap_status (*)(Parameters...) noexcept> = (std::is_same_v<Parameters, ismap_error**> ||
                                                                            ...);

/// A valid argument, by its type, of the functions that cannot fail.
template <class T>
T valid_argument() {
  static std::size_t count;
  if constexpr (std::is_same_v<T, const ismap_engine*>)
    return engine();
  else if constexpr (std::is_same_v<T, const ismap_document*>)
    return statement();
  else if constexpr (std::is_same_v<T, const ismap_review*>)
    return review();
  else if constexpr (std::is_same_v<T, const ismap_batch*>)
    return batch();
  else if constexpr (std::is_same_v<T, const ismap_answer*>)
    return answer();
  else if constexpr (std::is_same_v<T, const ismap_error*>)
    return error();
  else if constexpr (std::is_same_v<T, const ismap_text*>)
    return text();
  else if constexpr (std::is_same_v<T, std::size_t*>)
    return &count;
  else
    return T{1};
}

}  // namespace ismap::capi_test
