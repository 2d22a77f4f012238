// Tables of a name and a value a row.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/period.hpp>
#include <ismap/report/page.hpp>

#include <optional>
#include <string>
#include <utility>

namespace ismap::detail {

/// First and last day.
std::string period_text(const Period& period, Language language);

/// Collects rows. What has no value is left out, unless `always` says what stands for it.
class TitledRows {
 public:
  explicit TitledRows(Language language) : language_(language) {}

  void add(const Label& name, page::Run value) {
    if (!value.text.empty()) table_.add({{std::string{name.in(language_)}}, std::move(value)});
  }
  void add(const Label& name, std::string value) { add(name, page::Run{std::move(value)}); }
  void add(const Label& name, const Label& value) { add(name, std::string{value.in(language_)}); }
  void add(const Label& name, std::optional<Date> day) { add(name, day ? to_string(*day) : std::string{}); }

  /// The same; `absent` stands for a day that is not there.
  void always(const Label& name, std::optional<Date> day, const Label& absent) {
    if (day)
      add(name, day);
    else
      add(name, absent);
  }

  page::Table take() && { return std::move(table_); }

 private:
  Language language_;
  page::Table table_{};
};

}  // namespace ismap::detail
