// What a question is asked with besides the documents that it is about.
#pragma once

#include <ismap/ask/question.hpp>
#include <ismap/catalog/catalog.hpp>
#include <ismap/core/date.hpp>
#include <ismap/model/overlap.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/register.hpp>
#include <ismap/review/review.hpp>

#include <memory>
#include <optional>
#include <string_view>

namespace ismap::ask {

/// Everything is borrowed for the length of the call.
struct Inquiry {
  std::shared_ptr<const Catalog> catalog{};
  const Policy* policy = nullptr;             ///< without it, the defaults
  const Register* registrations = nullptr;    ///< without it, rules that look a number up answer `unknown`
  std::optional<Date> as_of{};                ///< the register and the obligations are looked at as of this day
  std::optional<std::string_view> number{};   ///< of a service or an assessor, or its name
  std::optional<std::string_view> edition{};  ///< of the Control Criteria, to migrate to
  std::optional<Certificate> certificate{};
  std::optional<int> within_days{};            ///< of what is due; absent: all
  std::optional<Date> since{};                 ///< of incidents; absent: all
  std::optional<std::string_view> provider{};  ///< of incidents; absent: all

  /// @pre there is a day
  ReviewRequest request() const;
};

/// Whether the question is asked as of a day.
bool takes_day(Question question);

/// @throws Failure if the inquiry lacks what the question needs, or has what it does not take.
void check(const Inquiry& inquiry, Question question);

}  // namespace ismap::ask
