// Enumerations of the library as the C interface numbers them, and back.
#pragma once

#include <ismap.h>

#include <ismap/ask/answer_format.hpp>
#include <ismap/ask/export.hpp>
#include <ismap/ask/question.hpp>
#include <ismap/catalog/catalog.hpp>
#include <ismap/core/months.hpp>
#include <ismap/core/text.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/overlap.hpp>
#include <ismap/model/procurement_decision.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/model/remedy.hpp>
#include <ismap/model/result.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

#include "guard.hpp"

namespace ismap::capi {

/// The first and the last value that an enumeration of the library has in the C interface.
template <class Enum>
struct Numbers;

#define ISMAP_NUMBERS(Enum, first_, last_)        \
  template <>                                     \
  struct Numbers<Enum> {                          \
    static constexpr std::int32_t first = first_; \
    static constexpr std::int32_t last = last_;   \
  };
ISMAP_NUMBERS(Language, ISMAP_LANGUAGE_JA, ISMAP_LANGUAGE_EN)
ISMAP_NUMBERS(Layout, ISMAP_LAYOUT_COMPACT, ISMAP_LAYOUT_INDENTED)
ISMAP_NUMBERS(ask::AnswerFormatId, ISMAP_FORMAT_JSON, ISMAP_FORMAT_TABLES)
ISMAP_NUMBERS(Counting, ISMAP_COUNTING_CIVIL_CODE, ISMAP_COUNTING_SAME_DAY)
ISMAP_NUMBERS(ask::Question, ISMAP_QUESTION_DOCUMENT_REVIEW, ISMAP_QUESTION_REGISTER_INCIDENTS)
ISMAP_NUMBERS(Verdict, ISMAP_VERDICT_MET, ISMAP_VERDICT_NOT_APPLICABLE)
ISMAP_NUMBERS(Severity, ISMAP_SEVERITY_ERROR, ISMAP_SEVERITY_ADVICE)
ISMAP_NUMBERS(RegistrationState, ISMAP_STATE_NOT_REGISTERED, ISMAP_STATE_REFUSED)
ISMAP_NUMBERS(Level, ISMAP_LEVEL_GOVERNANCE, ISMAP_LEVEL_DETAIL)
ISMAP_NUMBERS(Certificate, ISMAP_CERTIFICATE_ISO27001, ISMAP_CERTIFICATE_ISO27014)
ISMAP_NUMBERS(ask::ExportForm, ISMAP_EXPORT_FORM_TABLES, ISMAP_EXPORT_FORM_OSCAL_POAM)
ISMAP_NUMBERS(RemedyBy, ISMAP_REMEDY_BY_MACHINE, ISMAP_REMEDY_BY_CONFIRMATION)
#undef ISMAP_NUMBERS

template <class Enum>
constexpr std::int32_t number_of(Enum value) noexcept {
  return Numbers<Enum>::first + static_cast<std::int32_t>(value);
}

/// 0 for nothing.
template <class Enum>
constexpr std::int32_t number_of(const std::optional<Enum>& value) noexcept {
  return value ? number_of(*value) : 0;
}

/// `none` comes first in the C interface and last in the library.
template <>
constexpr std::int32_t number_of(Ground ground) noexcept {
  return ground == Ground::none ? ISMAP_GROUND_NONE : ISMAP_GROUND_LISTED + static_cast<std::int32_t>(ground);
}

/// Nothing for a value that is not defined.
template <class Enum>
constexpr std::optional<Enum> defined(std::int32_t value) noexcept {
  using N = Numbers<Enum>;
  return value >= N::first && value <= N::last ? std::optional{static_cast<Enum>(value - N::first)} : std::nullopt;
}

/// @throws CallFailure for a value that is not defined.
template <class Enum>
Enum required(std::int32_t value, std::string_view name) {
  if (const auto known = defined<Enum>(value)) return *known;
  throw undefined_value(name);
}

/// The same for an option, of which 0 stands for `otherwise`.
template <class Enum>
Enum optional(std::int32_t value, std::string_view name, Enum otherwise) {
  return value == 0 ? otherwise : required<Enum>(value, name);
}

static_assert(number_of(Language::en) == ISMAP_LANGUAGE_EN);
static_assert(number_of(Layout::indented) == ISMAP_LAYOUT_INDENTED);
static_assert(number_of(ask::AnswerFormatId::tables) == ISMAP_FORMAT_TABLES);
static_assert(number_of(Counting::same_day) == ISMAP_COUNTING_SAME_DAY);
static_assert(number_of(ask::Question::document_diff) == ISMAP_QUESTION_DOCUMENT_DIFF);
static_assert(number_of(Verdict::not_applicable) == ISMAP_VERDICT_NOT_APPLICABLE);
static_assert(number_of(Severity::advice) == ISMAP_SEVERITY_ADVICE);
static_assert(number_of(RegistrationState::registered) == ISMAP_STATE_REGISTERED);
static_assert(number_of(RegistrationState::refused) == ISMAP_STATE_REFUSED);
static_assert(number_of(Ground::listed) == ISMAP_GROUND_LISTED);
static_assert(number_of(Ground::not_covered) == ISMAP_GROUND_NOT_COVERED);
static_assert(number_of(Level::detail) == ISMAP_LEVEL_DETAIL);
static_assert(number_of(Certificate::iso27014) == ISMAP_CERTIFICATE_ISO27014);
static_assert(number_of(ask::ExportForm::oscal_poam) == ISMAP_EXPORT_FORM_OSCAL_POAM);
static_assert(number_of(RemedyBy::confirmation) == ISMAP_REMEDY_BY_CONFIRMATION);

}  // namespace ismap::capi
