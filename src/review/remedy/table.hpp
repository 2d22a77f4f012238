// What cures which breach: one row for every code that a review of an application can give as an error.
#pragma once

#include <ismap/core/pointer.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/remedy.hpp>

#include <array>
#include <span>
#include <string_view>

namespace ismap::remedies {

/// How an edit is found.
enum class Way {
  person,           ///< only a person can supply it
  fact,             ///< no edit of the document changes it
  blank_item,       ///< a blank item of a list: removed if another says something, else written by a person
  repeated_entry,   ///< removed if the earlier entry says the same
  likely_number,    ///< the number that was probably meant, where one is known
  declared_base,    ///< an outside service that is named already becomes a base
  pledge,           ///< a pledge that the applicant has to give
  withdraw_report,  ///< the special report goes
  not_after,        ///< the day at the pointer has to be `limit` or before
  not_before,       ///< the day at the pointer has to be `limit` or after
  until_limit,      ///< a person can still do it up to `limit`
  before_report,    ///< a person can still do it up to `limit` and before the report is issued
  planned_day,      ///< a day that somebody plans: up to `limit`
  period,           ///< an end of the assessment period: `limit`, if neither has passed and it is not reported on
};

/// Which breaches one edit answers.
enum class Same {
  place,    ///< those of the same place
  message,  ///< those with the same message, wherever they stand
};

struct Row {
  std::string_view code;
  RemedyKind kind{};
  Way way{};
  Label what;                ///< the remedy that the diagnostic itself gives goes first
  std::string_view limit{};  ///< name of the computed day
  Pointer limit_at{};        ///< or the place of the day that was read
  Same same = Same::place;
  /// Rules or codes whose edits answer the breach as well.
  std::array<std::string_view, 2> covered_by{};
};

std::span<const Row> control_criteria_rows() noexcept;
std::span<const Row> registration_rows() noexcept;
std::span<const Row> liu_rows() noexcept;
std::span<const Row> assessment_guideline_rows() noexcept;

/// The row of a code; null if there is none.
const Row* row_of(std::string_view code) noexcept;

}  // namespace ismap::remedies
