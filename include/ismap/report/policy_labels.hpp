// The words for the settings of a policy and the values that a user supplies.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/setting.hpp>

#include <string>

namespace ismap {

/// What a supplement supplies.
Label label_of(Parameter parameter);

/// A choice of the policy by its member name, as in a `Setting`; empty if there is none of that name.
Label label_of_choice(std::string_view name);

/// `counting = same_day` in English, 「期間の数え方」を「応当日」 in Japanese.
std::string setting_text(const Setting& setting, Language language);

/// The value, the clause and the source: "7 days (rules 9.1, their text of 2024)".
std::string supplement_text(const Supplement& supplement, Language language);

}  // namespace ismap
